import type { Sdk } from './sdk.ts';

export const mediapipeJs: Sdk = {
  id: 'mediapipe-js',
  docs: [
    'https://ai.google.dev/edge/api/mediapipe/js/tasks-vision',
    'https://ai.google.dev/edge/api/mediapipe/js/tasks-genai.llminference',
  ],
  source: [
    '@mediapipe/tasks-vision 20230920.0.0 (npm)',
    '@mediapipe/tasks-genai 0.10.29 (npm)',
    '@mediapipe/tasks-text 1.0.1 (npm)',
    '@mediapipe/tasks-audio 1.0.1 (npm)',
  ],
  local: true,
  kinds: {
    task: {
      from: {
        javascript: [
          '@mediapipe/{tasks-vision,tasks-audio}/**#*.createFrom{Options,ModelPath,ModelBuffer}()',
          '@mediapipe/tasks-vision/**#{{Face,Object}Detector,{Face,Hand,Holistic,Pose}Landmarker,GestureRecognizer,Image{Classifier,Embedder},{Image,Interactive}Segmenter,FaceStylizer}()',
          '@mediapipe/tasks-audio/**#Audio{Classifier,Embedder}()',
        ],
      },
      names: 'other',
      model: ['1.baseOptions.modelAssetPath', '1'],
      calls: [
        {
          path: '{detect,detectForVideo,recognize,recognizeForVideo,classify,classifyForVideo,segment,segmentForVideo,stylize}',
          runs: 'other',
        },
        { path: '{embed,embedForVideo}', runs: 'embedding' },
      ],
    },
    text: {
      from: {
        javascript: [
          '@mediapipe/tasks-text/**#*.createFrom{Options,ModelPath,ModelBuffer}()',
          '@mediapipe/tasks-text/**#{LanguageDetector,TextClassifier,TextEmbedder}()',
        ],
      },
      names: 'classification',
      model: ['1.baseOptions.modelAssetPath', '1'],
      calls: [
        { path: '{classify,detect}', runs: 'classification' },
        { path: 'embed', runs: 'embedding' },
      ],
    },
    language: {
      from: {
        javascript: ['@mediapipe/tasks-genai/**#LlmInference{.createFrom{Options,ModelPath,ModelBuffer},}()'],
      },
      names: 'generation',
      model: ['1.baseOptions.modelAssetPath', '1'],
      calls: [{ path: '{generateResponse,generateResponses}', runs: 'generation' }],
    },
    /** The older packages, one a solution. */
    solution: {
      from: {
        javascript: [
          '@mediapipe/{face_mesh,face_detection,hands,pose,holistic,selfie_segmentation,objectron}/**#{FaceMesh,FaceDetection,Hands,Pose,Holistic,SelfieSegmentation,Objectron}()',
        ],
      },
      calls: [{ path: 'send', runs: 'other' }],
    },
  },
};
