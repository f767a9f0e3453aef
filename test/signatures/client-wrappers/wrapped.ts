import * as ai from 'ai';
import { openai } from '@ai-sdk/openai';
import { LiteralClient } from '@literalai/client';
import { wrapAISDK } from 'langsmith/experimental/vercel';
import OpenAI from 'openai';
import { wrapOpenAI } from 'langsmith/wrappers';
import { observeOpenAI } from 'langfuse';

const client = wrapOpenAI(new OpenAI());
await client.chat.completions.create({ model: 'gpt-4o-mini', messages: [] }); //> call=chat model=gpt-4o-mini
await observeOpenAI(new OpenAI(), { generationName: 'x' }).chat.completions.create({ model: 'gpt-4o', messages: [] }); //> call=chat model=gpt-4o

const observed = wrapAISDK(ai);
await observed.generateText({ model: openai('gpt-4o'), prompt: 'x' }); //> call=chat model=gpt-4o ; names=chat model=gpt-4o
const streaming = new LiteralClient().instrumentation.vercel.instrument(ai.streamText);
streaming({ model: openai('gpt-4o'), prompt: 'x' }); //> call=chat model=gpt-4o ; names=chat model=gpt-4o
