import type { Sdk } from './sdk.ts';

/** LanceDB: functions of its registry that embed what tables hold and what they are asked. */
export const lancedb: Sdk = {
  id: 'lancedb',
  docs: [
    'https://docs.lancedb.com/embedding',
    'https://github.com/lancedb/lancedb/tree/main/python/python/lancedb/embeddings',
  ],
  source: ['lancedb/lancedb 2026-08-22'],
  kinds: {
    openai: {
      from: {
        python: ['lancedb.embeddings.**#OpenAIEmbeddings.create()'],
        javascript: ['@lancedb/lancedb/**#OpenAIEmbeddingFunction()'],
      },
      is: ['embedder'],
      names: 'embedding',
      model: ['name', 'model'],
      default: { id: 'text-embedding-ada-002', version: 'lancedb 0.35' },
    },
    embedder: {
      from: {
        python: [
          'lancedb.embeddings.**#get_registry().get().create()',
          'lancedb.embeddings.**#EmbeddingFunctionRegistry.get_instance().get().create()',
          'lancedb.embeddings.**#{SentenceTransformer,Cohere,Gemini,Instructor,Ollama,OpenClip,ImageBind,BedRock,Jina,VoyageAI,TransformersEmbedding}*.create()',
          'lancedb.embeddings.**#{Gte,Colbert,ColPali,SigLip,Watsonx}*.create()',
        ],
        javascript: [
          '@lancedb/lancedb/**#{,embedding.}getRegistry().get().create()',
          '@lancedb/lancedb/**#TransformersEmbeddingFunction()',
        ],
      },
      names: 'embedding',
      model: ['name', 'model_name', 'model'],
      calls: [
        {
          path: '{generate_embeddings,compute_{query,source}_embeddings,compute_{query,source}_embeddings_with_retry}',
          runs: 'embedding',
        },
        { path: '{generate_text_embeddings,generate_image_embedding}', runs: 'embedding' },
        { path: 'compute{Query,Source}Embeddings', runs: 'embedding' },
      ],
    },
    /** A table whose schema says what embeds its rows, and what it is asked. */
    table: {
      from: { python: ['lancedb#connect{,_async}().create_table()'] },
      uses: ['schema', '2'],
      calls: [
        { path: 'add', runs: 'embedding', needsModel: true },
        {
          path: 'search',
          runs: 'embedding',
          needsModel: true,
          when: [{ argument: ['query_type'], unlike: /^fts$/u }],
        },
      ],
    },
    reranker: {
      from: {
        python: [
          'lancedb.rerankers.**#{Cohere,CrossEncoder,Colbert,Jina,Openai,VoyageAI,Watsonx,AnswerdotaiRerankers}*()',
        ],
      },
      names: 'rerank',
      onlyWithModel: 'id',
      model: ['model_name', 'model', '0'],
      calls: [{ path: 'rerank_{hybrid,vector,fts}', runs: 'rerank' }],
    },
  },
  calls: {
    python: [
      {
        path: 'lancedb#connect{,_async}().create_table',
        runs: 'embedding',
        uses: ['schema', '2'],
        needsModel: true,
        when: [{ argument: ['data', '1'], given: true }],
      },
    ],
  },
};
