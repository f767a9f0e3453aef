import type { Sdk } from './sdk.ts';

export const ollama: Sdk = {
  id: 'ollama',
  docs: [
    'https://github.com/ollama/ollama-python/blob/main/ollama/_client.py',
    'https://github.com/ollama/ollama-js/blob/main/src/index.ts',
  ],
  source: ['ollama/ollama-python 0.6.2', 'ollama/ollama-js 0.6.3'],
  provider: 'ollama',
  local: true,
  kinds: {
    client: {
      from: {
        python: ['ollama#', 'ollama#{,Async}Client()', 'ollama._client#{,Async}Client()'],
        javascript: ['ollama/**#default', 'ollama/**#{default.,}Ollama()'],
      },
      calls: [
        { path: 'chat', runs: 'chat', model: ['model', '0'] },
        { path: 'generate', runs: 'completion', model: ['model', '0'] },
        { path: '{embed,embeddings}', runs: 'embedding', model: ['model', '0'] },
      ],
    },
  },
};
