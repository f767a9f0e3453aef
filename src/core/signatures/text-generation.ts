import type { Sdk } from './sdk.ts';

/** The client of Text Generation Inference: which model is served is known to the server alone. */
export const textGeneration: Sdk = {
  id: 'text-generation',
  docs: ['https://github.com/huggingface/text-generation-inference/tree/main/clients/python'],
  source: ['huggingface/text-generation-inference 2026-01-08'],
  kinds: {
    client: {
      from: { python: ['text_generation.**#{,Async}Client()'] },
      calls: [
        { path: 'chat', runs: 'chat' },
        { path: '{completion,generate,generate_stream}', runs: 'generation' },
      ],
    },
    hosted: {
      from: { python: ['text_generation.**#InferenceAPI{,Async}Client()'] },
      names: 'generation',
      model: ['0', 'repo_id'],
      provider: 'huggingface',
      local: false,
      calls: [{ path: '{generate,generate_stream}', runs: 'generation' }],
    },
  },
};
