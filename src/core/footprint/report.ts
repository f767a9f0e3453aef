import type { Impacts } from './facility.ts';
import type { Range } from './quantity.ts';
import type { Basis, Step } from './step.ts';

/** How sure a figure is: measured use of a published model, a published size, a guessed size, a proxy. */
export type Confidence = 'A' | 'B' | 'C' | 'D';

/** A footprint in the JSON contract; of one functional unit. */
export interface Footprint extends Impacts {
  /** List price; null where no price is known, or where the model runs on the user's own hardware. */
  readonly costUsd: Range | null;
  readonly confidence: Confidence;
  readonly steps: readonly Step[];
}

type UsageName =
  | 'inputTokens'
  | 'cachedTokens'
  | 'outputTokens'
  | 'hiddenTokens'
  | 'items'
  | 'images'
  | 'seconds'
  | 'minutes'
  | 'characters'
  | 'trainingTokens'
  | 'callsPerMonth';

/** What one execution consumes, each with how it is known. */
export type UsageReport = Readonly<Partial<Record<UsageName, Range & { readonly basis: Basis }>>>;

/** The part of an energy range that other sites with the same model or place share; factors in ln units (1 σ). */
interface SharedSpread {
  readonly below: number;
  readonly above: number;
}

/** What one of several possible models would take; null throughout where it has no estimate. */
export interface CandidateEstimate {
  readonly modelId: string;
  readonly energyWh: Range | null;
  readonly gwpGrams: Range | null;
  readonly costUsd: Range | null;
}

/** The answer for one site. */
export interface SiteEstimate {
  readonly method: string;
  /** Normalised id of the model; null where no catalogue row is this model. */
  readonly catalogId: string | null;
  readonly usage: UsageReport | null;
  readonly footprint: Footprint | null;
  readonly noEstimateReason: string | null;
  /** Every default that stands in for what the code does not say, in words. */
  readonly assumptions: readonly string[];
  /** Where it runs, in words; null without an estimate. */
  readonly place: string | null;
  /** Spread of the model's own energy per token, common to all sites with this model; for totals. */
  readonly shared: SharedSpread | null;
  /** A row for each possible model, where the call runs one of several. */
  readonly candidates?: readonly CandidateEstimate[];
}
