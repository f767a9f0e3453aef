import type { Sdk } from './sdk.ts';

export const alephAlpha: Sdk = {
  id: 'aleph-alpha',
  docs: ['https://github.com/Aleph-Alpha/aleph-alpha-client/blob/main/aleph_alpha_client/aleph_alpha_client.py'],
  source: ['Aleph-Alpha/aleph-alpha-client 11.5.1'],
  provider: 'aleph-alpha',
  kinds: {
    client: {
      from: { python: ['aleph_alpha_client.**#{,Async}Client()'] },
      calls: [
        { path: '{complete,complete_with_streaming}', runs: 'completion', model: ['model', '1'] },
        { path: '{chat,chat_with_streaming}', runs: 'chat', model: ['model', '1'] },
        {
          path: '{embed,embeddings,semantic_embed,batch_semantic_embed,instructable_embed}',
          runs: 'embedding',
          model: ['model', '1'],
        },
        { path: '{evaluate,explain}', runs: 'other', model: ['model', '1'] },
        { path: 'rerank', runs: 'rerank', model: ['model', '1'] },
        { path: 'translate', runs: 'completion', model: ['request.model', '0.model'] },
      ],
    },
  },
};
