import type { Task } from '../site.ts';
import type { Sdk, ValueKind } from './sdk.ts';

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
  kinds: {
    prompt: node(
      'chat',
      '{PromptNode,PromptModel}',
      '{(),prompt,prompt_template,run,run_batch,arun,invoke}',
      ['model_name_or_path', '0'],
      {
        default: { id: 'google/flan-t5-base', version: 'farm-haystack 1.26' },
      },
    ),
    answers: node('completion', '{OpenAIAnswerGenerator}', '{predict,run}', ['model', '1'], { provider: 'openai' }),
    localAnswers: node('generation', '{RAGenerator,Seq2SeqGenerator}', '{predict,run}', ['model_name_or_path', '0'], {
      local: true,
    }),
    reader: {
      ...node(
        'classification',
        '{FARMReader,TransformersReader,TableReader}',
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
      ...node(
        'embedding',
        '{EmbeddingRetriever,DensePassageRetriever,MultiModalRetriever,TableTextRetriever}',
        'retrieve',
        ['embedding_model', 'query_embedding_model'],
      ),
      calls: [
        { path: '{retrieve,retrieve_batch,embed_queries,embed_documents,run}', runs: 'embedding' },
        { path: 'train', runs: 'training', local: true },
      ],
    },
    ranker: node('rerank', '{SentenceTransformersRanker,CohereRanker}', '{predict,predict_batch,run}', [
      'model_name_or_path',
      'model',
    ]),
    summarizer: node(
      'generation',
      '{TransformersSummarizer,TransformersTranslator,QuestionGenerator}',
      '{predict,predict_batch,translate,generate,run}',
      ['model_name_or_path'],
      {
        local: true,
      },
    ),
    classifier: node(
      'classification',
      '{TransformersDocumentClassifier,TransformersQueryClassifier,EntityExtractor,TransformersImageToText}',
      '{predict,predict_batch,extract,run,generate_captions}',
      ['model_name_or_path'],
      { local: true },
    ),
    transcriber: node('stt', 'WhisperTranscriber', '{transcribe,run}', ['model_name_or_path'], {}),
    pipeline: {
      from: {
        python: [
          'haystack.{pipelines,pipeline}.**#{ExtractiveQAPipeline,GenerativeQAPipeline,DocumentSearchPipeline,FAQPipeline,SearchSummarizationPipeline}()',
          'haystack.pipelines.**#{QuestionGenerationPipeline,RetrieverQuestionGenerationPipeline,QuestionAnswerGenerationPipeline,WebQAPipeline}()',
        ],
      },
      uses: ['*'],
      calls: [{ path: '{run,run_batch,eval}', runs: 'chat' }],
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
