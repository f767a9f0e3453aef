import type { FileAnalysis } from '../../src/core/analysis.ts';
import type { Rule } from '../../src/core/rules/rule.ts';

/**
 * The rules that rightly speak of cases of another one too. Of all others every case of every rule asserts that they are
 * silent there: what a rule is not about, it must not speak of.
 */
const beside: Readonly<Record<string, readonly string[]>> = {
  'anthropic-uncached-prompt': ['deprecated-model'],
  'bnb-int8-energy-trap': ['dense-model'],
  'dataloader-starves-gpu': ['no-energy-tracker'],
  'full-finetune-no-adapter': ['no-energy-tracker'],
  'gradient-checkpointing-unneeded': ['no-energy-tracker', 'no-mixed-precision-training'],
  'hf-nf4-large-model': ['dense-model'],
  'large-model-for-small-task': ['uncapped-output'],
  'llm-for-classification': ['reasoning-effort-too-high'],
  'llm-for-extraction': ['large-model-for-small-task', 'reasoning-effort-too-high'],
  'llm-for-translation': ['reasoning-effort-too-high'],
  'model-card-no-co2': ['no-energy-tracker'],
  'model-load-in-hot-path': ['embedding-call-in-loop', 'no-energy-tracker'],
  'nested-retries': ['deprecated-model'],
  'no-early-stopping': ['no-energy-tracker', 'no-mixed-precision-training'],
  'no-mixed-precision-training': ['no-energy-tracker'],
  'no-resume-from-checkpoint': ['no-energy-tracker'],
  'reasoning-effort-too-high': ['deprecated-model', 'uncapped-output'],
  'redundant-candidates': ['deprecated-model'],
  'repeated-deterministic-call': [
    'deprecated-model',
    'large-model-for-small-task',
    'reasoning-effort-too-high',
    'uncapped-output',
  ],
  'test-calls-live-model': ['reasoning-effort-too-high'],
  'train-from-scratch': ['no-energy-tracker'],
  'unbounded-agent-loop': ['uncached-conversation', 'unbounded-history'],
  'uncached-conversation': ['unbounded-history'],
  'uncapped-output': ['deprecated-model'],
  'undistilled-model': ['no-energy-tracker'],
  'vllm-fp8': ['dense-model'],
};

/** The rules that speak of a case of this one and have nothing to say there. */
export const intruders = ({ sites }: FileAnalysis, { id }: Rule): readonly string[] =>
  sites
    .flatMap(({ suggestions }) => suggestions.map(({ rule }) => rule))
    .filter(rule => rule !== id && beside[id]?.includes(rule) !== true);
