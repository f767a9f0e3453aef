import type { Task } from '../site.ts';
import type { Sdk, ValueKind } from './sdk.ts';

/**
 * Version 2 under the author's name, later ones under the company's. Where version 4 takes another model than version 3
 * did, the company's package is given none.
 */
const versions = {
  '@xenova/transformers': 'Transformers.js 2.17',
  '@huggingface/transformers': 'Transformers.js 4.2',
} as const;

const pipeline = (name: keyof typeof versions, tasks: readonly string[], task: Task, id?: string): ValueKind => ({
  from: { javascript: [`${name}/**#pipeline()`] },
  when: [{ argument: ['0'], is: tasks }],
  names: task,
  model: ['1'],
  ...(id === undefined ? {} : { default: { id, version: versions[name] } }),
  calls: [
    {
      path: '{(),_call}',
      runs: task,
    },
  ],
});

const both = (
  key: string,
  tasks: readonly string[],
  task: Task,
  id: string,
  changed?: 'changed',
): [string, ValueKind][] => [
  [key, pipeline('@huggingface/transformers', tasks, task, changed === undefined ? id : undefined)],
  [`${key}Version2`, pipeline('@xenova/transformers', tasks, task, id)],
];

/** A pipeline that was made elsewhere, by its declared type. */
const declared = (classes: string, task: Task): ValueKind => ({
  from: { javascript: [`{@xenova,@huggingface}/transformers/**#${classes}()`] },
  calls: [
    {
      path: '{(),_call}',
      runs: task,
    },
  ],
});

export const transformersJs: Sdk = {
  id: 'transformers-js',
  docs: [
    'https://huggingface.co/docs/transformers.js/api/pipelines',
    'https://github.com/huggingface/transformers.js/blob/main/packages/transformers/src/pipelines/index.js',
    'https://github.com/xenova/transformers.js/blob/main/src/pipelines.js',
  ],
  source: [
    'xenova/transformers.js 2.17.2',
    '@huggingface/transformers 3.8.1 (npm)',
    '@huggingface/transformers 4.2.0 (npm)',
  ],
  local: true,
  kinds: {
    ...Object.fromEntries([
      ...both('textGeneration', ['text-generation'], 'generation', 'Xenova/gpt2', 'changed'),
      ...both('text2text', ['text2text-generation'], 'generation', 'Xenova/flan-t5-small'),
      ...both('summarization', ['summarization'], 'generation', 'Xenova/distilbart-cnn-6-6'),
      ...both('translation', ['translation'], 'generation', 'Xenova/t5-small'),
      ...both('imageToText', ['image-to-text'], 'generation', 'Xenova/vit-gpt2-image-captioning'),
      ...both(
        'featureExtraction',
        ['feature-extraction', 'embeddings'],
        'embedding',
        'Xenova/all-MiniLM-L6-v2',
        'changed',
      ),
      ...both(
        'imageFeatures',
        ['image-feature-extraction'],
        'embedding',
        'Xenova/vit-base-patch16-224-in21k',
        'changed',
      ),
      ...both(
        'textClassification',
        ['text-classification', 'sentiment-analysis'],
        'classification',
        'Xenova/distilbert-base-uncased-finetuned-sst-2-english',
      ),
      ...both(
        'tokenClassification',
        ['token-classification', 'ner'],
        'classification',
        'Xenova/bert-base-multilingual-cased-ner-hrl',
      ),
      ...both(
        'questionAnswering',
        ['question-answering'],
        'classification',
        'Xenova/distilbert-base-cased-distilled-squad',
      ),
      ...both(
        'documentQuestions',
        ['document-question-answering'],
        'classification',
        'Xenova/donut-base-finetuned-docvqa',
      ),
      ...both('fillMask', ['fill-mask'], 'classification', 'Xenova/bert-base-uncased', 'changed'),
      ...both('zeroShot', ['zero-shot-classification'], 'classification', 'Xenova/distilbert-base-uncased-mnli'),
      ...both('zeroShotImage', ['zero-shot-image-classification'], 'classification', 'Xenova/clip-vit-base-patch32'),
      ...both('zeroShotAudio', ['zero-shot-audio-classification'], 'classification', 'Xenova/clap-htsat-unfused'),
      ...both('imageClassification', ['image-classification'], 'classification', 'Xenova/vit-base-patch16-224'),
      ...both('audioClassification', ['audio-classification'], 'classification', 'Xenova/wav2vec2-base-superb-ks'),
      ...both('speechRecognition', ['automatic-speech-recognition', 'asr'], 'stt', 'Xenova/whisper-tiny.en'),
      ...both('textToAudio', ['text-to-audio', 'text-to-speech'], 'tts', 'Xenova/speecht5_tts', 'changed'),
      ...both('objectDetection', ['object-detection'], 'other', 'Xenova/detr-resnet-50'),
      ...both('zeroShotDetection', ['zero-shot-object-detection'], 'other', 'Xenova/owlvit-base-patch32'),
      ...both('imageSegmentation', ['image-segmentation'], 'other', 'Xenova/detr-resnet-50-panoptic'),
      ...both('depthEstimation', ['depth-estimation'], 'other', 'Xenova/dpt-large', 'changed'),
      [
        'backgroundRemoval',
        pipeline('@huggingface/transformers', ['background-removal'], 'image-edit', 'Xenova/modnet'),
      ],
      ...both('imageToImage', ['image-to-image'], 'image-edit', 'Xenova/swin2SR-classical-sr-x2-64'),
    ]),
    writer: declared(
      '{TextGeneration,Text2TextGeneration,Summarization,Translation,ImageToText}Pipeline',
      'generation',
    ),
    embedder: declared('{,Image}FeatureExtractionPipeline', 'embedding'),
    classifier: declared(
      '{{Text,Token,Image,Audio}Classification,ZeroShot{,Image,Audio}Classification,{,Document}QuestionAnswering,FillMask}Pipeline',
      'classification',
    ),
    transcriber: declared('AutomaticSpeechRecognitionPipeline', 'stt'),
    speaker: declared('TextToAudioPipeline', 'tts'),
    imageEditor: declared('{ImageToImage,BackgroundRemoval}Pipeline', 'image-edit'),
    otherPipeline: declared(
      '{{,ZeroShot}ObjectDetectionPipeline,ImageSegmentationPipeline,DepthEstimationPipeline,Pipeline}',
      'other',
    ),
    any: {
      from: { javascript: ['{@xenova,@huggingface}/transformers/**#pipeline()'] },
      names: 'other',
      model: ['1'],
      calls: [{ path: '{(),_call}', runs: 'other' }],
    },
  },
};
