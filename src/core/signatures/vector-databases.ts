import type { Sdk, ValueKind } from './sdk.ts';

const version = 'milvus-model 0.3';

/** A function of Milvus that embeds, and the model it takes where none is named. */
const embedding = (classes: string, id?: string, local?: true): ValueKind => ({
  from: { python: [`pymilvus.model.**#${classes}()`] },
  is: ['milvusEmbedding'],
  names: 'embedding',
  model: ['model_name', '0'],
  ...(id === undefined ? {} : { default: { id, version } }),
  ...(local ? { local } : {}),
});

const reranking = (classes: string, id?: string, local?: true): ValueKind => ({
  ...embedding(classes, id, local),
  is: ['milvusReranking'],
  names: 'rerank',
});

/** Databases of vectors that bring models along: Pinecone's inference, the embeddings of Milvus and Qdrant. */
export const vectorDatabases: Sdk = {
  id: 'vector-databases',
  docs: [
    'https://github.com/pinecone-io/pinecone-python-client/blob/main/pinecone/client/inference.py',
    'https://github.com/pinecone-io/pinecone-ts-client/blob/main/src/inference/inference.ts',
    'https://github.com/milvus-io/milvus-model/tree/main/src/pymilvus/model',
    'https://upstash.com/docs/vector/features/embeddingmodels',
    'https://github.com/qdrant/qdrant-client/blob/master/qdrant_client/qdrant_fastembed.py',
  ],
  source: [
    'pinecone-io/pinecone-python-client 9.0.1',
    'pinecone-io/pinecone-ts-client 8.2.0',
    'milvus-io/milvus-model 0.3.2',
    'upstash/vector-js 1.2.3',
    'qdrant/qdrant-client 1.18.0',
  ],
  kinds: {
    pinecone: {
      from: {
        python: ['pinecone.**#Pinecone{,Asyncio,GRPC}()'],
        javascript: ['@pinecone-database/pinecone#Pinecone()'],
      },
      calls: [
        { path: 'inference.embed', runs: 'embedding', model: ['model', '0'] },
        { path: 'inference.rerank', runs: 'rerank', model: ['model', '0'] },
        {
          path: '{create_index_for_model,createIndexForModel}',
          names: 'embedding',
          model: ['embed.model'],
        },
        { path: '{Index,IndexAsyncio,index}', gives: 'pineconeIndex' },
      ],
    },
    /** An index with a model of its own embeds what it is given as text. */
    pineconeIndex: {
      same: ['namespace()'],
      calls: [
        { path: '{upsert_records,upsertRecords}', runs: 'embedding', receiver: false },
        {
          path: '{search,search_records,searchRecords}',
          runs: 'embedding',
          receiver: false,
          when: [{ argument: ['query.inputs', '0.query.inputs', 'inputs'], given: true }],
        },
      ],
    },
    /** An index of Upstash with a model of its own embeds what it is given as `data`. */
    upstashIndex: {
      from: { python: ['upstash_vector#{,Async}Index()'], javascript: ['@upstash/vector{,/cloudflare}#Index()'] },
      same: ['namespace()'],
      calls: [
        {
          path: '{query,upsert,query_many,queryMany,resumable_query,resumableQuery}',
          runs: 'embedding',
          receiver: false,
          when: [{ argument: ['data', '0.data', '0.0.data', 'vectors.0.data'], given: true }],
        },
      ],
    },
    milvusEmbedding: {
      from: { python: ['pymilvus.model.**#BaseEmbeddingFunction()'] },
      calls: [{ path: '{(),encode_documents,encode_queries}', runs: 'embedding' }],
    },
    milvusReranking: { calls: [{ path: '()', runs: 'rerank' }] },
    milvusDefault: embedding(
      '{DefaultEmbeddingFunction,OnnxEmbeddingFunction}',
      'GPTCache/paraphrase-albert-onnx',
      true,
    ),
    milvusOpenai: embedding('OpenAIEmbeddingFunction', 'text-embedding-ada-002'),
    milvusSentence: embedding('SentenceTransformerEmbeddingFunction', 'all-MiniLM-L6-v2', true),
    // Without a default where releases of one year took several.
    milvusVoyage: embedding('VoyageEmbeddingFunction'),
    milvusCohere: embedding('CohereEmbeddingFunction', 'embed-english-light-v3.0'),
    milvusJina: embedding('JinaEmbeddingFunction'),
    milvusGemini: embedding('GeminiEmbeddingFunction', 'gemini-embedding-exp-03-07'),
    milvusMistral: { ...embedding('MistralAIEmbeddingFunction', 'mistral-embed'), model: ['model_name', '1'] },
    milvusNomic: embedding('NomicEmbeddingFunction', 'nomic-embed-text-v1.5'),
    milvusInstructor: embedding('InstructorEmbeddingFunction', 'hkunlp/instructor-xl', true),
    milvusStatic: {
      ...embedding('Model2VecEmbeddingFunction', 'minishlab/potion-base-8M', true),
      model: ['model_source', '0'],
    },
    /** Served elsewhere, with the model that was started there. */
    milvusServed: {
      from: { python: ['pymilvus.model.**#TEIEmbeddingFunction()'] },
      calls: [{ path: '{(),encode_documents,encode_queries}', runs: 'embedding', receiver: false }],
    },
    milvusServedReranker: {
      from: { python: ['pymilvus.model.**#TEIRerankFunction()'] },
      calls: [{ path: '()', runs: 'rerank', receiver: false }],
    },
    milvusBge: embedding('BGEM3EmbeddingFunction', 'BAAI/bge-m3', true),
    milvusGte: embedding('MGTEEmbeddingFunction', 'Alibaba-NLP/gte-multilingual-base', true),
    milvusSplade: embedding('SpladeEmbeddingFunction', 'naver/splade-cocondenser-ensembledistil', true),
    milvusBgeReranker: reranking('BGERerankFunction', 'BAAI/bge-reranker-v2-m3', true),
    milvusCohereReranker: reranking('CohereRerankFunction'),
    milvusJinaReranker: reranking('JinaRerankFunction'),
    milvusVoyageReranker: reranking('VoyageRerankFunction'),
    milvusCrossEncoder: reranking('CrossEncoderRerankFunction', undefined, true),
    qdrant: {
      from: { python: ['qdrant_client.**#{,Async}QdrantClient()'] },
      local: true,
      calls: [
        // Texts, embedded by FastEmbed before they are stored or compared.
        { path: 'add', runs: 'embedding', receiver: false },
        { path: 'query', runs: 'embedding', receiver: false, when: [{ argument: ['query_text'], given: true }] },
        { path: 'query_batch', runs: 'embedding', receiver: false },
        { path: '{set_model,set_sparse_model}', names: 'embedding', model: ['embedding_model_name', '0'] },
        {
          path: 'query_points',
          runs: 'embedding',
          uses: ['query'],
          when: [{ argument: ['query'], kind: 'vector-databases/qdrantText' }],
        },
      ],
    },
    qdrantText: {
      from: { python: ['qdrant_client.**#{Document,Image,InferenceObject}()'] },
      model: ['model'],
    },
  },
};
