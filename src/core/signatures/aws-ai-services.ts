import type { Task } from '../site.ts';
import { pythonClients } from './bedrock.ts';
import { alternatives } from './paths.ts';
import type { CallSpec, Sdk, ValueKind } from './sdk.ts';

/** A service with models of its own, which no request names. */
interface Service {
  /** What `boto3.client` takes, and the package `@aws-sdk/client-…`. */
  readonly name: string;
  readonly className: string;
  /** The operations that run a model, by what it does: as the service's own reference writes them. */
  readonly operations: Readonly<Partial<Record<Task, readonly string[]>>>;
}

/** What looks at jobs, collections and models, or makes them without learning, is left out. */
const services: Readonly<Record<string, Service>> = {
  comprehend: {
    name: 'comprehend',
    className: 'Comprehend',
    operations: {
      classification: [
        '{,Batch}Detect{Sentiment,TargetedSentiment,Entities,KeyPhrases,Syntax,DominantLanguage}',
        'Detect{PiiEntities,ToxicContent}',
        'ContainsPiiEntities',
        'ClassifyDocument',
      ],
      batch: [
        'Start{Sentiment,TargetedSentiment,Entities,KeyPhrases,DominantLanguage,PiiEntities,Topics,Events}DetectionJob',
        'StartDocumentClassificationJob',
      ],
      training: ['Create{DocumentClassifier,EntityRecognizer}'],
    },
  },
  comprehendMedical: {
    name: 'comprehendmedical',
    className: 'ComprehendMedical',
    operations: {
      classification: ['Detect{Entities,EntitiesV2,PHI}', 'Infer{ICD10CM,RxNorm,SNOMEDCT}'],
      batch: ['Start{EntitiesDetectionV2,PHIDetection,ICD10CMInference,RxNormInference,SNOMEDCTInference}Job'],
    },
  },
  rekognition: {
    name: 'rekognition',
    className: 'Rekognition',
    operations: {
      classification: [
        'Detect{Labels,Faces,Text,CustomLabels,ProtectiveEquipment}',
        'RecognizeCelebrities',
        'Start{LabelDetection,FaceDetection,TextDetection,CelebrityRecognition,ContentModeration,FaceSearch,PersonTracking,SegmentDetection}',
        'StartMediaAnalysisJob',
      ],
      moderation: ['DetectModerationLabels'],
      embedding: ['CompareFaces', 'IndexFaces', 'Search{Faces,Users}ByImage'],
      training: ['CreateProjectVersion'],
    },
  },
  polly: {
    name: 'polly',
    className: 'Polly',
    operations: { tts: ['SynthesizeSpeech', 'StartSpeechSynthesis{Task,Stream}'] },
  },
  transcribe: {
    name: 'transcribe',
    className: 'Transcribe',
    operations: {
      stt: ['Start{,Medical}TranscriptionJob', 'StartMedicalScribeJob', 'StartCallAnalyticsJob'],
      training: ['CreateLanguageModel'],
    },
  },
  transcribeStreaming: {
    name: 'transcribe-streaming',
    className: 'TranscribeStreaming',
    operations: { stt: ['Start{,Medical,CallAnalytics}StreamTranscription', 'StartMedicalScribeStream'] },
  },
  textract: {
    name: 'textract',
    className: 'Textract',
    operations: {
      other: [
        'DetectDocumentText',
        'Analyze{Document,Expense,ID}',
        'Start{DocumentTextDetection,DocumentAnalysis,ExpenseAnalysis,LendingAnalysis}',
      ],
    },
  },
  translate: {
    name: 'translate',
    className: 'Translate',
    operations: { generation: ['Translate{Text,Document}', 'StartTextTranslationJob'] },
  },
};

/** `DetectPHI` is `detectPHI` in JavaScript. */
const camel = (operation: string): string => operation.charAt(0).toLowerCase() + operation.slice(1);

/** `DetectPHI` is `detect_phi` in boto3 (`botocore.xform_name`). */
const snake = (operation: string): string =>
  operation
    .replace(/(.)([A-Z][a-z]+)/gu, '$1_$2')
    .replace(/([a-z\d])([A-Z])/gu, '$1_$2')
    .toLowerCase();

const tasksOf = ({ operations }: Service): readonly (readonly [Task, readonly string[]])[] =>
  (Object.entries(operations) as [Task, readonly string[]][]).map(([task, paths]) => [
    task,
    paths.flatMap(path => alternatives(path)),
  ]);

const calls = (service: Service, spell: (operation: string) => string): CallSpec[] =>
  tasksOf(service).map(([task, names]) => ({
    path: `{${names.map(spell).join(',')}}`,
    runs: task,
    receiver: false,
  }));

const kindsOf = (id: string, service: Service): readonly (readonly [string, ValueKind])[] => [
  [
    `${id}Python`,
    {
      from: { python: pythonClients },
      when: [{ argument: ['service_name', '0'], is: [service.name] }],
      calls: calls(service, snake),
    },
  ],
  [
    `${id}JavaScript`,
    {
      from: {
        javascript: [
          `@aws-sdk/client-${service.name}/**#${service.className}{,Client}()`,
          `aws-sdk#{,default.}${service.className}()`,
          `aws-sdk/clients/${service.name}#{default,}()`,
        ],
      },
      calls: [
        ...calls(service, camel),
        ...tasksOf(service).map(([task]): CallSpec => {
          const kind = `aws-ai-services/${id}Command-${task}`;
          return { path: 'send', runs: task, receiver: false, when: [{ argument: ['0'], kind }] };
        }),
      ],
    },
  ],
  ...tasksOf(service).map(([task, names]): readonly [string, ValueKind] => [
    `${id}Command-${task}`,
    { from: { javascript: [`@aws-sdk/client-${service.name}/**#{${names.join(',')}}Command()`] } },
  ]),
];

/** Services of AWS for pictures, speech, papers and languages: hosted models behind operations that name none. */
export const awsAiServices: Sdk = {
  id: 'aws-ai-services',
  docs: [
    'https://docs.aws.amazon.com/boto3/latest/reference/services/comprehend.html',
    'https://docs.aws.amazon.com/boto3/latest/reference/services/comprehendmedical.html',
    'https://docs.aws.amazon.com/boto3/latest/reference/services/rekognition.html',
    'https://docs.aws.amazon.com/boto3/latest/reference/services/polly.html',
    'https://docs.aws.amazon.com/boto3/latest/reference/services/transcribe.html',
    'https://docs.aws.amazon.com/boto3/latest/reference/services/textract.html',
    'https://docs.aws.amazon.com/boto3/latest/reference/services/translate.html',
    'https://github.com/aws-samples/amazon-textract-textractor',
    'https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/rekognition/',
  ],
  source: [
    '@aws-sdk/client-comprehend, -polly, -rekognition, -textract, -transcribe and -translate 3.1138.0 to 3.1169.0',
  ],
  provider: 'aws',
  kinds: {
    ...Object.fromEntries(Object.entries(services).flatMap(([id, service]) => kindsOf(id, service))),
    textractor: {
      from: { python: ['textractor.**#Textractor()'] },
      calls: [
        {
          path: '{detect_document_text,analyze_document,analyze_expense,analyze_id,start_document_text_detection,start_document_analysis,start_expense_analysis}',
          runs: 'other',
          receiver: false,
        },
      ],
    },
  },
  calls: {
    python: [
      {
        path: 'textractcaller.**#call_textract{,_analyzeid,_expense,_lending,_layout}',
        runs: 'other',
        receiver: false,
      },
    ],
  },
};
