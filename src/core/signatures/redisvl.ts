import type { Sdk, ValueKind } from './sdk.ts';

const version = 'redisvl 0.8';
const vectorizer = (name: string, provider: string | undefined, id?: string): ValueKind => ({
  from: { python: [`redisvl.**#${name}()`] },
  is: ['vectorizer'],
  names: 'embedding',
  model: ['model', '0'],
  ...(provider === undefined ? { local: true } : { provider }),
  ...(id === undefined ? {} : { default: { id, version } }),
});

/** Redis as a vector store: functions that embed, and caches and routers that compare what is asked by them. */
export const redisvl: Sdk = {
  id: 'redisvl',
  docs: [
    'https://redis.io/docs/latest/develop/ai/redisvl/api/vectorizer/',
    'https://github.com/redis/redis-vl-python/tree/main/redisvl/utils',
  ],
  source: ['redis/redis-vl-python 0.26.0'],
  kinds: {
    huggingFace: vectorizer('HFTextVectorizer', undefined, 'sentence-transformers/all-mpnet-base-v2'),
    openai: vectorizer('OpenAITextVectorizer', 'openai', 'text-embedding-ada-002'),
    azure: vectorizer('AzureOpenAITextVectorizer', 'azure'),
    cohere: vectorizer('CohereTextVectorizer', 'cohere'),
    mistral: vectorizer('MistralAITextVectorizer', 'mistral'),
    google: vectorizer('VertexAI{Text,}Vectorizer', 'google'),
    aws: vectorizer('Bedrock{Text,}Vectorizer', 'aws'),
    voyage: vectorizer('VoyageAI{Text,}Vectorizer', 'voyageai'),
    gemini: vectorizer('GoogleGenAIVectorizer', 'google'),
    ollama: vectorizer('OllamaTextVectorizer', undefined, 'nomic-embed-text'),
    vectorizer: {
      calls: [{ path: '{,a}{embed,embed_many,embed_image,embed_video}', runs: 'embedding' }],
    },
    cache: {
      from: { python: ['redisvl.extensions.**#SemanticCache()'] },
      uses: ['vectorizer'],
      calls: [
        {
          path: '{,a}{check,store}',
          runs: 'embedding',
          // What was embedded before is only looked up.
          when: [{ argument: ['vector'], given: false }],
        },
      ],
    },
    /** The service embeds what is asked of it. */
    hostedCache: {
      from: { python: ['redisvl.extensions.**#LangCacheSemanticCache()'] },
      calls: [{ path: '{,a}{check,store}', runs: 'embedding' }],
    },
    history: {
      from: { python: ['redisvl.extensions.**#{SemanticMessageHistory,SemanticSessionManager}()'] },
      uses: ['vectorizer', '3'],
      calls: [{ path: '{get_relevant,store,add_message,add_messages}', runs: 'embedding' }],
    },
    router: {
      from: { python: ['redisvl.extensions.**#SemanticRouter()'] },
      uses: ['vectorizer'],
      calls: [{ path: '{(),route_many}', runs: 'embedding' }],
    },
    reranker: {
      from: { python: ['redisvl.utils.rerank.**#{HFCrossEncoder,Cohere,VoyageAI}Reranker()'] },
      names: 'rerank',
      model: ['model', '0'],
      calls: [{ path: '{,a}rank', runs: 'rerank' }],
    },
  },
};
