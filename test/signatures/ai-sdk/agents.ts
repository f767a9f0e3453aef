import { Experimental_Agent as Agent, ToolLoopAgent, createAgentUIStreamResponse } from 'ai';
import { openai } from '@ai-sdk/openai';
import { DurableAgent } from '@workflow/ai/agent';

const researcher = new Agent({
  model: openai('gpt-4.1'), //> names=chat model=gpt-4.1
  instructions: 'Find out.',
});

await researcher.generate({ prompt: 'What is new?' }); //> call=chat model=gpt-4.1

const writer = new ToolLoopAgent({ model: 'anthropic/claude-sonnet-4.5', instructions: 'Write.' }); //> names=chat model=anthropic/claude-sonnet-4.5
const stream = await writer.stream({ prompt: 'A poem' }); //> call=chat model=anthropic/claude-sonnet-4.5
for await (const chunk of stream.textStream) process.stdout.write(chunk);

export const POST = async (request: Request) => {
  const { messages } = await request.json();
  return createAgentUIStreamResponse({ agent: writer, uiMessages: messages }); //> call=chat model=anthropic/claude-sonnet-4.5
};

export async function durable(prompt: string) {
  'use workflow';
  const agent = new DurableAgent({ model: 'openai/gpt-5', tools: {} }); //> names=chat model=openai/gpt-5
  await agent.stream({ messages: [{ role: 'user', content: prompt }] }); //> call=chat model=openai/gpt-5
}
