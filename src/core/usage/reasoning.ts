import { between, exactly, type Quantity } from '../footprint/quantity.ts';
import type { ModelCard } from '../models/card.ts';
import type { Given } from '../site.ts';

/**
 * Hidden tokens by effort: none is published by the vendors; anchored on ML.ENERGY's GPQA means (1,727 to 11,450, median
 * 7,589, visible answer included) and on the measured ratio of high to low effort (gpt-oss-120b 1.6, o3-mini 1.5 to 4.5).
 */
const hidden = {
  none: exactly(0, 'token'),
  minimal: between(0, 100, 400, 'token'),
  low: between(100, 400, 1500, 'token'),
  medium: between(300, 1500, 5000, 'token'),
  high: between(1500, 5000, 12_000, 'token'),
  max: between(4000, 10_000, 30_000, 'token'),
} as const;

type Effort = keyof typeof hidden;

const efforts: Readonly<Record<string, Effort>> = {
  none: 'none',
  off: 'none',
  disabled: 'none',
  minimal: 'minimal',
  low: 'low',
  medium: 'medium',
  default: 'medium',
  auto: 'medium',
  adaptive: 'medium',
  enabled: 'medium',
  on: 'medium',
  high: 'high',
  xhigh: 'max',
  max: 'max',
};

export const effortNames: readonly string[] = Object.keys(efforts);

/** Models that can think and do not unless asked; the vendors' guides say so. The rest thinks by default. */
const silent =
  /^(?:anthropic\/claude-(?:3|haiku-4|sonnet-4|opus-4)|openai\/gpt-5\.[1-4](?!\d)|google\/gemini-2\.5-flash-lite|deepseek-ai\/DeepSeek-V3|mistral\/mistral-(?:small|medium)|mistralai\/Mistral-(?:Small|Medium))/;

/** Hidden reasoning of one answer, and what says so. */
export interface Reasoning {
  readonly tokens: Quantity<'token'>;
  readonly effort: Effort;
  readonly basis: 'declared' | 'assumed';
  readonly note: string;
}

const record = (given: Given): Readonly<Record<string, Given>> | undefined =>
  typeof given === 'object' && given !== null && !Array.isArray(given)
    ? (given as Readonly<Record<string, Given>>)
    : undefined;

/** The effort that an argument states: a word, a switch, or an object with one inside. */
function effortOf(given: Given): Effort | undefined {
  if (typeof given === 'string')
    return Object.hasOwn(efforts, given.toLowerCase()) ? efforts[given.toLowerCase()] : undefined;
  if (typeof given === 'boolean') return given ? 'medium' : 'none';
  const inner = record(given);
  return inner && (effortOf(inner['effort']) ?? effortOf(inner['type']) ?? effortOf(inner['thinkingLevel']));
}

/**
 * Hidden tokens of a model's answer: by the stated effort, else by the model's default; a thinking budget caps them.
 * `written` is the id as in the code, where `…-thinking` and `…-reasoner` choose the mode.
 */
export function reasoningOf(card: ModelCard, written: string, effort: Given, budget: Given): Reasoning {
  const limit = typeof budget === 'number' ? budget : undefined;
  const stated = effortOf(effort) ?? (limit === undefined || limit < 0 ? undefined : limit === 0 ? 'none' : 'high');
  if (stated !== undefined && (card.reasoning === true || limit !== undefined)) {
    const tokens = hidden[stated];
    const capped = limit !== undefined && limit >= 0 ? capAt(tokens, limit) : tokens;
    const note = limit === undefined ? `effort ${stated}` : `thinking budget of ${limit} tokens`;
    return { tokens: capped, effort: stated, basis: 'declared', note };
  }
  const thinks = card.reasoning === true && (!silent.test(card.id) || /thinking|reason/i.test(written));
  const implied: Effort = thinks ? 'medium' : 'none';
  const note = thinks ? 'the model thinks unless told otherwise' : 'no hidden reasoning';
  return { tokens: hidden[implied], effort: implied, basis: 'assumed', note };
}

export const capAt = <U extends string>(value: Quantity<U>, limit: number): Quantity<U> =>
  between(Math.min(value.low, limit), Math.min(value.typical, limit / 2), Math.min(value.high, limit), value.unit);
