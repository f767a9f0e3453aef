import type { Sdk } from './sdk.ts';

const store = 'langchain-core/vectorStore';
/** Every package that has vector stores; their classes are named in many ways, so the class itself is a wildcard. */
const packages = [
  'langchain{,_community,_classic}.vectorstores.**',
  'langchain{,_community}.graph_vectorstores.**',
  'langchain_core.vectorstores.**',
  'langchain_{chroma,pinecone,postgres,qdrant,weaviate,milvus,mongodb,redis,elasticsearch,opensearch,astradb,couchbase,neo4j}.**',
  'langchain_{azure_ai,azure_postgresql,azure_cosmosdb,oceanbase,oracledb,singlestore,sqlserver,cassandra,surrealdb,kinetica,lancedb}.**',
  'langchain_{zilliz,upstash,vearch,timescale,turbopuffer,typesense,supabase,db2,mariadb,yugabytedb,cratedb,teradata,aerospike,objectbox}.**',
  '{databricks_langchain,langchain_databricks,langchain_google_community,langchain_google_vertexai,langchain_google_alloydb_pg}.**',
  '{langchain_google_cloud_sql_pg,langchain_google_cloud_sql_mysql,langchain_google_spanner,langchain_google_firestore,langchain_aws}.**',
  '{langchain_google_memorystore_redis,langchain_google_bigtable,langchain_nomic,langchain_unstructured,vectara_langchain}.**',
].map(root => `${root}#`);
const each = (tail: string): readonly string[] => packages.map(root => `${root}${tail}`);

/** Vector stores of LangChain in Python: what adds or searches text embeds it. */
export const langchainVectorStores: Sdk = {
  id: 'langchain-vector-stores',
  docs: [
    'https://github.com/langchain-ai/langchain/blob/master/libs/core/langchain_core/vectorstores/base.py',
    'https://github.com/langchain-ai/langchain-community/tree/main/libs/community/langchain_community/vectorstores',
    'https://docs.langchain.com/oss/python/integrations/vectorstores',
  ],
  source: [
    'langchain-ai/langchain-aws 2026-08-20',
    'langchain-ai/langchain-azure 2026-08-21',
    'langchain-ai/langchain-google 2026-08-20',
    'langchain-ai/langchain-community 0.3.23',
    'langchain-ai/langchain-experimental 0.4.1',
  ],
  kinds: {
    /** Made, or opened over texts that are stored already; the embedding model stands at various places. */
    opened: { from: { python: each('*()') }, is: [store], uses: ['*'] },
    /** The store in an index of the old kind. */
    within: {
      from: {
        python: [
          'langchain{,_classic,_community}.**#VectorStoreIndexWrapper().vectorstore',
          'langchain{,_classic,_community}.**#VectorstoreIndexCreator().from_{loaders,documents}().vectorstore',
        ],
      },
      is: [store],
    },
    /** The search by keywords that embeds nothing. */
    plainRetriever: {
      from: {
        python: [
          'langchain{,_community,_classic}.retrievers.**#{BM25Retriever,TFIDFRetriever,WikipediaRetriever,ArxivRetriever}{(),.from_documents(),.from_texts()}',
        ],
      },
      pipes: 'langchain-core/runnable',
    },
    /** Asks a server for what is near in words and in sense; the server embeds, by a model of its own. */
    hybridRetriever: {
      from: { python: ['langchain{,_community,_classic}.retrievers.**#WeaviateHybridSearchRetriever()'] },
      is: ['langchain-core/retriever'],
    },
    creator: {
      from: { python: ['langchain{,_classic,_community}.**#VectorstoreIndexCreator()'] },
      uses: ['embedding'],
      calls: [{ path: '{,a}from_{loaders,documents}', runs: 'embedding', gives: 'created' }],
    },
    created: {
      from: { python: ['langchain{,_classic,_community}.**#VectorStoreIndexWrapper()'] },
      uses: ['vectorstore'],
      calls: [{ path: '{,a}query{,_with_sources}', runs: 'chat', uses: ['llm', '1'], receiver: false }],
    },
    semanticSplitter: {
      from: { python: ['langchain_experimental.**#SemanticChunker()'] },
      uses: ['embeddings', '0'],
      calls: [{ path: '{split_text,split_documents,create_documents,{,a}transform_documents}', runs: 'embedding' }],
    },
  },
  calls: {
    python: [
      ...each('*.{,a}from_{texts,documents}').map(path => ({
        path,
        runs: 'embedding' as const,
        uses: ['embedding', 'embeddings', 'embedding_function', 'embedding_service', '1'],
        gives: store,
      })),
      // Writes what is new to the store, by the model of the store.
      {
        path: 'langchain{,_core}.**#{,a}index',
        runs: 'embedding',
        uses: ['vector_store', 'vectorstore', '2'],
        needsModel: true,
      },
    ],
  },
};
