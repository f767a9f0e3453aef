import { openai } from '@ai-sdk/openai';
import { Mastra } from '@mastra/core';
import { Agent } from '@mastra/core/agent';
import { createTool } from '@mastra/core/tools';
import { Memory } from '@mastra/memory';

const clock = createTool({ id: 'clock', description: 'time', execute: async () => 'noon' });
export const weather = new Agent({
  name: 'weather',
  instructions: 'Tell the weather.',
  model: openai('gpt-4o-mini'), //> names=chat model=gpt-4o-mini
  tools: { clock },
  memory: new Memory(),
});
const router = new Agent({ name: 'router', instructions: 'Route.', model: 'anthropic/claude-sonnet-4-5' }); //> names=chat model=anthropic/claude-sonnet-4-5
const mastra = new Mastra({ agents: { weather, router } });

const { text } = await weather.generate('Rain?'); //> call=chat model=gpt-4o-mini
const stream = await router.stream([{ role: 'user', content: 'Rain?' }], { maxSteps: 3 }); //> call=chat model=anthropic/claude-sonnet-4-5
const known = mastra.getAgent('weather');
await known.generate('Sun?'); //> call=chat model=gpt-4o-mini
await mastra.getAgent('router').streamVNext('Sun?'); //> call=chat model=anthropic/claude-sonnet-4-5

export const handler = async (name: string) => {
  const agent = mastra.getAgent(name as 'weather');
  return agent.generate('Hi'); //> call=chat model=?
};
console.log(text, stream);
