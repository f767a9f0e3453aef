import type { Sdk } from './sdk.ts';

/** What a subclass overrides is given the network of the trainer. */
const handed = ['compute_loss.model', 'training_step.model', 'prediction_step.model'];

/** Trainers of Hugging Face libraries: they receive a network, and TRL's also take an id and load it themselves. */
export const transformersTraining: Sdk = {
  id: 'transformers-training',
  docs: [
    'https://huggingface.co/docs/transformers/main_classes/trainer',
    'https://huggingface.co/docs/trl/index',
    'https://github.com/huggingface/setfit/blob/main/src/setfit/trainer.py',
  ],
  source: [
    'transformers 5.18.0 (PyPI)',
    'trl 1.13.0 (PyPI)',
    'huggingface/setfit 2025-12-11',
    'ThilinaRajapakse/simpletransformers 0.70.5',
  ],
  local: true,
  kinds: {
    trainer: {
      from: { python: ['{transformers,optimum,adapters}.**#{,ORT,Gaudi,Neuron,IncQuantization,OV,Adapter}Trainer()'] },
      uses: ['model', '0', 'model_init()'],
      calls: [
        { path: '{train,hyperparameter_search}', runs: 'training' },
        { path: '{evaluate,predict,model()}', runs: 'classification' },
        { path: 'model.generate', runs: 'generation' },
      ],
      hands: handed,
    },
    sequenceTrainer: {
      from: {
        python: [
          '{transformers,optimum,adapters}.**#Seq2Seq{,ORT,Gaudi,Neuron,Adapter}Trainer()',
          '{transformers,optimum,adapters}.**#{ORT,Gaudi}Seq2SeqTrainer()',
        ],
      },
      uses: ['model', '0', 'model_init()'],
      calls: [
        { path: '{train,hyperparameter_search}', runs: 'training' },
        { path: '{evaluate,predict,model{.generate,()}}', runs: 'generation' },
      ],
      hands: handed,
    },
    /** PPO: `PPOTrainer(config, model, ref_model, …)` before TRL 0.12, keywords since then. */
    policyTrainer: {
      from: { python: ['trl.**#PPOTrainer()', 'trl.**#PPOv2Trainer()'] },
      model: ['model', 'policy', 'policy_model'],
      uses: ['model', 'policy', 'policy_model', '1'],
      calls: [
        { path: '{train,step}', runs: 'training' },
        { path: '{generate,generate_completions}', runs: 'generation' },
      ],
    },
    /** TRL's own server around vLLM, with the model it was started with. */
    serverClient: {
      from: { python: ['trl.**#VLLMClient()'] },
      calls: [{ path: '{generate,chat}', runs: 'generation', receiver: false }],
    },
    diffusionTrainer: {
      from: { python: ['trl.**#{DDPO,AlignProp}Trainer()'] },
      uses: ['sd_pipeline', '3'],
      calls: [{ path: 'train', runs: 'training' }],
    },
    /** Preference, reward and reinforcement trainers; `model` may be an id. */
    alignmentTrainer: {
      from: {
        python: ['trl.**#*Trainer()', 'unsloth.**#UnslothTrainer()'],
      },
      names: 'training',
      onlyWithModel: 'id',
      model: ['model', '0'],
      calls: [
        { path: 'train', runs: 'training' },
        { path: '{evaluate,predict}', runs: 'generation' },
        { path: 'model{.generate,()}', runs: 'generation' },
      ],
      hands: handed,
    },
    /** A language model with a value head for PPO: an id, or a network to wrap. */
    valueHead: {
      from: { python: ['trl.**#AutoModelFor{CausalLM,Seq2SeqLM}WithValueHead.from_pretrained()'] },
      names: 'generation',
      model: ['0', 'pretrained_model_name_or_path'],
      is: ['transformers/generator'],
    },
    setFit: {
      from: { python: ['setfit.**#{SetFit,Absa,Aspect,Polarity,SpanSetFit}Model.from_pretrained()'] },
      names: 'classification',
      model: ['0', 'model_id', 'pretrained_model_name_or_path'],
      is: ['torch/module'],
      calls: [
        { path: '{(),predict,predict_proba,predict_dataset}', runs: 'classification' },
        { path: 'encode', runs: 'embedding' },
        { path: 'fit', runs: 'training' },
      ],
    },
    setFitTrainer: {
      from: { python: ['setfit.**#{SetFit,DistillationSetFit,Distillation,Absa,}Trainer()'] },
      uses: ['model', '0', 'model_init()'],
      calls: [
        { path: '{train{,_embeddings,_classifier,_aspect,_polarity},hyperparameter_search}', runs: 'training' },
        { path: 'evaluate', runs: 'classification' },
      ],
    },
    simpleTransformer: {
      from: {
        python: [
          'simpletransformers.**#{Classification,MultiLabelClassification,NER,QuestionAnswering,LanguageModeling,MultiModalClassification}Model()',
        ],
      },
      names: 'classification',
      model: ['1', 'model_name'],
      calls: [
        { path: 'train_model', runs: 'training' },
        { path: '{eval_model,predict}', runs: 'classification' },
      ],
    },
    simpleGenerator: {
      from: { python: ['simpletransformers.**#{Seq2Seq,T5,LanguageGeneration,ConvAI}Model()'] },
      names: 'generation',
      model: ['1', 'model_name', 'encoder_decoder_name'],
      calls: [
        { path: 'train_model', runs: 'training' },
        { path: '{eval_model,predict,generate,interact,interact_single}', runs: 'generation' },
      ],
    },
    simpleEncoder: {
      from: { python: ['simpletransformers.**#{Representation,Retrieval}Model()'] },
      names: 'embedding',
      model: ['1', 'model_name'],
      calls: [
        { path: 'train_model', runs: 'training' },
        { path: '{eval_model,predict,encode_sentences}', runs: 'embedding' },
      ],
    },
  },
  calls: {
    python: [
      { path: 'trl.**#unwrap_model_for_generation', wraps: ['0', 'model'] },
      // A tuple whose first item is the network.
      { path: 'trl.**#{setup_chat_format,clone_chat_template}', wraps: ['0', 'model'] },
    ],
  },
};
