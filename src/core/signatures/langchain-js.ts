import type { Sdk, ValueKind } from './sdk.ts';

const store = 'langchain-core/vectorStore';
const roots = '{langchain,@langchain/community,@langchain/classic}/**#';
const ofPrisma = `${roots}PrismaVectorStore.withModel()`;
/** Packages that have vector stores; their classes are named in many ways, so the class itself is a wildcard. */
const stores = [
  '{langchain,@langchain/community,@langchain/classic}/vectorstores/**#',
  '@langchain/core/vectorstores#',
  '@langchain/{pinecone,weaviate,qdrant,mongodb,redis,cloudflare,azure-cosmosdb,azure-dynamic-sessions,neo4j,turbopuffer,pgvector}/**#',
  '@langchain/{chroma,supabase,elasticsearch,google-cloud-sql-pg,google-memorystore-redis,oceanbase}/**#',
];
const each = (tail: string): readonly string[] => stores.map(root => `${root}${tail}`);
const made = (uses: readonly string[], ...javascript: string[]): ValueKind => ({
  from: { javascript },
  is: ['langchain-core/chain'],
  uses,
});
const llmArguments = ['llm', '0.llm', '1.llm', '0', '1'];

/** Chains, agents, vector stores and retrievers of LangChain in JavaScript: they run the model that they were given. */
export const langchainJs: Sdk = {
  id: 'langchain-js',
  docs: [
    'https://github.com/langchain-ai/langchainjs/tree/main/libs/langchain-classic/src',
    'https://github.com/langchain-ai/langchainjs/tree/main/libs/langchain-core/src',
    'https://docs.langchain.com/oss/javascript/integrations/vectorstores',
  ],
  source: ['langchain-ai/langchainjs 2026-08-05 (@langchain/classic, @langchain/core)'],
  kinds: {
    chain: made(
      ['llm', 'llmChain', 'combineDocumentsChain', 'combineDocsChain'],
      `${roots}{LLMChain,ConversationChain,StuffDocumentsChain,MapReduceDocumentsChain,RefineDocumentsChain,AnalyzeDocumentChain}()`,
      `${roots}{RetrievalQAChain,VectorDBQAChain,ConversationalRetrievalQAChain,ChatVectorDBQAChain,SqlDatabaseChain,APIChain}()`,
      `${roots}create{RetrievalChain,StuffDocumentsChain,HistoryAwareRetriever,SqlQueryChain,StructuredOutputRunnable,OpenAIFnRunnable}()`,
      `${roots}create{ReactAgent,OpenAIFunctionsAgent,OpenAIToolsAgent,ToolCallingAgent,StructuredChatAgent,XmlAgent}()`,
      `${roots}{ConstitutionalChain,MultiRouteChain,MultiRetrievalQAChain,MultiPromptChain,GraphCypherQAChain,LLMRouterChain,OpenAIAgent,ChatAgent,ZeroShotAgent}()`,
    ),
    ofChains: made(['chains'], `${roots}{SequentialChain,SimpleSequentialChain}()`),
    fromModel: made(
      ['llm', '0'],
      `${roots}*.{fromLLM,fromLLMAndAPIDocs,fromLLMAndPrompts,fromLLMAndRetrievers,fromLLMAndTools,fromLLMAndPrompt}()`,
      `${roots}load{QAChain,QAStuffChain,QAMapReduceChain,QARefineChain,SummarizationChain,ChatVectorDBQAChain,QueryConstructorRunnable}()`,
      `${roots}create{SqlAgent,JsonAgent,OpenApiAgent,VectorStoreAgent,VectorStoreRouterAgent,ConversationalRetrievalAgent}()`,
    ),
    fromTools: made(
      ['1'],
      `${roots}initializeAgentExecutor{,WithOptions}()`,
      `${roots}create{ExtractionChain,ExtractionChainFromZod,TaggingChain,TaggingChainFromZod}()`,
    ),
    fromSchema: made(
      ['llm', '1.llm'],
      `${roots}create{StructuredOutputChain,StructuredOutputChainFromZod,OpenAPIChain}()`,
    ),
    executor: made(['agent', '0.agent'], `${roots}AgentExecutor{(),.fromAgentAndTools()}`),
    planner: made(
      llmArguments,
      `${roots}PlanAndExecuteAgentExecutor.fromLLMAndTools()`,
      `${roots}{AutoGPT,BabyAGI}.{fromLLMAndTools,fromLLM}()`,
    ),
    moderation: {
      from: { javascript: [`${roots}OpenAIModerationChain()`] },
      names: 'moderation',
      provider: 'openai',
      calls: [{ path: '{invoke,call}', runs: 'moderation' }],
    },
    extractor: {
      from: { javascript: [`${roots}LLMChainExtractor.fromLLM()`] },
      uses: ['llm', '0'],
      calls: [{ path: 'compressDocuments', runs: 'chat' }],
    },
    embeddingsFilter: {
      from: { javascript: [`${roots}EmbeddingsFilter()`] },
      uses: ['embeddings'],
      calls: [{ path: 'compressDocuments', runs: 'embedding' }],
    },
    /** Retrievers that ask a model for other wordings, or for a query. */
    askingRetriever: {
      ...made(
        ['llm', '0'],
        `${roots}{MultiQueryRetriever,SelfQueryRetriever}{(),.fromLLM()}`,
        `${roots}HydeRetriever()`,
      ),
      calls: [{ path: 'getRelevantDocuments', runs: 'chat' }],
    },
    combinedRetriever: {
      from: { javascript: [`${roots}{EnsembleRetriever,ContextualCompressionRetriever,MatryoshkaRetriever}()`] },
      is: ['langchain-core/runnable'],
      uses: ['retrievers', 'baseCompressor', 'baseRetriever', 'largeEmbeddingModel', 'vectorStore'],
      calls: [{ path: 'getRelevantDocuments', runs: 'embedding', needsModel: true }],
    },
    storeRetriever: {
      from: {
        javascript: [
          `${roots}{ParentDocumentRetriever,TimeWeightedVectorStoreRetriever,MultiVectorRetriever}()`,
          `${roots}ScoreThresholdRetriever.fromVectorStore()`,
        ],
      },
      is: ['langchain-core/retriever'],
      uses: ['vectorstore', 'vectorStore', '0'],
    },
    memory: {
      from: { javascript: [`${roots}{ConversationSummaryMemory,ConversationSummaryBufferMemory,EntityMemory}()`] },
      uses: ['llm'],
      calls: [{ path: '{saveContext,predictNewSummary,prune}', runs: 'chat' }],
    },
    embeddingMemory: {
      from: { javascript: [`${roots}VectorStoreRetrieverMemory()`] },
      uses: ['vectorStoreRetriever'],
      calls: [{ path: '{saveContext,loadMemoryVariables}', runs: 'embedding' }],
    },
    /** Made, or opened over texts that are stored already; the embedding model stands at various places. */
    opened: { from: { javascript: each('*()') }, is: [store], uses: ['*'] },
    /** Of a table that Prisma keeps: its rows are embedded as models. */
    ofPrisma: {
      from: {
        javascript: [`${roots}PrismaVectorStore()`, `${ofPrisma}.create()`],
      },
      is: [store],
      uses: ['0'],
      calls: [{ path: 'addModels', runs: 'embedding' }],
    },
    /** By the name of the evaluator: the distance of embeddings asks no model for its opinion. */
    distance: {
      from: { javascript: [`${roots}loadEvaluator()`] },
      when: [{ argument: ['0'], is: ['embedding_distance', 'pairwise_embedding_distance'] }],
      uses: ['1.embedding'],
      calls: [{ path: '{evaluateStrings,evaluateStringPairs}', runs: 'embedding' }],
    },
    tagger: {
      from: { javascript: [`${roots}createMetadataTagger{,FromZod}()`] },
      uses: ['1.llm'],
      calls: [{ path: 'transformDocuments', runs: 'chat' }],
    },
    evaluator: {
      from: { javascript: [`${roots}loadEvaluator()`] },
      when: [{ argument: ['0'], unlike: /^(?:pairwise_)?embedding_distance$/u }],
      uses: ['llm', '1.llm'],
      calls: [{ path: '{evaluateStrings,evaluateStringPairs,evaluateAgentTrajectory}', runs: 'chat' }],
    },
  },
  calls: {
    javascript: [
      ...each('*.fromTexts').map(path => ({ path, runs: 'embedding' as const, uses: ['2'], gives: store })),
      { path: `${ofPrisma}.fromTexts`, runs: 'embedding', uses: ['2'], gives: 'ofPrisma' },
      { path: `${ofPrisma}.fromDocuments`, runs: 'embedding', uses: ['1'], gives: 'ofPrisma' },
      ...each('*.fromDocuments').map(path => ({ path, runs: 'embedding' as const, uses: ['1'], gives: store })),
    ],
  },
};
