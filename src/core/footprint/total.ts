import { plain, type Range } from './quantity.ts';
import type { Footprint, SiteEstimate } from './report.ts';

/** Sums over sites; each figure of the contract, as a range. */
export interface Total {
  readonly sites: number;
  /** Sites without an estimate; they are in no figure. */
  readonly unknown: number;
  readonly energyWh: Range;
  readonly gwpGrams: Range;
  readonly waterMl: Range;
  readonly adpeKgSb: Range;
  readonly primaryEnergyMJ: Range;
  /** Sum of the known prices; null where none is known. */
  readonly costUsd: Range | null;
  /** Sites with an estimate and no price. */
  readonly unpriced: number;
}

/** A site with how often it counts (1, or calls a month). */
export interface Counted {
  readonly estimate: SiteEstimate;
  readonly times: number;
}

/** How much of a site's spread is its model's, by model: what is equal in all calls of a model cannot average out. */
interface Term {
  readonly model: string;
  readonly range: Range;
  /** Share of the deviation that belongs to the model, 0 to 1. */
  readonly sharedBelow: number;
  readonly sharedAbove: number;
}

const z90 = 1.645;

/** Share of a deviation in ln units that is shared, given both. */
function shareOf(shared: number | undefined, typical: number, end: number): number {
  const all = end > 0 && typical > 0 ? Math.abs(Math.log(end / typical)) / z90 : 0;
  if (shared === undefined || all === 0) return 0;
  return Math.min(1, (shared / all) ** 2);
}

/**
 * Sum of ranges of which those of one model share a part of their deviation: that part adds linearly within the model, all
 * else in quadrature.
 *
 *     d² = Σ_models (Σ_sites √share · dᵢ)² + Σ_sites (1 − share) · dᵢ²        d: deviation of an end from the typical value
 */
function sum(terms: readonly Term[]): Range {
  const typical = terms.reduce((total, { range }) => total + range.typical, 0);
  const side = (of: (term: Term) => { deviation: number; share: number }): number => {
    const byModel = new Map<string, number>();
    let own = 0;
    for (const term of terms) {
      const { deviation, share } = of(term);
      byModel.set(term.model, (byModel.get(term.model) ?? 0) + Math.sqrt(share) * deviation);
      own += (1 - share) * deviation ** 2;
    }
    return Math.sqrt([...byModel.values()].reduce((total, value) => total + value ** 2, 0) + own);
  };
  const below = side(({ range, sharedBelow }) => ({ deviation: range.typical - range.low, share: sharedBelow }));
  const above = side(({ range, sharedAbove }) => ({ deviation: range.high - range.typical, share: sharedAbove }));
  return { low: Math.max(0, typical - below), typical, high: typical + above };
}

const times = ({ low, typical, high }: Range, factor: number): Range => ({
  low: low * factor,
  typical: typical * factor,
  high: high * factor,
});

/** Totals over sites, each counted so many times. */
export function totalOf(counted: readonly Counted[]): Total {
  const known = counted.flatMap(({ estimate, times: factor }) =>
    estimate.footprint ? [{ estimate, footprint: estimate.footprint, factor }] : [],
  );
  const over = (pick: (footprint: Footprint) => Range): Range =>
    sum(
      known.map(({ estimate, footprint, factor }, index): Term => {
        const range = times(plain(pick(footprint)), factor);
        const { shared } = estimate;
        return {
          model: estimate.catalogId ?? `site ${index}`,
          range,
          sharedBelow: shareOf(shared?.below, range.typical, range.low),
          sharedAbove: shareOf(shared?.above, range.typical, range.high),
        };
      }),
    );
  const priced = known.filter(({ footprint }) => footprint.costUsd !== null);
  const nothing: Range = { low: 0, typical: 0, high: 0 };
  return {
    sites: counted.length,
    unknown: counted.length - known.length,
    energyWh: over(({ energyWh }) => energyWh),
    gwpGrams: over(({ gwpGrams }) => gwpGrams),
    waterMl: over(({ waterMl }) => waterMl),
    adpeKgSb: over(({ adpeKgSb }) => adpeKgSb),
    primaryEnergyMJ: over(({ primaryEnergyMJ }) => primaryEnergyMJ),
    costUsd: priced.length === 0 ? null : over(({ costUsd }) => costUsd ?? nothing),
    unpriced: known.length - priced.length,
  };
}
