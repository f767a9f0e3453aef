import type { Task } from '../site.ts';
import type { CallSpec, Sdk } from './sdk.ts';

const runs = (task: Task, path: string): CallSpec => ({ path, runs: task, receiver: false });

/** Services of Azure for pictures, papers and languages: hosted models, which only those that read papers name. */
export const azureAiServices: Sdk = {
  id: 'azure-ai-services',
  docs: [
    'https://learn.microsoft.com/python/api/azure-ai-textanalytics/azure.ai.textanalytics.textanalyticsclient',
    'https://learn.microsoft.com/python/api/azure-ai-vision-imageanalysis/azure.ai.vision.imageanalysis.imageanalysisclient',
    'https://learn.microsoft.com/python/api/azure-cognitiveservices-vision-computervision/azure.cognitiveservices.vision.computervision.computervisionclient',
    'https://learn.microsoft.com/python/api/azure-ai-documentintelligence/azure.ai.documentintelligence.documentintelligenceclient',
    'https://learn.microsoft.com/python/api/azure-ai-formrecognizer/azure.ai.formrecognizer.documentanalysisclient',
    'https://learn.microsoft.com/python/api/azure-ai-contentsafety/azure.ai.contentsafety.contentsafetyclient',
    'https://learn.microsoft.com/python/api/azure-ai-translation-text/azure.ai.translation.text.texttranslationclient',
    'https://learn.microsoft.com/javascript/api/@azure/ai-form-recognizer/documentanalysisclient',
    'https://learn.microsoft.com/javascript/api/@azure/ai-text-analytics/textanalyticsclient',
  ],
  source: [
    'Azure/azure-sdk-for-python formrecognizer (commit 03e8a89), imageanalysis (15c0b36) and textanalytics (0271943)',
    '@azure/ai-text-analytics 5.1.0, @azure/ai-form-recognizer 5.1.0',
  ],
  provider: 'azure',
  kinds: {
    language: {
      from: {
        python: ['azure.ai.textanalytics.**#TextAnalyticsClient()'],
        javascript: [
          '@azure/ai-text-analytics#TextAnalyticsClient()',
          '@azure/{ai-text-analytics,ai-language-text}#TextAnalysisClient()',
        ],
      },
      calls: [
        runs(
          'classification',
          '{analyze_sentiment,detect_language,extract_key_phrases,recognize_{,pii_,linked_}entities}',
        ),
        runs(
          'classification',
          'begin_{analyze_actions,analyze_healthcare_entities,recognize_custom_entities,single_label_classify,multi_label_classify}',
        ),
        runs('generation', 'begin_{extract,abstract}_summary'),
        runs(
          'classification',
          '{analyzeSentiment,detectLanguage,extractKeyPhrases,recognize{,Pii,Linked}Entities,beginAnalyze{Actions,HealthcareEntities,Batch},analyze}',
        ),
      ],
    },
    pictures: {
      from: { python: ['azure.ai.vision.imageanalysis.**#ImageAnalysisClient()'] },
      calls: [runs('classification', 'analyze{,_from_url}')],
    },
    computerVision: {
      from: {
        python: ['azure.cognitiveservices.vision.computervision.**#ComputerVisionClient()'],
        javascript: ['@azure/cognitiveservices-computervision#ComputerVisionClient()'],
      },
      calls: [
        runs(
          'classification',
          '{analyze_image,describe_image,tag_image,detect_objects,recognize_printed_text,read,batch_read_file}{,_in_stream}',
        ),
        runs(
          'classification',
          '{analyzeImage,describeImage,tagImage,detectObjects,recognizePrintedText,read}{,InStream}',
        ),
      ],
    },
    documents: {
      from: {
        python: [
          'azure.ai.documentintelligence.**#DocumentIntelligenceClient()',
          'azure.ai.formrecognizer.**#DocumentAnalysisClient()',
        ],
        javascript: ['@azure/ai-form-recognizer#DocumentAnalysisClient()'],
      },
      calls: [
        {
          path: '{begin_analyze_document{,_from_url},begin_classify_document{,_from_url},beginAnalyzeDocument{,FromUrl}}',
          runs: 'other',
          model: ['model_id', '0'],
          receiver: false,
        },
      ],
    },
    safety: {
      from: { python: ['azure.ai.contentsafety.**#ContentSafetyClient()'] },
      calls: [runs('moderation', 'analyze_{text,image}')],
    },
    translation: {
      from: { python: ['azure.ai.translation.text.**#TextTranslationClient()'] },
      calls: [runs('generation', 'translate')],
    },
  },
};
