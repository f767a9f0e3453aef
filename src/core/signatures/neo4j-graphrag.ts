import type { Sdk, ValueKind } from './sdk.ts';

const llm = (name: string, more: Partial<ValueKind> = {}): ValueKind => ({
  from: { python: [`neo4j_graphrag.llm.**#${name}()`] },
  names: 'chat',
  model: ['model_name', '0'],
  calls: [{ path: '{,a}invoke{,_with_tools}', runs: 'chat', ...(more.local === true ? { local: true } : {}) }],
  ...more,
});
const embedder = (name: string, more: Partial<ValueKind> = {}): ValueKind => ({
  from: { python: [`neo4j_graphrag.embeddings.**#${name}()`] },
  names: 'embedding',
  model: ['model', 'model_name', 'model_id', '0'],
  calls: [{ path: '{,async_}embed_query', runs: 'embedding', ...(more.local === true ? { local: true } : {}) }],
  ...more,
});
/** Without an embedder they only search by a vector that is handed to them. */
const searching = (classes: string, embedderAt: string): ValueKind => ({
  from: { python: [`neo4j_graphrag.retrievers.**#${classes}()`] },
  uses: ['embedder', embedderAt],
  calls: [
    {
      path: '{search,get_search_results}',
      runs: 'embedding',
      when: [{ argument: ['query_vector'], given: false }],
      needsModel: true,
    },
  ],
});
const version = 'neo4j-graphrag 1.7';

/** Questions to graphs kept in Neo4j, and graphs drawn out of texts. */
export const neo4jGraphrag: Sdk = {
  id: 'neo4j-graphrag',
  docs: [
    'https://github.com/neo4j/neo4j-graphrag-python/tree/main/src/neo4j_graphrag',
    'https://neo4j.com/docs/neo4j-graphrag-python/current/',
  ],
  source: ['neo4j/neo4j-graphrag-python 1.18.0'],
  kinds: {
    openai: llm('OpenAILLM', { provider: 'openai' }),
    azure: llm('AzureOpenAILLM', { provider: 'azure' }),
    hosted: llm('{AnthropicLLM,CohereLLM,MistralAILLM,BedrockLLM}'),
    vertex: llm('{VertexAILLM,GeminiLLM}', { provider: 'google' }),
    ollama: llm('OllamaLLM', { provider: 'ollama', local: true }),
    openaiEmbedder: embedder('OpenAIEmbeddings', {
      provider: 'openai',
      default: { id: 'text-embedding-ada-002', version },
    }),
    hostedEmbedder: embedder(
      '{AzureOpenAIEmbeddings,CohereEmbeddings,VertexAIEmbeddings,GeminiEmbedder,BedrockEmbeddings}',
    ),
    mistralEmbedder: embedder('MistralAIEmbeddings', {
      provider: 'mistral',
      default: { id: 'mistral-embed', version },
    }),
    localEmbedder: embedder('SentenceTransformerEmbeddings', {
      default: { id: 'all-MiniLM-L6-v2', version },
      local: true,
    }),
    ollamaEmbedder: embedder('OllamaEmbeddings', { provider: 'ollama', local: true }),
    retriever: searching('VectorRetriever', '2'),
    pinecone: searching('PineconeNeo4jRetriever', '4'),
    weaviate: searching('WeaviateNeo4jRetriever', '5'),
    qdrant: searching('QdrantNeo4jRetriever', '6'),
    retrieverWithCypher: searching('{VectorCypherRetriever,HybridRetriever}', '3'),
    hybridWithCypher: searching('HybridCypherRetriever', '4'),
    toCypher: {
      from: { python: ['neo4j_graphrag.retrievers.**#{Text2CypherRetriever,ToolsRetriever}()'] },
      uses: ['llm', '1'],
      calls: [{ path: '{search,get_search_results}', runs: 'chat' }],
    },
    answering: {
      from: { python: ['neo4j_graphrag.generation.**#GraphRAG()'] },
      uses: ['llm', '1'],
      calls: [{ path: 'search', runs: 'chat' }],
    },
    /** Draws a graph out of texts. */
    building: {
      from: {
        python: [
          'neo4j_graphrag.experimental.**#SimpleKGPipeline()',
          'neo4j_graphrag.{experimental,components}.**#{LLMEntityRelationExtractor,SchemaFromTextExtractor}()',
        ],
      },
      uses: ['llm', '0'],
      calls: [{ path: 'run{,_async}', runs: 'chat' }],
    },
    chunkEmbedder: {
      from: { python: ['neo4j_graphrag.{experimental,components}.**#TextChunkEmbedder()'] },
      uses: ['embedder', '0'],
      calls: [{ path: 'run', runs: 'embedding' }],
    },
  },
};
