import { createOpenRouter } from '@openrouter/ai-sdk-provider';
import { createWorkersAI } from 'workers-ai-provider';
import { ollama } from 'ollama-ai-provider';
import { claudeCode } from 'ai-sdk-provider-claude-code';
import { createAiGateway } from 'ai-gateway-provider';
import { createAnthropic } from 'ai-gateway-provider/providers/anthropic';
import { unified } from 'ai-gateway-provider/providers/unified';
import { createZhipu } from 'zhipu-ai-provider';
import { voyage } from 'voyage-ai-provider';
import { openai } from '@ai-sdk/openai';
import { embed, generateText, streamText } from 'ai';

const openrouter = createOpenRouter({ apiKey: process.env.OPENROUTER_KEY });
await generateText({ model: openrouter('meta-llama/llama-3.1-8b-instruct:free'), prompt: 'Hi' }); //> call=chat model=meta-llama/llama-3.1-8b-instruct:free ; names=chat model=meta-llama/llama-3.1-8b-instruct:free
await generateText({ model: openrouter.chat('anthropic/claude-3.5-sonnet'), prompt: 'Hi' }); //> call=chat model=anthropic/claude-3.5-sonnet ; names=chat model=anthropic/claude-3.5-sonnet

export default {
  async fetch(request: Request, env: { AI: never }) {
    const workersai = createWorkersAI({ binding: env.AI });
    const model = workersai('@cf/meta/llama-3.1-8b-instruct'); //> names=chat model=@cf/meta/llama-3.1-8b-instruct
    return streamText({ model, prompt: await request.text() }).toTextStreamResponse(); //> call=chat model=@cf/meta/llama-3.1-8b-instruct
  },
};

await generateText({ model: ollama('llama3.2'), prompt: 'Hi' }); //> call=chat model=llama3.2 ; names=chat model=llama3.2
await generateText({ model: claudeCode('sonnet'), prompt: 'Hi' }); //> call=chat model=sonnet ; names=chat model=sonnet

const aigateway = createAiGateway({ accountId: 'a', gateway: 'g' });
await generateText({ //> call=chat model=glm-4-plus
  model: createZhipu({ apiKey: 'x' })('glm-4-plus'), //> names=chat model=glm-4-plus
  prompt: 'Hi',
});
await embed({ model: voyage.textEmbeddingModel('voyage-3-lite'), value: 'sun' }); //> call=embedding model=voyage-3-lite ; names=embedding model=voyage-3-lite
const safe = aigateway([openai('gpt-4o-mini')]); //> names=chat model=gpt-4o-mini
await generateText({ model: safe, prompt: 'Hi' }); //> call=chat model=gpt-4o-mini
const throughGateway = aigateway(createAnthropic()('claude-haiku-4-5')); //> names=chat model=claude-haiku-4-5
await generateText({ model: throughGateway, prompt: 'Hi' }); //> call=chat model=claude-haiku-4-5
await generateText({ model: aigateway(unified('openai/gpt-4o-mini')), prompt: 'Hi' }); //> call=chat model=openai/gpt-4o-mini ; names=chat model=openai/gpt-4o-mini
