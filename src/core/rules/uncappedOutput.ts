import { isAbsent, itemAt } from './read/arguments.ts';
import type { RuleContext } from './read/context.ts';
import { thinks } from './read/models.ts';
import { piecesOf, promptOf } from './read/prompt.ts';
import { isHeavy, lightSigns } from './read/signs.ts';
import { surfaceOf } from './read/surface.ts';
import { isAtLeast, isBelow } from './read/versions.ts';
import type { Rule } from './rule.ts';
import { withArgument } from './write/arguments.ts';

/** Spellings that may already hold a cap, beside the one that would be added. */
const caps = [
  'max_tokens',
  'max_completion_tokens',
  'max_output_tokens',
  'maxTokens',
  'maxOutputTokens',
  'max_new_tokens',
  'extra_body',
];
const bounded = [
  'response_format',
  'text_format',
  'text',
  'format',
  'output',
  'schema',
  'response_model',
  'stop',
  'modalities',
];

/** Room for four times the expected answer, and never less than this. */
const least = 64;
const numbers: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, ten: 10 };
const stated =
  /\b(?:in|with|at most|max(?:imum)?(?: of)?|under|up to|no more than|less than|fewer than|an?|exactly|maximum)\s+(\d{1,3}|one|two|three|four|five|six|ten)(?:\s*(?:-|to|or)\s*(\d{1,3}|two|three|four|five|six|ten))?[\s-]+(words?|sentences?|lines?)\b/iu;
/** `five-word title`, `two-sentence summary`. */
const hyphened =
  /\b(\d{1,2}|one|two|three|four|five|six|ten)(?:-to-(\d{1,2}|two|three|four|five|six|ten))?-(words?|sentences?|lines?)\b/iu;

export const uncappedOutput: Rule = {
  id: 'uncapped-output',
  title: 'The length of a short answer is not capped',
  group: 'Token discipline',
  why: 'Each generated token costs energy. Without a cap the model alone decides how many there are; a cap does not shorten the usual answer, it bounds the rare one that runs on. In a study of ten code models, stopping such runs lowered the energy of three of them by 44 to 89 %.',
  when: 'The prompt asks for a label, a yes or no, a title or a stated number of words or sentences, nothing limits the output, and the model does not think before it answers.',
  limits: [
    'A cut-off answer must be noticed: check finish_reason, stop_reason or status.',
    'Models that think are left alone: the cap would count their hidden tokens, and a low one returns an empty answer.',
  ],
  offers: ['review'],
  sources: ['https://platform.openai.com/docs/api-reference/responses/create', 'https://arxiv.org/abs/2602.05712'],
  example: {
    language: 'python',
    given: 'from openai import OpenAI\n\n',
    before:
      'OpenAI().responses.create(model="gpt-6-luna", input=f"Two-sentence summary: {text}", reasoning={"effort": "none"})\n',
    after:
      'OpenAI().responses.create(model="gpt-6-luna", input=f"Two-sentence summary: {text}", reasoning={"effort": "none"}, max_output_tokens=320)\n',
  },
  check: context => {
    const { site } = context;
    const cap = capOf(context);
    if (cap === undefined || site.maxTokens !== undefined || isStreamed(context)) return undefined;
    if (thinks(context) || !isAbsent(context, [cap, ...caps, ...bounded])) return undefined;
    const room = roomFor(context);
    if (room === undefined) return undefined;
    const edits = withArgument(context, cap, room);
    if (!edits) return undefined;
    const assumed = Math.round(context.estimate.usage?.outputTokens?.typical ?? 0);
    return {
      message:
        assumed > 0
          ? `No output limit: the estimate assumes ${assumed} tokens, and a longer answer costs in proportion.`
          : 'No output limit: the answer may be as long as the model allows, and costs in proportion.',
      fix: { title: `Set ${cap} to ${room} (check for cut-off answers)`, safety: 'review', edits },
    };
  },
};

/** The Vercel AI SDK renamed its cap in version 5. */
function capOf(context: RuleContext): string | undefined {
  const { cap } = surfaceOf(context);
  if (context.site.signature !== 'ai-sdk' || cap === undefined) return cap;
  if (/#(?:generate|stream)Object$/u.test(context.site.api)) return undefined;
  return isAtLeast(context, 'ai', 5) ? cap : isBelow(context, 'ai', 5) ? 'maxTokens' : undefined;
}

/** Somebody reads along, and stops what runs on. */
const isStreamed = ({ site }: RuleContext): boolean =>
  site.given['stream'] === true || /stream(?:Text|Object)?$/iu.test(site.api);

/** What an earlier turn asked for does not bound the next answer. */
function isConversation(context: RuleContext): boolean {
  const list = itemAt(context, 'messages')?.value;
  const name = list?.kind === 'name' ? list.name : undefined;
  const isAddedTo =
    name !== undefined &&
    new RegExp(`(?<![\\w$.])${name.replaceAll('$', '\\$')}\\s*\\.(?:append|push|extend)\\s*\\(`, 'u').test(
      context.file.code,
    );
  return isAddedTo || piecesOf(context).filter(({ role }) => role === 'user').length > 1;
}

function roomFor(context: RuleContext): number | undefined {
  if (isConversation(context)) return undefined;
  const prompt = promptOf(context);
  const said = stated.exec(prompt) ?? hyphened.exec(prompt);
  if (said && !isHeavy(prompt)) {
    const [, low = '', high, unit = ''] = said;
    const count = Number(high ?? low) || numbers[(high ?? low).toLowerCase()];
    if (count !== undefined && count > 0) return roundUp(count * (/^word/iu.test(unit) ? 1.5 : 40) * 4);
  }
  if (structured.test(prompt)) return undefined;
  const { task } = lightSigns(context);
  return task === 'label' || task === 'yes-no' || task === 'title' ? least : undefined;
}

/** A label inside of something takes as many tokens as that. */
const structured =
  /\bjson\b|\bschema\b|\bxml\b|<\w+>|\byaml\b|\bmarkdown\b|\bbullet|\blist of\b|\btable\b|\bformat\b/iu;

const roundUp = (tokens: number): number => Math.max(least, Math.ceil(tokens / 32) * 32);
