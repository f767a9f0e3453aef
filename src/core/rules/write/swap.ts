import type { TextEdit } from '../../analysis.ts';
import type { LadderStep } from '../../models/ladder.ts';
import { isAbsent, itemAt, literal, values } from '../read/arguments.ts';
import { ofFile, type RuleContext } from '../read/context.ts';
import { thinks } from '../read/models.ts';
import { isBelow } from '../read/versions.ts';
import { withArgument, withoutArgument } from './arguments.ts';

/** True where another model of this step needs more than its id. */
export const asksForMore = ({ family, task, needs }: LadderStep): boolean =>
  needs?.includes('no-sampling') === true || (family === 'openai' && task === 'chat');

/** What else the interface of `to` asks of the call, beside its id; undefined where that cannot be edited here. */
export function adjusted(context: RuleContext, step: LadderStep, to: string): readonly TextEdit[] | undefined {
  if (step.from.startsWith('dall-e')) return forImageTokens(context);
  if (step.family === 'anthropic' && isRefused(context, to)) return undefined;
  if (!asksForMore(step) && step.family !== 'google') return [];
  if (!isNative(context)) return isBare(context) ? [] : undefined;
  if (step.needs?.includes('no-sampling')) return readsFirstBlock(context) ? undefined : withoutSampling(context);
  if (step.family === 'openai' && !/image|audio|embedding|speech/u.test(step.task)) return forReasoning(context, to);
  if (step.family === 'google')
    return isAbsent(context, ['config.thinking_config', 'config.thinkingConfig']) ? [] : undefined;
  return [];
}

/** The vendor's own SDK, whose arguments are known. */
export const isNative = ({ site }: RuleContext): boolean => /^(?:openai|anthropic|google-genai)$/u.test(site.signature);

/** Through a framework: neither it (LlamaIndex sets a temperature) nor the file asks for what the other model refuses. */
const isBare = ({ file, site }: RuleContext): boolean => !site.signature.startsWith('llama') && !tunes(file);

const tunes = ofFile(({ text }) =>
  /\b(?:temperature|top_?[pk]|topP|topK|thinking\w*|max_?tokens|maxTokens|budget_?tokens|frequency_?penalty|presence_?penalty|stop|logit_?bias)\b/iu.test(
    text,
  ),
);

/** GPT image models answer with the picture itself, never with an address, and have other sizes and qualities. */
const forImageTokens = (context: RuleContext): readonly TextEdit[] | undefined =>
  isAbsent(context, ['response_format', 'quality', 'style', 'size']) &&
  !/\.url\b|\[["']url["']\]/u.test(context.file.text)
    ? []
    : undefined;

/**
 * Opus and Sonnet 5.5 refuse a forced tool, and thinking that is switched off.
 * Source: https://platform.claude.com/docs/en/models/sonnet-5-5/migration-guide, and the same page of Opus.
 */
function isRefused(context: RuleContext, to: string): boolean {
  if (!/(?:opus|sonnet)-5-5/u.test(to)) return false;
  if (!isNative(context)) return forcesTools(context.file);
  const choice = literal(context, 'tool_choice.type');
  const isFree = isAbsent(context, ['tool_choice']) || choice === 'auto' || choice === 'none';
  return !isFree || literal(context, 'thinking.type') === 'disabled';
}

/** Structured answers of LangChain, the AI SDK and instructor are calls of a tool that has to be called. */
const forcesTools = ofFile(({ code }) =>
  /\b(?:tool_?choice|with_?structured_?output|generateObject|streamObject|instructor)\b/iu.test(code),
);

/**
 * The answer is taken for the first block of what comes back: from a model that thinks by default, that is its
 * thinking, and the text is behind it. One that thought before is read as it was.
 */
export const readsFirstBlock = (context: RuleContext): boolean =>
  context.site.signature === 'anthropic' && !thinks(context) && takesFirst(context.file);

const takesFirst = ofFile(({ code }) => /\bcontent!?(?:\?\.)?(?:\[0\]|\.at\(0\))|\bcontent\?\.at\(0\)/u.test(code));

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

/** What models that can think take at no effort. */
const refused = ['presence_penalty', 'frequency_penalty', 'logit_bias', 'stop'];

/** The newer models think by default, which costs tokens and refuses a temperature: `none` keeps the call as it was. */
function forReasoning(context: RuleContext, to: string): readonly TextEdit[] | undefined {
  const { site, file } = context;
  const chat = /chat\.completions\.(?:create|parse|stream)$/u.test(site.api);
  if (site.signature !== 'openai' || !(chat || /responses\.(?:create|parse|stream)$/u.test(site.api))) return undefined;
  if (!/luna|terra/u.test(to)) return isAbsent(context, ['temperature', 'top_p', 'max_tokens']) ? [] : undefined;
  if (refused.some(name => values(context, name) !== undefined)) return undefined;
  const path = chat ? 'reasoning_effort' : 'reasoning.effort';
  if (isOlder(context, chat)) return undefined;
  const effort = isAbsent(context, [path]) ? withArgument(context, path, 'none') : [];
  const cap = chat ? itemAt(context, 'max_tokens') : undefined;
  if (!effort || (cap && file.language === 'javascript' && literal(context, 'max_tokens') === undefined))
    return undefined;
  if (!cap) return effort;
  const start = cap.span.start;
  if (!file.text.startsWith('max_tokens', start)) return undefined;
  return [
    { path: file.path, span: { start, end: start + 'max_tokens'.length }, newText: 'max_completion_tokens' },
    ...effort,
  ];
}

/**
 * The installed SDK has no such argument, or (in TypeScript) no such value of it: releases 1.58 and 1.66 of the Python
 * package, 4.77 and 6.9 of the npm package, by their change logs.
 */
function isOlder(context: RuleContext, chat: boolean): boolean {
  const { language, path } = context.file;
  if (language === 'python') return isBelow(context, 'openai', 1, chat ? 58 : 66);
  return /\.[cm]?tsx?$/u.test(path) ? isBelow(context, 'openai', 6) : isBelow(context, 'openai', 4, 77);
}
