import type { Sdk } from './sdk.ts';

/** Also as the global `ml5` of a page without modules. */
const at = (name: string): string[] => [`ml5#{,default.}${name}()`, `global#ml5.${name}()`];

export const ml5: Sdk = {
  id: 'ml5',
  docs: ['https://docs.ml5js.org/', 'https://github.com/ml5js/ml5-next-gen/blob/main/src/index.js'],
  source: ['ml5js/ml5-next-gen 2026-05-02'],
  local: true,
  kinds: {
    classifier: {
      from: { javascript: [...at('{imageClassifier,soundClassifier,sentiment,featureExtractor}')] },
      names: 'classification',
      model: ['0'],
      same: ['{classification,regression}()'],
      calls: [
        { path: '{classify,classifyStart,predict,predictStart}', runs: 'classification' },
        { path: 'train', runs: 'training' },
        { path: 'infer', runs: 'embedding' },
      ],
    },
    detector: {
      from: {
        javascript: at(
          '{bodyPose,handPose,faceMesh,bodySegmentation,depthEstimation,objectDetection,objectDetector,poseNet,handpose,facemesh,faceApi,bodyPix,uNet,YOLO,styleTransfer,sketchRNN,pix2pix,charRNN,DCGAN,CVAE,cartoon,pitchDetection}',
        ),
      },
      names: 'other',
      model: ['0'],
      calls: [
        {
          path: '{detect,detectStart,segment,segmentWithParts,singlePose,multiPose,predict,predictStart,estimate,estimateStart,generate,transfer,getPitch}',
          runs: 'other',
        },
      ],
    },
    network: {
      from: { javascript: at('neuralNetwork') },
      // An empty network, unless it is told where a trained one lies.
      names: 'classification',
      onlyWithModel: 'id',
      model: ['modelUrl'],
      calls: [
        { path: 'load', names: 'classification', model: ['model', '0'] },
        { path: 'train', runs: 'training' },
        {
          path: '{classify,classifySync,classifyMultiple,predict,predictSync,predictMultiple}',
          runs: 'classification',
        },
      ],
    },
  },
};
