import { LettaClient } from '@letta-ai/letta-client';

const client = new LettaClient({ token: 'x' });
const agent = await client.agents.create({ model: 'anthropic/claude-3-5-sonnet', memoryBlocks: [] }); //> names=chat model=anthropic/claude-3-5-sonnet
await client.agents.messages.create(agent.id, { messages: [{ role: 'user', content: 'Hi' }] }); //> call=chat model=anthropic/claude-3-5-sonnet
await client.agents.messages.list(agent.id);
