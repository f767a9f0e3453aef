import { anthropic, createAgent, createNetwork, openai } from '@inngest/agent-kit';

const writer = createAgent({ name: 'writer', system: 'x', model: openai({ model: 'gpt-4o' }) }); //> names=chat model=gpt-4o
await writer.run('x'); //> call=chat model=gpt-4o
const network = createNetwork({
  name: 'n',
  agents: [writer],
  defaultModel: anthropic({ model: 'claude-haiku-4-5', defaultParameters: { max_tokens: 9 } }), //> names=chat model=claude-haiku-4-5
});
await network.run('x'); //> call=chat model=?
