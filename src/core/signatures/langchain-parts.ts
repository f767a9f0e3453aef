import type { Sdk } from './sdk.ts';

const roots = 'langchain{,_community,_classic,_experimental}';

/** Parts of LangChain in Python that ask a model of their own: loaders, parsers, selectors of examples, memories. */
export const langchainParts: Sdk = {
  id: 'langchain-parts',
  docs: [
    'https://github.com/langchain-ai/langchain-community/tree/main/libs/community/langchain_community/document_loaders',
    'https://github.com/langchain-ai/langchain/blob/master/libs/core/langchain_core/example_selectors/semantic_similarity.py',
    'https://github.com/langchain-ai/langchain/tree/master/libs/langchain/langchain_classic/output_parsers',
    'https://github.com/langchain-ai/langchain-experimental/tree/main/libs/experimental/langchain_experimental',
    'https://github.com/langchain-ai/langmem',
  ],
  source: [
    'langchain-ai/langchain-community 0.3.23',
    'langchain-ai/langchain-experimental 0.4.1',
    'langchain-ai/langmem 2026-06-19',
    'hinthornw/trustcall 2025-07-17',
  ],
  kinds: {
    whisper: {
      from: { python: [`${roots}.document_loaders.**#OpenAIWhisperParser()`] },
      names: 'stt',
      model: ['model'],
      default: { id: 'whisper-1', version: 'langchain-community 0.3' },
      provider: 'openai',
      is: ['audioParser'],
    },
    audioParser: { calls: [{ path: '{parse,lazy_parse}', runs: 'stt' }] },
    azureWhisper: {
      from: { python: [`${roots}.document_loaders.**#AzureOpenAIWhisperParser()`] },
      names: 'stt',
      model: ['deployment_name'],
      provider: 'azure',
      is: ['audioParser'],
    },
    localWhisper: {
      from: { python: [`${roots}.document_loaders.**#{OpenAIWhisperParserLocal,FasterWhisperParser}()`] },
      names: 'stt',
      model: ['lang_model', 'model_size', '1'],
      local: true,
      is: ['audioParser'],
    },
    speechKit: { from: { python: [`${roots}.document_loaders.**#YandexSTTParser()`] }, is: ['audioParser'] },
    /** Pictures in documents, described by a model. */
    imageParser: {
      from: { python: [`${roots}.document_loaders.**#LLMImageBlobParser()`] },
      uses: ['model'],
      calls: [{ path: '{parse,lazy_parse}', runs: 'chat' }],
    },
    /** Reads what it is given by a parser: a site where that parser has a model. */
    loader: {
      from: { python: [`${roots}.document_loaders.**#GenericLoader{,.from_filesystem}()`] },
      uses: ['blob_parser', 'parser', '1'],
      calls: [{ path: '{,a}{load,lazy_load}', runs: 'stt', needsModel: true }],
    },
    captions: {
      from: { python: [`${roots}.document_loaders.**#ImageCaptionLoader()`] },
      names: 'generation',
      model: ['blip_model', '2'],
      default: { id: 'Salesforce/blip-image-captioning-base', version: 'langchain-community 0.3' },
      local: true,
      calls: [{ path: 'load', runs: 'generation' }],
    },
    transcripts: {
      from: {
        python: [
          `${roots}.document_loaders.**#AssemblyAIAudioTranscriptLoader()`,
          'langchain_google_community.**#SpeechToTextLoader()',
        ],
      },
      calls: [{ path: '{load,lazy_load}', runs: 'stt' }],
    },
    /** Picks the examples nearest to a question. */
    selector: {
      from: {
        python: [
          'langchain{,_core,_classic}.**#{SemanticSimilarityExampleSelector,MaxMarginalRelevanceExampleSelector}()',
        ],
      },
      uses: ['vectorstore'],
      calls: [{ path: '{,a}{select_examples,add_example}', runs: 'embedding' }],
    },
    /** What does not parse, they ask a model to put right. */
    fixing: {
      from: {
        python: [
          'langchain{,_classic}.**#{OutputFixingParser,RetryOutputParser,RetryWithErrorOutputParser}.from_llm()',
        ],
      },
      uses: ['llm', '0'],
      pipes: 'langchain-core/runnable',
      calls: [{ path: '{,a}{parse,parse_with_prompt,parse_result,invoke}', runs: 'chat' }],
    },
    tagger: {
      from: { python: [`${roots}.**#create_metadata_tagger()`] },
      uses: ['llm', '1'],
      calls: [{ path: '{,a}transform_documents', runs: 'chat' }],
    },
    doctran: {
      from: {
        python: [`${roots}.document_transformers.**#Doctran{PropertyExtractor,QATransformer,TextTranslator}()`],
      },
      names: 'chat',
      onlyWithModel: 'id',
      model: ['openai_api_model'],
      provider: 'openai',
      calls: [{ path: '{,a}transform_documents', runs: 'chat' }],
    },
    graphIndex: {
      from: { python: [`${roots}.**#GraphIndexCreator()`] },
      uses: ['llm'],
      calls: [{ path: '{,a}from_text', runs: 'chat' }],
    },
    inventing: {
      from: { python: ['langchain_experimental.**#create_{openai_,}data_generator()'] },
      uses: ['llm', '1'],
      calls: [{ path: '{,a}generate', runs: 'chat' }],
    },
    person: {
      from: { python: ['langchain_experimental.generative_agents.**#GenerativeAgent()'] },
      uses: ['llm'],
      calls: [
        { path: '{generate_reaction,generate_dialogue_response,get_summary,summarize_related_memories}', runs: 'chat' },
      ],
    },
    personMemory: {
      from: { python: ['langchain_experimental.generative_agents.**#GenerativeAgentMemory()'] },
      uses: ['llm'],
      calls: [{ path: '{add_memory,add_memories,pause_to_reflect}', runs: 'chat' }],
    },
    /** LangMem: what is worth remembering, and how a prompt may be bettered. */
    manager: {
      from: {
        python: [
          'langmem.**#create_{memory_manager,memory_store_manager,memory_searcher,thread_extractor}()',
          'langmem.**#create_{prompt_optimizer,multi_prompt_optimizer}()',
        ],
      },
      is: ['langchain-core/chain'],
      names: 'chat',
      onlyWithModel: 'id',
      model: ['model', '0'],
    },
    /** Trustcall takes the model itself or its name. */
    extractor: {
      from: { python: ['trustcall.**#create_extractor()'] },
      is: ['langchain-core/chain'],
      names: 'chat',
      onlyWithModel: 'id',
      model: ['llm', '0'],
    },
    summarising: {
      from: { python: ['langmem.short_term.**#SummarizationNode()'] },
      is: ['langchain-core/chain'],
      uses: ['model'],
    },
    /** The long-term store of LangGraph: with an index, what is put there and asked for is embedded. */
    store: {
      from: {
        python: [
          'langgraph.store.**#{InMemoryStore,PostgresStore,AsyncPostgresStore,SqliteStore,AsyncSqliteStore,RedisStore}{(),.from_conn_string()}',
        ],
      },
      model: ['index.embed'],
      when: [{ argument: ['index'], given: true }],
      calls: [
        { path: '{,a}put', runs: 'embedding' },
        { path: '{,a}search', runs: 'embedding', when: [{ argument: ['query'], given: true }] },
      ],
    },
  },
  calls: {
    python: [
      {
        path: 'langchain{,_core,_classic}.**#{SemanticSimilarityExampleSelector,MaxMarginalRelevanceExampleSelector}.{,a}from_examples',
        runs: 'embedding',
        uses: ['embeddings', '1'],
        gives: 'selector',
      },
      { path: 'langmem.short_term.**#{,a}summarize_messages', runs: 'chat', uses: ['model'] },
    ],
  },
};
