import type { Sdk } from './sdk.ts';

/** Meta's own code for its Llama models, one folder of weights at a time. */
export const metaLlama: Sdk = {
  id: 'meta-llama',
  docs: ['https://github.com/meta-llama/llama3/blob/main/llama/generation.py'],
  source: ['meta-llama/llama3 2025-01-26'],
  local: true,
  kinds: {
    llama: {
      from: { python: ['llama{,.generation}#Llama.build()'] },
      names: 'generation',
      model: ['ckpt_dir', '0'],
      calls: [
        { path: 'chat_completion', runs: 'chat', given: { maxOutput: ['max_gen_len', '3'] } },
        {
          path: '{text_completion,generate}',
          runs: 'generation',
          given: { maxOutput: ['max_gen_len'] },
        },
      ],
    },
  },
};
