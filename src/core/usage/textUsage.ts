import type { Tier } from '../footprint/decode.ts';
import { exactly, scale, type Quantity } from '../footprint/quantity.ts';
import { step, type Basis, type Step } from '../footprint/step.ts';
import type { ModelCard } from '../models/card.ts';
import type { CallSite } from '../site.ts';
import { amount, named } from './givenValue.ts';
import { readingOf } from './reading.ts';
import type { StatedTokens } from './stated.ts';
import { writingOf } from './writing.ts';

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

/** Which capacity serves the call, by what it asks for. */
export function tierOf(site: CallSite): Tier {
  const tier = named(site.given['serviceTier']);
  if (site.task === 'batch') return 'deferred';
  if (tier === undefined) return 'standard';
  if (/^(?:flex|batch|economy)$/i.test(tier)) return 'deferred';
  return /^(?:priority|fast|performance|optimized)$/i.test(tier) ? 'urgent' : 'standard';
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
  const completions = Math.floor(amount(site.given['n'], 10_000) ?? 1);
  const several = completions > 1 ? [step('Completions', exactly(completions, 'answers'), 'declared')] : [];
  return {
    input: reading.tokens,
    cached: reading.cached,
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
