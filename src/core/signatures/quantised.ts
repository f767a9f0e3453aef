import type { Sdk } from './sdk.ts';

/** Loaders of GPTQ and AWQ weights; what they give runs like a transformers model. */
export const quantised: Sdk = {
  id: 'quantised',
  docs: [
    'https://github.com/AutoGPTQ/AutoGPTQ',
    'https://github.com/casper-hansen/AutoAWQ',
    'https://github.com/ModelCloud/GPTQModel',
    'https://github.com/mobiusml/hqq',
  ],
  source: [
    'AutoGPTQ/AutoGPTQ 2025-04-11',
    'ModelCloud/GPTQModel 7.3.4',
    'casper-hansen/AutoAWQ 0.2.9',
    'mobiusml/hqq 0.2.8',
  ],
  local: true,
  kinds: {
    gptq: {
      from: {
        python: [
          'auto_gptq.**#*GPTQForCausalLM.{from_quantized,from_pretrained}()',
          'gptqmodel.**#GPTQModel.{load,from_quantized,from_pretrained}()',
        ],
      },
      names: 'generation',
      model: ['0', 'model_name_or_path', 'pretrained_model_name_or_path', 'model_id_or_path', 'model'],
      is: ['transformers/generator'],
    },
    awq: {
      from: { python: ['awq.**#AutoAWQForCausalLM.{from_quantized,from_pretrained}()'] },
      names: 'generation',
      model: ['0', 'quant_path', 'model_path'],
      is: ['transformers/generator'],
    },
    hqq: {
      from: { python: ['hqq.**#{HQQModelForCausalLM,AutoHQQHFModel}.{from_quantized,from_pretrained}()'] },
      names: 'generation',
      model: ['0', 'save_dir_or_hub', 'pretrained_model_name_or_path'],
      is: ['transformers/generator'],
    },
  },
};
