import { between, exactly, plus, plusShared, scale, type Quantity } from '../footprint/quantity.ts';
import type { Tier } from '../footprint/decode.ts';
import { step, type Basis, type Step } from '../footprint/step.ts';
import type { ModelCard } from '../models/card.ts';
import type { CallSite, Given } from '../site.ts';
import { inputDefaults, outputDefault } from './defaults.ts';
import { named } from './givenValue.ts';
import { audioTokens, imageTokens } from './imageTokens.ts';
import { capAt, reasoningOf } from './reasoning.ts';
import { promptText, tokensOf } from './tokens.ts';

/** Tokens known from elsewhere: measured usage, a comment at the site, the project file. */
export interface StatedTokens {
  readonly input?: number | undefined;
  readonly output?: number | undefined;
  /** Output without hidden reasoning, where only that is known. */
  readonly visible?: number | undefined;
  /** Of the input, read from the prompt cache. */
  readonly cached?: number | undefined;
  readonly basis: 'observed' | 'declared';
  readonly note: string;
}

/** What one execution of a text call reads and writes. */
export interface TextUsage {
  readonly input: Quantity<'token'>;
  readonly cached: Quantity<'token'>;
  /** All that is written: visible and hidden, of all completions. */
  readonly output: Quantity<'token'>;
  readonly hidden: Quantity<'token'>;
  readonly completions: number;
  readonly inputBasis: Basis;
  readonly outputBasis: Basis;
  readonly tier: Tier;
  readonly steps: readonly Step[];
  readonly assumptions: readonly string[];
}

/** Chat formats add a few tokens around each message. */
const perMessage = 4;

const positive = (given: Given, most: number): number | undefined =>
  typeof given === 'number' && given > 0 && given <= most ? given : undefined;

function tierOf(site: CallSite): Tier {
  const tier = site.given['serviceTier'];
  if (site.task === 'batch') return 'deferred';
  if (typeof tier !== 'string') return 'standard';
  if (/^(?:flex|batch|economy)$/i.test(tier)) return 'deferred';
  return /^(?:priority|fast|performance|optimized)$/i.test(tier) ? 'urgent' : 'standard';
}

const codeLike = /\bfim\b|codestral|starcoder|codellama|code-|coder|codegemma/i;

interface Reading {
  readonly tokens: Quantity<'token'>;
  readonly basis: Basis;
  readonly steps: readonly Step[];
  readonly assumptions: readonly string[];
  readonly images: number;
}

/** Literal text of prompt, system prompt, messages and tools; a task default for what is only known at run time. */
function readingOf(site: CallSite, catalogId: string | undefined, stated: StatedTokens | undefined): Reading {
  const { given } = site;
  const parts = ['prompt', 'system', 'messages', 'input']
    .filter(key => key in given)
    .map(key => promptText(given[key]));
  const images = parts.reduce((sum, part) => sum + part.images, 0);
  if (stated?.input !== undefined) {
    const tokens = exactly(stated.input, 'token');
    return {
      tokens,
      basis: stated.basis,
      steps: [step('Input tokens', tokens, stated.basis, null, stated.note)],
      assumptions: [],
      images,
    };
  }
  const tools = given['tools'] === undefined || given['tools'] === null ? '' : JSON.stringify(given['tools']);
  const text = parts.map(part => part.text).join('') + tools;
  const open = parts.length === 0 || parts.some(part => part.open);
  const messages = parts.reduce((sum, part) => sum + part.messages, 0);
  const written = plusShared(tokensOf(text), exactly(perMessage * messages, 'token'));
  const fallback = codeLike.test(`${site.api} ${catalogId ?? ''}`) ? inputDefaults.code : inputDefaults.chat;
  const steps: Step[] = [];
  const assumptions: string[] = [];
  const terms: Quantity<'token'>[] = [];
  if (text !== '') {
    terms.push(written);
    steps.push(step('Tokens written in the code', written, 'declared', 'token-heuristic'));
  }
  if (open) {
    // A long constant prompt is most of what is sent: the open part is then a question, not a whole prompt.
    const rest = written.typical > fallback.tokens.typical / 2 ? inputDefaults.passage : fallback;
    terms.push(rest.tokens);
    steps.push(step('Tokens known at run time only', rest.tokens, 'assumed', rest.sourceId, `as in ${rest.label}`));
    assumptions.push(`${rest.tokens.typical} input tokens (${rest.label}) where the code does not say`);
  }
  const lowDetail = parts.reduce((sum, part) => sum + part.lowDetailImages, 0);
  if (images > 0) {
    const each = plusShared(
      scale(imageTokens(catalogId, true), lowDetail),
      scale(imageTokens(catalogId, false), images - lowDetail),
    );
    terms.push(each);
    steps.push(step(`Tokens of ${images === 1 ? 'an image' : `${images} images`}`, each, 'assumed', 'image-tokens'));
    assumptions.push('images of about 1024 × 1024 pixels');
  }
  const audios = parts.reduce((sum, part) => sum + part.audios, 0);
  if (audios > 0) {
    terms.push(scale(audioTokens, audios));
    steps.push(step('Tokens of audio', scale(audioTokens, audios), 'assumed', 'gemini-tokens'));
    assumptions.push('audio of about 30 seconds');
  }
  const [first, ...others] = terms;
  const tokens = first ? plus(first, ...others) : between(1, 1, 1, 'token');
  return { tokens, basis: open ? 'assumed' : 'declared', steps, assumptions, images };
}

