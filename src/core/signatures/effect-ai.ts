import type { Sdk } from './sdk.ts';

/** The AI packages of Effect: what runs takes its model from a layer that is provided where the program is run. */
export const effectAi: Sdk = {
  id: 'effect-ai',
  docs: [
    'https://effect.website/docs/v3/ai/getting-started',
    'https://effect.website/docs/v3/api/ai-openai/OpenAiLanguageModel',
    'https://github.com/Effect-TS/effect/tree/main/packages/ai',
  ],
  source: [
    '@effect/ai 0.37.0, @effect/ai-openai 0.41.0, @effect/ai-anthropic 0.27.0 and @effect/ai-google 0.15.0 (type declarations)',
  ],
  calls: {
    javascript: [
      {
        path: '{@effect/ai,effect/unstable/ai}{/,#}{LanguageModel,AiLanguageModel}{.,#}{generateText,generateObject,streamText}',
        runs: 'chat',
        receiver: false,
      },
      {
        path: '@effect/ai-{openai,openai-compat,anthropic,google,openrouter,amazon-bedrock}{/,#}{OpenAi,Anthropic,Google,OpenRouter,AmazonBedrock}LanguageModel{.,#}{model,modelWithTokenizer,layer,layerWithTokenizer,make}',
        names: 'chat',
        model: ['0', 'model'],
      },
      {
        path: '@effect/ai-openai{/,#}OpenAiEmbeddingModel{.,#}{model,makeDataLoader,layerBatched,layerDataLoader}',
        names: 'embedding',
        model: ['0', 'model'],
      },
    ],
  },
};
