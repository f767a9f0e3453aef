import type { Sdk } from './sdk.ts';

/** Mem0: a memory that extracts facts by a model and finds them by embeddings. Its default model changed with the releases. */
export const mem0: Sdk = {
  id: 'mem0',
  docs: [
    'https://github.com/mem0ai/mem0/blob/main/mem0/memory/main.py',
    'https://github.com/mem0ai/mem0/tree/main/mem0-ts/src/oss',
    'https://docs.mem0.ai/components/llms/overview',
  ],
  source: ['mem0ai/mem0 2026-08-22'],
  kinds: {
    memory: {
      from: {
        python: ['mem0.**#{Memory,AsyncMemory}{,.from_config}()'],
        javascript: ['mem0ai/oss#Memory{,.fromConfig}()'],
      },
      names: 'chat',
      onlyWithModel: 'id',
      model: ['config_dict.llm.config.model', '0.llm.config.model', 'llm.config.model'],
      calls: [
        { path: 'add', runs: 'chat', when: [{ argument: ['infer', '1.infer'], unlike: /^false$/u }] },
        // Kept as they are: the messages are only embedded.
        { path: 'add', runs: 'embedding', receiver: false, when: [{ argument: ['infer', '1.infer'], is: [false] }] },
        // By the embedding model, which stands elsewhere in the configuration.
        { path: 'search', runs: 'embedding', receiver: false },
      ],
    },
    /** Chat with memories put in. */
    proxy: {
      from: { python: ['mem0.**#Mem0()'] },
      calls: [{ path: 'chat.completions.create', runs: 'chat', model: ['model', '0'] }],
    },
  },
};
