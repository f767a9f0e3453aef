import type { Sdk } from './sdk.ts';

const byDefault = { id: 'voyage-2', version: 'voyageai-python 0.4.1' } as const;

export const voyageai: Sdk = {
  id: 'voyageai',
  docs: [
    'https://github.com/voyage-ai/voyageai-python/blob/main/voyageai/client.py',
    'https://github.com/voyage-ai/typescript-sdk/blob/main/reference.md',
  ],
  source: ['voyage-ai/voyageai-python 0.4.1', 'voyageai 0.4.0 (npm)'],
  provider: 'voyage',
  kinds: {
    client: {
      from: {
        python: ['voyageai.**#{,Async}Client()'],
        javascript: ['voyageai#{default.,}VoyageAIClient()'],
      },
      calls: [
        { path: 'embed', runs: 'embedding', model: ['model', '1'], default: byDefault },
        {
          path: '{contextualized_embed,contextualizedEmbed,multimodal_embed,multimodalEmbed}',
          runs: 'embedding',
          model: ['model', '1'],
        },
        { path: 'rerank', runs: 'rerank', model: ['model', '2'] },
      ],
    },
  },
  calls: {
    python: [
      { path: 'voyageai#{,a}get_embedding{,s}', runs: 'embedding', model: ['model', '1'], default: byDefault },
      {
        path: 'voyageai.embeddings_utils#{,a}get_embedding{,s}',
        runs: 'embedding',
        model: ['model', '1'],
        default: byDefault,
      },
      {
        path: 'voyageai#{Embedding,ContextualizedEmbedding,MultimodalEmbedding}.{,a}create',
        runs: 'embedding',
        model: ['model'],
      },
      { path: 'voyageai#Reranking.{,a}create', runs: 'rerank', model: ['model'] },
    ],
  },
};
