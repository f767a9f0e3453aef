import type { Sdk } from './sdk.ts';

/** The adapter functions of one activity: `openaiText('gpt-4o')`, `createOpenaiText('gpt-4o', key)`. */
const adapters = (activity: string): readonly string[] => [
  `@tanstack/ai-{openai,anthropic,gemini,ollama,grok,groq,openrouter,fal}{,/adapters}#*${activity}()`,
  `@tanstack/ai-{bedrock,byteplus,cohere,elevenlabs,llmgateway,mistral,vercel-gateway,vertex}{,/adapters}#*${activity}()`,
];

/** TanStack AI: activities that take an adapter, which names the model; before 0.1 the activity itself named it. */
export const tanstackAi: Sdk = {
  id: 'tanstack-ai',
  docs: ['https://tanstack.com/ai/latest/docs', 'https://github.com/TanStack/ai/tree/main/packages/typescript/ai'],
  source: ['TanStack/ai 2026-08-22'],
  kinds: {
    text: {
      from: { javascript: [...adapters('Text'), ...adapters('Chat')] },
      names: 'chat',
      onlyWithModel: 'id',
      model: ['0', 'model'],
    },
    embedding: {
      from: { javascript: adapters('Embedding') },
      names: 'embedding',
      onlyWithModel: 'id',
      model: ['0', 'model'],
    },
    sound: { from: { javascript: adapters('Audio') }, names: 'tts', onlyWithModel: 'id', model: ['0', 'model'] },
    summarize: {
      from: { javascript: adapters('Summarize') },
      names: 'generation',
      onlyWithModel: 'id',
      model: ['0', 'model'],
    },
    image: { from: { javascript: adapters('Image') }, names: 'image', onlyWithModel: 'id', model: ['0', 'model'] },
    video: { from: { javascript: adapters('Video') }, names: 'video', onlyWithModel: 'id', model: ['0', 'model'] },
    speech: { from: { javascript: adapters('Speech') }, names: 'tts', onlyWithModel: 'id', model: ['0', 'model'] },
    transcription: {
      from: { javascript: adapters('Transcription') },
      names: 'stt',
      onlyWithModel: 'id',
      model: ['0', 'model'],
    },
  },
  calls: {
    javascript: [
      { path: '@tanstack/ai#{chat,generate}', runs: 'chat', model: ['model', 'adapter'] },
      { path: '@tanstack/ai#summarize', runs: 'generation', model: ['model', 'adapter'] },
      { path: '@tanstack/ai#embed', runs: 'embedding', model: ['model', 'adapter'] },
      { path: '@tanstack/ai#rerank', runs: 'rerank', model: ['model', 'adapter'] },
      { path: '@tanstack/ai#generateAudio', runs: 'tts', model: ['model', 'adapter'] },
      { path: '@tanstack/ai#generateImage', runs: 'image', model: ['model', 'adapter'] },
      { path: '@tanstack/ai#generateVideo', runs: 'video', model: ['model', 'adapter'] },
      { path: '@tanstack/ai#generateSpeech', runs: 'tts', model: ['model', 'adapter'] },
      { path: '@tanstack/ai#generateTranscription', runs: 'stt', model: ['model', 'adapter'] },
    ],
  },
};
