import type { Task } from '../site.ts';
import type { Sdk, ValueKind } from './sdk.ts';

const version = 'farm-haystack 1.26';
/** Before 1.0 each kind of node had a module of its own. */
const nodes = 'haystack.{nodes,reader,retriever,generator,summarizer,ranker,translator,question_generator}.**#';

const node = (
  names: Task,
  classes: string,
  path: string,
  model: readonly string[],
  more: Partial<ValueKind> = {},
): ValueKind => ({
  from: { python: [`${nodes}${classes}()`] },
  names,
  model,
  calls: [{ path, runs: names, ...(more.local === true ? { local: true } : {}) }],
  ...more,
});

/** Nodes and ready-made pipelines of Haystack 1 (farm-haystack). */
export const haystack1: Sdk = {
  id: 'haystack-1',
  docs: [
    'https://github.com/deepset-ai/haystack/tree/v1.x/haystack/nodes',
    'https://docs.haystack.deepset.ai/v1.26/docs/nodes_overview',
  ],
  source: ['deepset-ai/haystack 0.10.0 to 1.26.4'],
  kinds: {
    prompt: node(
      'chat',
      '{PromptNode,PromptModel}',
      '{(),prompt,prompt_template,run,run_batch,arun,invoke}',
      ['model_name_or_path', '0'],
      {
        default: { id: 'google/flan-t5-base', version },
      },
    ),
    answers: node('completion', '{OpenAIAnswerGenerator}', '{predict,run}', ['model', '1'], { provider: 'openai' }),
    localAnswers: node('generation', 'RAGenerator', '{predict,run,run_batch}', ['model_name_or_path', '0'], {
      local: true,
      default: { id: 'facebook/rag-token-nq', version },
    }),
    longAnswers: node('generation', 'Seq2SeqGenerator', '{predict,run,run_batch}', ['model_name_or_path', '0'], {
      local: true,
    }),
    transformersReader: node(
      'classification',
      'TransformersReader',
      '{predict,predict_batch,run,run_batch}',
      ['model_name_or_path', '0'],
      { local: true, default: { id: 'distilbert-base-uncased-distilled-squad', version } },
    ),
    tableReader: node(
      'classification',
      'TableReader',
      '{predict,predict_batch,run,run_batch}',
      ['model_name_or_path', '0'],
      { local: true, default: { id: 'google/tapas-base-finetuned-wtq', version } },
    ),
    reader: {
      ...node(
        'classification',
        'FARMReader',
        '{predict,predict_batch,run,run_batch,predict_on_texts,eval}',
        ['model_name_or_path', '0'],
        { local: true },
      ),
      calls: [
        { path: '{predict,predict_batch,run,run_batch,predict_on_texts,eval}', runs: 'classification', local: true },
        { path: '{train,distil_prediction_layer_from,distil_intermediate_layers_from}', runs: 'training', local: true },
      ],
    },
    retriever: {
      ...node('embedding', '{EmbeddingRetriever,MultiModalRetriever,TableTextRetriever}', 'retrieve', [
        'embedding_model',
        'query_embedding_model',
      ]),
      calls: [
        { path: '{retrieve,retrieve_batch,embed_queries,embed_documents,run}', runs: 'embedding' },
        { path: 'train', runs: 'training', local: true },
      ],
    },
    passageRetriever: {
      ...node('embedding', 'DensePassageRetriever', 'retrieve', ['query_embedding_model', '1'], {
        local: true,
        default: { id: 'facebook/dpr-question_encoder-single-nq-base', version },
      }),
      calls: [
        { path: '{retrieve,retrieve_batch,embed_queries,embed_documents,run}', runs: 'embedding', local: true },
        { path: 'train', runs: 'training', local: true },
      ],
    },
    ranker: node(
      'rerank',
      '{SentenceTransformersRanker,DiversityRanker}',
      '{predict,predict_batch,run,run_batch}',
      ['model_name_or_path', '0'],
      { local: true },
    ),
    hostedRanker: node('rerank', 'CohereRanker', '{predict,predict_batch,run,run_batch}', ['model_name_or_path', '1'], {
      provider: 'cohere',
    }),
    summarizer: node(
      'generation',
      'TransformersSummarizer',
      '{predict,predict_batch,run,run_batch}',
      ['model_name_or_path', '0'],
      { local: true, default: { id: 'google/pegasus-xsum', version } },
    ),
    translator: node(
      'generation',
      'TransformersTranslator',
      '{translate,translate_batch,run,run_batch}',
      ['model_name_or_path', '0'],
      { local: true },
    ),
    questioner: node(
      'generation',
      'QuestionGenerator',
      '{generate,generate_batch,run,run_batch}',
      ['model_name_or_path', '0'],
      { local: true, default: { id: 'valhalla/t5-base-e2e-qg', version } },
    ),
    classifier: node(
      'classification',
      '{TransformersDocumentClassifier,TransformersQueryClassifier,EntityExtractor,TransformersImageToText}',
      '{predict,predict_batch,extract,extract_batch,run,run_batch,generate_captions}',
      ['model_name_or_path', '0'],
      { local: true },
    ),
    transcriber: node('stt', 'WhisperTranscriber', '{transcribe,run,run_batch}', ['model_name_or_path', '1']),
    extracting: {
      from: { python: ['haystack.{pipelines,pipeline}.**#ExtractiveQAPipeline()'] },
      uses: ['reader', '0'],
      calls: [{ path: '{run,run_batch,eval}', runs: 'classification', local: true }],
    },
    /** What it finds by keywords embeds nothing. */
    finding: {
      from: { python: ['haystack.{pipelines,pipeline}.**#{DocumentSearchPipeline,FAQPipeline}()'] },
      uses: ['retriever', '0'],
      calls: [{ path: '{run,run_batch,eval}', runs: 'embedding', needsModel: true }],
    },
    pipeline: {
      from: {
        python: [
          'haystack.{pipelines,pipeline}.**#{GenerativeQAPipeline,SearchSummarizationPipeline,TranslationWrapperPipeline}()',
          'haystack.pipelines.**#{QuestionGenerationPipeline,RetrieverQuestionGenerationPipeline,QuestionAnswerGenerationPipeline,WebQAPipeline}()',
        ],
      },
      uses: ['*'],
      calls: [{ path: '{run,run_batch,eval}', runs: 'generation' }],
    },
    agent: {
      from: { python: ['haystack.agents.**#{Agent,ConversationalAgent}()'] },
      uses: ['prompt_node', '0'],
      calls: [{ path: '{run,arun}', runs: 'chat' }],
    },
    store: {
      from: { python: ['haystack.{document_stores,document_store}.**#*DocumentStore()'] },
      calls: [{ path: 'update_embeddings', runs: 'embedding', uses: ['retriever', '0'], needsModel: true }],
    },
  },
};
