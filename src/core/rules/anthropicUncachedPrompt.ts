import { hole } from '../resolve/values.ts';
import { isAbsent, itemHere } from './read/arguments.ts';
import type { RuleContext } from './read/context.ts';
import { ratio } from './read/effect.ts';
import { piecesOf } from './read/prompt.ts';
import { isHandler, isInItemLoop } from './read/signs.ts';
import { tokensOf } from '../usage/tokens.ts';
import type { Finding, Fix, Rule } from './rule.ts';
import { write } from './write/notation.ts';

/** The shortest prefix that is cached, in tokens; a marker on a shorter one does nothing. */
const shortest: readonly (readonly [RegExp, number])[] = [
  [/(?:opus|fable|mythos)-5$/u, 512],
  [/opus-4-7/u, 2048],
  [/opus-4-[56]|haiku-4-5|haiku-5|-5-5/u, 4096],
  [/3-haiku|3-5-haiku|haiku-3/u, 2048],
  [/claude/u, 1024],
];

export const anthropicUncachedPrompt: Rule = {
  id: 'anthropic-uncached-prompt',
  title: 'A long fixed prompt is sent again and again without cache_control',
  group: 'Caching',
  why: 'Claude reads a marked prefix from the cache when it comes again within five minutes, instead of computing it anew. How much energy that takes off is not published; the first pass over the prompt is the part that falls away, the answer is generated as before. At one large provider 56 % of all input tokens were served from such a cache.',
  when: 'The system prompt is long enough to be cached, fixed, and sent in a loop or by a request handler, with no cache_control in the call.',
  limits: [
    'A write costs 1.25 times the input price: with fewer than two calls in five minutes the bill rises.',
    'Look at usage.cache_read_input_tokens; below the model’s least length the marker does nothing.',
  ],
  offers: ['review'],
  sources: [
    'https://docs.anthropic.com/en/docs/build-with-claude/prompt-caching',
    'https://github.com/deepseek-ai/open-infra-index',
  ],
  example: {
    language: 'python',
    given: 'from anthropic import Anthropic\nfrom manual import MANUAL\n\nclaude = Anthropic()\n',
    before:
      'for q in questions:\n    claude.messages.create(model="claude-sonnet-5", max_tokens=300, system=MANUAL, messages=[{"role": "user", "content": q}])\n',
    after:
      'for q in questions:\n    claude.messages.create(model="claude-sonnet-5", max_tokens=300, system=[{"type": "text", "text": MANUAL, "cache_control": {"type": "ephemeral"}}], messages=[{"role": "user", "content": q}])\n',
    files: {
      'src/manual.py': `MANUAL = "${'Answer by the book, and name the page. '.repeat(200)}"\n`,
    },
  },
  check: context => {
    const { site } = context;
    if (site.signature !== 'anthropic' || !/messages\.(?:create|stream|parse)$/u.test(site.api)) return undefined;
    if (!isAbsent(context, ['cache_control']) || /cache_?control|ephemeral/iu.test(context.file.text)) return undefined;
    if (!isInItemLoop(context) && !isHandler(context)) return undefined;
    const tokens = fixedTokens(context);
    const least = shortest.find(([name]) => name.test(site.model?.id ?? ''))?.[1] ?? 4096;
    if (tokens < least * 1.1) return undefined;
    return found(context, tokens, fixOf(context));
  },
};

/** Tokens of the system prompt, where nothing in it changes from call to call. */
function fixedTokens(context: RuleContext): number {
  const system = piecesOf(context).filter(({ role }) => role === 'system');
  return system.some(({ text }) => text.includes(hole)) ? 0 : tokensOf(system.map(({ text }) => text).join('\n')).low;
}

function found(context: RuleContext, tokens: number, fix: Fix | undefined): Finding {
  const shown = Math.round(tokens / 100) * 100;
  const effect = cachedEffect(context, tokens);
  return {
    message: `About ${shown} fixed tokens are sent on every call. Mark them with cache_control, so that repeats within five minutes are read from the cache.`,
    fix,
    ...(effect ? { effect } : {}),
  };
}

/** From every call after the first reading the prefix from the cache, to none of them. */
export function cachedEffect(
  { site, estimate, estimateOf }: RuleContext,
  tokens: number,
): ReturnType<typeof ratio> | undefined {
  const { inputTokens, outputTokens } = estimate.usage ?? {};
  if (!inputTokens || !outputTokens) return undefined;
  const stated = { input: Math.max(inputTokens.typical, tokens), output: outputTokens.typical };
  const [none, all] = [0, tokens].map(cached => estimateOf(site, { ...stated, cached }).footprint?.energyWh.typical);
  if (none === undefined || all === undefined || none <= 0 || all >= none) return undefined;
  return ratio(all / none, 0.1 + (0.9 * all) / none, 1);
}

/** The text becomes a block of its own, with the marker. */
function fixOf(context: RuleContext): Fix | undefined {
  const { file } = context;
  const system = itemHere(context, 'system');
  if (!system) return undefined;
  const value = file.world.evaluate(system.value, system.holder.env);
  if (!value.every(each => each.kind === 'text')) return undefined;
  const text = file.text.slice(system.value.span.start, system.value.span.end);
  const block = write(
    { list: [{ record: { type: 'text', text: { code: text }, cache_control: { record: { type: 'ephemeral' } } } }] },
    file.notation,
  );
  return {
    title: 'Mark the system prompt as cacheable (check how often it repeats)',
    safety: 'review',
    edits: [{ path: file.path, span: system.value.span, newText: block }],
  };
}
