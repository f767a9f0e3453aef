export type Env = { DB: D1Database; AI: Ai };
