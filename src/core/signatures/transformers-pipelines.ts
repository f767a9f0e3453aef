import type { Task } from '../site.ts';
import type { Guard, Sdk, ValueKind } from './sdk.ts';

const from = ['{transformers,optimum,modelscope}.**#pipeline()'];
const version = 'transformers 4.57';

/** Translation tasks name their languages; only three pairs have a default model. */
const pairs = [
  'zh',
  'es',
  'fr',
  'de',
  'it',
  'ru',
  'ja',
  'ko',
  'ar',
  'hi',
  'pt',
  'nl',
  'pl',
  'tr',
  'uk',
  'vi',
  'id',
  'ro',
  'sv',
  'xx',
]
  .flatMap(language => [`translation_en_to_${language}`, `translation_${language}_to_en`])
  .concat('translation_xx_to_yy')
  .filter(task => !/^translation_en_to_(?:fr|de|ro)$/u.test(task));

/**
 * A network that is loaded already comes with its tokenizer or processor: the function refuses it without. So where
 * these are given, only an id in the text names a model; without them the argument is an id, or the default is meant.
 */
const parts = ['tokenizer', 'feature_extractor', 'image_processor', 'video_processor', 'processor'];

/** The network inside of a pipeline, by what it is for. */
const networks: Partial<Record<Task, string>> = {
  generation: 'transformers/generator',
  classification: 'transformers/classifier',
  embedding: 'transformers/encoder',
  stt: 'transformers/speechToText',
  tts: 'transformers/textToSpeech',
};

/** Pipelines of some tasks; without a model the task's default is loaded. */
function pipeline(key: string, tasks: readonly string[], task: Task, id?: string): [string, ValueKind][] {
  const shared: ValueKind = {
    from: { python: from },
    names: task,
    model: ['model', '1'],
    ...(id === undefined ? {} : { default: { id, version } }),
    parts: { model: networks[task] ?? 'transformers/vision' },
    calls: [{ path: '{(),forward}', runs: task }],
  };
  const when: Guard[] = tasks.length > 0 ? [{ argument: ['task', '0'], is: tasks }] : [];
  return [
    [key, { ...shared, when: [...when, { argument: parts, given: false }] }],
    [`${key}OfParts`, { ...shared, when: [...when, { argument: parts, given: true }], onlyWithModel: 'id' }],
  ];
}

