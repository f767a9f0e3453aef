import { ends } from '../models/card.ts';
import { stepsFrom, swapped, type LadderStep } from '../models/ladder.ts';
import { isAbsent, literal } from './read/arguments.ts';
import type { RuleContext } from './read/context.ts';
import { effectText, swapEffect } from './read/effect.ts';
import { cardOf, isNamedOutside, modelSpan } from './read/models.ts';
import { lightSigns, noSigns } from './read/signs.ts';
import type { Finding, Fix, Rule } from './rule.ts';
import { otherModel } from './write/literal.ts';
import { adjusted, isNative } from './write/swap.ts';

const tasks = new Set(['chat', 'classification/extraction']);

export const largeModelForSmallTask: Rule = {
  id: 'large-model-for-small-task',
  title: 'A large model gives a short, simple answer',
  group: 'Model choice',
  why: 'Energy per token grows with the parameters that a token passes. On the same hardware a response of Llama 3.1 8B took 83 % less energy than one of the 70B, Qwen3 14B 56 % less than the 32B. For closed models no vendor publishes energy: a step is offered only where the ranges of the assumed sizes do not overlap.',
  when: 'Two things say that the answer is short and simple (the prompt, the name of the function, a cap of 256 tokens or less, a loop over items), and the catalogue knows a leaner sibling with the same interface whose energy range is lower.',
  limits: [
    'Short answers to hard questions look the same: test on real inputs.',
    'A smaller model that must be asked again uses more when more than one minus the ratio of answers are retried.',
    'Calls with tools, images or a high effort, and code that evaluates models, are left alone.',
  ],
  offers: ['review', 'advice'],
  withoutEdit:
    'The model is not written as a plain text that can be replaced, or the call uses something that the other one refuses.',
  sources: ['https://github.com/ml-energy/leaderboard', 'https://arxiv.org/abs/2311.16863'],
  yieldsTo: ['deprecated-model', 'llm-for-classification'],
  example: {
    language: 'python',
    given: 'from openai import OpenAI\n\nllm = OpenAI(base_url="http://localhost:8000/v1")\n',
    before:
      'llm.chat.completions.create(model="meta-llama/Llama-3.1-70B-Instruct", max_tokens=20, messages=[{"role": "user", "content": f"Answer yes or no: {question}"}])\n',
    after:
      'llm.chat.completions.create(model="meta-llama/Llama-3.1-8B-Instruct", max_tokens=20, messages=[{"role": "user", "content": f"Answer yes or no: {question}"}])\n',
  },
  check: context => {
    const { site } = context;
    // Nobody chose what an SDK takes by itself.
    if (!site.model || site.model.source === 'sdk-default' || site.type !== 'invoke') return undefined;
    if (isNamedOutside(context) || isDeliberate(context)) return undefined;
    if (!isLarge(context, site.model.id)) return undefined;
    const steps = stepsFrom(site.model.id).filter(({ task }) => tasks.has(task));
    const signs = steps.length > 0 ? lightSigns(context) : noSigns;
    if (signs.task === undefined || signs.count < 2) return undefined;
    for (const step of steps) {
      const found = offer(context, alongChain(context, step));
      if (found) return found;
    }
    return undefined;
  },
};

/** From here on a model counts as large, in billions of parameters that a token passes. */
const large = 20;

const isLarge = (context: RuleContext, id: string): boolean => {
  const card = cardOf(context, id);
  const size = card?.active ?? card?.total;
  return size !== undefined && ends(size)[1] >= large;
};

/** Steps on from the first to a model that is not large any more: what is left to try is then small. */
function alongChain(context: RuleContext, first: LadderStep): LadderStep {
  let chain = first;
  for (let turn = 0; turn < 3 && isLarge(context, chain.to); turn += 1) {
    const next = stepsFrom(chain.to).find(({ task }) => tasks.has(task));
    if (!next) break;
    const { from } = chain;
    const ratio = chain.ratio !== undefined && next.ratio !== undefined ? { ratio: chain.ratio * next.ratio } : {};
    const { family, task, to, basis, source } = next;
    chain = { family, task, to, basis, source, ...ratio, from, needs: [...(chain.needs ?? []), ...(next.needs ?? [])] };
  }
  return chain;
}

/** Somebody set a high effort, or chose the model by hand. */
const isDeliberate = (context: RuleContext): boolean =>
  /^(?:high|xhigh|max)$/u.test(
    String(literal(context, 'reasoning_effort') ?? literal(context, 'reasoning.effort') ?? ''),
  ) || !isAbsent(context, ['thinking']);

function offer(context: RuleContext, step: LadderStep): Finding | undefined {
  const { site } = context;
  if (!site.model || isLarge(context, step.to)) return undefined;
  const id = swapped(site.model.id, step, step.to);
  if (id === undefined || !cardOf(context, id)) return undefined;
  const effect = swapEffect(context, step, id, step.family === 'openai' ? { reasoningEffort: 'none' } : {});
  if (!effect || effect.energyRatio.high >= 1) return undefined;
  // Sizes that are guesses tell which is less, not how much.
  const isGuess =
    step.ratio === undefined && [site.model.id, id].some(each => cardOf(context, each)?.basis !== 'published');
  return {
    message: `${step.from} for a short, simple answer: ${step.to} may be enough (${isGuess ? 'less energy by their assumed sizes' : effectText(effect)}). Check quality.`,
    span: modelSpan(context),
    ...(isGuess ? {} : { effect }),
    fix: fixOf(context, step, id),
  };
}

function fixOf(context: RuleContext, step: LadderStep, id: string): Fix | undefined {
  const replaced = otherModel(context, id);
  const others = adjusted(context, step, step.to);
  // Through a framework the effort cannot be set here, and the smaller model would think.
  if (!replaced || replaced.users > 1 || !others || (step.family === 'openai' && !isNative(context))) return undefined;
  return {
    title: `Try ${step.to} here${replaced.where} (check quality)`,
    safety: 'review',
    edits: [...replaced.edits, ...others],
  };
}
