import type { CallSpec, Sdk, ValueKind } from './sdk.ts';

/** Where a model comes from that is not handed over: the ambient settings, and before 0.10 the service context. */
const settings = [
  'llama_index.core#Settings.llm',
  ...['llama_index', 'gpt_index'].flatMap(name => [
    `${name}#ServiceContext.from_defaults().llm`,
    `${name}#ServiceContext.from_defaults().llm_predictor`,
  ]),
];
const embedSettings = [
  'llama_index.core#Settings.embed_model',
  'llama_index#ServiceContext.from_defaults().embed_model',
  'gpt_index#ServiceContext.from_defaults().embed_model',
];
const llm = ['llm', 'multi_modal_llm', 'llm_predictor', 'service_context.llm', 'service_context.llm_predictor'];
const embedModel = ['embed_model', 'service_context.embed_model'];

const embeds = { model: embedModel, settings: embedSettings, receiver: false } as const;
const asks = { uses: llm, settings, receiver: false } as const;
const engine = (uses: readonly string[], ...python: string[]): ValueKind => ({
  from: { python },
  is: ['queryEngine'],
  uses: [...uses, ...llm],
  settings,
});

/** The package's name was `gpt_index` before 0.5. */
const index = '{llama_index,gpt_index}.**';
const vectorIndex =
  '{VectorStoreIndex,GPTVectorStoreIndex,GPTSimpleVectorIndex,MultiModalVectorStoreIndex,GPTFaissIndex,GPTPineconeIndex,GPTChromaIndex,GPTWeaviateIndex,GPTQdrantIndex}';
const askingIndex =
  '{DocumentSummaryIndex,GPTDocumentSummaryIndex,TreeIndex,GPTTreeIndex,KeywordTableIndex,GPTKeywordTableIndex,KnowledgeGraphIndex,GPTKnowledgeGraphIndex,PropertyGraphIndex}';
const plainIndex =
  '{BaseIndex,BaseGPTIndex,SummaryIndex,ListIndex,GPTListIndex,SimpleKeywordTableIndex,GPTSimpleKeywordTableIndex,RAKEKeywordTableIndex,GPTRAKEKeywordTableIndex,EmptyIndex,GPTEmptyIndex,SQLStructStoreIndex,GPTSQLStructStoreIndex,PandasIndex,GPTPandasIndex,ComposableGraph}';

const indexCalls: readonly CallSpec[] = [
  { path: 'as_query_engine', gives: 'queryEngine', ...asks },
  { path: 'as_chat_engine', gives: 'chatEngine', ...asks },
  // The index answered itself before 0.6.
  { path: '{,a}query', runs: 'chat', ...asks },
];

