import type { Sdk } from './sdk.ts';

/** LangExtract: structured facts out of long texts, a request for each piece of a text. */
export const langextract: Sdk = {
  id: 'langextract',
  docs: [
    'https://github.com/google/langextract/blob/main/langextract/extraction.py',
    'https://github.com/google/langextract/blob/main/langextract/factory.py',
  ],
  source: ['google/langextract 1.0.6 to 1.6.0'],
  kinds: {
    made: {
      from: { python: ['langextract.**#{GeminiLanguageModel,OpenAILanguageModel,OllamaLanguageModel}()'] },
      names: 'chat',
      model: ['model_id', '0'],
      is: ['asked'],
    },
    configured: {
      from: { python: ['langextract.**#{ModelConfig,create_model,create_model_from_id}()'] },
      model: ['model_id', '0', 'config'],
      is: ['asked'],
    },
    asked: { calls: [{ path: '{infer,infer_batch}', runs: 'chat' }] },
  },
  calls: {
    python: [
      // Its default was Gemini 2.5 Flash, and is another one since 1.5.
      { path: 'langextract.**#extract', runs: 'chat', model: ['model', 'config', 'model_id', '3'] },
    ],
  },
};
