import type { CallSpec, Sdk } from './sdk.ts';

const running =
  '{,a}{invoke,stream,batch,batch_as_completed,stream_events,stream_log,transform},streamEvents,streamLog';
const generating =
  '{,a}{generate,generate_prompt,predict,predict_messages},call_as_llm,generatePrompt,predictMessages,call,callPrompt';
const chaining = '{,a}{run,call,apply,predict,generate,predict_and_parse,apply_and_parse},iter,aiter';
const configured = [
  '{with_config,with_retry,with_fallbacks,with_types,with_listeners,with_alisteners,with_structured_output,map,pick}()',
  '{bind_tools,bind_functions,configurable_fields,configurable_alternatives}()',
  '{withConfig,withRetry,withFallbacks,withListeners,withStructuredOutput,bindTools}()',
];
/** Where the model of a configurable chain is named at run time. */
const atRunTime = ['config.configurable.model', '1.configurable.model'];
/** The same, named for all runs of what `with_config` gives. */
const forAllRuns: CallSpec = {
  path: '{with_config,withConfig}',
  model: ['configurable.model', 'config.configurable.model', '0.configurable.model'],
};
const embedding =
  '{,a}{add_documents,add_texts,add_images,add_videos,update_documents,update_document,upsert_documents},addDocuments';
const searching = [
  '{,a}{search,similarity_search,similarity_search_with_score,similarity_search_with_relevance_scores}',
  '{,a}{max_marginal_relevance_search,max_marginal_relevance_search_with_score,similarity_search_with_score_id,hybrid_search}',
  'similarity_search_limit_score,semantic_hybrid_search{,_with_score,_with_score_and_rerank},vector_search,vector_search_with_score',
  '{,a}hybrid_search_with_{score,relevance_scores},similarity_search_by_image{,_with_relevance_score},bulk_similarity_search{,_with_score}',
  'similaritySearch,similaritySearchWithScore,maxMarginalRelevanceSearch,hybridSearch',
].join();

