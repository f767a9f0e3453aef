import type { Sdk } from './sdk.ts';

/** Where a memory's configuration says the model of one of its parts. */
const configured = (part: string): string[] =>
  ['config_dict.', '0.', 'config.', ''].map(at => `${at}${part}.config.model`);

const embeds = { runs: 'embedding', ofReceiver: configured('embedder'), receiver: false } as const;

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
      model: configured('llm'),
      calls: [
        { path: 'add', runs: 'chat', when: [{ argument: ['infer', '1.infer'], unlike: /^false$/u }] },
        // Kept as they are: the messages are only embedded.
        { path: 'add', ...embeds, when: [{ argument: ['infer', '1.infer'], is: [false] }] },
        { path: 'search', ...embeds },
      ],
    },
    /** Chat with memories put in. */
    proxy: {
      from: { python: ['mem0.**#Mem0()'] },
      calls: [{ path: 'chat.completions.create', runs: 'chat', model: ['model', '0'] }],
    },
  },
};
