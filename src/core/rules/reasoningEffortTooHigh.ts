import { isAbsent, itemAt, literal, spanOf } from './read/arguments.ts';
import type { RuleContext } from './read/context.ts';
import { ratio } from './read/effect.ts';
import { thinks } from './read/models.ts';
import { lightSigns } from './read/signs.ts';
import type { Finding, Rule } from './rule.ts';
import { withArgument } from './write/arguments.ts';

/** The least effort that models of a name take; the first that fits. Those left out always think, or are not known. */
const least: readonly (readonly [RegExp, string])[] = [
  [/^gpt-6(?:\.\d)?-(?:luna|terra)/u, 'none'],
  [/^gpt-(?:6|5\.6).*sol/u, 'low'],
  [/^gpt-5\.[1-9](?!-pro)/u, 'none'],
  [/^gpt-5(?:-mini|-nano)?(?:-\d{4}.*)?$/u, 'minimal'],
  [/^o[134](?:-mini)?(?:-\d{4}.*)?$/u, 'low'],
  [/^claude-(?:opus|sonnet|haiku)-5(?:-5)?$/u, 'low'],
];

/** Where the effort is said, by the interface. */
const paths = ['reasoning_effort', 'reasoning.effort', 'output_config.effort'];

export const reasoningEffortTooHigh: Rule = {
  id: 'reasoning-effort-too-high',
  title: 'More reasoning than a short answer needs',
  group: 'Model choice',
  why: 'Hidden thinking is output like any other. Measured per response: gpt-oss-120b used 38 % less at low than at high effort; reasoning tasks of 7,000 to 9,000 tokens took 10 to 26 times the energy of chat answers with the same model; models wrote 544 thinking tokens a question on average, against 38 of answer.',
  when: 'The effort is high or above and something says that the answer is short; or no effort is given to a model that thinks by default, and two things say so.',
  limits: [
    'Hard cases get worse first: compare accuracy on some fifty examples.',
    'Steps of extraction that profit from thinking look like short answers.',
  ],
  offers: ['review'],
  sources: [
    'https://platform.openai.com/docs/guides/reasoning',
    'https://huggingface.co/spaces/AIEnergyScore/Leaderboard',
    'https://github.com/ml-energy/leaderboard',
  ],
  yieldsTo: ['deprecated-model', 'llm-for-classification', 'large-model-for-small-task'],
  example: {
    language: 'python',
    given: 'from openai import OpenAI\n\nclient = OpenAI()\n',
    before:
      'client.responses.create(model="gpt-6.1-terra", reasoning={"effort": "high"}, input=f"Sentiment of this review, in one word: {text}")\n',
    after:
      'client.responses.create(model="gpt-6.1-terra", reasoning={"effort": "none"}, input=f"Sentiment of this review, in one word: {text}")\n',
  },
  check: context => {
    const { site } = context;
    const path = pathOf(context);
    const lowest = least.find(([name]) => name.test((site.model?.id ?? '').replace(/^.*[/:]/u, '')))?.[1];
    if (path === undefined || lowest === undefined || site.type !== 'invoke') return undefined;
    const said = literal(context, path);
    const signs = lightSigns(context);
    if (said === undefined) {
      if (!isAbsent(context, [path, 'thinking']) || !thinks(context) || signs.task === undefined || signs.count < 2)
        return undefined;
    } else if (!/^(?:high|xhigh|max)$/u.test(String(said)) || signs.task === undefined) return undefined;
    return found(context, path, said === undefined ? undefined : String(said), lowest);
  },
};

function pathOf({ site }: RuleContext): string | undefined {
  if (site.signature === 'anthropic') return paths[2];
  if (site.signature !== 'openai' || site.provider !== 'openai') return undefined;
  return /responses\.\w+$/u.test(site.api)
    ? paths[1]
    : /chat\.completions\.\w+$/u.test(site.api)
      ? paths[0]
      : undefined;
}

function found(context: RuleContext, path: string, said: string | undefined, lowest: string): Finding | undefined {
  const { site, estimate, estimateOf } = context;
  const edits = withArgument(context, path, lowest);
  const item = itemAt(context, path);
  const after = estimateOf({ ...site, given: { ...site.given, reasoningEffort: lowest } });
  const [was, is] = [estimate, after].map(each => each.footprint?.energyWh.typical);
  const hidden = estimate.usage?.hiddenTokens;
  const visible = (estimate.usage?.outputTokens?.typical ?? 0) - (hidden?.typical ?? 0);
  const isLess = hidden !== undefined && visible > 0 && was !== undefined && is !== undefined && is < was;
  const left = after.usage?.hiddenTokens;
  return {
    message: `${said === undefined ? 'This model thinks by default' : `Effort ${said}`}, and the answer is short. Hidden thinking is output too: try '${lowest}' and compare answers.`,
    ...spanOf(item, context),
    fix: edits && { title: `Set the effort to '${lowest}' (compare answers)`, safety: 'review', edits },
    // Every length of thinking that is assumed, compared with the answer that is the same on both sides.
    ...(isLess
      ? {
          effect: ratio(
            Math.min(is / was, (visible + (left?.low ?? 0)) / (visible + hidden.high)),
            is / was,
            Math.max(is / was, Math.min(1, (visible + (left?.high ?? 0)) / (visible + hidden.low))),
          ),
        }
      : {}),
  };
}
