import type { ValueKind, Sdk } from './sdk.ts';

const loads = { python: ['evaluate{,.loading}#load()', 'datasets#load_metric()'] } as const;

const named = (metric: string) => [
  { argument: ['path', '0'], is: [metric, `evaluate-metric/${metric}`, `evaluate-measurement/${metric}`] },
];

/** A metric that is loaded with its model, or with the one it has by default. */
const judge = (metric: string, byDefault?: string): ValueKind => ({
  from: loads,
  when: named(metric),
  names: 'classification',
  model: ['config_name', '1'],
  ...(byDefault !== undefined && { default: { id: byDefault, version: 'evaluate 0.4' } }),
  calls: [{ path: 'compute', runs: 'classification' }],
});

/** Metrics of Hugging Face's Evaluate that ask a model. Most only count words. */
export const hubMetrics: Sdk = {
  id: 'hub-metrics',
  docs: [
    'https://github.com/huggingface/evaluate/blob/main/metrics/bertscore/bertscore.py',
    'https://github.com/huggingface/evaluate/blob/main/metrics/comet/comet.py',
    'https://github.com/huggingface/evaluate/blob/main/metrics/bleurt/bleurt.py',
    'https://github.com/huggingface/evaluate/blob/main/measurements/perplexity/perplexity.py',
    'https://github.com/huggingface/evaluate/blob/main/measurements/regard/regard.py',
    'https://github.com/huggingface/evaluate/blob/main/measurements/toxicity/toxicity.py',
  ],
  source: [
    'huggingface/evaluate at 2250e67 (bertscore), 2a83a34 (comet) and 01370e0 (toxicity)',
    'huggingface/evaluate at 41f30b4 (bleurt), 111609f (perplexity) and 00fdf23 (regard)',
  ],
  local: true,
  kinds: {
    /** Which model it takes is said with the texts, or follows from their language. */
    bertScore: {
      from: loads,
      when: named('bertscore'),
      calls: [
        {
          path: 'compute',
          runs: 'embedding',
          model: ['model_type'],
          when: [{ argument: ['lang'], is: ['en'] }],
          default: { id: 'roberta-large', version: 'bert-score 0.3' },
        },
        { path: 'compute', runs: 'embedding', model: ['model_type'], when: [{ argument: ['lang'], unlike: /^en$/u }] },
      ],
    },
    /** What it takes when nothing is said changed with the releases of COMET. */
    comet: judge('comet'),
    bleurt: judge('bleurt', 'bleurt-base-128'),
    perplexity: {
      from: loads,
      when: named('perplexity'),
      calls: [
        {
          path: 'compute',
          runs: 'generation',
          model: ['model_id'],
          when: [{ argument: ['model_id'], given: true }],
        },
      ],
    },
    regard: {
      from: loads,
      when: named('regard'),
      names: 'classification',
      default: { id: 'sasha/regardv3', version: 'evaluate 0.4' },
      calls: [{ path: 'compute', runs: 'classification' }],
    },
    toxicity: judge('toxicity', 'facebook/roberta-hate-speech-dynabench-r4-target'),
  },
};
