import type { Task } from '../site.ts';
import type { Sdk, Shape } from './sdk.ts';

/** Calls whose last names and an argument tell a client of a model, whoever made it: by root, task and what must be given. */
const forms: readonly (readonly [tails: readonly string[], sdk: string, runs: Task, given: string])[] = [
  [['chat.completions.create', 'chat.completions.parse', 'chat.completions.stream'], 'openai', 'chat', 'messages'],
  [['completions.create'], 'openai', 'completion', 'prompt'],
  [['embeddings.create'], 'openai', 'embedding', 'input'],
  [['images.generate'], 'openai', 'image', 'prompt'],
  [['audio.transcriptions.create', 'audio.translations.create'], 'openai', 'stt', 'file'],
  [['audio.speech.create'], 'openai', 'tts', 'voice'],
  [['messages.create', 'messages.stream'], 'anthropic', 'chat', 'max_tokens'],
  [['models.generateContent', 'models.generateContentStream'], '@google/genai', 'chat', 'contents'],
  [['models.generate_content', 'models.generate_content_stream'], 'google.genai', 'chat', 'contents'],
];

/** Clients that a function is handed without a type, or that come out of what is not followed. */
export const handedClients: Sdk = {
  id: 'handed-clients',
  docs: [
    'https://github.com/openai/openai-node/blob/master/api.md',
    'https://github.com/anthropics/anthropic-sdk-typescript/blob/main/api.md',
    'https://github.com/googleapis/js-genai/blob/main/src/models.ts',
  ],
  source: [
    'openai/openai-node 7.5.0',
    'anthropics/anthropic-sdk-typescript 2026-08-19',
    'googleapis/js-genai 2026-08-21',
    'googleapis/python-genai 2026-08-21',
  ],
  shapes: forms.flatMap(([tails, sdk, runs, argument]) =>
    tails.map((path): Shape => ({ tail: path.split('.'), argument, model: ['model'], runs, sdk, handed: true })),
  ),
};
