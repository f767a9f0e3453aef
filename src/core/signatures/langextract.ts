import type { Sdk } from './sdk.ts';

/** LangExtract: structured facts out of long texts, a request for each piece of a text. */
export const langextract: Sdk = {
  id: 'langextract',
  docs: [
    'https://github.com/google/langextract/blob/main/langextract/extraction.py',
    'https://github.com/google/langextract/blob/main/langextract/factory.py',
  ],
  kinds: {
    made: {
      from: { python: ['langextract.**#{GeminiLanguageModel,OpenAILanguageModel,OllamaLanguageModel}()'] },
      names: 'chat',
      model: ['model_id', '0'],
    },
    configured: {
      from: { python: ['langextract.**#{ModelConfig,create_model,create_model_from_id}()'] },
      model: ['model_id', '0', 'config'],
    },
  },
  calls: {
    python: [
      {
        path: 'langextract.**#extract',
        runs: 'chat',
        model: ['model', 'config', 'model_id'],
        default: { id: 'gemini-3.5-flash', version: 'langextract 1.6' },
      },
    ],
  },
};
