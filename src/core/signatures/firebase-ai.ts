import type { Sdk } from './sdk.ts';

export const firebaseAi: Sdk = {
  id: 'firebase-ai',
  docs: [
    'https://firebase.google.com/docs/reference/js/ai',
    'https://github.com/firebase/firebase-js-sdk/tree/main/packages/ai/src',
  ],
  source: ['@firebase/ai 2.16.0 (ai-public.d.ts)'],
  provider: 'google',
  kinds: {
    model: {
      from: {
        javascript: [
          'firebase/{ai,vertexai,vertexai-preview}#getGenerativeModel()',
          '@firebase/{ai,vertexai,vertexai-preview}#getGenerativeModel()',
          '{firebase,@firebase}/{ai,vertexai,vertexai-preview}#GenerativeModel()',
        ],
      },
      names: 'chat',
      model: ['1.model', '1.inCloudParams.model', '1.mode.model'],
      calls: [
        { path: '{generateContent,generateContentStream}', runs: 'chat' },
        { path: 'startChat', gives: 'chat' },
      ],
    },
    chat: {
      from: { javascript: ['{firebase,@firebase}/{ai,vertexai,vertexai-preview}#ChatSession()'] },
      calls: [{ path: '{sendMessage,sendMessageStream}', runs: 'chat' }],
    },
    /** The template on the server names the model. */
    templateModel: {
      from: { javascript: ['{firebase,@firebase}/ai#{getTemplateGenerativeModel,getTemplateImagenModel}()'] },
      calls: [
        { path: '{generateContent,generateContentStream}', runs: 'chat', receiver: false },
        { path: 'generateImages', runs: 'image', receiver: false },
        { path: 'startChat', gives: 'chat' },
      ],
    },
    liveModel: {
      from: {
        javascript: [
          'firebase/{ai,vertexai}#getLiveGenerativeModel()',
          '@firebase/{ai,vertexai}#getLiveGenerativeModel()',
          '{firebase,@firebase}/ai#LiveGenerativeModel()',
        ],
      },
      names: 'chat',
      model: ['1.model'],
      calls: [{ path: 'connect', runs: 'chat' }],
    },
    imageModel: {
      from: { javascript: ['{firebase,@firebase}/{ai,vertexai}#{getImagenModel,ImagenModel}()'] },
      names: 'image',
      model: ['1.model'],
      calls: [
        { path: 'generateImages{,GCS}', runs: 'image' },
        { path: 'editImage', runs: 'image-edit' },
      ],
    },
  },
};
