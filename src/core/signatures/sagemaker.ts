import type { Sdk } from './sdk.ts';

export const sagemaker: Sdk = {
  id: 'sagemaker',
  docs: [
    'https://sagemaker.readthedocs.io/en/v2/frameworks/huggingface/sagemaker.huggingface.html',
    'https://sagemaker.readthedocs.io/en/v2/api/inference/model.html',
    'https://sagemaker.readthedocs.io/en/v2/api/training/estimators.html',
    'https://huggingface.co/docs/sagemaker/inference',
  ],
  provider: 'aws',
  kinds: {
    jumpStartModel: {
      from: { python: ['sagemaker.jumpstart.**#JumpStartModel()'] },
      names: 'generation',
      model: ['model_id', '0'],
      calls: [{ path: 'deploy', gives: 'predictor' }],
    },
    huggingFaceModel: {
      from: { python: ['sagemaker.huggingface.**#HuggingFaceModel()'] },
      names: 'generation',
      model: ['env.HF_MODEL_ID', 'env.MODEL_ID', 'model_data'],
      calls: [{ path: 'deploy', gives: 'predictor' }],
    },
    predictor: {
      from: {
        python: ['sagemaker.**#{Predictor,HuggingFacePredictor}()', 'sagemaker.{,base_}predictor#retrieve_default()'],
      },
      calls: [{ path: '{predict,predict_async}', runs: 'generation' }],
    },
    jumpStartEstimator: {
      from: { python: ['sagemaker.jumpstart.**#JumpStartEstimator()'] },
      names: 'generation',
      model: ['model_id', '0'],
      calls: [
        { path: 'fit', runs: 'fine-tune' },
        { path: 'deploy', gives: 'predictor' },
      ],
    },
    huggingFaceEstimator: {
      from: { python: ['sagemaker.huggingface.**#HuggingFace()'] },
      model: ['hyperparameters.model_name_or_path', 'hyperparameters.model_name', 'hyperparameters.model_id'],
      calls: [
        { path: 'fit', runs: 'training' },
        { path: 'deploy', gives: 'predictor' },
      ],
    },
  },
};
