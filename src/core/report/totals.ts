import { plain, type Range } from '../footprint/quantity.ts';
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

/** A call as sums need it: what its energy shares with other calls decides how wide a sum is. */
export interface Summand {
  readonly energyWh: Range;
  readonly shared: SiteEstimate['shared'];
  readonly sumKey: { readonly model: string; readonly place: string };
}

interface Estimated extends Summand {
  readonly footprint: Footprint;
}

export function totals(sites: readonly PlacedSite[]): Totals {
  const calls = sites.filter(({ site }) => site.type === 'invoke');
  const estimated = calls.flatMap(({ site, estimate }): readonly Estimated[] => {
    const { footprint, shared, catalogId, place } = estimate;
    const sumKey = { model: catalogId ?? site.model?.id ?? '', place: place ?? '' };
    return footprint ? [{ footprint, energyWh: footprint.energyWh, shared, sumKey }] : [];
  });
  return {
    calls: calls.length,
    models: sites.length - calls.length,
    withoutEstimate: calls.length - estimated.length,
    withoutPrice: estimated.filter(({ footprint }) => footprint.costUsd === null).length,
    energyWh: sumOf(estimated, ({ footprint }) => footprint.energyWh),
    gwpGrams: sumOf(estimated, ({ footprint }) => footprint.gwpGrams),
    waterMl: sumOf(estimated, ({ footprint }) => footprint.waterMl),
    adpeKgSb: sumOf(estimated, ({ footprint }) => footprint.adpeKgSb),
    primaryEnergyMJ: sumOf(estimated, ({ footprint }) => footprint.primaryEnergyMJ),
    costUsd: priceOf(estimated, ({ footprint }) => footprint.costUsd),
  };
}

/** The sum of what comes from energy, over the calls that have it; null where none has. */
export const sumOf = <Each extends Summand>(
  calls: readonly Each[],
  valueOf: (each: Each) => Range | null,
): Range | null => summed(calls, valueOf, 'impact');

/** The sum of prices: a price varies by its own tokens alone. */
export const priceOf = <Each extends Summand>(
  calls: readonly Each[],
  valueOf: (each: Each) => Range | null,
): Range | null => summed(calls, valueOf, 'price');

type Kind = 'impact' | 'price';

const summed = <Each extends Summand>(
  calls: readonly Each[],
  valueOf: (each: Each) => Range | null,
  kind: Kind,
): Range | null =>
  sum(
    calls.flatMap((each): readonly Term[] => {
      const value = valueOf(each);
      return value ? [{ value, ...partsOf(value, each, kind) }] : [];
    }),
  );

type Side = 'below' | 'above';

/** A variance in ln units, on each side. */
type Variance = Readonly<Record<Side, number>>;

/** A term of a sum: the variance of all of it, of what calls of its model share, and of what calls of its place share. */
interface Term {
  readonly value: Range;
  readonly all: Variance;
  readonly model: { readonly name: string; readonly variance: Variance };
  readonly place: { readonly name: string; readonly variance: Variance };
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
function partsOf(value: Range, { energyWh, shared, sumKey }: Summand, kind: Kind): Omit<Term, 'value'> {
  const all = sides(side => variance(value, side));
  const isPrice = kind === 'price';
  const energy = sides(side => (isPrice ? 0 : Math.min(all[side], variance(energyWh, side))));
  return {
    all,
    model: {
      name: sumKey.model,
      variance: sides(side => Math.min(energy[side], (shared?.[side] ?? 0) ** 2)),
    },
    place: { name: sumKey.place, variance: sides(side => (isPrice ? 0 : all[side] - energy[side])) },
  };
}

const sides = (of: (side: Side) => number): Readonly<Record<Side, number>> => ({
  below: of('below'),
  above: of('above'),
});

/**
 * Sum of log-normal terms by moment matching (Fenton-Wilkinson, with correlation), on each side apart. Two terms vary
 * together by what they share, their model (m), their place (p) or both; a term with itself by all of it (v):
 *
 *     s² = ln(1 + Σᵢ Σⱼ tᵢ tⱼ (exp(covᵢⱼ) − 1) / (Σ tᵢ)²),      exp(covᵢⱼ) − 1 = √(exp(cᵢ) − 1) √(exp(cⱼ) − 1),  c = m + p, m, p
 *
 * The double sum is taken by groups, so that its time grows with the number of terms. One term is its own sum, and no sum
 * reaches beyond the sums of the ends.
 */
function sum(terms: readonly Term[]): Range | null {
  const [first] = terms;
  if (!first) return null;
  if (terms.length === 1) return plain(first.value);
  const ends = terms.map(({ value }) => value).reduce(endToEnd);
  const { typical } = ends;
  if (typical <= 0) return ends;
  const spread = (side: Side): number => Math.exp(z90 * Math.sqrt(Math.log1p(squares(terms, side) / typical ** 2)));
  return {
    low: Math.min(typical, Math.max(ends.low, typical / spread('below'))),
    typical,
    high: Math.max(typical, Math.min(ends.high, typical * spread('above'))),
  };
}

const endToEnd = (a: Range, b: Range): Range => ({
  low: a.low + b.low,
  typical: a.typical + b.typical,
  high: a.high + b.high,
});

/** The double sum above its fraction line. */
function squares(terms: readonly Term[], side: Side): number {
  const both = new Map<string, Group>();
  const models = new Map<string, number>();
  const places = new Map<string, number>();
  let own = 0;
  for (const { value, all, model, place } of terms) {
    const m = model.variance[side];
    const p = place.variance[side];
    const ofModel = value.typical * Math.sqrt(Math.expm1(m));
    const ofPlace = value.typical * Math.sqrt(Math.expm1(p));
    own += value.typical ** 2 * (Math.expm1(all[side]) - Math.expm1(m + p));
    const key = `${model.name}\n${place.name}`;
    const group = both.get(key) ?? { model: 0, place: 0, both: 0 };
    group.model += ofModel;
    group.place += ofPlace;
    group.both += value.typical * Math.sqrt(Math.expm1(m + p));
    both.set(key, group);
    models.set(model.name, (models.get(model.name) ?? 0) + ofModel);
    places.set(place.name, (places.get(place.name) ?? 0) + ofPlace);
  }
  // Pairs that share both are counted as such, and not again with those that share one of the two.
  const together = [...both.values()].map(group => group.both ** 2 - group.model ** 2 - group.place ** 2);
  const apart = [...models.values(), ...places.values()].map(deviation => deviation ** 2);
  return Math.max(0, own) + [...together, ...apart].reduce((total, square) => total + square, 0);
}

/** Deviations of the calls with the same model and place, by what they share. */
interface Group {
  model: number;
  place: number;
  both: number;
}
