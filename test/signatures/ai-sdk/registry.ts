import { createProviderRegistry, customProvider, defaultSettingsMiddleware, extractReasoningMiddleware, gateway, generateText, streamText, wrapLanguageModel } from 'ai';
import { anthropic } from '@ai-sdk/anthropic';
import { createOpenAI, openai } from '@ai-sdk/openai';
import { groq } from '@ai-sdk/groq';

const registry = createProviderRegistry({ anthropic, openai: createOpenAI({ apiKey: process.env.KEY }) });
await generateText({ model: registry.languageModel('anthropic:claude-3-haiku-20240307'), prompt: 'Hi' }); //> call=chat model=anthropic:claude-3-haiku-20240307 ; names=chat model=anthropic:claude-3-haiku-20240307

const myProvider = customProvider({
  languageModels: {
    'chat-model': openai('gpt-4o-mini'), //> names=chat model=gpt-4o-mini
    'reasoning-model': wrapLanguageModel({
      model: groq('deepseek-r1-distill-llama-70b'), //> names=chat model=deepseek-r1-distill-llama-70b
      middleware: extractReasoningMiddleware({ tagName: 'think' }),
    }),
  },
  imageModels: {
    'small-model': openai.image('dall-e-2'), //> names=image model=dall-e-2
  },
});

export const reply = (messages: never[]) =>
  streamText({ //> call=chat model=gpt-4o-mini
    model: myProvider.languageModel('chat-model'), //> names=chat model=gpt-4o-mini
    messages,
  });

const thinker = myProvider.languageModel('reasoning-model'); //> names=chat model=deepseek-r1-distill-llama-70b
await generateText({ model: thinker, prompt: 'Why?' }); //> call=chat model=deepseek-r1-distill-llama-70b

export const pick = (id: string) => myProvider.languageModel(id); //> names=chat model=?

await generateText({ model: gateway('xai/grok-4'), prompt: 'Hi' }); //> call=chat model=xai/grok-4 ; names=chat model=xai/grok-4

const cool = wrapLanguageModel({
  model: anthropic('claude-3-5-haiku-latest'), //> names=chat model=claude-3-5-haiku-latest
  middleware: defaultSettingsMiddleware({ settings: { temperature: 0 } }),
});
await generateText({ model: cool, prompt: 'Hi' }); //> call=chat model=claude-3-5-haiku-latest
