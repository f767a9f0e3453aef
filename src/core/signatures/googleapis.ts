import type { CallSpec, Sdk } from './sdk.ts';

/** The methods of the Gemini API as the generic Google API clients build them from its discovery document. */
const methods: readonly CallSpec[] = [
  {
    path: '{models,tunedModels}.{generateContent,streamGenerateContent,generateMessage,generateAnswer}',
    runs: 'chat',
    model: ['model'],
  },
  { path: '{models,tunedModels}.generateText', runs: 'completion', model: ['model'] },
  { path: 'models.{embedContent,batchEmbedContents,embedText,batchEmbedText}', runs: 'embedding', model: ['model'] },
  { path: 'models.{batchGenerateContent,asyncBatchEmbedContent}', runs: 'batch', model: ['model'] },
  // Imagen and Veo, as they were served before they had methods of their own.
  { path: 'models.predict', runs: 'image', model: ['model'] },
  { path: 'models.predictLongRunning', runs: 'video', model: ['model'] },
];

export const googleapis: Sdk = {
  id: 'googleapis',
  docs: [
    'https://github.com/googleapis/google-api-nodejs-client',
    'https://github.com/googleapis/google-api-python-client',
    'https://ai.google.dev/api/generate-content',
  ],
  source: ['the discovery document of generativelanguage v1beta, 2026'],
  provider: 'google',
  kinds: {
    service: {
      from: {
        javascript: [
          'googleapis#{google.,}{discoverAPI,generativelanguage}()',
          '@googleapis/generativelanguage#generativelanguage()',
        ],
      },
      calls: methods,
    },
    pythonService: {
      from: { python: ['googleapiclient.discovery#build()', 'apiclient.discovery#build()'] },
      when: [{ argument: ['serviceName', '0'], is: ['generativelanguage'] }],
      calls: [
        {
          path: 'models().{generateContent,streamGenerateContent,generateMessage,generateText}',
          model: ['model'],
          gives: 'chatRequest',
        },
        { path: 'models().{embedContent,batchEmbedContents,embedText}', model: ['model'], gives: 'embeddingRequest' },
      ],
    },
    /** Requests of the Python client are sent by `execute()`. */
    chatRequest: { calls: [{ path: 'execute', runs: 'chat' }] },
    embeddingRequest: { calls: [{ path: 'execute', runs: 'embedding' }] },
  },
};
