import type { Sdk } from './sdk.ts';

/**
 * Adapters. Loading one names it, while what runs afterwards is the network it was put on, so the result behaves like
 * the first argument.
 */
export const peft: Sdk = {
  id: 'peft',
  docs: [
    'https://huggingface.co/docs/peft/package_reference/peft_model',
    'https://huggingface.co/docs/peft/package_reference/auto_class',
  ],
  source: ['peft 0.21.0 (PyPI)'],
  local: true,
  kinds: {
    generator: {
      from: { python: ['peft.**#AutoPeftModelFor{CausalLM,Seq2SeqLM}.from_pretrained()'] },
      names: 'generation',
      model: ['0', 'pretrained_model_name_or_path'],
      is: ['transformers/generator'],
    },
    classifier: {
      from: {
        python: [
          'peft.**#AutoPeftModelFor{SequenceClassification,TokenClassification,QuestionAnswering}.from_pretrained()',
        ],
      },
      names: 'classification',
      model: ['0', 'pretrained_model_name_or_path'],
      is: ['transformers/classifier'],
    },
    encoder: {
      from: { python: ['peft.**#AutoPeftModel{,ForFeatureExtraction}.from_pretrained()'] },
      names: 'embedding',
      model: ['0', 'pretrained_model_name_or_path'],
      is: ['transformers/encoder'],
    },
  },
  calls: {
    python: [
      {
        path: 'peft.**#PeftM{odel,ixedModel,odelForCausalLM,odelForSeq2SeqLM}.from_pretrained',
        names: 'generation',
        model: ['1', 'model_id'],
        wraps: ['0', 'model'],
      },
      {
        path: 'peft.**#PeftModelFor{SequenceClassification,TokenClassification,QuestionAnswering}.from_pretrained',
        names: 'classification',
        model: ['1', 'model_id'],
        wraps: ['0', 'model'],
      },
      {
        path: 'peft.**#PeftModelForFeatureExtraction.from_pretrained',
        names: 'embedding',
        model: ['1', 'model_id'],
        wraps: ['0', 'model'],
      },
      // Before release 0.4 it gave the network back.
      { path: 'peft.**#set_peft_model_state_dict', wraps: ['0', 'model'] },
      { path: 'peft.**#inject_adapter_in_model', wraps: ['1', 'model'] },
      {
        path: 'peft.**#{get_peft_model,prepare_model_for_kbit_training,prepare_model_for_int8_training,prepare_model_for_training}',
        wraps: ['0', 'model'],
      },
      {
        path: 'peft.**#{PeftModel,PeftMixedModel,LoraModel,PeftModelForCausalLM,PeftModelForSeq2SeqLM,PeftModelForSequenceClassification,PeftModelForTokenClassification,PeftModelForQuestionAnswering,PeftModelForFeatureExtraction}',
        wraps: ['0', 'model'],
      },
    ],
  },
};
