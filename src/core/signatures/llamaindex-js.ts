import type { CallSpec, Sdk, ValueKind } from './sdk.ts';

const settings = [
  'llamaindex#Settings.llm',
  '@llamaindex/core/global#Settings.llm',
  'llamaindex#serviceContextFromDefaults().llm',
];
const embedSettings = [
  'llamaindex#Settings.embedModel',
  '@llamaindex/core/global#Settings.embedModel',
  'llamaindex#serviceContextFromDefaults().embedModel',
];
const llm = ['llm', 'serviceContext.llm', '1.serviceContext.llm'];
const asks = { uses: llm, settings, receiver: false } as const;
const embeds = {
  model: ['embedModel', 'serviceContext.embedModel', '1.serviceContext.embedModel'],
  settings: embedSettings,
  receiver: false,
} as const;
/** Everything stood in one package before 0.9; the vendors have their own since. */
const of = (packages: string, names: string): string => `{llamaindex,@llamaindex/${packages}}/**#${names}`;

const model = (
  packages: string,
  names: string,
  provider?: string,
  standard?: string,
  version = 'llamaindex 0.12',
): ValueKind => ({
  from: { javascript: [of(packages, `${names}()`)] },
  is: ['llm'],
  names: 'chat',
  model: ['model', 'modelName'],
  ...(provider === undefined ? {} : { provider }),
  ...(standard === undefined ? {} : { default: { id: standard, version } }),
});
const embedding = (
  packages: string,
  names: string,
  provider?: string,
  standard?: string,
  version = 'llamaindex 0.12',
): ValueKind => ({
  from: { javascript: [of(packages, `${names}()`)] },
  is: ['embedding'],
  names: 'embedding',
  model: ['model', 'modelType', 'modelName'],
  ...(provider === undefined ? {} : { provider }),
  ...(standard === undefined ? {} : { default: { id: standard, version } }),
});
const indexCalls: readonly CallSpec[] = [
  { path: 'asQueryEngine', gives: 'queryEngine', ...asks },
  { path: 'asChatEngine', gives: 'chatEngine', ...asks },
];

