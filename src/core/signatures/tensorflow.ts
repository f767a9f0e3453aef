import type { Sdk } from './sdk.ts';

/** TensorFlow outside Keras: saved networks, TensorFlow Hub, and TensorFlow Lite (LiteRT). */
export const tensorflow: Sdk = {
  id: 'tensorflow',
  docs: [
    'https://www.tensorflow.org/api_docs/python/tf/saved_model/load',
    'https://www.tensorflow.org/hub/api_docs/python/hub',
    'https://ai.google.dev/edge/litert/inference',
    'https://www.tensorflow.org/versions/r1.15/api_docs/python/tf/estimator/Estimator',
  ],
  source: ['tensorflow/hub 2025-01-17', 'tensorflow/estimator 2024-01-23'],
  local: true,
  kinds: {
    saved: {
      from: {
        python: [
          'tensorflow.**.saved_model.**#load()',
          'tensorflow_hub.**#load()',
          'tensorflow_hub.**#KerasLayer()',
          'tensorflow_hub.**#Module()',
        ],
      },
      // What only makes tokens of texts is published beside the networks, and loaded in the same way.
      when: [{ argument: ['0', 'handle', 'spec'], unlike: /[-_]preprocess(?:\/|$)/u }],
      names: 'other',
      model: ['0', 'export_dir', 'handle', 'spec'],
      same: ['signatures', '[]'],
      calls: [{ path: '()', runs: 'other' }],
    },
    /** Networks of TensorFlow 1, ready-made or by a function of the project's own. */
    estimator: {
      from: {
        python: [
          'tensorflow.**.estimator.**#{Estimator,{DNN,DNNLinearCombined}{Classifier,Regressor,Estimator}}()',
          'tensorflow.**.keras.**#estimator.model_to_estimator()',
        ],
      },
      calls: [
        { path: 'train', runs: 'training' },
        { path: '{evaluate,predict}', runs: 'classification' },
      ],
    },
    interpreter: {
      from: { python: ['{tensorflow,tflite_runtime,ai_edge_litert}.**#Interpreter()'] },
      names: 'other',
      model: ['model_path', '0'],
      calls: [
        { path: 'invoke', runs: 'other' },
        { path: 'get_signature_runner', gives: 'runner' },
      ],
    },
    runner: { calls: [{ path: '()', runs: 'other' }] },
  },
  calls: {
    python: [{ path: 'tensorflow.**.estimator.**#train_and_evaluate', runs: 'training', uses: ['estimator', '0'] }],
  },
};
