import { openai } from '@ai-sdk/openai';
import { anthropic } from '@ai-sdk/anthropic';
import {
  convertToModelMessages,
  embed,
  embedMany,
  experimental_generateImage as generateImage,
  experimental_generateSpeech,
  experimental_transcribe as transcribe,
  generateObject,
  generateText,
  rerank,
  stepCountIs,
  streamObject,
  streamText,
  tool,
} from 'ai';
import { cohere } from '@ai-sdk/cohere';
import { z } from 'zod';

const MODEL = 'gpt-4o-mini';
const fast = openai(MODEL); //> names=chat model=gpt-4o-mini from=constant

export async function answer(question: string) {
  const { text } = await generateText({ //> call=chat model=gpt-4o-mini max=300
    model: fast,
    prompt: question,
    maxOutputTokens: 300,
    stopWhen: stepCountIs(4),
    tools: { clock: tool({ inputSchema: z.object({}), execute: async () => 'noon' }) },
  });
  return text;
}

export async function POST(request: Request) {
  const { messages } = await request.json();
  const result = streamText({ //> call=chat model=claude-3-5-sonnet-latest max=1024
    model: anthropic('claude-3-5-sonnet-latest'), //> names=chat model=claude-3-5-sonnet-latest from=literal
    messages: convertToModelMessages(messages),
    maxTokens: 1024,
  });
  return result.toDataStreamResponse();
}

const schema = z.object({ title: z.string() });
await generateObject({ model: 'openai/gpt-5-mini', schema, prompt: 'A title' }); //> call=chat model=openai/gpt-5-mini from=literal
streamObject({ model: openai.chat('gpt-4o'), schema, prompt: 'A title' }); //> call=chat model=gpt-4o ; names=chat model=gpt-4o

const embeddingModel = openai.embedding('text-embedding-3-small'); //> names=embedding model=text-embedding-3-small
await embed({ model: embeddingModel, value: 'sun' }); //> call=embedding model=text-embedding-3-small
for (const part of ['a', 'b']) {
  await embedMany({ model: openai.textEmbeddingModel('text-embedding-3-large'), values: [part] }); //> call=embedding model=text-embedding-3-large loop ; names=embedding model=text-embedding-3-large loop
}
await rerank({ model: cohere.reranking('rerank-v3.5'), query: 'sun', documents: ['a', 'b'] }); //> call=rerank model=rerank-v3.5 ; names=rerank model=rerank-v3.5

await generateImage({ model: openai.image('dall-e-3'), prompt: 'a cat' }); //> call=image model=dall-e-3 ; names=image model=dall-e-3
await experimental_generateSpeech({ model: openai.speech('tts-1'), text: 'Hello' }); //> call=tts model=tts-1 ; names=tts model=tts-1
await transcribe({ model: openai.transcription('whisper-1'), audio }); //> call=stt model=whisper-1 ; names=stt model=whisper-1

declare const chosen: Parameters<typeof generateText>[0]['model'];
declare const audio: Uint8Array;
await generateText({ model: chosen, prompt: 'Hi' }); //> call=chat model=?
