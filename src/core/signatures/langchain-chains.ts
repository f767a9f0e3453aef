import type { Sdk, ValueKind } from './sdk.ts';

const roots = 'langchain{,_community,_classic,_experimental}';
const made = (uses: readonly string[], ...python: string[]): ValueKind => ({
  from: { python },
  is: ['langchain-core/chain'],
  uses,
});

/** How the evaluators that ask a model are called. */
const evaluatorName = ['0', 'evaluator'];
const judges = [
  ...['qa', 'cot_qa', 'context_qa', 'criteria', 'labeled_criteria', 'score_string', 'labeled_score_string'],
  ...['pairwise_string', 'labeled_pairwise_string', 'trajectory'],
];
const noModel = { argument: ['llm'], given: false };
const byDefault: ValueKind = {
  from: { python: [`${roots}.**#load_evaluator()`] },
  is: ['evaluator'],
  provider: 'openai',
  default: { id: 'gpt-4', version: 'langchain 0.3' },
};

/** Chains, agents, retrievers and memories of LangChain in Python: they run the model that they were given. */
export const langchainChains: Sdk = {
  id: 'langchain-chains',
  docs: [
    'https://github.com/langchain-ai/langchain/tree/master/libs/langchain/langchain_classic/chains',
    'https://github.com/langchain-ai/langchain/tree/master/libs/langchain/langchain_classic/agents',
    'https://github.com/langchain-ai/langchain-experimental/tree/main/libs/experimental/langchain_experimental',
  ],
  source: [
    'langchain-ai/langchain libs/langchain (its lists of chains, agents, retrievers and evaluators, 2024-2025)',
    'langchain-ai/langchain-community 0.3.23',
    'langchain-ai/langchain-experimental 0.4.1',
    'eyurtsev/kor 2024-11-25',
  ],
  kinds: {
    named: made(
      ['llm', 'llm_chain', 'combine_documents_chain', 'combine_docs_chain', 'question_generator'],
      `${roots}.**#{LLMChain,ConversationChain,LLMMathChain,LLMCheckerChain,LLMSummarizationCheckerChain,LLMRequestsChain,LLMBashChain}()`,
      `${roots}.**#{RetrievalQA,RetrievalQAWithSourcesChain,VectorDBQA,VectorDBQAWithSourcesChain,QAWithSourcesChain,ChatVectorDBChain}()`,
      `${roots}.**#{ConversationalRetrievalChain,StuffDocumentsChain,MapReduceDocumentsChain,MapReduceChain,APIChain,OpenAPIEndpointChain}()`,
      `${roots}.**#{AnalyzeDocumentChain,SQLDatabaseChain,SQLDatabaseSequentialChain,ConstitutionalChain,QAGenerationChain,GraphQAChain}()`,
      `${roots}.**#{LLMRouterChain,NatBotChain,PALChain,CPALChain,SmartLLMChain,ElasticsearchDatabaseChain,FlareChain,ToTChain,VideoCaptioningChain}()`,
      `${roots}.**#{LLMSingleActionAgent,ZeroShotAgent,ChatAgent,StructuredChatAgent,XMLAgent}()`,
      `${roots}.**#{OpenAIFunctionsAgent,OpenAIMultiFunctionsAgent,ConversationalAgent,ConversationalChatAgent}()`,
    ),
    searching: made(['llm', '0'], `${roots}.**#{ReActChain,SelfAskWithSearchChain}()`),
    /** Questions to graph databases: the vendors' packages keep the form of LangChain's own. */
    overGraphs: made(
      ['llm', '0', 'cypher_llm', 'qa_llm'],
      'langchain_{google_spanner,neo4j,arangodb,memgraph,kuzu,falkordb}.**#*QAChain.from_llm()',
      'langchain_aws.**#create_neptune_{opencypher,sparql}_qa_chain()',
    ),
    reducing: made(
      ['combine_documents_chain', 'reduce_documents_chain', 'initial_llm_chain', 'llm_chain'],
      `${roots}.**#{ReduceDocumentsChain,RefineDocumentsChain,MapRerankDocumentsChain}()`,
    ),
    routing: made(
      ['chains', 'router_chain', 'destination_chains', 'default_chain'],
      `${roots}.**#{SequentialChain,SimpleSequentialChain,MultiRouteChain,MultiPromptChain,MultiRetrievalQAChain}()`,
    ),
    fromModel: made(
      ['llm', '0', 'cypher_llm', 'qa_llm'],
      `{langchain.chains,langchain.experimental,langchain_classic.chains,langchain_community.chains,langchain_experimental}.**#*.{from_llm,from_chain_type,from_string,from_orm}()`,
      'langchain{,_neo4j.**,_aws.**}#*.{from_llm,from_chain_type}()',
      `${roots}.**#QAGenerateChain.from_llm()`,
      'kor.**#create_extraction_chain()',
      'langchain_cohere.**#create_{sql_agent,csv_agent,cohere_react_agent,cohere_tools_agent}()',
      `${roots}.**#*.{from_llm_and_api_docs,from_api_operation,from_prompts,from_retrievers,from_math_prompt,from_colored_object_prompt}()`,
      `${roots}.**#load_{qa_chain,qa_with_sources_chain,summarize_chain,chat_planner,agent_executor,query_constructor_runnable}()`,
      `${roots}.**#create_{stuff_documents_chain,history_aware_retriever,sql_query_chain,sql_agent,pandas_dataframe_agent,csv_agent}()`,
      `${roots}.**#create_{python_agent,json_agent,openapi_agent,pbi_agent,pbi_chat_agent,xorbits_agent,data_generation_chain,spark_sql_agent,spark_dataframe_agent,vectorstore_agent,vectorstore_router_agent}()`,
      `${roots}.**#create_{react_agent,tool_calling_agent,openai_tools_agent,openai_functions_agent,structured_chat_agent,xml_agent,json_chat_agent,self_ask_with_search_agent}()`,
      `${roots}.**#create_{conversational_retrieval_agent,qa_with_sources_chain,qa_with_structure_chain,citation_fuzzy_match_chain,citation_fuzzy_match_runnable,tool_calling_executor}()`,
    ),
    fromSchema: made(
      ['llm', '1'],
      `${roots}.**#create_{extraction_chain,extraction_chain_pydantic,tagging_chain,tagging_chain_pydantic,structured_output_chain}()`,
      `${roots}.**#create_{structured_output_runnable,openai_fn_chain,openai_fn_runnable,extraction_chain_with_examples}()`,
      `${roots}.**#initialize_agent()`,
    ),
    retrieval: made(['combine_docs_chain', '1'], `${roots}.**#create_retrieval_chain()`),
    executor: made(['agent', 'agent.llm_chain', '0'], `${roots}.**#AgentExecutor{(),.from_agent_and_tools()}`),
    planner: made(['planner', 'executor'], `${roots}.**#PlanAndExecute()`),
    agent: made(['llm', '*'], `${roots}.**#*.from_llm_and_tools()`),
    moderation: {
      from: { python: [`${roots}.**#OpenAIModerationChain()`] },
      model: ['model_name'],
      pipes: 'langchain-core/runnable',
      calls: [{ path: '{{,a}{invoke,run,call},()}', runs: 'moderation' }],
    },
    evaluator: {
      from: {
        python: [
          `${roots}.**#{QA,ContextQA,CotQA,Criteria,LabeledCriteria,ScoreString,LabeledScoreString,PairwiseString,LabeledPairwiseString,Trajectory}EvalChain.from_llm()`,
        ],
      },
      uses: ['llm', '0'],
      calls: [
        { path: '{,a}{evaluate,evaluate_strings,evaluate_string_pairs,evaluate_agent_trajectory}', runs: 'chat' },
      ],
    },
    /** By the name of the evaluator; without `llm` some are plain arithmetic. */
    distance: {
      from: { python: [`${roots}.**#load_evaluator()`, `${roots}.**#{,Pairwise}EmbeddingDistanceEvalChain()`] },
      when: [{ argument: ['embeddings'], given: true }],
      uses: ['embeddings'],
      calls: [{ path: '{,a}{evaluate_strings,evaluate_string_pairs}', runs: 'embedding' }],
    },
    /** Those that ask a model have one of their own where none is handed over. */
    judge: { ...byDefault, when: [noModel, { argument: evaluatorName, is: judges }] },
    judgeByMember: { ...byDefault, when: [noModel, { argument: evaluatorName, kind: 'langchain-chains/judgeType' }] },
    judgeType: {
      from: {
        python: [
          `${roots}.**#EvaluatorType.{QA,COT_QA,CONTEXT_QA,CRITERIA,LABELED_CRITERIA,SCORE_STRING,LABELED_SCORE_STRING}`,
          `${roots}.**#EvaluatorType.{PAIRWISE_STRING,LABELED_PAIRWISE_STRING,AGENT_TRAJECTORY}`,
        ],
      },
    },
    loadedEvaluator: {
      from: { python: [`${roots}.**#load_evaluator()`] },
      when: [{ argument: ['llm'], given: true }],
      is: ['evaluator'],
      uses: ['llm'],
    },
    transformer: {
      from: {
        python: [
          `${roots}.**#{LLMGraphTransformer,LLMChainExtractor.from_llm,LLMChainFilter.from_llm,LLMListwiseRerank.from_llm}()`,
        ],
      },
      uses: ['llm', '0'],
      calls: [{ path: '{,a}{convert_to_graph_documents,process_response,compress_documents}', runs: 'chat' }],
    },
    embeddingsFilter: {
      from: { python: [`${roots}.**#{EmbeddingsFilter,EmbeddingsRedundantFilter,EmbeddingsClusteringFilter}()`] },
      uses: ['embeddings'],
      calls: [{ path: '{,a}{compress_documents,transform_documents}', runs: 'embedding' }],
    },
    compressor: {
      from: { python: [`${roots}.**#DocumentCompressorPipeline()`] },
      uses: ['transformers'],
      calls: [{ path: '{,a}compress_documents', runs: 'embedding', needsModel: true }],
    },
    /** Retrievers that ask a model for other wordings. */
    askingRetriever: {
      from: {
        python: [
          `${roots}.**#{MultiQueryRetriever,RePhraseQueryRetriever,WebResearchRetriever,CohereRagRetriever}{,.from_llm}()`,
        ],
      },
      is: ['langchain-core/chain'],
      uses: ['llm', 'llm_chain', '1'],
      calls: [{ path: '{,a}get_relevant_documents', runs: 'chat' }],
    },
    selfQuery: {
      from: {
        python: [
          `${roots}.**#SelfQueryRetriever{(),.from_llm()}`,
          'langchain_mongodb.**#MongoDBAtlasSelfQueryRetriever{(),.from_llm()}',
        ],
      },
      is: ['langchain-core/chain'],
      uses: ['llm', '0'],
      calls: [{ path: '{,a}get_relevant_documents', runs: 'chat' }],
    },
    /** Retrievers around others: sites where there is a model in one of them. */
    combinedRetriever: {
      from: { python: [`${roots}.**#{EnsembleRetriever,MergerRetriever,ContextualCompressionRetriever}()`] },
      uses: ['retrievers', 'base_compressor', 'base_retriever'],
      is: ['langchain-core/runnable'],
      calls: [{ path: '{,a}get_relevant_documents', runs: 'embedding', needsModel: true }],
    },
    storeRetriever: {
      from: {
        python: [
          `${roots}.**#{ParentDocumentRetriever,MultiVectorRetriever,TimeWeightedVectorStoreRetriever}()`,
          `${roots}.**#{KNNRetriever,SVMRetriever,DocArrayRetriever,PineconeHybridSearchRetriever,NanoPQRetriever}()`,
          `${roots}.**#{MilvusRetriever,ZillizRetriever}()`,
          'langchain_milvus.**#{MilvusCollectionHybridSearchRetriever,MilvusRetriever}()',
          'langchain_graph_retriever.**#GraphRetriever()',
          'langchain_mongodb.**#MongoDBAtlas{ParentDocument,HybridSearch}Retriever{(),.from_connection_string()}',
        ],
      },
      is: ['langchain-core/retriever'],
      uses: ['vectorstore', 'store', 'embeddings', 'embedding_function', 'field_embeddings', 'embedding_model', '1'],
    },
    memory: {
      from: { python: [`${roots}.**#Conversation{Summary,SummaryBuffer,Entity,KG}Memory{(),.from_messages()}`] },
      uses: ['llm', '0'],
      calls: [{ path: '{{,a}save_context,predict_new_summary,{,a}prune}', runs: 'chat' }],
    },
    embeddingMemory: {
      from: { python: [`${roots}.**#VectorStoreRetrieverMemory()`] },
      uses: ['retriever'],
      calls: [{ path: '{,a}{save_context,load_memory_variables}', runs: 'embedding' }],
    },
    painter: {
      from: { python: [`${roots}.**#DallEAPIWrapper()`] },
      names: 'image',
      model: ['model_name', 'model'],
      default: { id: 'dall-e-2', version: 'langchain-community 0.3' },
      provider: 'openai',
      calls: [{ path: 'run', runs: 'image' }],
    },
  },
  calls: {
    python: [
      {
        path: `${roots}.**#{KNNRetriever,SVMRetriever}.from_{texts,documents}`,
        runs: 'embedding',
        uses: ['embeddings', '1'],
        gives: 'storeRetriever',
      },
      {
        path: 'langchain{,_classic}.smith.**#{,a}run_on_dataset',
        runs: 'chat',
        uses: ['llm_or_chain_factory', '2'],
        needsModel: true,
      },
    ],
  },
};
