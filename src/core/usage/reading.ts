import { between, exactly, plus, plusShared, scale, type Quantity } from '../footprint/quantity.ts';
import { step, type Basis, type Step } from '../footprint/step.ts';
import type { CallSite, Given } from '../site.ts';
import { inputDefaults } from './defaults.ts';
import { audioTokens, imageTokens } from './imageTokens.ts';
import type { StatedTokens } from './stated.ts';
import { promptText, tokensOf } from './tokens.ts';

/** Chat formats add a few tokens around each message. */
const perMessage = 4;

const codeLike = /\bfim\b|codestral|starcoder|codellama|code-|coder|codegemma/i;

/** What a call reads. */
export interface Reading {
  readonly tokens: Quantity<'token'>;
  /** Of them, read from the prompt cache. */
  readonly cached: Quantity<'token'>;
  readonly basis: Basis;
  readonly steps: readonly Step[];
  readonly assumptions: readonly string[];
  readonly images: number;
}

/** Literal text of prompt, system prompt, messages and tools; a task default for what is only known at run time. */
export function readingOf(site: CallSite, catalogId: string | undefined, stated: StatedTokens | undefined): Reading {
  const { given } = site;
  const parts = ['prompt', 'system', 'messages', 'input']
    .filter(key => key in given)
    .map(key => promptText(given[key]));
  const images = parts.reduce((sum, part) => sum + part.images, 0);
  if (stated?.input !== undefined) {
    const tokens = exactly(stated.input, 'token');
    const steps = [step('Input tokens', tokens, stated.basis, null, stated.note)];
    const cached = exactly(Math.min(stated.cached ?? 0, stated.input), 'token');
    return {
      tokens,
      cached,
      basis: stated.basis,
      steps: [...steps, ...cachedStep(cached, stated.basis)],
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
  const cached =
    isCached(given['cacheControl']) && written.typical >= cacheable
      ? between(0, written.typical, written.typical, 'token')
      : exactly(0, 'token');
  if (cached.high > 0) {
    steps.push(...cachedStep(cached, 'assumed'));
    assumptions.push('the constant part of the prompt is in the cache: calls repeat within its life');
  }
  const [first, ...others] = terms;
  const tokens = first ? plus(first, ...others) : between(1, 1, 1, 'token');
  return { tokens, cached, basis: open ? 'assumed' : 'declared', steps, assumptions, images };
}

const cachedStep = (cached: Quantity<'token'>, basis: Basis): Step[] =>
  cached.high > 0 ? [step('Of them from the prompt cache', cached, basis)] : [];

/** Shorter prefixes are not cached by any of the vendors. */
const cacheable = 1024;

/** The call asks for caching: a record such as `{ type: 'ephemeral' }`, a lifetime, true; even a variable one. */
const isCached = (given: Given): boolean => given !== undefined && given !== null && given !== false;
