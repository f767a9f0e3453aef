/** Tokens known from elsewhere: measured usage, a comment at the site, the project file. */
export interface StatedTokens {
  readonly input?: number | undefined;
  readonly output?: number | undefined;
  /** Output without hidden reasoning, where only that is known. */
  readonly visible?: number | undefined;
  /** Of the input, read from the prompt cache. */
  readonly cached?: number | undefined;
  readonly basis: 'observed' | 'declared';
  readonly note: string;
}
