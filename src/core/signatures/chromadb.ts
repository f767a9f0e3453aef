import type { CallSpec, Sdk, ValueKind } from './sdk.ts';

/** Ready vectors are only stored; texts are embedded by the collection's function first. */
const embeddingCalls: readonly CallSpec[] = [
  {
    path: '{add,upsert,update}',
    runs: 'embedding',
    when: [
      { argument: ['embeddings'], given: false },
      { argument: ['documents', 'images', 'uris'], given: true },
    ],
  },
  {
    path: 'query',
    runs: 'embedding',
    when: [
      { argument: ['query_embeddings', 'queryEmbeddings'], given: false },
      { argument: ['query_texts', 'queryTexts', 'query_images', 'query_uris', 'queryURIs'], given: true },
    ],
  },
];
const python = 'chromadb.utils.embedding_functions.**#';
const javascript = '{chromadb,chromadb-client,chromadb-default-embed}#';
const named = ['model_name', 'modelName', 'model'];

const embedder = (
  paths: ValueKind['from'],
  model: readonly string[],
  provider?: string,
  standard?: string,
): ValueKind => ({
  from: paths ?? [],
  is: ['embeddingFunction'],
  names: 'embedding',
  model,
  ...(provider === undefined ? {} : { provider }),
  ...(standard === undefined ? {} : { default: { id: standard, version: 'chromadb 1.0' } }),
});

