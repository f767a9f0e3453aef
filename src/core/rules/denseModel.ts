import { stepsFrom, swapped } from '../models/ladder.ts';
import { effectText, swapEffect } from './read/effect.ts';
import { isNamedElsewhere, modelSpan } from './read/models.ts';
import type { Rule } from './rule.ts';

export const denseModel: Rule = {
  id: 'dense-model',
  title: 'A dense model where a mixture of experts is at hand',
  group: 'Model choice',
  preview: true,
  why: 'A mixture of experts uses a part of its parameters for a token. Measured for Qwen3: 30B-A3B took 40 % less per token than the dense 32B, but 12 % less per response, because it writes more; against the dense 8B it took 86 % more. Active parameters alone promise too much.',
  when: 'A dense model of 24 B parameters or more is served on your own hardware, and the ladder has a mixture of experts for it.',
  limits: [
    'All weights must lie in memory all the same.',
    'At batch 1 it may take more; compare per response, not per token.',
  ],
  offers: ['advice'],
  withoutEdit: 'The other model needs memory for all its weights, and its answers are others; both must be measured.',
  sources: ['https://github.com/ml-energy/leaderboard', 'https://arxiv.org/abs/2504.17674'],
  yieldsTo: ['deprecated-model', 'large-model-for-small-task'],
  example: {
    language: 'python',
    given: 'from vllm import LLM\n\n',
    before: 'llm = LLM(model="Qwen/Qwen3-32B")\n',
    after: 'llm = LLM(model="Qwen/Qwen3-30B-A3B-Instruct-2507")\n',
  },
  check: context => {
    const { site } = context;
    if (!site.local || site.type !== 'model' || !site.model || isNamedElsewhere(context)) return undefined;
    const step = stepsFrom(site.model.id).find(
      ({ to, basis }) => /-a\d+b\b/iu.test(to) && /active-parameters|measured/u.test(basis),
    );
    const to = step && swapped(site.model.id, step, step.to);
    const effect = step && to !== undefined ? swapEffect(context, step, to) : undefined;
    if (!step || to === undefined || !effect || /-a\d+b\b/iu.test(step.from)) return undefined;
    return {
      message: `${to} uses a part of its parameters for a token (${effectText(effect)}); it depends on batch and length of answers.`,
      span: modelSpan(context),
      effect,
    };
  },
};
