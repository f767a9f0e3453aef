import { Julep } from '@julep/sdk';

const client = new Julep({ apiKey: 'k' });
const agent = await client.agents.create({ name: 'A', model: 'claude-3.5-sonnet', about: 'Helps' }); //> names=chat model=claude-3.5-sonnet
const session = await client.sessions.create({ agent: agent.id });
await client.sessions.chat(session.id, { messages: [{ role: 'user', content: 'Hi' }] }); //> call=chat model=claude-3.5-sonnet
await client.sessions.history(session.id);
