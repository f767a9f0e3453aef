// What answers from a script runs no model.
import { ToolLoopAgent, embed, generateText, streamText } from 'ai';
import { MockEmbeddingModelV3, MockLanguageModelV2, MockLanguageModelV3, MockProviderV3, simulateReadableStream } from 'ai/test';
import { openai } from '@ai-sdk/openai';

const model = new MockLanguageModelV3({ doStream: async () => ({ stream: simulateReadableStream({ chunks: [] }) }) });
await streamText({ model, prompt: 'x' });
await generateText({ model: new MockLanguageModelV2({ modelId: 'mock' }), prompt: 'x' });
await embed({ model: new MockEmbeddingModelV3(), value: 'x' });
await new ToolLoopAgent({ model }).stream({ prompt: 'x' });
await generateText({ model: new MockProviderV3().languageModel('any'), prompt: 'x' });
const chosen = process.env.CI ? model : openai('gpt-4o-mini'); //> names=chat model=gpt-4o-mini
await generateText({ model: chosen, prompt: 'x' }); //> call=chat model=gpt-4o-mini
