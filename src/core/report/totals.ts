import type { Range } from '../footprint/quantity.ts';
import type { Footprint, SiteEstimate } from '../footprint/report.ts';
import type { PlacedSite } from './placed.ts';

/** Sums over the calls of a scan, if each runs once. */
export interface Totals {
  /** Sites that run a model; only these are summed, so that nothing counts twice. */
  readonly calls: number;
  /** Sites that name, load or configure a model without running it. */
  readonly models: number;
  /** Calls without an estimate; the sums leave them out. */
  readonly withoutEstimate: number;
  /** Calls with an estimate whose price is not known; the cost leaves them out. */
  readonly withoutPrice: number;
  readonly energyWh: Range | null;
  readonly gwpGrams: Range | null;
  readonly waterMl: Range | null;
  readonly adpeKgSb: Range | null;
  readonly primaryEnergyMJ: Range | null;
  readonly costUsd: Range | null;
}

interface Estimated {
  readonly footprint: Footprint;
  readonly estimate: SiteEstimate;
  readonly model: string;
}

export function totals(sites: readonly PlacedSite[]): Totals {
  const calls = sites.filter(({ site }) => site.type === 'invoke');
  const estimated = calls.flatMap(({ site, estimate }): readonly Estimated[] => {
    const { footprint } = estimate;
    return footprint ? [{ footprint, estimate, model: site.model?.id ?? '' }] : [];
  });
  const sumOf = (metric: (footprint: Footprint) => Range | null): Range | null =>
    sum(
      estimated.flatMap(({ footprint, estimate, model }): readonly Term[] => {
        const value = metric(footprint);
        return value ? [{ value, ...partsOf(value, footprint, estimate, model) }] : [];
      }),
    );
  return {
    calls: calls.length,
    models: sites.length - calls.length,
    withoutEstimate: calls.length - estimated.length,
    withoutPrice: estimated.filter(({ footprint }) => footprint.costUsd === null).length,
    energyWh: sumOf(footprint => footprint.energyWh),
    gwpGrams: sumOf(footprint => footprint.gwpGrams),
    waterMl: sumOf(footprint => footprint.waterMl),
    adpeKgSb: sumOf(footprint => footprint.adpeKgSb),
    primaryEnergyMJ: sumOf(footprint => footprint.primaryEnergyMJ),
    costUsd: sumOf(footprint => footprint.costUsd),
  };
}

type Side = 'below' | 'above';

/** A term of a sum, with the variance (in ln units, by side) that is its own, its model's and its place's. */
interface Term {
  readonly value: Range;
  readonly own: Readonly<Record<Side, number>>;
  readonly shares: readonly { readonly with: string; readonly variance: Readonly<Record<Side, number>> }[];
}

/** Half the width of a 90 % interval of a normal distribution, in standard deviations. */
const z90 = 1.645;

/** A lower end of zero counts as a tenth of the typical value. */
const variance = ({ low, typical, high }: Range, side: Side): number => {
  if (typical <= 0) return 0;
  const factor = side === 'above' ? high / typical : typical / Math.max(low, typical / 10);
  return (Math.log(Math.max(1, factor)) / z90) ** 2;
};

/** What a metric varies by beyond the energy it comes from (grid, water, hardware) is shared by all calls of a place. */
function partsOf(
  value: Range,
  { energyWh, costUsd }: Footprint,
  estimate: SiteEstimate,
  model: string,
): Omit<Term, 'value'> {
  const whole = sides(side => variance(value, side));
  if (value === costUsd) return { own: whole, shares: [] };
  const energy = sides(side => Math.min(whole[side], variance(energyWh, side)));
  const ofModel = sides(side => Math.min(energy[side], (estimate.shared?.[side] ?? 0) ** 2));
  return {
    own: sides(side => energy[side] - ofModel[side]),
    shares: [
      { with: `model ${estimate.catalogId ?? model}`, variance: ofModel },
      { with: `place ${estimate.place ?? ''}`, variance: sides(side => whole[side] - energy[side]) },
    ],
  };
}

const sides = (of: (side: Side) => number): Readonly<Record<Side, number>> => ({
  below: of('below'),
  above: of('above'),
});

/**
 * Sum of log-normal terms by moment matching (Fenton-Wilkinson), on each side apart. What terms share does not average
 * out: within a group the deviations add, across groups and for what is a term's own their squares do.
 *
 *     s² = ln(1 + (Σ tᵢ² (exp(ownᵢ) − 1) + Σ_g (Σ_{i∈g} tᵢ √(exp(sharedᵢ) − 1))²) / (Σ tᵢ)²)
 */
function sum(terms: readonly Term[]): Range | null {
  if (terms.length === 0) return null;
  const typical = terms.reduce((all, { value }) => all + value.typical, 0);
  if (typical <= 0) return { low: 0, typical: 0, high: terms.reduce((all, { value }) => all + value.high, 0) };
  const spread = (side: Side): number => {
    let squares = 0;
    const groups = new Map<string, number>();
    for (const { value, own, shares } of terms) {
      squares += value.typical ** 2 * Math.expm1(own[side]);
      for (const share of shares)
        groups.set(
          share.with,
          (groups.get(share.with) ?? 0) + value.typical * Math.sqrt(Math.expm1(share.variance[side])),
        );
    }
    for (const deviation of groups.values()) squares += deviation ** 2;
    return Math.exp(z90 * Math.sqrt(Math.log1p(squares / typical ** 2)));
  };
  return { low: typical / spread('below'), typical, high: typical * spread('above') };
}
