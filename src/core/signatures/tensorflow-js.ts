import type { Sdk } from './sdk.ts';

const tf = '@tensorflow/{tfjs,tfjs-node,tfjs-node-gpu,tfjs-layers,tfjs-converter,tfjs-core,tfjs-react-native}/**#';
const both = (...names: string[]): string[] => names.flatMap(name => [`${tf}${name}`, `global#tf.${name}`]);
const task = (name: string): string => `@tensorflow-models/${name}/**#`;

/** TensorFlow.js and its ready-made models. In a page without modules the library is the global `tf`. */
export const tensorflowJs: Sdk = {
  id: 'tensorflow-js',
  docs: [
    'https://js.tensorflow.org/api/latest/',
    'https://github.com/tensorflow/tfjs-models',
    'https://github.com/googlecreativelab/teachablemachine-community',
  ],
  source: [
    'tensorflow/tfjs 2025-06-06',
    'tensorflow/tfjs-models 2024-10-24',
    'infinitered/nsfwjs 4.4.0',
    'googlecreativelab/teachablemachine-community 2026-03-27',
  ],
  local: true,
  kinds: {
    network: {
      from: { javascript: both('{sequential,model,Sequential,LayersModel,GraphModel,InferenceModel,Model}()') },
      calls: [
        { path: '{predict,predictAsync,execute,executeAsync,predictOnBatch,evaluate,evaluateDataset}', runs: 'other' },
        { path: '{fit,fitDataset,trainOnBatch}', runs: 'training' },
      ],
    },
    loaded: {
      from: {
        javascript: both(
          '{loadLayersModel,loadGraphModel,loadGraphModelSync,loadModel,loadFrozenModel}()',
          'node.loadSavedModel()',
        ).concat('@tensorflow/tfjs-tflite#loadTFLiteModel()', 'global#tflite.loadTFLiteModel()'),
      },
      names: 'other',
      model: ['0'],
      is: ['network'],
    },
    mobilenet: {
      from: { javascript: [`${task('mobilenet')}{load,MobileNet}()`, 'global#mobilenet.load()'] },
      names: 'classification',
      model: ['modelUrl'],
      default: { id: 'mobilenet', version: '@tensorflow-models/mobilenet 2.1' },
      calls: [
        { path: 'classify', runs: 'classification' },
        { path: 'infer', runs: 'embedding' },
      ],
    },
    cocoSsd: {
      from: { javascript: [`${task('coco-ssd')}{load,ObjectDetection}()`, 'global#cocoSsd.load()'] },
      names: 'other',
      model: ['modelUrl', 'base'],
      default: { id: 'lite_mobilenet_v2', version: '@tensorflow-models/coco-ssd 2.2' },
      calls: [{ path: 'detect', runs: 'other' }],
    },
    sentences: {
      from: {
        javascript: [`${task('universal-sentence-encoder')}{load,UniversalSentenceEncoder}()`, 'global#use.load()'],
      },
      names: 'embedding',
      model: ['modelUrl'],
      default: { id: 'universal-sentence-encoder', version: '@tensorflow-models/universal-sentence-encoder 1.3' },
      calls: [{ path: 'embed', runs: 'embedding' }],
    },
    sentenceQuestions: {
      from: { javascript: [`${task('universal-sentence-encoder')}loadQnA()`] },
      names: 'embedding',
      default: { id: 'universal-sentence-encoder-qa', version: '@tensorflow-models/universal-sentence-encoder 1.3' },
      calls: [{ path: 'embed', runs: 'embedding' }],
    },
    questions: {
      from: { javascript: [`${task('qna')}{load,QuestionAndAnswer}()`] },
      names: 'classification',
      model: ['modelUrl'],
      default: { id: 'mobilebert', version: '@tensorflow-models/qna 1.0' },
      calls: [{ path: 'findAnswers', runs: 'classification' }],
    },
    toxicity: {
      from: { javascript: [`${task('toxicity')}{load,ToxicityClassifier}()`, 'global#toxicity.load()'] },
      names: 'classification',
      default: { id: 'toxicity', version: '@tensorflow-models/toxicity 1.2' },
      calls: [{ path: 'classify', runs: 'classification' }],
    },
    speech: {
      from: {
        javascript: [`${task('speech-commands')}{create,SpeechCommandRecognizer,TransferSpeechCommandRecognizer}()`],
      },
      names: 'classification',
      model: ['2'],
      same: ['createTransfer()'],
      calls: [
        { path: '{listen,recognize}', runs: 'classification' },
        { path: 'train', runs: 'training' },
      ],
    },
    /** Faces, hands, bodies: each package has a default of its own. */
    posture: {
      from: {
        javascript: [
          '@tensorflow-models/{blazeface,handpose,facemesh,posenet,body-pix,deeplab,gpt2}/**#{load,BlazeFaceModel,HandPose,FaceMesh,PoseNet,BodyPix,SemanticSegmentation}()',
          '@tensorflow-models/{face-detection,face-landmarks-detection,hand-pose-detection,pose-detection}/**#{createDetector,load,FaceDetector,FaceLandmarksDetector,HandDetector,PoseDetector}()',
          '@tensorflow-models/body-segmentation/**#{createSegmenter,BodySegmenter}()',
          '@tensorflow-models/depth-estimation/**#{createEstimator,DepthEstimator}()',
        ],
      },
      names: 'other',
      model: ['0'],
      calls: [
        {
          path: '{estimateFaces,estimateHands,estimatePoses,estimateSinglePose,estimateMultiplePoses,estimateDepth,segment,segmentPeople,segmentPerson,segmentMultiPerson,segmentPersonParts,segmentMultiPersonParts,predict,generate}',
          runs: 'other',
        },
      ],
    },
    /** Its default is another one from release to release. */
    nsfw: {
      from: { javascript: ['nsfwjs/**#{load,default.load,NSFWJS}()', 'global#nsfwjs.load()'] },
      names: 'classification',
      model: ['0'],
      calls: [{ path: '{classify,classifyGif}', runs: 'classification' }],
    },
    teachableMachine: {
      from: {
        javascript: ['@teachablemachine/{image,pose}/**#{load,loadFromFiles}()', 'global#{tmImage,tmPose}.load()'],
      },
      names: 'classification',
      model: ['0'],
      calls: [{ path: '{predict,predictTopK,estimatePose}', runs: 'classification' }],
    },
    faceApi: {
      from: { javascript: ['{face-api.js,@vladmandic/face-api}/**#{nets,default.nets}', 'global#faceapi.nets'] },
      calls: [{ path: '*.{load,loadFromUri,loadFromDisk,loadFromModelUrl}', names: 'other' }],
    },
  },
  constants: [
    {
      path: /^@tensorflow-models\/[a-z-]+(?:\/[^#]+)?#(?:default\.)?SupportedModels$/u,
      ids: {
        MoveNet: 'MoveNet',
        BlazePose: 'BlazePose',
        PoseNet: 'PoseNet',
        MediaPipeHands: 'MediaPipeHands',
        MediaPipeFaceDetector: 'MediaPipeFaceDetector',
        MediaPipeFaceMesh: 'MediaPipeFaceMesh',
        MediaPipeSelfieSegmentation: 'MediaPipeSelfieSegmentation',
        BodyPix: 'BodyPix',
        ARPortraitDepth: 'ARPortraitDepth',
      },
    },
  ],
  calls: {
    javascript: [
      {
        path: '{{face-api.js,@vladmandic/face-api}/**#,global#faceapi.}{detectAllFaces,detectSingleFace,allFaces,allFacesSsdMobilenetv1,computeFaceDescriptor}',
        runs: 'other',
      },
    ],
  },
};
