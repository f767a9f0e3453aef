import type { Sdk } from './sdk.ts';

/** xsAI: functions shaped like those of the AI SDK that take the id itself and post to an OpenAI-compatible server. */
export const xsai: Sdk = {
  id: 'xsai',
  docs: ['https://github.com/moeru-ai/xsai/tree/main/packages', 'https://xsai.js.org/docs'],
  source: ['moeru-ai/xsai 0.5.0-beta.8'],
  calls: {
    javascript: [
      {
        path: '{xsai,@xsai/generate-text,@xsai/stream-text,@xsai/generate-object,@xsai/stream-object}#{generateText,streamText,generateObject,streamObject}',
        runs: 'chat',
        model: ['model'],
      },
      { path: '{xsai,@xsai/embed}#{embed,embedMany}', runs: 'embedding', model: ['model'] },
      { path: '{xsai,@xsai/generate-image}#generateImage', runs: 'image', model: ['model'] },
      {
        path: '{xsai,@xsai/generate-speech,@xsai/stream-speech}#{generate,stream}Speech',
        runs: 'tts',
        model: ['model'],
      },
      {
        path: '{xsai,@xsai/generate-transcription,@xsai/stream-transcription}#{generate,stream}Transcription',
        runs: 'stt',
        model: ['model'],
      },
      { path: '@xsai-ext/responses#responses', runs: 'chat', model: ['model'] },
    ],
  },
};