/** Chroma: collections that embed what they are given, in Python and JavaScript. */
export const chromadb: Sdk = {
  id: 'chromadb',
  docs: [
    'https://github.com/chroma-core/chroma/blob/main/chromadb/api/models/Collection.py',
    'https://github.com/chroma-core/chroma/tree/main/chromadb/utils/embedding_functions',
    'https://github.com/chroma-core/chroma/tree/main/clients/new-js/packages',
    'https://docs.trychroma.com/docs/embeddings/embedding-functions',
  ],
  source: ['chroma-core/chroma, Python and JavaScript, 0.4.24, 0.5.23, 1.1.0 and commit of 2026-08-22'],
  kinds: {
    client: {
      from: {
        python: [
          'chromadb#{Client,PersistentClient,EphemeralClient,HttpClient,AsyncHttpClient,CloudClient,RustClient}()',
          'chromadb.api.**#{ClientAPI,Client}()',
        ],
        javascript: ['{chromadb,chromadb-client}#{ChromaClient,CloudClient,AdminClient}()'],
      },
      calls: [
        {
          path: '{create_collection,get_or_create_collection,createCollection,getOrCreateCollection}',
          when: [{ argument: ['schema'], given: true }],
          gives: 'collection',
          uses: ['embedding_function', 'embeddingFunction'],
        },
        {
          path: '{create_collection,get_or_create_collection,createCollection,getOrCreateCollection}',
          when: [{ argument: ['schema'], given: false }],
          gives: 'collection',
          uses: ['embedding_function', 'embeddingFunction'],
          default: { id: 'all-MiniLM-L6-v2', version: 'chromadb 1.0' },
        },
        {
          path: '{get_collection,getCollection,get_collection_by_id}',
          gives: 'collection',
          uses: ['embedding_function', 'embeddingFunction'],
        },
      ],
    },
    collection: {
      from: {
        python: ['chromadb.**#{Collection,AsyncCollection}()'],
        javascript: ['{chromadb,chromadb-client}#Collection()'],
      },
      same: ['fork()'],
      calls: embeddingCalls,
    },
    embeddingFunction: {
      from: {
        python: ['chromadb.**#EmbeddingFunction()'],
        javascript: ['{chromadb,chromadb-client}#{EmbeddingFunction,IEmbeddingFunction}()'],
      },
      calls: [{ path: '{(),embed_with_retries,embed_query,generate}', runs: 'embedding' }],
    },
    sentences: {
      ...embedder(
        {
          python: [`${python}SentenceTransformerEmbeddingFunction()`],
          javascript: ['@chroma-core/sentence-transformer#SentenceTransformersEmbeddingFunction()'],
        },
        [...named, '0'],
        'huggingface',
        'all-MiniLM-L6-v2',
      ),
      local: true,
    },
    standard: {
      ...embedder(
        {
          python: [`${python}{DefaultEmbeddingFunction,ONNXMiniLM_L6_V2}()`],
          javascript: [
            `${javascript}{DefaultEmbeddingFunction,TransformersEmbeddingFunction}()`,
            '@chroma-core/default-embed#DefaultEmbeddingFunction()',
          ],
        },
        named,
        'huggingface',
        'all-MiniLM-L6-v2',
      ),
      local: true,
    },
    openai: embedder(
      {
        python: [`${python}OpenAIEmbeddingFunction()`],
        javascript: [`{${javascript},@chroma-core/openai#}OpenAIEmbeddingFunction()`],
      },
      [...named, 'deployment_id', 'openai_model', '1'],
      'openai',
      'text-embedding-ada-002',
    ),
    cohere: embedder(
      {
        python: [`${python}CohereEmbeddingFunction()`],
        javascript: [`{${javascript},@chroma-core/cohere#}CohereEmbeddingFunction()`],
      },
      [...named, '1'],
      'cohere',
    ),
    google: embedder(
      {
        python: [
          `${python}{GoogleGenerativeAiEmbeddingFunction,GooglePalmEmbeddingFunction,GoogleVertexEmbeddingFunction}()`,
        ],
        javascript: [
          `{${javascript},@chroma-core/google-gemini#}{GoogleGenerativeAiEmbeddingFunction,GoogleGeminiEmbeddingFunction}()`,
        ],
      },
      [...named, '1'],
      'google',
    ),
    huggingFace: embedder(
      { python: [`${python}HuggingFaceEmbeddingFunction()`] },
      [...named, '1'],
      'huggingface',
      'sentence-transformers/all-MiniLM-L6-v2',
    ),
    huggingFaceServer: embedder(
      {
        python: [`${python}HuggingFaceEmbeddingServer()`],
        javascript: [`{${javascript},@chroma-core/huggingface-server#}HuggingFaceEmbeddingServerFunction()`],
      },
      ['url', '0'],
      'huggingface',
    ),
    hosted: embedder(
      {
        python: [
          `${python}{JinaEmbeddingFunction,VoyageAIEmbeddingFunction,AmazonBedrockEmbeddingFunction,MorphEmbeddingFunction,PerplexityEmbeddingFunction,ChromaCloudSpladeEmbeddingFunction}()`,
        ],
        javascript: [
          `{${javascript},@chroma-core/jina#,@chroma-core/voyageai#,@chroma-core/mistral#,@chroma-core/together-ai#}*EmbeddingFunction()`,
          '@chroma-core/{morph,perplexity,cloudflare-worker-ai,chroma-cloud-qwen,chroma-cloud-splade}#*EmbeddingFunction()',
        ],
      },
      [...named, 'model_name', '1'],
    ),
    hostedFirst: embedder(
      {
        python: [
          `${python}{MistralEmbeddingFunction,NomicEmbeddingFunction,TogetherAIEmbeddingFunction,CloudflareWorkersAIEmbeddingFunction}()`,
          `${python}{GoogleGeminiEmbeddingFunction,ChromaCloudQwenEmbeddingFunction}()`,
        ],
      },
      [...named, '0'],
    ),
    /** The server behind the address has one model; a key comes first. */
    served: embedder({ python: [`${python}{RoboflowEmbeddingFunction,BasetenEmbeddingFunction}()`] }, []),
    local: {
      ...embedder(
        {
          python: [`${python}{HuggingFaceSparseEmbeddingFunction,FastembedSparseEmbeddingFunction}()`],
        },
        [...named, '0'],
      ),
      local: true,
    },
    instructor: {
      ...embedder(
        { python: [`${python}InstructorEmbeddingFunction()`] },
        [...named, '0'],
        'huggingface',
        'hkunlp/instructor-base',
      ),
      local: true,
    },
    text2vec: {
      ...embedder(
        { python: [`${python}Text2VecEmbeddingFunction()`] },
        [...named, '0'],
        'huggingface',
        'shibing624/text2vec-base-chinese',
      ),
      local: true,
    },
    clip: {
      ...embedder({ python: [`${python}OpenCLIPEmbeddingFunction()`] }, [...named, '0'], undefined, 'ViT-B-32'),
      local: true,
    },
    ollama: {
      ...embedder(
        {
          python: [`${python}OllamaEmbeddingFunction()`],
          javascript: [`{${javascript},@chroma-core/ollama#}OllamaEmbeddingFunction()`],
        },
        [...named, '1'],
        'ollama',
      ),
      local: true,
    },
    langchain: {
      from: { python: [`${python}{create_langchain_embedding,ChromaLangchainEmbeddingFunction}()`] },
      is: ['embeddingFunction'],
      uses: ['embedding_function', 'langchain_embdding_fn', '0'],
    },
  },
};
