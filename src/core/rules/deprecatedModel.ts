import { ladderDate, stepsFrom, swapped, type LadderStep } from '../models/ladder.ts';
import type { RuleContext } from './read/context.ts';
import { isNamedElsewhere, modelSpan, thinks } from './read/models.ts';
import type { Fix, Rule } from './rule.ts';
import { otherModel } from './write/literal.ts';
import { adjusted, asksForMore, isNative, readsFirstBlock } from './write/swap.ts';

/** Whose calendar the ladder's dates are; the same names at resellers and clouds live on calendars of their own. */
const vendors: Readonly<Record<string, string>> = {
  openai: 'openai',
  anthropic: 'anthropic',
  google: 'google',
  mistral: 'mistral',
  xai: 'xai',
};

export const deprecatedModel: Rule = {
  id: 'deprecated-model',
  title: 'The model is switched off, or will be',
  group: 'Model choice',
  inEvaluations: true,
  why: 'A request for a model that is gone fails and is retried. Its successor keeps the program working; it is no promise of less energy, so the fix sets the least reasoning effort where the successor would otherwise think by default.',
  when: 'The model of a call to its vendor’s own API has a published shutdown date.',
  limits: [
    'Names of Azure deployments, of Bedrock and of Vertex are left alone: these clouds have calendars of their own.',
    'Answers change with the model, and so do token counts per text: run your evaluations again.',
  ],
  offers: ['review', 'advice'],
  withoutEdit:
    'The model is not written as a plain text that can be replaced, the call uses something that its successor refuses, or the SDK is too old for it.',
  sources: [
    'https://platform.openai.com/docs/deprecations',
    'https://docs.anthropic.com/en/docs/about-claude/model-deprecations',
    'https://ai.google.dev/gemini-api/docs/deprecations',
  ],
  example: {
    language: 'python',
    given: 'from anthropic import Anthropic\n\n',
    before:
      'from anthropic import Anthropic\n\nAnthropic().messages.create(model="claude-sonnet-4-5", max_tokens=512, temperature=0, messages=m)\n',
    after:
      'from anthropic import Anthropic\n\nAnthropic().messages.create(model="claude-sonnet-5-5", max_tokens=512, messages=m)\n',
  },
  check: context => {
    const { site } = context;
    if (
      !site.model ||
      site.model.source === 'sdk-default' ||
      isNamedElsewhere(context) ||
      /vertex|bedrock|azure/iu.test(site.api)
    )
      return undefined;
    const step = stepsFrom(site.model.id).find(({ shutdown }) => shutdown !== undefined);
    if (step?.shutdown === undefined || vendors[step.family] !== site.provider || site.region) return undefined;
    const gone = step.shutdown <= ladderDate;
    const to = step.successor ?? step.to;
    const what = gone
      ? `was switched off on ${step.shutdown}: the call fails`
      : `will be switched off on ${step.shutdown}`;
    const shifts = step.needs?.includes('no-sampling') === true && readsFirstBlock(context);
    const isNamed = step.successor !== undefined || step.basis === 'vendor-replacement';
    return {
      message: `${step.from} ${what}. ${to} takes ${isNamed ? 'its place' : 'the same calls'}.${shifts ? ' It thinks first: the answer is not content[0].' : ''}`,
      span: modelSpan(context),
      cause: site.model.definedAt,
      fix: fixOf(context, step, to),
    };
  },
};

function fixOf(context: RuleContext, step: LadderStep, to: string): Fix | undefined {
  const id = context.site.model && swapped(context.site.model.id, step, to);
  const replaced = id === undefined ? undefined : otherModel(context, id);
  const others = adjusted(context, step, to);
  if (id === undefined || !replaced || !others || (replaced.users > 1 && asksForMore(step) && isNative(context)))
    return undefined;
  return {
    title: `Use ${to}${replaced.where} (${startsToThink(context, id) ? 'it thinks by default, ' : ''}check answers)`,
    // Also where the old model is gone for sure: what answers then is another model, and nobody chose it.
    safety: 'review',
    edits: [...replaced.edits, ...others],
  };
}

/** Where the effort is not set with the swap, the successor writes tokens that the old model did not. */
function startsToThink(context: RuleContext, id: string): boolean {
  const { site, estimateOf } = context;
  if (!site.model || site.signature === 'openai' || thinks(context)) return false;
  return (estimateOf({ ...site, model: { ...site.model, id } }).usage?.hiddenTokens?.typical ?? 0) > 0;
}