export const transformersPipelines: Sdk = {
  id: 'transformers-pipelines',
  docs: [
    'https://huggingface.co/docs/transformers/main_classes/pipelines',
    'https://github.com/huggingface/transformers/blob/main/src/transformers/pipelines/__init__.py',
  ],
  source: ['transformers 5.18.0 (PyPI)', 'huggingface/transformers 003512f'],
  local: true,
  kinds: {
    ...Object.fromEntries([
      // Without a default: gpt2 until releases of version 5, SmolLM3 in 5.18.
      ...pipeline('textGeneration', ['text-generation'], 'generation'),
      ...pipeline('conversation', ['conversational'], 'generation', 'microsoft/DialoGPT-medium'),
      ...pipeline(
        'textClassification',
        ['text-classification', 'sentiment-analysis'],
        'classification',
        'distilbert/distilbert-base-uncased-finetuned-sst-2-english',
      ),
      ...pipeline(
        'tokenClassification',
        ['token-classification', 'ner'],
        'classification',
        'dbmdz/bert-large-cased-finetuned-conll03-english',
      ),
      ...pipeline(
        'questionAnswering',
        ['question-answering'],
        'classification',
        'distilbert/distilbert-base-cased-distilled-squad',
      ),
      ...pipeline(
        'tableQuestionAnswering',
        ['table-question-answering'],
        'classification',
        'google/tapas-base-finetuned-wtq',
      ),
      ...pipeline(
        'visualQuestionAnswering',
        ['visual-question-answering', 'vqa'],
        'classification',
        'dandelin/vilt-b32-finetuned-vqa',
      ),
      ...pipeline(
        'documentQuestionAnswering',
        ['document-question-answering'],
        'classification',
        'impira/layoutlm-document-qa',
      ),
      ...pipeline('fillMask', ['fill-mask'], 'classification', 'distilbert/distilroberta-base'),
      ...pipeline('zeroShot', ['zero-shot-classification'], 'classification', 'facebook/bart-large-mnli'),
      ...pipeline(
        'zeroShotImage',
        ['zero-shot-image-classification'],
        'classification',
        'openai/clip-vit-base-patch32',
      ),
      ...pipeline('zeroShotAudio', ['zero-shot-audio-classification'], 'classification', 'laion/clap-htsat-fused'),
      ...pipeline('imageClassification', ['image-classification'], 'classification', 'google/vit-base-patch16-224'),
      ...pipeline('audioClassification', ['audio-classification'], 'classification', 'superb/wav2vec2-base-superb-ks'),
      ...pipeline(
        'videoClassification',
        ['video-classification'],
        'classification',
        'MCG-NJU/videomae-base-finetuned-kinetics',
      ),
      ...pipeline('summarization', ['summarization'], 'generation', 'sshleifer/distilbart-cnn-12-6'),
      ...pipeline(
        'translation',
        ['translation', 'translation_en_to_fr', 'translation_en_to_de', 'translation_en_to_ro', 'text2text-generation'],
        'generation',
        'google-t5/t5-base',
      ),
      ...pipeline('translationPair', pairs, 'generation'),
      ...pipeline('imageToText', ['image-to-text'], 'generation', 'ydshieh/vit-gpt2-coco-en'),
      // Without a default: LLaVA OneVision in version 4, Qwen3 VL in 5.18.
      ...pipeline('imageTextToText', ['image-text-to-text'], 'generation'),
      ...pipeline('videoToText', ['video-to-text'], 'generation', 'microsoft/git-base'),
      ...pipeline('anyToAny', ['any-to-any'], 'generation', 'google/gemma-3n-E4B-it'),
      ...pipeline('featureExtraction', ['feature-extraction'], 'embedding', 'distilbert/distilbert-base-cased'),
      ...pipeline('imageFeatures', ['image-feature-extraction'], 'embedding', 'google/vit-base-patch16-224'),
      ...pipeline('speechRecognition', ['automatic-speech-recognition'], 'stt', 'facebook/wav2vec2-base-960h'),
      ...pipeline('textToAudio', ['text-to-audio', 'text-to-speech'], 'tts', 'suno/bark-small'),
      ...pipeline('objectDetection', ['object-detection'], 'other', 'facebook/detr-resnet-50'),
      ...pipeline('zeroShotDetection', ['zero-shot-object-detection'], 'other', 'google/owlvit-base-patch32'),
      ...pipeline('imageSegmentation', ['image-segmentation'], 'other', 'facebook/detr-resnet-50-panoptic'),
      ...pipeline('maskGeneration', ['mask-generation'], 'other', 'facebook/sam-vit-huge'),
      ...pipeline('depthEstimation', ['depth-estimation'], 'other', 'Intel/dpt-large'),
      ...pipeline('keypointMatching', ['keypoint-matching'], 'other', 'magic-leap-community/superglue_outdoor'),
      ...pipeline('imageToImage', ['image-to-image'], 'image-edit', 'caidas/swin2SR-classical-sr-x2-64'),
      // The task is not said, not known here, or only known at run time.
      ...pipeline('any', [], 'other'),
    ]),
    /** What pipelines of one's own are subclasses of, and the type of any. */
    base: {
      from: { python: ['transformers.**#Pipeline()'] },
      uses: ['model', '0'],
      calls: [
        { path: '()', runs: 'other' },
        { path: 'model{,.generate,.forward}', runs: 'generation' },
      ],
    },
    /** The classes behind the function, built around a loaded network. */
    textGenerationClass: {
      from: {
        python: [
          'transformers.**#{TextGeneration,Text2TextGeneration,Summarization,Translation,ImageToText,ImageTextToText,VideoToText,AnyToAny,Conversational}Pipeline()',
        ],
      },
      uses: ['model', '0'],
      calls: [{ path: '()', runs: 'generation' }],
    },
    classificationClass: {
      from: {
        python: [
          'transformers.**#{TextClassification,TokenClassification,Ner,ZeroShotClassification,QuestionAnswering,FillMask,ImageClassification,AudioClassification}Pipeline()',
          'transformers.**#{DocumentQuestionAnswering,TableQuestionAnswering,VisualQuestionAnswering,VideoClassification,ZeroShotImageClassification,ZeroShotAudioClassification}Pipeline()',
        ],
      },
      uses: ['model', '0'],
      calls: [{ path: '()', runs: 'classification' }],
    },
    embeddingClass: {
      from: { python: ['transformers.**#{,Image}FeatureExtractionPipeline()'] },
      uses: ['model', '0'],
      calls: [{ path: '()', runs: 'embedding' }],
    },
    audioClass: {
      from: { python: ['transformers.**#TextToAudioPipeline()'] },
      uses: ['model', '0'],
      calls: [{ path: '()', runs: 'tts' }],
    },
    visionClass: {
      from: {
        python: [
          'transformers.**#{,ZeroShot}ObjectDetectionPipeline()',
          'transformers.**#{DepthEstimation,ImageSegmentation,MaskGeneration,KeypointMatching}Pipeline()',
        ],
      },
      uses: ['model', '0'],
      calls: [{ path: '()', runs: 'other' }],
    },
    speechClass: {
      from: { python: ['transformers.**#AutomaticSpeechRecognitionPipeline()'] },
      uses: ['model', '0'],
      calls: [{ path: '()', runs: 'stt' }],
    },
  },
};