/** The kinds of value that all of LangChain is made of, in Python and JavaScript. */
export const langchainCore: Sdk = {
  id: 'langchain-core',
  docs: [
    'https://github.com/langchain-ai/langchain/tree/master/libs/core',
    'https://github.com/langchain-ai/langchainjs/tree/main/libs/langchain-core',
    'https://reference.langchain.com/python/langchain_core/',
  ],
  source: [
    'langchain-ai/langchainjs 2026-08-05 (@langchain/core)',
    'langchain-ai/langchain libs/core 1.1 (language models)',
  ],
  kinds: {
    /** Anything that may run something: a site only where a model is in it. */
    runnable: {
      from: {
        python: [
          'langchain_core.runnables.**#Runnable{Sequence,Branch,Parallel,Map,Lambda,Generator,Each,WithMessageHistory,WithFallbacks,Passthrough,Assign,Pick}()',
          'langchain_core.runnables.**#chain()',
          'langchain{,_classic}.schema.runnable.**#Runnable{Sequence,Branch,Parallel,Map,Lambda,WithMessageHistory,Passthrough}()',
          '{langchain_core.runnables,langchain.schema.runnable,langchain_classic.schema.runnable}.**#RouterRunnable()',
          '{langchain_core.runnables,langchain.schema.runnable,langchain_classic.schema.runnable}.**#RunnablePassthrough.assign()',
        ],
        javascript: [
          '{@langchain/core,langchain,@langchain/classic}/**#Runnable{Sequence,Map,Parallel,Lambda,Branch,Passthrough,Assign,WithMessageHistory}{(),.from()}',
          '{@langchain/core,langchain,@langchain/classic}/**#RunnablePassthrough.assign()',
        ],
      },
      uses: ['*'],
      pipes: 'runnable',
      same: configured,
      calls: [
        { path: `{${running}}`, runs: 'chat', needsModel: true },
        { path: '{pipe,assign}', gives: 'runnable', uses: ['*'] },
        { path: 'bind', gives: 'runnable' },
      ],
    },
    /** A chain that another server runs. */
    remote: {
      from: {
        python: ['{langserve,langserve.client,langchain.runnables.remote}#RemoteRunnable()'],
        javascript: ['{@langchain/core,langchain}/**#RemoteRunnable()'],
      },
      pipes: 'runnable',
      same: configured,
      calls: [
        { path: `{${running}}`, runs: 'chat', receiver: false },
        { path: 'pipe', gives: 'runnable', uses: ['*'] },
      ],
    },
    /** Prompts: nothing by themselves, but what they are piped to is a model. */
    prompt: {
      from: {
        python: [
          'langchain{,_core,_classic}.**#*PromptTemplate{,.from_template,.from_messages,.from_examples,.from_file}()',
          'langchain{,_classic,hub}.**#{hub.pull,load_prompt}()',
        ],
        javascript: [
          '{@langchain/core,langchain,@langchain/classic}/**#*PromptTemplate{(),.fromTemplate(),.fromMessages(),.fromExamples()}',
          '{langchain,@langchain/classic}/hub/**#pull()',
          '{langchain,@langchain/classic}/hub#pull()',
        ],
      },
      pipes: 'prompted',
      pipesUnknown: 'chain',
      same: ['partial()', ...configured],
      calls: [{ path: 'pipe', gives: 'runnable', uses: ['*'] }],
    },
    /** A chain that so far ends in a prompt. */
    prompted: { is: ['runnable'], pipes: 'prompted', pipesUnknown: 'chain' },
    /** Output parsers: a chain may end with them. */
    parser: {
      from: {
        python: ['langchain{,_core,_classic}.**#*OutputParser{,.from_response_schemas,.from_llm}()'],
        javascript: ['{@langchain/core,langchain,@langchain/classic}/**#*OutputParser{(),.fromZodSchema()}'],
      },
      pipes: 'runnable',
      same: configured,
      calls: [{ path: 'pipe', gives: 'runnable', uses: ['*'] }],
    },
    /** Something that has a model for certain, even where it cannot be seen which. */
    /** Also what is handed in as a `Runnable`: of the library's own kinds those that are asked run a model in the end. */
    chain: {
      from: {
        python: [
          'langchain{,_classic}.chains.base#Chain()',
          '{langchain_core.runnables,langchain.schema.runnable,langchain_classic.schema.runnable}.**#Runnable()',
        ],
        javascript: ['{langchain,@langchain/classic}/chains#BaseChain()'],
      },
      uses: ['llm'],
      pipes: 'chain',
      same: configured,
      calls: [
        { path: `{${running},${chaining},()}`, runs: 'chat', model: atRunTime },
        // The model that a chain keeps, or the chain inside it.
        { path: `llm.{${running},{,a}predict,call}`, runs: 'chat' },
        { path: '{llm_chain,llmChain}.{{,a}{invoke,run,call,predict,apply}}', runs: 'chat' },
        { path: '{pipe,assign}', gives: 'chain', uses: ['*'] },
        { path: 'bind', gives: 'chain', model: ['model'] },
        forAllRuns,
      ],
    },
    chatModel: {
      from: {
        python: [
          'langchain_core.language_models.**#{BaseChatModel,SimpleChatModel,BaseLanguageModel,LanguageModelLike}()',
          'langchain{,_classic}.{chat_models.base,chat_models,schema,schema.language_model,base_language}#{BaseChatModel,SimpleChatModel,BaseLanguageModel}()',
        ],
        javascript: [
          '{@langchain/core,langchain,@langchain/classic}/**#{BaseChatModel,SimpleChatModel,BaseLanguageModel,BaseLanguageModelInterface}()',
        ],
      },
      names: 'chat',
      // Fields of a class that a project derives, by their usual names.
      model: ['model_name', 'model', 'model_id'],
      pipes: 'chain',
      same: configured,
      calls: [
        { path: `{${running},${generating},()}`, runs: 'chat', model: atRunTime },
        { path: 'pipe', gives: 'chain' },
        { path: 'bind', gives: 'chatModel', model: ['model'] },
        forAllRuns,
      ],
    },
    llm: {
      from: {
        python: ['langchain_core.language_models.**#{BaseLLM,LLM}()', 'langchain{,_classic}.llms.base#{BaseLLM,LLM}()'],
        javascript: ['{@langchain/core,langchain,@langchain/classic}/**#{BaseLLM,LLM}()'],
      },
      names: 'completion',
      // Fields of a class that a project derives, by their usual names.
      model: ['model_name', 'model', 'model_id'],
      pipes: 'chain',
      same: configured,
      calls: [
        { path: `{${running},${generating},()}`, runs: 'completion', model: atRunTime },
        { path: 'pipe', gives: 'chain' },
        { path: 'bind', gives: 'llm', model: ['model'] },
        forAllRuns,
      ],
    },
    embeddings: {
      from: {
        python: [
          'langchain_core.embeddings.**#Embeddings()',
          'langchain{,_classic}.{embeddings.base,schema.embeddings}#Embeddings()',
        ],
        javascript: [
          '{@langchain/core,langchain,@langchain/classic}/**#{Embeddings,EmbeddingsInterface}()',
          '{@langchain/core,langchain,@langchain/classic}/**#{VectorStore,SaveableVectorStore}().embeddings',
        ],
      },
      names: 'embedding',
      calls: [
        {
          path: '{{,a}embed_{query,documents,image,images,audio,audios,batch},embedQuery,embedDocuments,embedImage}',
          runs: 'embedding',
        },
      ],
    },
    vectorStore: {
      from: {
        python: [
          'langchain_core.vectorstores.**#VectorStore()',
          'langchain{,_classic,_community}.{vectorstores.base,vectorstores,schema.vectorstore}#VectorStore()',
        ],
        javascript: [
          '{@langchain/core,langchain,@langchain/classic}/**#{VectorStore,SaveableVectorStore,VectorStoreInterface}()',
        ],
      },
      uses: ['embedding', 'embeddings', 'embedding_function'],
      calls: [
        { path: `{${embedding},${searching}}`, runs: 'embedding' },
        // What a store embeds by, under the names that the stores have for it.
        {
          path: '{embeddings,embedding,embedding_function,_embedding{,s,_function}}.{{,a}embed_{query,documents},embedQuery,embedDocuments}',
          runs: 'embedding',
        },
        // On an object, or on a class that is handed in: `store: type[VectorStore]`.
        {
          path: '{,a}from_{texts,documents}',
          runs: 'embedding',
          uses: ['embedding', 'embeddings', '1'],
          gives: 'vectorStore',
        },
        { path: 'as_retriever', gives: 'retriever' },
        { path: 'asRetriever', gives: 'retriever' },
      ],
    },
    /** A retriever that embeds the question. */
    retriever: {
      from: {
        python: [
          'langchain_core.vectorstores.**#VectorStoreRetriever()',
          'langchain{,_classic}.{vectorstores.base,schema.vectorstore}#VectorStoreRetriever()',
        ],
        javascript: [
          '{@langchain/core,langchain,@langchain/classic}/**#{VectorStoreRetriever,VectorStoreRetrieverInterface}()',
        ],
      },
      uses: ['vectorstore', 'vectorStore'],
      pipes: 'runnable',
      same: configured,
      calls: [
        {
          path: `{${running},{,a}get_relevant_documents,getRelevantDocuments,{,a}add_documents,addDocuments}`,
          runs: 'embedding',
        },
        { path: `{vectorstore,vectorStore}.{${embedding},${searching}}`, runs: 'embedding' },
        { path: 'pipe', gives: 'runnable', uses: ['*'] },
      ],
    },
  },
};
