import type { Sdk } from './sdk.ts';

export const lmstudio: Sdk = {
  id: 'lmstudio',
  docs: [
    'https://github.com/lmstudio-ai/lmstudio-js/tree/main/packages/lms-client/src',
    'https://lmstudio.ai/docs/python',
  ],
  source: ['lmstudio-ai/lmstudio-js 2026-08-21', 'lmstudio-ai/lmstudio-python 1.6.0b1'],
  local: true,
  kinds: {
    client: {
      from: {
        javascript: ['@lmstudio/sdk#LMStudioClient()'],
        python: ['lmstudio#{{,Async}Client,get_default_client}()'],
      },
      calls: [
        {
          path: 'llm.{model,load,createDynamicHandle,load_new_instance}',
          names: 'chat',
          model: ['0'],
          gives: 'model',
        },
        {
          path: 'embedding.{model,load,createDynamicHandle,load_new_instance}',
          names: 'embedding',
          model: ['0'],
          gives: 'embedder',
        },
      ],
    },
    model: {
      from: { python: ['lmstudio#llm()'] },
      names: 'chat',
      model: ['0', 'model_key'],
      calls: [
        { path: '{respond,respond_stream,act}', runs: 'chat' },
        { path: '{complete,complete_stream}', runs: 'completion' },
      ],
    },
    embedder: {
      from: { python: ['lmstudio#embedding_model()'] },
      names: 'embedding',
      model: ['0', 'model_key'],
      calls: [{ path: 'embed', runs: 'embedding' }],
    },
  },
};
