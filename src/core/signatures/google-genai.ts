import type { Sdk } from './sdk.ts';

export const googleGenai: Sdk = {
  id: 'google-genai',
  docs: [
    'https://github.com/googleapis/python-genai/tree/main/google/genai',
    'https://github.com/googleapis/js-genai/tree/main/src',
  ],
  source: ['googleapis/python-genai 2.19.0', 'googleapis/js-genai 2.18.0'],
  provider: 'google',
  kinds: {
    client: {
      from: {
        python: ['google.genai.**#{,Async}Client()'],
        javascript: ['@google/genai/**#{GoogleGenAI,Client}()'],
      },
      same: ['aio'],
      calls: [
        {
          path: 'models.{generate_content,generate_content_stream,generateContent,generateContentStream}',
          runs: 'chat',
          model: ['model'],
        },
        { path: 'models.{embed_content,embedContent}', runs: 'embedding', model: ['model'] },
        {
          path: 'models.{generate_images,generateImages,generate_image,generateImage}',
          runs: 'image',
          model: ['model'],
        },
        {
          path: 'models.{edit_image,editImage,upscale_image,upscaleImage,recontext_image,recontextImage}',
          runs: 'image-edit',
          model: ['model'],
        },
        { path: 'models.{segment_image,segmentImage}', runs: 'other', model: ['model'] },
        { path: 'models.{generate_videos,generateVideos}', runs: 'video', model: ['model'] },
        { path: 'chats.create', names: 'chat', model: ['model'], gives: 'chat' },
        { path: 'interactions.create', runs: 'chat', model: ['model'] },
        { path: 'live.connect', runs: 'chat', model: ['model'] },
        { path: 'live.music.connect', runs: 'other', model: ['model'] },
        { path: 'batches.{create,create_embeddings,createEmbeddings}', runs: 'batch', model: ['model'] },
        { path: 'tunings.tune', runs: 'fine-tune', model: ['base_model', 'baseModel'] },
      ],
    },
    chat: {
      from: { python: ['google.genai.chats#{,Async}Chat()'], javascript: ['@google/genai/**#Chat()'] },
      model: ['model', '2'],
      calls: [{ path: '{send_message,send_message_stream,sendMessage,sendMessageStream}', runs: 'chat' }],
    },
  },
};
