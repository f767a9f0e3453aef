import type { Sdk } from './sdk.ts';

/** Services that make video, pictures and voices. */
export const mediaGeneration: Sdk = {
  id: 'media-generation',
  docs: [
    'https://github.com/runwayml/sdk-python/blob/main/api.md',
    'https://github.com/runwayml/sdk-node/blob/main/api.md',
    'https://github.com/Stability-AI/stability-sdk/blob/main/src/stability_sdk/client.py',
    'https://github.com/lumalabs/lumaai-python/blob/main/api.md',
    'https://github.com/cartesia-ai/cartesia-python/blob/main/api.md',
  ],
  source: [
    'runwayml/sdk-python 5.13.0',
    'lumalabs/lumaai-python 1.18.1',
    'cartesia-ai/cartesia-python 4.0.1',
    'Stability-AI/stability-sdk 0.8.6',
    '@runwayml/sdk 4.20.1 (npm)',
    'lumaai 1.19.1 (npm)',
    '@cartesia/cartesia-js 4.2.0 (npm)',
  ],
  kinds: {
    runway: {
      from: { python: ['runwayml#{,Async}RunwayML()'], javascript: ['@runwayml/sdk/**#{default,RunwayML}()'] },
      provider: 'runway',
      same: ['with_options()', 'withOptions()', 'with_raw_response', 'with_streaming_response'],
      calls: [
        {
          path: '{image_to_video,imageToVideo,text_to_video,textToVideo,video_to_video,videoToVideo,video_upscale,videoUpscale}.create',
          runs: 'video',
          model: ['model'],
        },
        {
          path: '{character_performance,characterPerformance,avatar_videos,avatarVideos,video_to_hdr,videoToHdr,generate.video}.create',
          runs: 'video',
          model: ['model'],
        },
        { path: '{text_to_image,textToImage,generate.image}.create', runs: 'image', model: ['model'] },
        { path: '{image_upscale,imageUpscale}.create', runs: 'image-edit', model: ['model'] },
        { path: '{realtime_sessions,realtimeSessions}.create', runs: 'chat', model: ['model'] },
        // The service picks the models of a recipe.
        {
          path: 'recipes.{ad_localization,multi_shot_video,product_ad,product_swap,product_ugc}',
          runs: 'video',
          receiver: false,
        },
        {
          path: 'recipes.{adLocalization,multiShotVideo,productAd,productSwap,productUgc}',
          runs: 'video',
          receiver: false,
        },
        {
          path: 'recipes.{marketing_stock_image,product_campaign_image,marketingStockImage,productCampaignImage}',
          runs: 'image',
          receiver: false,
        },
        { path: '{text_to_speech,textToSpeech,speech_to_speech,speechToSpeech}.create', runs: 'tts', model: ['model'] },
        {
          path: '{sound_effect,soundEffect,voice_dubbing,voiceDubbing,voice_isolation,voiceIsolation,generate.audio}.create',
          runs: 'other',
          model: ['model'],
        },
      ],
    },
    /** Nearly each release of it has another default. */
    stability: {
      from: { python: ['stability_sdk.client#StabilityInference()'] },
      provider: 'stability',
      names: 'image',
      model: ['engine', '2'],
      calls: [
        { path: 'generate', runs: 'image' },
        {
          path: 'upscale',
          runs: 'image-edit',
          receiver: false,
          default: { id: 'esrgan-v1-x2plus', version: 'stability-sdk 0.8.6' },
        },
      ],
    },
    luma: {
      from: { python: ['lumaai#{,Async}LumaAI()'], javascript: ['lumaai#{default,LumaAI}()'] },
      provider: 'luma',
      calls: [
        { path: 'generations{,.video}.create', runs: 'video', model: ['model'] },
        { path: 'generations.video.{modify,reframe}', runs: 'video', model: ['model'] },
        { path: 'generations.image.create', runs: 'image', model: ['model'] },
        { path: 'generations.image.reframe', runs: 'image-edit', model: ['model'] },
        { path: 'generations.upscale', runs: 'video', receiver: false },
        { path: 'generations.audio', runs: 'other', receiver: false },
      ],
    },
    cartesia: {
      from: {
        python: ['cartesia.**#{,Async}Cartesia()'],
        javascript: ['@cartesia/cartesia-js/**#{default,CartesiaClient,Cartesia}()'],
      },
      provider: 'cartesia',
      calls: [
        { path: 'tts.{bytes,sse,generate,generate_sse,infill}', runs: 'tts', model: ['model_id', 'modelId'] },
        {
          path: '{voice_changer,voiceChanger}.{bytes,sse,generate,generate_sse}',
          runs: 'tts',
          model: ['model_id', 'modelId'],
        },
        { path: 'stt.transcribe', runs: 'stt', model: ['model'] },
      ],
    },
  },
};
