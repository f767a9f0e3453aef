import { Agent, OpenAIChatCompletionsModel, Runner, run, tool } from '@openai/agents';
import { OpenAIRealtimeWebRTC, RealtimeAgent, RealtimeSession } from '@openai/agents/realtime';
import { aisdk } from '@openai/agents-extensions';
import { openai } from '@ai-sdk/openai';
import https from 'node:https';
import OpenAI from 'openai';

const agent = new https.Agent({ keepAlive: true });
const clock = tool({ name: 'clock', description: 'time', execute: async () => 'noon' });
const writer = new Agent({ name: 'writer', instructions: 'Write.', model: 'gpt-4.1-mini', tools: [clock] }); //> names=chat model=gpt-4.1-mini
const plain = new Agent({ name: 'plain', instructions: 'Answer.' });
const foreign = new Agent({ name: 'foreign', model: aisdk(openai('o4-mini')) }); //> names=chat model=o4-mini

const result = await run(writer, 'A poem', { maxTurns: 3, stream: true }); //> call=chat model=gpt-4.1-mini
await run(plain, 'Hello'); //> call=chat model=?
await run(foreign, 'Hello'); //> call=chat model=o4-mini

const runner = new Runner({ tracingDisabled: true });
await runner.run(writer, 'A haiku'); //> call=chat model=gpt-4.1-mini

const model = new OpenAIChatCompletionsModel(new OpenAI(), 'gpt-4o'); //> names=chat model=gpt-4o
await runner.run(new Agent({ name: 'a', model }), 'Hello'); //> call=chat model=gpt-4o

const bound = new Runner({ model: 'gpt-4.1-mini' }); //> names=chat model=gpt-4.1-mini
await bound.run(writer, 'A limerick'); //> call=chat model=gpt-4.1-mini

const transport = new OpenAIRealtimeWebRTC();
await transport.connect({ apiKey: 'ek', model: 'gpt-realtime-mini' }); //> call=chat model=gpt-realtime-mini

const session = new RealtimeSession(new RealtimeAgent({ name: 'voice' }), { model: 'gpt-realtime' }); //> names=chat model=gpt-realtime
await session.connect({ apiKey: 'ek' }); //> call=chat model=gpt-realtime
console.log(agent, result);
