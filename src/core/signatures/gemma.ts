import type { Sdk } from './sdk.ts';

const sizes = {
  GEMMA2_2B: 'gemma2-2b',
  GEMMA2_9B: 'gemma2-9b',
  GEMMA2_27B: 'gemma2-27b',
  GEMMA3_1B: 'gemma3-1b',
  GEMMA3_4B: 'gemma3-4b',
  GEMMA3_12B: 'gemma3-12b',
  GEMMA3_27B: 'gemma3-27b',
};
/** Each size is kept pretrained and tuned to instructions. */
const checkpoints = Object.fromEntries(
  Object.entries(sizes).flatMap(([member, name]) =>
    ['PT', 'IT'].map(variant => [
      `${member}_${variant}`,
      `gs://gemma-data/checkpoints/${name}-${variant.toLowerCase()}`,
    ]),
  ),
);

/** Gemma on JAX, by its makers: weights are loaded apart from the network, and a sampler asks both. */
export const gemma: Sdk = {
  id: 'gemma',
  docs: ['https://gemma-llm.readthedocs.io/en/latest/', 'https://github.com/google-deepmind/gemma'],
  source: ['google-deepmind/gemma 2024 (params, sampler)', 'google-deepmind/gemma 2025-2026 (gm)'],
  local: true,
  kinds: {
    weights: {
      from: {
        python: ['gemma#gm.ckpts.load_params()', 'gemma.gm#ckpts.load_params()', 'gemma.gm.ckpts#load_params()'],
      },
      names: 'generation',
      model: ['0', 'path'],
      same: ['[]'],
    },
    weightsBeforeGm: {
      from: { python: ['gemma#params.load_{,and_format_}params()', 'gemma.params#load_{,and_format_}params()'] },
      names: 'generation',
      model: ['0', 'path'],
      same: ['[]'],
    },
    sampler: {
      from: { python: ['gemma#gm.text.{,Chat,Tool,Gemma4}Sampler()', 'gemma.gm#text.{,Chat,Tool,Gemma4}Sampler()'] },
      uses: ['params'],
      calls: [{ path: '{sample,chat}', runs: 'generation' }],
    },
    samplerBeforeGm: {
      from: { python: ['gemma#sampler.Sampler()', 'gemma.sampler#Sampler()'] },
      uses: ['params', '2'],
      calls: [{ path: '()', runs: 'generation' }],
    },
  },
  constants: [{ path: /^gemma[.#]gm[.#](?:ckpts[.#])?CheckpointPath$/u, ids: checkpoints }],
};
