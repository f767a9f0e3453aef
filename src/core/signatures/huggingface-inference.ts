import type { Task } from '../site.ts';
import type { CallSpec, Sdk } from './sdk.ts';

/** The task methods, as Python and as JavaScript spell them. */
const methods: readonly (readonly [names: string, task: Task])[] = [
  ['chat_completion,chatCompletion,chatCompletionStream,conversational', 'chat'],
  ['text_generation,textGeneration,textGenerationStream,post,request,streamingRequest', 'generation'],
  ['summarization,translation,fill_mask,fillMask', 'generation'],
  ['image_to_text,imageToText,table_question_answering,tableQuestionAnswering', 'generation'],
  [
    'visual_question_answering,visualQuestionAnswering,document_question_answering,documentQuestionAnswering',
    'generation',
  ],
  ['question_answering,questionAnswering', 'classification'],
  ['text_classification,textClassification,token_classification,tokenClassification', 'classification'],
  [
    'zero_shot_classification,zeroShotClassification,zero_shot_image_classification,zeroShotImageClassification',
    'classification',
  ],
  ['image_classification,imageClassification,audio_classification,audioClassification', 'classification'],
  ['tabular_classification,tabularClassification,tabular_regression,tabularRegression', 'classification'],
  ['object_detection,objectDetection,image_segmentation,imageSegmentation', 'classification'],
  ['feature_extraction,featureExtraction,sentence_similarity,sentenceSimilarity', 'embedding'],
  ['text_to_image,textToImage', 'image'],
  ['image_to_image,imageToImage,image_text_to_image,imageTextToImage', 'image-edit'],
  ['text_to_video,textToVideo,image_to_video,imageToVideo,image_text_to_video,imageTextToVideo', 'video'],
  ['automatic_speech_recognition,automaticSpeechRecognition', 'stt'],
  ['text_to_speech,textToSpeech,textToAudio', 'tts'],
  ['audio_to_audio,audioToAudio', 'other'],
];

const tasks: readonly CallSpec[] = methods.map(([names, runs]) => ({ path: `{${names}}`, runs, model: ['model'] }));

export const huggingfaceInference: Sdk = {
  id: 'huggingface-inference',
  docs: [
    'https://github.com/huggingface/huggingface_hub/blob/main/src/huggingface_hub/inference/_client.py',
    'https://github.com/huggingface/huggingface.js/blob/main/packages/inference/src/tasks/index.ts',
    'https://github.com/huggingface/huggingface.js/tree/main/packages/mcp-client/src',
  ],
  source: [
    'huggingface/huggingface_hub 0.17.3, 0.20.3 and 2026-08-20',
    'huggingface/huggingface.js 2026-08-21 (inference, mcp-client, tiny-agents)',
  ],
  provider: 'huggingface',
  kinds: {
    client: {
      from: {
        javascript: [
          '@huggingface/inference#{InferenceClient,HfInference,HfInferenceEndpoint,InferenceClientEndpoint}()',
        ],
      },
      same: ['endpoint()'],
      calls: [...tasks, { path: '{chat.completions.create,completions.create}', runs: 'chat', model: ['model'] }],
    },
    pythonClient: {
      from: { python: ['huggingface_hub.**#{,Async}InferenceClient()'] },
      is: ['client'],
      names: 'generation',
      onlyWithModel: true,
      model: ['model', '0'],
    },
    /** Clients of a deployed endpoint, whose model was said when it was created. */
    endpoint: {
      from: {
        python: [
          'huggingface_hub.**#{,HfApi().}{{create,get}_inference_endpoint,create_inference_endpoint_from_catalog}()',
        ],
      },
      same: ['wait()', 'fetch()', 'resume()', 'url'],
      model: ['repository', 'repo_id'],
    },
    endpointClient: {
      from: {
        python: [
          'huggingface_hub.**#{,HfApi().}{create,get}_inference_endpoint(){,.wait(),.fetch(),.resume()}.{client,async_client}',
        ],
      },
      is: ['client'],
    },
    inferenceApi: {
      from: { python: ['huggingface_hub.**#InferenceApi()'] },
      names: 'generation',
      model: ['repo_id', '0'],
      calls: [{ path: '()', runs: 'generation' }],
    },
    agent: {
      from: {
        python: ['huggingface_hub.**#Agent()'],
        javascript: ['@huggingface/{mcp-client,tiny-agents}#Agent()'],
      },
      names: 'chat',
      model: ['model'],
      calls: [{ path: '{run,process_single_turn_with_tools,processSingleTurnWithTools}', runs: 'chat' }],
    },
    mcpClient: {
      from: {
        python: ['huggingface_hub.**#MCPClient()'],
        javascript: ['@huggingface/mcp-client#McpClient()'],
      },
      names: 'chat',
      model: ['model'],
      calls: [{ path: '{process_single_turn_with_tools,processSingleTurnWithTools}', runs: 'chat' }],
    },
  },
  calls: {
    javascript: tasks.map(spec => ({ ...spec, path: `@huggingface/inference#${spec.path}` })),
  },
};
