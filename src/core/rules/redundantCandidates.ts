import { itemAt, literal, spanOf } from './read/arguments.ts';
import type { RuleContext } from './read/context.ts';
import { effectOf } from './read/effect.ts';
import { usesOfResult } from './read/uses.ts';
import type { Rule } from './rule.ts';
import { withoutArgument } from './write/arguments.ts';

/** Where SDKs take the number of answers. */
const paths = [
  ...['n', 'num_return_sequences', 'num_images_per_prompt', 'numImagesPerPrompt'],
  ...[
    'config.candidate_count',
    'config.candidateCount',
    'generation_config.candidate_count',
    'generationConfig.candidateCount',
  ],
];

/** Uses that look at the first answer, or at none. */
const first: readonly RegExp[] = [
  /^\s*\??\.(?:choices|data|images|candidates)\??\.?\s*\[\s*0\s*\]/u,
  /^\s*\[\s*["'](?:choices|data)["']\s*\]\s*\[\s*0\s*\]/u,
  /^\s*\??\.(?:usage|id|model|created|system_fingerprint|usage_metadata|usageMetadata|text|image)\b/u,
  /^\s*\[\s*["'](?:usage|id|model)["']\s*\]/u,
];
const firstOfList = /^\s*\[\s*0\s*\]/u;

export const redundantCandidates: Rule = {
  id: 'redundant-candidates',
  title: 'Several answers are generated and one is read',
  group: 'Token discipline',
  why: 'Every further answer is generated in full, token by token or step by step; only reading the prompt is shared. Asking for one answer removes the others exactly.',
  when: 'A number of answers above one is asked for, and the code of the function looks at the first only; or all are asked for at temperature 0, where they come out nearly the same.',
  limits: ['A result that is returned, passed on or looped over is left alone: somebody may read the others.'],
  offers: ['safe', 'review'],
  sources: [
    'https://platform.openai.com/docs/api-reference/chat/create',
    'https://huggingface.co/docs/transformers/main_classes/text_generation',
  ],
  example: {
    language: 'python',
    given: 'from openai import OpenAI\n\n',
    before:
      'r = OpenAI().chat.completions.create(model="gpt-6-luna", messages=m, n=3)\nprint(r.choices[0].message.content)\n',
    after:
      'r = OpenAI().chat.completions.create(model="gpt-6-luna", messages=m)\nprint(r.choices[0].message.content)\n',
  },
  check: context => {
    // What is unpacked beside it (`**inputs`) may hold others; what is written is what counts.
    const path = paths.find(each => typeof literal(context, each) === 'number');
    const n = path === undefined ? undefined : literal(context, path);
    if (path === undefined || typeof n !== 'number' || n <= 1 || context.site.type !== 'invoke') return undefined;
    const firstOnly = onlyFirstIsRead(context);
    if (!firstOnly && !isGreedy(context)) return undefined;
    const name = path.split('.').at(-1) ?? path;
    const edits = withoutArgument(context, path);
    const item = itemAt(context, path);
    return {
      message: firstOnly
        ? `${name}=${n} generates ${n} answers and only the first is read.`
        : `${name}=${n} at temperature 0 generates nearly the same answer ${n} times.`,
      ...spanOf(item, context),
      fix: edits && {
        title: firstOnly
          ? `Remove ${name}: one answer is read`
          : `Remove ${name} (check code that expects ${n} answers)`,
        safety: firstOnly ? 'safe' : 'review',
        edits,
      },
      effect: effectOf(context, { ...context.site, given: { ...context.site.given, n: 1 } }),
    };
  },
};

function onlyFirstIsRead(context: RuleContext): boolean {
  const uses = usesOfResult(context);
  const { site } = context;
  const isList = site.signature.startsWith('transformers') || site.local;
  return (
    uses !== undefined &&
    uses.length > 0 &&
    uses.every(use => first.some(form => form.test(use)) || (isList && firstOfList.test(use)))
  );
}

/** Chat at temperature 0; with beams or without sampling, other libraries give answers that do differ. */
const isGreedy = ({ site }: RuleContext): boolean =>
  site.task === 'chat' && !site.local && site.given['temperature'] === 0;
