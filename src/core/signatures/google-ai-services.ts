import type { Task } from '../site.ts';
import type { CallSpec, Sdk } from './sdk.ts';

const runs = (task: Task, path: string): CallSpec => ({ path, runs: task, receiver: false });

/** Services of Google Cloud for pictures, papers, languages and film: hosted models that no request names. */
export const googleAiServices: Sdk = {
  id: 'google-ai-services',
  docs: [
    'https://cloud.google.com/python/docs/reference/vision/latest',
    'https://cloud.google.com/python/docs/reference/language/latest',
    'https://cloud.google.com/python/docs/reference/translate/latest',
    'https://cloud.google.com/python/docs/reference/documentai/latest',
    'https://cloud.google.com/python/docs/reference/videointelligence/latest',
    'https://github.com/GoogleCloudPlatform/python-docs-samples',
    'https://github.com/GoogleCloudPlatform/nodejs-docs-samples',
  ],
  source: [
    '@google-cloud/vision 5.3.7, language 7.2.3, translate 9.4.2, documentai 9.6.2 and video-intelligence 6.2.2',
  ],
  provider: 'google',
  kinds: {
    vision: {
      from: {
        python: ['google.cloud.{vision,vision_v1,vision_v1p3beta1,vision_v1p4beta1}.**#ImageAnnotator{,Async}Client()'],
        javascript: ['@google-cloud/vision#{,default.,v1.}ImageAnnotatorClient()'],
      },
      calls: [
        runs(
          'classification',
          '{{face,label,landmark,logo,text,document_text,safe_search,web}_detection,object_localization,image_properties,crop_hints,product_search}',
        ),
        runs(
          'classification',
          '{{face,label,landmark,logo,text,documentText,safeSearch,web}Detection,objectLocalization,imageProperties,cropHints,productSearch}',
        ),
        runs('classification', '{annotate_image,{,async_}batch_annotate_{images,files}}'),
        runs('classification', '{annotateImage,batchAnnotate{Images,Files},asyncBatchAnnotate{Images,Files}}'),
      ],
    },
    language: {
      from: {
        python: ['google.cloud.{language,language_v1,language_v1beta2,language_v2}.**#LanguageService{,Async}Client()'],
        javascript: ['@google-cloud/language#{,default.,v1.,v1beta2.,v2.}LanguageServiceClient()'],
      },
      calls: [
        runs('classification', '{analyze_{sentiment,entities,entity_sentiment,syntax},classify_text,annotate_text}'),
        runs('classification', '{analyze{Sentiment,Entities,EntitySentiment,Syntax},classifyText,annotateText}'),
        runs('moderation', '{moderate_text,moderateText}'),
      ],
    },
    translation: {
      from: {
        python: [
          'google.cloud.{translate,translate_v3,translate_v3beta1}.**#TranslationService{,Async}Client()',
          'google.cloud.{translate,translate_v2}.**#Client()',
        ],
        javascript: [
          '@google-cloud/translate#{,default.,v3.,v3beta1.}TranslationServiceClient()',
          '@google-cloud/translate{,/build/src}#{,default.}v2.Translate()',
        ],
      },
      calls: [
        runs('generation', '{translate,{,batch_}translate_{text,document}}'),
        runs('generation', '{translate{Text,Document},batchTranslate{Text,Document}}'),
        runs(
          'generation',
          '{adaptive_mt_translate,adaptiveMtTranslate,refine_text,refineText,romanize_text,romanizeText}',
        ),
        runs('classification', '{detect_language,detectLanguage,detect}'),
      ],
    },
    documents: {
      from: {
        python: [
          'google.cloud.{documentai,documentai_v1,documentai_v1beta3}.**#DocumentProcessorService{,Async}Client()',
        ],
        javascript: ['@google-cloud/documentai#{,default.,v1.,v1beta3.}DocumentProcessorServiceClient()'],
      },
      calls: [
        runs('other', '{process_document,batch_process_documents}'),
        runs('other', '{processDocument,batchProcessDocuments}'),
        runs('training', '{train_processor_version,trainProcessorVersion}'),
      ],
    },
    film: {
      from: {
        python: [
          'google.cloud.{videointelligence,videointelligence_v1,videointelligence_v1p3beta1}.**#{,Streaming}VideoIntelligenceService{,Async}Client()',
        ],
        javascript: [
          '@google-cloud/video-intelligence#{,default.,v1.,v1p3beta1.}{,Streaming}VideoIntelligenceServiceClient()',
        ],
      },
      calls: [runs('classification', '{annotate_video,streaming_annotate_video,annotateVideo,streamingAnnotateVideo}')],
    },
  },
};