/** Indices, engines and agents of LlamaIndex in Python. */
export const llamaIndex: Sdk = {
  id: 'llama-index',
  docs: [
    'https://github.com/run-llama/llama_index/tree/main/llama-index-core/llama_index/core/indices',
    'https://github.com/run-llama/llama_index/tree/main/llama-index-core/llama_index/core/query_engine',
    'https://github.com/run-llama/llama_index/tree/main/llama-index-core/llama_index/core/agent',
    'https://docs.llamaindex.ai/en/stable/module_guides/supporting_modules/settings/',
  ],
  source: ['run-llama/llama_index 2024-2026 (lists of core.indices and core.query_engine, core.agent.workflow)'],
  kinds: {
    /** An index answered itself before 0.6: its predictor, with which it was built or loaded, completes a prompt. */
    ownPredictor: {
      from: {
        python: [vectorIndex, askingIndex, plainIndex].map(
          each => `${index}#${each}{(),.from_documents(),.load_from_disk()}`,
        ),
      },
      when: [{ argument: ['llm_predictor'], given: true }],
      uses: ['llm_predictor'],
      calls: [{ path: '{,a}query', runs: 'completion', uses: llm }],
    },
    vectorIndex: {
      from: {
        python: [
          `${index}#${vectorIndex}{(),.from_vector_store(),.from_documents(),.load_from_disk()}`,
          'llama_index.**#load_index_from_storage()',
          'llama_index.**#load_indices_from_storage()',
          'llama_index.indices.**#*Index.from_vector_store()',
        ],
      },
      model: embedModel,
      settings: embedSettings,
      calls: [
        ...indexCalls,
        {
          path: '{,a}{insert,insert_nodes,refresh,refresh_ref_docs,update,update_ref_doc,build_index_from_nodes}',
          runs: 'embedding',
        },
        { path: 'as_retriever', gives: 'retriever' },
      ],
    },
    askingIndex: {
      from: { python: [`${index}#${askingIndex}{(),.from_documents(),.from_existing(),.load_from_disk()}`] },
      uses: llm,
      settings,
      calls: [
        ...indexCalls,
        { path: '{insert,insert_nodes,refresh,refresh_ref_docs,update_ref_doc}', runs: 'chat' },
        { path: 'as_retriever', gives: 'askingRetriever' },
      ],
    },
    plainIndex: {
      from: { python: [`${index}#${plainIndex}{(),.from_documents(),.from_indices(),.load_from_disk()}`] },
      calls: indexCalls,
    },
    queryEngine: {
      from: { python: ['llama_index.**#{BaseQueryEngine,RetrieverQueryEngine,BaseMultiModalQueryEngine}()'] },
      // What it retrieves with only embeds; it answers by the model of the settings.
      uses: llm,
      settings,
      calls: [
        { path: '{,a}{query,custom_query,synthesize}', runs: 'chat' },
        { path: '{,a}retrieve', runs: 'embedding', receiver: false },
      ],
    },
    retrieverEngine: engine(
      ['response_synthesizer'],
      'llama_index.**#{RetrieverQueryEngine,CitationQueryEngine}.{from_args,from_defaults}()',
    ),
    eyes: engine(['multi_modal_llm'], 'llama_index.**#{SimpleMultiModalQueryEngine,OmniModalQueryEngine}()'),
    /** Engines that projects write: they answer by what they were made with, and by nothing else. */
    ownEngine: {
      from: { python: ['llama_index.**#CustomQueryEngine()'] },
      uses: [...llm, 'response_synthesizer', 'query_engine'],
      calls: [{ path: '{,a}query', runs: 'chat', needsModel: true }],
    },
    overEngines: engine(
      ['selector', 'response_synthesizer', 'query_engine', 'query_transform', 'question_gen'],
      'llama_index.**#{RouterQueryEngine,RetrieverRouterQueryEngine,SubQuestionQueryEngine,ToolRetrieverRouterQueryEngine}{(),.from_defaults()}',
      'llama_index.**#{TransformQueryEngine,MultiStepQueryEngine,RetryQueryEngine,RetrySourceQueryEngine,RetryGuidelineQueryEngine}()',
      'llama_index.**#{SQLAutoVectorQueryEngine,SQLJoinQueryEngine,ComposableGraphQueryEngine,FLAREInstructQueryEngine}{(),.from_defaults()}',
    ),
    overData: engine(
      ['synthesize_llm'],
      'llama_index.**#{PandasQueryEngine,PolarsQueryEngine,NLSQLTableQueryEngine,SQLTableRetrieverQueryEngine,NLStructStoreQueryEngine}()',
      'llama_index.**#{KnowledgeGraphQueryEngine,JSONalyzeQueryEngine,JSONQueryEngine,PGVectorSQLQueryEngine,SQLStructStoreQueryEngine}()',
    ),
    chatEngine: {
      from: {
        python: [
          'llama_index.**#{SimpleChatEngine,ContextChatEngine,CondenseQuestionChatEngine,CondensePlusContextChatEngine}{(),.from_defaults()}',
          'llama_index.**#{MultiModalContextChatEngine,MultiModalCondensePlusContextChatEngine}{(),.from_defaults()}',
          'llama_index.**#BaseChatEngine()',
        ],
      },
      uses: llm,
      settings,
      calls: [{ path: '{{,a}{chat,stream_chat,query},chat_repl,streaming_chat_repl}', runs: 'chat' }],
    },
    /** A retriever that embeds the question. */
    retriever: {
      from: {
        python: ['llama_index.**#{VectorIndexRetriever,MultiModalVectorIndexRetriever}()'],
      },
      uses: ['index', '0'],
      calls: [
        { path: '{,a}{retrieve,text_retrieve,text_to_image_retrieve,image_to_image_retrieve}', runs: 'embedding' },
      ],
    },
    graphRetriever: {
      from: { python: ['llama_index.**#VectorContextRetriever()'] },
      model: ['embed_model'],
      settings: embedSettings,
      calls: [{ path: '{,a}retrieve', runs: 'embedding' }],
    },
    askingRetriever: {
      from: {
        python: [
          'llama_index.**#{QueryFusionRetriever,VectorIndexAutoRetriever,NLSQLRetriever,LLMSynonymRetriever,TextToCypherRetriever,RouterRetriever}{(),.from_defaults()}',
        ],
      },
      uses: llm,
      settings,
      calls: [{ path: '{,a}retrieve', runs: 'chat' }],
    },
    combinedRetriever: {
      from: {
        python: [
          'llama_index.**#{AutoMergingRetriever,RecursiveRetriever,TransformRetriever,SummaryIndexEmbeddingRetriever,PGRetriever}()',
        ],
      },
      uses: ['sub_retrievers', 'vector_retriever', 'retriever_dict', 'retriever', 'index', '0', '1'],
      calls: [{ path: '{,a}retrieve', runs: 'embedding', needsModel: true }],
    },
    agent: {
      from: {
        python: [
          'llama_index.**#{OpenAIAgent,ReActAgent,FunctionCallingAgent,OpenAIAssistantAgent,LATSAgent,MultimodalReActAgent}.{from_tools,from_new,from_defaults}()',
          'llama_index.**#{FunctionAgent,ReActAgent,CodeActAgent,AgentRunner,ParallelAgentRunner,StructuredPlannerAgent,LLMCompilerAgent}()',
          'llama_index.**#{AgentWorkflow,MultiAgentWorkflow}{(),.from_tools_or_functions()}',
          'llama_index.**#{OpenAIAgentWorker,ReActAgentWorker,FunctionCallingAgentWorker,LLMCompilerAgentWorker}{(),.from_tools()}.as_agent()',
          'llama_index.**#*AgentWorker.from_tools()',
        ],
      },
      names: 'chat',
      onlyWithModel: 'id',
      model: ['model', 'llm'],
      uses: ['agents', 'agent_worker', '0'],
      settings,
      same: ['as_agent()'],
      calls: [
        { path: '{{,a}{chat,stream_chat,query,run_step,stream_step},run,chat_repl,streaming_chat_repl}', runs: 'chat' },
      ],
    },
    synthesizer: {
      from: {
        python: [
          'llama_index.**#get_response_synthesizer()',
          'llama_index.**#{TreeSummarize,Refine,CompactAndRefine,SimpleSummarize,Accumulate,BaseSynthesizer}()',
        ],
      },
      uses: llm,
      settings,
      calls: [
        { path: '{,a}{synthesize,get_response}', runs: 'chat' },
        // What a synthesizer of the user's own, a subclass, asks.
        {
          path: '_llm.{,a}{predict,stream,chat,stream_chat,complete,stream_complete,structured_predict}',
          runs: 'chat',
        },
      ],
    },
    selector: {
      from: {
        python: [
          'llama_index.**#{LLMSingleSelector,LLMMultiSelector,PydanticSingleSelector,PydanticMultiSelector}.from_defaults()',
        ],
      },
      uses: llm,
      settings,
      calls: [{ path: '{,a}select', runs: 'chat' }],
    },
    /** The models of the settings, used directly. */
    settingsLlm: {
      from: { python: ['llama_index.core.**#Settings.llm'] },
      calls: [
        { path: '{,a}{complete,stream_complete}', runs: 'completion', settings },
        { path: '{,a}{chat,stream_chat,predict,stream,structured_predict}', runs: 'chat', settings },
      ],
    },
    settingsEmbedding: {
      from: { python: ['llama_index.core.**#Settings.embed_model'] },
      calls: [
        {
          path: '{,a}get_{text_embedding,text_embedding_batch,query_embedding}',
          runs: 'embedding',
          settings: embedSettings,
        },
      ],
    },
  },
  calls: {
    python: [
      { path: `${index}#${vectorIndex}.from_documents`, runs: 'embedding', ...embeds },
      {
        path: `${index}#${vectorIndex}`,
        runs: 'embedding',
        ...embeds,
        when: [{ argument: ['nodes', '0', 'documents', 'objects'], given: true }],
      },
      { path: `${index}#${askingIndex}.from_documents`, runs: 'chat', ...asks },
      {
        path: `${index}#${askingIndex}`,
        runs: 'chat',
        ...asks,
        when: [{ argument: ['nodes', '0', 'documents', 'objects'], given: true }],
      },
    ],
  },
};
