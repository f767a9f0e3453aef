import type { Sdk, ValueKind } from './sdk.ts';

const version = 'trlx 0.7';

/** What a ready-made configuration trains where it is taken as it is. */
const standard = (name: string, id: string): ValueKind => ({
  from: { python: [`trlx.data.default_configs#default_${name}_config()`] },
  is: ['config'],
  default: { id, version },
});

/** trlX: reinforcement learning and supervised tuning by one function; the configuration names the network. */
export const trlx: Sdk = {
  id: 'trlx',
  docs: [
    'https://github.com/CarperAI/trlx/blob/main/trlx/trlx.py',
    'https://github.com/CarperAI/trlx/blob/main/trlx/data/default_configs.py',
  ],
  source: ['CarperAI/trlx 2024-01-09'],
  local: true,
  kinds: {
    config: {
      from: { python: ['trlx.**#TRLConfig()'] },
      model: ['model.model_path'],
      calls: [{ path: 'evolve', model: ['model.model_path'], gives: 'config' }],
    },
    ppo: standard('ppo', 'lvwerra/gpt2-imdb'),
    ilql: standard('ilql', 'gpt2'),
    sft: standard('sft', 'gpt2'),
    trainer: {
      calls: [
        { path: '{generate,generate_eval}', runs: 'generation' },
        { path: 'learn', runs: 'training' },
      ],
    },
  },
  calls: {
    python: [{ path: 'trlx{,.trlx}#train', runs: 'training', model: ['model_path', '0', 'config'], gives: 'trainer' }],
  },
};
