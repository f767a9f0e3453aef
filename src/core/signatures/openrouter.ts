import type { Sdk } from './sdk.ts';

export const openrouter: Sdk = {
  id: 'openrouter',
  docs: [
    'https://github.com/OpenRouterTeam/typescript-sdk/tree/main/src/sdk',
    'https://github.com/OpenRouterTeam/python-sdk',
  ],
  source: ['OpenRouterTeam/typescript-sdk 1.2.54'],
  provider: 'openrouter',
  kinds: {
    client: {
      from: {
        python: ['openrouter#OpenRouter()'],
        javascript: ['@openrouter/sdk/**#OpenRouter()', '@openrouter/agent/**#OpenRouter()'],
      },
      calls: [
        {
          path: 'chat.send{,_async}',
          runs: 'chat',
          model: ['model', 'chatRequest.model', 'chatGenerationParams.model'],
        },
        { path: 'callModel', runs: 'chat', model: ['model'] },
        {
          path: 'presets.createPresets{ChatCompletions,Messages,Responses}',
          runs: 'chat',
          model: ['model', 'chatRequest.model', 'messagesRequest.model', 'responsesRequest.model'],
        },
        {
          path: '{responses,beta.responses}.send{,_async}',
          runs: 'chat',
          model: ['model', 'responsesRequest.model', 'openResponsesRequest.model'],
        },
        { path: 'completions.generate{,_async}', runs: 'completion', model: ['model', 'completionCreateParams.model'] },
        {
          path: 'embeddings.generate{,_async}',
          runs: 'embedding',
          model: ['model', 'requestBody.model', 'createEmbeddingsRequest.model'],
        },
        {
          path: 'images.generate{,_async}',
          runs: 'image',
          model: ['model', 'requestBody.model', 'imageGenerationRequest.model'],
        },
        { path: 'rerank.rerank{,_async}', runs: 'rerank', model: ['model', 'requestBody.model'] },
        {
          path: 'stt.{createTranscription,createTranscriptionMultipart,create_transcription}',
          runs: 'stt',
          model: ['model', 'sttRequest.model', 'requestBody.model'],
        },
        { path: 'tts.{createSpeech,create_speech}', runs: 'tts', model: ['model', 'speechRequest.model'] },
        {
          path: '{videoGeneration,video_generation}.generate{,_async}',
          runs: 'video',
          model: ['model', 'videoGenerationRequest.model'],
        },
      ],
    },
  },
};