/** LlamaIndex in JavaScript. */
export const llamaindexJs: Sdk = {
  id: 'llamaindex-js',
  docs: [
    'https://github.com/run-llama/LlamaIndexTS/tree/main/packages/llamaindex/src',
    'https://github.com/run-llama/LlamaIndexTS/tree/main/packages/providers',
    'https://github.com/run-llama/LlamaIndexTS/tree/main/packages/workflow/src/agent',
  ],
  source: ['run-llama/LlamaIndexTS 2025-12-02 (and the defaults of all releases since 2023-07)'],
  kinds: {
    mock: { from: { javascript: ['{llamaindex,@llamaindex/core}/**#MockLLM()'] }, is: ['llm'], mock: true },
    llm: {
      from: { javascript: ['{llamaindex,@llamaindex/core}/**#{BaseLLM,ToolCallLLM,LLM}()'] },
      names: 'chat',
      calls: [
        { path: 'complete', runs: 'completion' },
        { path: '{chat,exec,streamExec}', runs: 'chat' },
      ],
    },
    embedding: {
      from: { javascript: ['{llamaindex,@llamaindex/core}/**#{BaseEmbedding,MultiModalEmbedding}()'] },
      names: 'embedding',
      calls: [
        {
          path: '{getTextEmbedding,getTextEmbeddings,getTextEmbeddingsBatch,getQueryEmbedding,getImageEmbedding,getImageEmbeddings}',
          runs: 'embedding',
        },
      ],
    },
    /** The model that the settings hold, asked directly. */
    ambientLlm: {
      from: { javascript: settings },
      settings,
      calls: [
        { path: 'complete', runs: 'completion', settings, receiver: false },
        { path: '{chat,exec,streamExec}', runs: 'chat', settings, receiver: false },
      ],
    },
    ambientEmbedding: {
      from: { javascript: embedSettings },
      settings: embedSettings,
      calls: [
        {
          path: '{getTextEmbedding,getTextEmbeddings,getTextEmbeddingsBatch,getQueryEmbedding}',
          runs: 'embedding',
          settings: embedSettings,
          receiver: false,
        },
      ],
    },
    openai: {
      ...model(
        'openai',
        '{OpenAI,OpenAIResponses,openai,openaiResponses}',
        'openai',
        'gpt-4o',
        '@llamaindex/openai 0.4',
      ),
      from: { javascript: ['@llamaindex/openai/**#{OpenAI,OpenAIResponses,openai,openaiResponses}()'] },
      when: [{ argument: ['azure'], given: false }],
    },
    /** From the package that once held everything: before June 2024 its default was another one. */
    openaiOld: {
      ...model('openai', '', 'openai'),
      from: { javascript: ['llamaindex/**#{OpenAI,OpenAIResponses,openai,openaiResponses}()'] },
      when: [{ argument: ['azure'], given: false }],
    },
    openaiOnAzure: {
      ...model('openai', '{OpenAI,OpenAIResponses,openai,openaiResponses}', 'azure'),
      model: ['model', 'azure.deployment'],
      when: [{ argument: ['azure'], given: true }],
    },
    azure: model('{azure,openai}', '{AzureOpenAI,AzureOpenAIResponses}', 'azure'),
    anthropic: model('anthropic', '{Anthropic,anthropic}', 'anthropic'),
    google: model('google', '{Gemini,GoogleStudio,gemini}', 'google'),
    bedrock: model('{aws,community}', '{Bedrock,bedrock}', 'aws'),
    groq: model('groq', '{Groq,groq}', 'groq'),
    mistral: model('mistral', '{MistralAI,mistral}', 'mistral'),
    deepseek: model('deepseek', '{DeepSeekLLM,deepseek}', 'deepseek'),
    together: model('together', '{TogetherLLM,together}', 'together'),
    fireworks: model('fireworks', '{FireworksLLM,fireworks}', 'fireworks'),
    perplexity: model('perplexity', '{Perplexity,perplexity}', 'perplexity'),
    xai: model('xai', '{XAILLM,xai}', 'xai'),
    replicate: model('replicate', '{ReplicateLLM,LlamaDeuce,replicate}', 'replicate'),
    huggingFace: model('huggingface', '{HuggingFaceInferenceAPI,huggingface}', 'huggingface'),
    hosted: model(
      '{deepinfra,ovhcloud,portkey-ai,vercel}',
      '{DeepInfra,deepinfra,OVHcloudLLM,ovhcloud,Portkey,portkey,VercelLLM,vercel}',
    ),
    ollama: { ...model('ollama', '{Ollama,ollama}', 'ollama'), local: true },
    local: { ...model('{huggingface,vllm}', '{HuggingFaceLLM,VLLM,vllm}'), local: true },
    openaiEmbedding: embedding(
      'openai',
      'OpenAIEmbedding',
      'openai',
      'text-embedding-ada-002',
      '@llamaindex/openai 0.4',
    ),
    azureEmbedding: embedding('{azure,openai}', 'AzureOpenAIEmbedding', 'azure'),
    geminiEmbedding: embedding('google', 'GeminiEmbedding', 'google'),
    hostedEmbedding: embedding(
      '{deepinfra,fireworks,huggingface,jinaai,mistral,mixedbread,ovhcloud,together,voyage-ai}',
      '{DeepInfraEmbedding,FireworksEmbedding,HuggingFaceInferenceAPIEmbedding,JinaAIEmbedding,MistralAIEmbedding,MixedbreadAIEmbeddings,OVHcloudEmbedding,TogetherEmbedding,VoyageAIEmbedding}',
    ),
    localEmbedding: {
      ...embedding('{huggingface,ollama,clip}', '{HuggingFaceEmbedding,OllamaEmbedding,ClipEmbedding}'),
      local: true,
    },
    vectorIndex: {
      from: {
        javascript: [
          'llamaindex/**#VectorStoreIndex{(),.fromDocuments(),.init(),.fromVectorStore(),.fromVectorStores()}',
        ],
      },
      model: ['embedModel'],
      settings: embedSettings,
      calls: [
        ...indexCalls,
        { path: '{insert,insertNodes}', runs: 'embedding' },
        { path: 'asRetriever', gives: 'retriever' },
        { path: 'asQueryTool', gives: 'queryEngine', ...asks },
      ],
    },
    otherIndex: {
      from: {
        javascript: ['llamaindex/**#{SummaryIndex,ListIndex,SimpleKeywordTableIndex}{.fromDocuments(),.init()}'],
      },
      calls: indexCalls,
    },
    askingIndex: {
      from: { javascript: ['llamaindex/**#KeywordTableIndex{.fromDocuments(),.init()}'] },
      uses: llm,
      settings,
      calls: indexCalls,
    },
    retriever: {
      from: { javascript: ['llamaindex/**#VectorIndexRetriever()'] },
      uses: ['index'],
      calls: [{ path: 'retrieve', runs: 'embedding' }],
    },
    queryEngine: {
      from: {
        javascript: [
          'llamaindex/**#{RetrieverQueryEngine,SubQuestionQueryEngine,RouterQueryEngine}{(),.fromDefaults()}',
          '{llamaindex,@llamaindex/core}/**#BaseQueryEngine()',
        ],
      },
      uses: ['responseSynthesizer', 'selector', ...llm],
      settings,
      calls: [
        { path: 'query', runs: 'chat' },
        { path: 'retrieve', runs: 'embedding', receiver: false },
      ],
    },
    chatEngine: {
      from: {
        javascript: [
          '{llamaindex,@llamaindex/core}/**#{SimpleChatEngine,ContextChatEngine,CondenseQuestionChatEngine,HistoryChatEngine,ChatEngine,BaseChatEngine}()',
        ],
      },
      uses: ['chatModel', ...llm],
      settings,
      calls: [{ path: 'chat', runs: 'chat' }],
    },
    agent: {
      from: {
        javascript: [
          '{llamaindex,@llamaindex/workflow}/**#{agent,multiAgent,FunctionAgent}()',
          of('{openai,anthropic,ollama}', '{OpenAIAgent,AnthropicAgent,ReActAgent,OllamaAgent,LLMAgent}()'),
        ],
      },
      uses: ['llm', 'agents'],
      settings,
      calls: [{ path: '{run,runStream,chat}', runs: 'chat' }],
    },
    synthesizer: {
      from: {
        javascript: [
          '{llamaindex,@llamaindex/core}/**#{getResponseSynthesizer,ResponseSynthesizer,Refine,CompactAndRefine,TreeSummarize}()',
        ],
      },
      uses: ['llm', '1.llm'],
      settings,
      calls: [{ path: 'synthesize', runs: 'chat' }],
    },
    selector: {
      from: { javascript: ['llamaindex/**#LLM{Single,Multi}Selector()'] },
      uses: llm,
      settings,
      calls: [{ path: 'select', runs: 'chat' }],
    },
    evaluator: {
      from: { javascript: ['llamaindex/**#{CorrectnessEvaluator,FaithfulnessEvaluator,RelevancyEvaluator}()'] },
      uses: llm,
      settings,
      calls: [{ path: '{evaluate,evaluateResponse}', runs: 'chat' }],
    },
    ingestion: {
      from: { javascript: ['llamaindex/**#IngestionPipeline()'] },
      uses: ['transformations'],
      calls: [{ path: 'run', runs: 'chat', needsModel: true }],
    },
    extractor: {
      from: {
        javascript: ['llamaindex/**#{TitleExtractor,KeywordExtractor,SummaryExtractor,QuestionsAnsweredExtractor}()'],
      },
      uses: ['llm'],
      settings,
      calls: [{ path: '{extract,processNodes,transform}', runs: 'chat' }],
    },
    reranker: {
      from: { javascript: [of('{cohere,jinaai,mixedbread}', '{CohereRerank,JinaAIReranker,MixedbreadAIReranker}()')] },
      names: 'rerank',
      model: ['model'],
      calls: [{ path: 'postprocessNodes', runs: 'rerank' }],
    },
  },
  calls: {
    javascript: [
      { path: 'llamaindex/**#VectorStoreIndex.fromDocuments', runs: 'embedding', ...embeds },
      {
        path: 'llamaindex/**#VectorStoreIndex.init',
        runs: 'embedding',
        ...embeds,
        when: [{ argument: ['nodes'], given: true }],
      },
      { path: 'llamaindex/**#KeywordTableIndex.fromDocuments', runs: 'chat', ...asks },
      { path: '@llamaindex/tools#chatWithTools', runs: 'chat', uses: ['0'] },
    ],
  },
  constants: [
    {
      path: /^(?:llamaindex|@llamaindex\/\w+)#(?:\w+\.)*GEMINI_MODEL$/u,
      ids: {
        GEMINI_PRO: 'gemini-pro',
        GEMINI_PRO_VISION: 'gemini-pro-vision',
        GEMINI_PRO_LATEST: 'gemini-1.5-pro-latest',
        GEMINI_PRO_FLASH_LATEST: 'gemini-1.5-flash-latest',
        GEMINI_PRO_1_5: 'gemini-1.5-pro-001',
        GEMINI_PRO_1_5_FLASH: 'gemini-1.5-flash-001',
        GEMINI_PRO_1_5_LATEST: 'gemini-1.5-pro-002',
        GEMINI_PRO_1_5_FLASH_LATEST: 'gemini-1.5-flash-002',
        GEMINI_2_0_FLASH: 'gemini-2.0-flash-001',
        GEMINI_2_0_FLASH_LITE: 'gemini-2.0-flash-lite-001',
        GEMINI_2_0_FLASH_LIVE: 'gemini-2.0-flash-live-001',
        GEMINI_2_5_PRO_LATEST: 'gemini-2.5-pro',
        GEMINI_2_5_FLASH_LATEST: 'gemini-2.5-flash',
        GEMINI_2_5_FLASH_LITE: 'gemini-2.5-flash-lite',
      },
    },
    {
      path: /^(?:llamaindex|@llamaindex\/\w+)#(?:\w+\.)*GEMINI_EMBEDDING_MODEL$/u,
      ids: { EMBEDDING_001: 'embedding-001', TEXT_EMBEDDING_004: 'text-embedding-004' },
    },
    {
      path: /^(?:llamaindex|@llamaindex\/\w+)#(?:\w+\.)*HuggingFaceEmbeddingModelType$/u,
      ids: {
        XENOVA_ALL_MINILM_L6_V2: 'Xenova/all-MiniLM-L6-v2',
        XENOVA_ALL_MPNET_BASE_V2: 'Xenova/all-mpnet-base-v2',
      },
    },
  ],
};