interface Writing {
  /** Of one completion, hidden tokens included. */
  readonly tokens: Quantity<'token'>;
  readonly hidden: Quantity<'token'>;
  readonly basis: Basis;
  readonly steps: readonly Step[];
  readonly assumptions: readonly string[];
}

/** Stated output, else the usual length of such answers and of the model's hidden reasoning, within the cap of the call. */
function writingOf(site: CallSite, card: ModelCard, stated: StatedTokens | undefined, images: number): Writing {
  const { given } = site;
  if (stated?.output !== undefined) {
    const tokens = exactly(stated.output, 'token');
    const steps = [step('Output tokens', tokens, stated.basis, null, stated.note)];
    return { tokens, hidden: exactly(0, 'token'), basis: stated.basis, steps, assumptions: [] };
  }
  const cap = positive(site.maxTokens, 1e7);
  const tools = given['tools'] !== undefined && given['tools'] !== null;
  const fallback = outputDefault(site.task, site.api, named(given['pipelineTask']), tools, images);
  const reasoning = reasoningOf(card, site.model?.id ?? card.id, given['reasoningEffort'], given['thinkingBudget']);
  const hidden = cap === undefined ? reasoning.tokens : limitTo(reasoning.tokens, cap);
  const usual = cap === undefined ? fallback.tokens : capAt(fallback.tokens, cap);
  const visible = stated?.visible === undefined ? usual : exactly(stated.visible, 'token');
  const steps: Step[] = [];
  const assumptions: string[] = [];
  if (stated?.visible === undefined) {
    const note = `as in ${fallback.label}${cap === undefined ? '' : `, capped at ${cap}`}`;
    steps.push(step('Visible output tokens', visible, 'assumed', fallback.sourceId, note));
    assumptions.push(`${Math.round(visible.typical)} output tokens (${fallback.label})`);
  } else {
    steps.push(step('Visible output tokens', visible, stated.basis, null, stated.note));
  }
  if (hidden.high > 0) {
    steps.push(step('Hidden reasoning tokens', hidden, reasoning.basis, 'reasoning-lengths', reasoning.note));
    assumptions.push(`${Math.round(hidden.typical)} hidden reasoning tokens (${reasoning.note})`);
  }
  const all = plus(visible, hidden);
  return {
    tokens: cap === undefined ? all : limitTo(all, cap),
    hidden,
    basis: stated?.visible !== undefined && hidden.high === 0 ? stated.basis : 'assumed',
    steps,
    assumptions,
  };
}

/** Tokens of one execution: from the code where it says, from measured or declared usage before that, else by task. */
export function textUsage(
  site: CallSite,
  card: ModelCard,
  catalogId: string | undefined,
  stated: StatedTokens | undefined,
  taskDefault: { readonly input?: number; readonly output?: number } | undefined,
): TextUsage {
  const declared: StatedTokens | undefined =
    stated ?? (taskDefault && { ...taskDefault, basis: 'declared', note: `project default for ${site.task}` });
  const reading = readingOf(site, catalogId, declared);
  const writing = writingOf(site, card, declared, reading.images);
  const completions = Math.floor(positive(site.given['n'], 10_000) ?? 1);
  const several = completions > 1 ? [step('Completions', exactly(completions, 'answers'), 'declared')] : [];
  return {
    input: reading.tokens,
    cached: exactly(Math.min(declared?.cached ?? 0, reading.tokens.typical), 'token'),
    output: scale(writing.tokens, completions),
    hidden: scale(writing.hidden, completions),
    completions,
    inputBasis: reading.basis,
    outputBasis: writing.basis,
    tier: tierOf(site),
    steps: [...reading.steps, ...writing.steps, ...several],
    assumptions: [...reading.assumptions, ...writing.assumptions],
  };
}

const limitTo = <U extends string>(value: Quantity<U>, limit: number): Quantity<U> =>
  between(Math.min(value.low, limit), Math.min(value.typical, limit), Math.min(value.high, limit), value.unit);
