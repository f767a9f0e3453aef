import type { Sdk } from './sdk.ts';

const settings = [
  'llama_index.core#Settings.llm',
  'llama_index#ServiceContext.from_defaults().llm',
  'llama_index#ServiceContext.from_defaults().llm_predictor',
];
const embedSettings = [
  'llama_index.core#Settings.embed_model',
  'llama_index#ServiceContext.from_defaults().embed_model',
];
const llm = ['llm', 'multi_modal_llm', 'service_context.llm', 'service_context.llm_predictor'];

/** Programs, pipelines, evaluation and fine-tuning of LlamaIndex in Python. */
export const llamaIndexTools: Sdk = {
  id: 'llama-index-tools',
  docs: [
    'https://github.com/run-llama/llama_index/tree/main/llama-index-core/llama_index/core/program',
    'https://github.com/run-llama/llama_index/tree/main/llama-index-core/llama_index/core/evaluation',
    'https://github.com/run-llama/llama_index/tree/main/llama-index-finetuning',
  ],
  source: ['run-llama/llama_index 2024-2026 (list of core.evaluation)'],
  kinds: {
    program: {
      from: {
        python: [
          'llama_index.**#{OpenAIPydanticProgram,LLMTextCompletionProgram,FunctionCallingProgram,MultiModalLLMCompletionProgram}.from_defaults()',
          'llama_index.**#{DFFullProgram,DFRowsProgram,LMFormatEnforcerPydanticProgram,GuidancePydanticProgram,EvaporateProgram}{(),.from_defaults()}',
        ],
      },
      uses: llm,
      settings,
      calls: [{ path: '{(),acall,stream_call,astream_call,stream_list,stream_partial_objects}', runs: 'chat' }],
    },
    queryPipeline: {
      from: { python: ['llama_index.**#QueryPipeline()'] },
      uses: ['chain', 'modules'],
      collects: ['add_modules().0', 'add().1', 'add_chain().0'],
      calls: [{ path: '{,a}{run,run_with_intermediates,run_multi}', runs: 'chat', needsModel: true }],
    },
    ingestion: {
      from: { python: ['llama_index.**#IngestionPipeline()'] },
      uses: ['transformations'],
      calls: [{ path: '{,a}run', runs: 'chat', needsModel: true }],
    },
    extractor: {
      from: {
        python: [
          'llama_index.**#{TitleExtractor,QuestionsAnsweredExtractor,SummaryExtractor,KeywordExtractor,PydanticProgramExtractor,DocumentContextExtractor}()',
          'llama_index.**#{SimpleLLMPathExtractor,SchemaLLMPathExtractor,DynamicLLMPathExtractor,MarkdownElementNodeParser}()',
        ],
      },
      uses: ['program', ...llm],
      settings,
      calls: [{ path: '{{,a}{extract,process_nodes,call},(),get_nodes_from_documents}', runs: 'chat' }],
    },
    /** Templates of whole applications; what they ask is handed over, or that of the settings. */
    pack: {
      from: { python: ['llama_index.packs.**#*Pack()', 'llama_index.**#download_llama_pack()()'] },
      uses: llm,
      settings,
      calls: [{ path: '{,a}run', runs: 'chat' }],
    },
    entities: {
      from: { python: ['llama_index.**#EntityExtractor()'] },
      names: 'classification',
      model: ['model_name', '0'],
      local: true,
      calls: [{ path: '{{,a}{extract,process_nodes},()}', runs: 'classification', local: true }],
    },
    semanticSplitter: {
      from: {
        python: [
          'llama_index.**#{SemanticSplitterNodeParser,SemanticDoubleMergingSplitterNodeParser}{(),.from_defaults()}',
        ],
      },
      model: ['embed_model'],
      settings: embedSettings,
      calls: [{ path: '{get_nodes_from_documents,build_semantic_nodes_from_documents,()}', runs: 'embedding' }],
    },
    evaluator: {
      from: {
        python: [
          'llama_index.**#{FaithfulnessEvaluator,RelevancyEvaluator,CorrectnessEvaluator,GuidelineEvaluator,PairwiseComparisonEvaluator}()',
          'llama_index.**#{AnswerRelevancyEvaluator,ContextRelevancyEvaluator,MultiModalFaithfulnessEvaluator,MultiModalRelevancyEvaluator}()',
          'llama_index.**#{ResponseEvaluator,QueryResponseEvaluator,EvaporateExtractor}()',
        ],
      },
      uses: llm,
      settings,
      calls: [{ path: '{,a}evaluate{,_response,_source_nodes}', runs: 'chat' }],
    },
    similarityEvaluator: {
      from: { python: ['llama_index.**#SemanticSimilarityEvaluator()'] },
      model: ['embed_model', 'service_context.embed_model'],
      settings: embedSettings,
      calls: [{ path: '{,a}evaluate{,_response}', runs: 'embedding' }],
    },
    batchEvaluator: {
      from: { python: ['llama_index.**#BatchEvalRunner()'] },
      uses: ['evaluators', '0'],
      settings,
      calls: [{ path: '{,a}evaluate_{responses,response_strs,queries}', runs: 'chat' }],
    },
    retrieverEvaluator: {
      from: { python: ['llama_index.**#{RetrieverEvaluator,MultiModalRetrieverEvaluator}{(),.from_metric_names()}'] },
      uses: ['retriever'],
      calls: [{ path: '{,a}evaluate{,_dataset}', runs: 'embedding' }],
    },
    datasetGenerator: {
      from: { python: ['llama_index.**#{DatasetGenerator,RagDatasetGenerator}{(),.from_documents()}'] },
      uses: llm,
      settings,
      calls: [{ path: '{,a}generate_{questions_from_nodes,dataset_from_nodes}', runs: 'chat' }],
    },
    tuning: {
      from: { python: ['llama_index.**#{OpenAIFinetuneEngine,AzureOpenAIFinetuneEngine,MistralAIFinetuneEngine}()'] },
      model: ['base_model', '0'],
      calls: [
        { path: 'finetune', runs: 'fine-tune' },
        { path: 'get_finetuned_model', gives: 'llama-index-models/llm', receiver: false },
      ],
    },
    localTuning: {
      from: {
        python: [
          'llama_index.**#{SentenceTransformersFinetuneEngine,EmbeddingAdapterFinetuneEngine,CrossEncoderFinetuneEngine}()',
        ],
      },
      model: ['model_id', 'embed_model'],
      local: true,
      calls: [
        { path: 'finetune', runs: 'training', local: true },
        { path: 'get_finetuned_model', gives: 'llama-index-models/embedding', receiver: false },
      ],
    },
  },
  calls: {
    python: [
      {
        path: 'llama_index.**#{,a}generate_{question_context_pairs,qa_embedding_pairs}',
        runs: 'chat',
        uses: ['llm', '1'],
        settings,
        receiver: false,
      },
    ],
  },
};
