import type { Sdk } from './sdk.ts';

export const sagemaker: Sdk = {
  id: 'sagemaker',
  docs: [
    'https://sagemaker.readthedocs.io/en/v2/frameworks/huggingface/sagemaker.huggingface.html',
    'https://sagemaker.readthedocs.io/en/v2/api/inference/model.html',
    'https://sagemaker.readthedocs.io/en/v2/api/training/estimators.html',
    'https://huggingface.co/docs/sagemaker/inference',
    'https://github.com/aws/sagemaker-python-sdk/tree/master/src/sagemaker/modules/train',
    'https://sagemaker.readthedocs.io/en/stable/model_customization/index.html',
  ],
  source: ['aws/sagemaker-python-sdk 3.20.0', 'aws/sagemaker-python-sdk 2.257.6'],
  provider: 'aws',
  kinds: {
    jumpStartModel: {
      from: { python: ['sagemaker.jumpstart.**#JumpStartModel()'] },
      names: 'generation',
      model: ['model_id', '0'],
      calls: [
        { path: 'deploy', gives: 'predictor' },
        { path: 'transformer', gives: 'transformer' },
      ],
    },
    huggingFaceModel: {
      from: { python: ['sagemaker.huggingface.**#HuggingFaceModel()'] },
      names: 'generation',
      model: ['env.HF_MODEL_ID', 'env.MODEL_ID', 'model_data'],
      calls: [
        { path: 'deploy', gives: 'predictor' },
        { path: 'transformer', gives: 'transformer' },
      ],
    },
    /** Served by DJL from the Hub or from storage. */
    djlModel: {
      from: { python: ['sagemaker.djl_inference.**#{DJLModel,DeepSpeedModel,HuggingFaceAccelerateModel}()'] },
      names: 'generation',
      onlyWithModel: true,
      model: ['model_id', '0', 'env.HF_MODEL_ID', 'env.OPTION_MODEL_ID'],
      calls: [{ path: 'deploy', gives: 'predictor' }],
    },
    /** A model of the marketplace, or a registered one. */
    modelPackage: {
      from: { python: ['sagemaker{,.model}#ModelPackage()'] },
      names: 'generation',
      onlyWithModel: true,
      model: ['model_package_arn', '3'],
      calls: [
        { path: 'deploy', gives: 'predictor' },
        { path: 'transformer', gives: 'transformer' },
      ],
    },
    /** A container of any kind, also of decision trees: only some are told by their environment which model to serve. */
    container: {
      from: { python: ['sagemaker{,.model}#Model()'] },
      when: [{ argument: ['env.HF_MODEL_ID'], given: true }],
      names: 'generation',
      onlyWithModel: 'id',
      model: ['env.HF_MODEL_ID'],
      calls: [{ path: 'transformer', gives: 'transformer' }],
    },
    /** A job over a batch of inputs in storage. */
    transformer: { calls: [{ path: 'transform', runs: 'generation' }] },
    predictor: {
      from: {
        python: [
          'sagemaker.**#{Predictor,HuggingFacePredictor,AsyncPredictor,DJLPredictor}()',
          'sagemaker.{,base_}predictor#retrieve_default()',
        ],
      },
      calls: [{ path: '{predict,predict_async,predict_stream,invoke,invoke_async}', runs: 'generation' }],
    },
    jumpStartEstimator: {
      from: { python: ['sagemaker.jumpstart.**#JumpStartEstimator()'] },
      names: 'generation',
      model: ['model_id', '0'],
      calls: [
        { path: 'fit', runs: 'fine-tune' },
        { path: 'deploy', gives: 'predictor' },
        { path: 'transformer', gives: 'transformer' },
      ],
    },
    huggingFaceEstimator: {
      from: { python: ['sagemaker.huggingface.**#HuggingFace()'] },
      model: ['hyperparameters.model_name_or_path', 'hyperparameters.model_name', 'hyperparameters.model_id'],
      calls: [
        { path: 'fit', runs: 'training' },
        { path: 'deploy', gives: 'predictor' },
        { path: 'transformer', gives: 'transformer' },
      ],
    },
    /** Several jobs of an estimator, to choose the best of. */
    tuner: {
      from: { python: ['sagemaker.tuner#HyperparameterTuner()'] },
      uses: ['estimator', '0'],
      calls: [{ path: 'fit', runs: 'training', needsModel: true }],
    },
    /** A script of one's own in a training job: what it trains is only told by what it is handed. */
    modelTrainer: {
      from: { python: ['sagemaker.{modules.,}train.**#ModelTrainer{(),.from_recipe(),.from_jumpstart_config()}'] },
      model: [
        'hyperparameters.model_name_or_path',
        'hyperparameters.model_name',
        'hyperparameters.model_id',
        'jumpstart_config.model_id',
        'environment.MODEL_ID',
        'environment.HF_MODEL_ID',
      ],
      same: [
        'with_{tensorboard_output_config,retry_strategy,infra_check_config,session_chaining_config,remote_debug_config,checkpoint_config,metric_definitions}()',
      ],
      calls: [{ path: 'train', runs: 'training' }],
    },
    /** Customisation of a model of the hub, of which only the data is given. */
    customisation: {
      from: {
        python: ['sagemaker.train.**#{SFTTrainer,DPOTrainer,CPTTrainer,RLVRTrainer,RLAIFTrainer,MultiTurnRLTrainer}()'],
      },
      names: 'generation',
      onlyWithModel: 'id',
      model: ['model', '0'],
      calls: [{ path: 'train', runs: 'fine-tune' }],
    },
    modelBuilder: {
      from: { python: ['sagemaker.serve.**#ModelBuilder()'] },
      names: 'generation',
      onlyWithModel: 'id',
      model: ['model'],
      same: ['build()'],
      calls: [
        { path: 'deploy', gives: 'predictor' },
        { path: 'transformer', gives: 'transformer' },
      ],
    },
  },
};
