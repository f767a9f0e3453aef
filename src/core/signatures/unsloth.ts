import type { Sdk } from './sdk.ts';

const model = ['model_name', '0'];

export const unsloth: Sdk = {
  id: 'unsloth',
  docs: ['https://github.com/unslothai/unsloth/blob/main/unsloth/models/loader.py'],
  source: ['unslothai/unsloth 2026-08-22', 'unslothai/unsloth 2024-10-18'],
  local: true,
  kinds: {
    // A pair of network and tokenizer; the network is its first item.
    // Without a name: Mistral, Llama 3 and Llama 3.2 in releases of one year.
    language: {
      from: {
        python: [
          'unsloth.**#FastL{anguage,lama}Model.from_pretrained()',
          'unsloth.**#Fast{Mistral,Gemma,Gemma2,Qwen2,Qwen3,Cohere}Model.from_pretrained()',
        ],
      },
      names: 'generation',
      model,

      is: ['pair'],
    },
    any: {
      from: { python: ['unsloth.**#Fast{,Vision,Text,Base}Model.from_pretrained()'] },
      names: 'generation',
      model,
      default: { id: 'unsloth/Llama-3.2-11B-Vision-Instruct-bnb-4bit', version: 'unsloth 2026.8' },
      is: ['pair'],
    },
    pair: {
      is: ['transformers/generator'],
      // With the engine of vLLM inside.
      calls: [{ path: 'fast_generate{,_batches}', runs: 'generation' }],
    },
    sentence: {
      from: { python: ['unsloth.**#FastSentenceTransformer.from_pretrained()'] },
      names: 'embedding',
      model,
      is: ['sentence-transformers/runnable'],
    },
  },
  calls: {
    python: [
      {
        path: 'unsloth.**#Fast{,Language,Vision,Text,Llama,Sentence}{Model,Transformer}.{get_peft_model,for_inference,for_training,patch_peft_model}',
        wraps: ['0', 'model'],
      },
      // The same trainer, with other labels.
      { path: 'unsloth{,_zoo}.**#train_on_responses_only', wraps: ['0', 'trainer'] },
    ],
  },
};
