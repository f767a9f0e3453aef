import type { TextEdit } from '../analysis.ts';
import { ladderDate, stepsFrom, swapped, type LadderStep } from '../models/ladder.ts';
import { isAbsent, itemAt, literal } from './read/arguments.ts';
import type { RuleContext } from './read/context.ts';
import { isNamedElsewhere, modelSpan } from './read/models.ts';
import type { Finding, Fix, Rule } from './rule.ts';
import { withArgument, withoutArgument } from './write/arguments.ts';
import { otherModel } from './write/literal.ts';

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
  why: 'A request for a model that is gone fails and is retried. Its successor keeps the program working; it is no promise of less energy, so the fix sets the least reasoning effort where the successor would otherwise think by default.',
  when: 'The model of a call to its vendor’s own API has a published shutdown date.',
  limits: [
    'Names of Azure deployments, of Bedrock and of Vertex are left alone: these clouds have calendars of their own.',
    'Answers change with the model, and so do token counts per text: run your evaluations again.',
  ],
  sources: [
    'https://platform.openai.com/docs/deprecations',
    'https://docs.anthropic.com/en/docs/about-claude/model-deprecations',
    'https://ai.google.dev/gemini-api/docs/deprecations',
  ],
  example: {
    language: 'python',
    before:
      'from anthropic import Anthropic\n\nAnthropic().messages.create(model="claude-sonnet-4-5", max_tokens=512, temperature=0, messages=m)\n',
    after:
      'from anthropic import Anthropic\n\nAnthropic().messages.create(model="claude-sonnet-5-5", max_tokens=512, messages=m)\n',
  },
  check: context => {
    const { site } = context;
    if (!site.model || isNamedElsewhere(context)) return undefined;
    const step = stepsFrom(site.model.id).find(({ shutdown }) => shutdown !== undefined);
    if (step?.shutdown === undefined || vendors[step.family] !== site.provider) return undefined;
    const gone = step.shutdown <= ladderDate;
    const to = step.successor ?? step.to;
    const what = gone
      ? `was switched off on ${step.shutdown}: the call fails`
      : `will be switched off on ${step.shutdown}`;
    const finding: Finding = { message: `${step.from} ${what}. ${to} takes its place.`, span: modelSpan(context) };
    return { ...finding, fix: fixOf(context, step, to, gone) };
  },
};

function fixOf(context: RuleContext, step: LadderStep, to: string, gone: boolean): Fix | undefined {
  const id = context.site.model && swapped(context.site.model.id, step, to);
  const replaced = id === undefined ? undefined : otherModel(context, id);
  const others = adjusted(context, step, to);
  if (!replaced || !others || (replaced.users > 1 && asksForMore(step))) return undefined;
  return {
    title: `Use ${to}${replaced.where}${gone ? '' : ' (check answers)'}`,
    safety: gone ? 'safe' : 'review',
    edits: [...replaced.edits, ...others],
  };
}

const asksForMore = ({ needs = [] }: LadderStep): boolean =>
  needs.includes('completion-cap') || needs.includes('no-sampling');

/** What else the successor's interface asks for; undefined where that cannot be edited here. */
function adjusted(context: RuleContext, step: LadderStep, to: string): readonly TextEdit[] | undefined {
  if (step.needs?.includes('no-sampling')) return withoutSampling(context);
  if (step.family === 'openai' && step.task === 'chat') return forReasoning(context, to);
  if (step.family === 'google')
    return isAbsent(context, ['config.thinking_config', 'config.thinkingConfig']) ? [] : undefined;
  return [];
}

/** Claude 5 takes neither sampling parameters nor a budget of thinking tokens, nor words put into its mouth. */
function withoutSampling(context: RuleContext): readonly TextEdit[] | undefined {
  if (context.site.signature !== 'anthropic' || !isAbsent(context, ['thinking'])) return undefined;
  if (lastMessage(context).includes('assistant')) return undefined;
  const edits: TextEdit[] = [];
  for (const name of ['temperature', 'top_p', 'top_k']) {
    if (isAbsent(context, [name])) continue;
    const removed = withoutArgument(context, name);
    if (!removed) return undefined;
    edits.push(...removed);
  }
  return edits;
}

function lastMessage({ site: { given } }: RuleContext): string {
  const messages = given['messages'];
  return Array.isArray(messages) ? JSON.stringify(messages.at(-1) ?? '') : '';
}

/** The successors think by default, which costs tokens and refuses a temperature: `none` keeps the call as it was. */
function forReasoning(context: RuleContext, to: string): readonly TextEdit[] | undefined {
  const { site, file } = context;
  const chat = /chat\.completions\.(?:create|parse|stream)$/u.test(site.api);
  if (site.signature !== 'openai' || !(chat || /responses\.(?:create|parse|stream)$/u.test(site.api))) return undefined;
  if (!/luna|terra/u.test(to)) return isAbsent(context, ['temperature', 'top_p', 'max_tokens']) ? [] : undefined;
  const path = chat ? 'reasoning_effort' : 'reasoning.effort';
  const effort = isAbsent(context, [path]) ? withArgument(context, path, 'none') : [];
  const cap = chat ? itemAt(context, 'max_tokens') : undefined;
  if (!effort || (cap && literal(context, 'max_tokens') === undefined && file.language === 'javascript'))
    return undefined;
  if (!cap) return effort;
  const start = cap.span.start;
  if (!file.text.startsWith('max_tokens', start)) return undefined;
  return [
    { path: file.path, span: { start, end: start + 'max_tokens'.length }, newText: 'max_completion_tokens' },
    ...effort,
  ];
}
