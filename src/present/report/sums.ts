import { plain, product, type Range } from '../../core/footprint/quantity.ts';
import { priceOf, sumOf, type Summand } from '../../core/report/totals.ts';
import type { Metric } from '../amount.ts';
import type { Figures, ReportSite } from './reportFile.ts';

/** A call that has figures. */
export interface KnownCall extends ReportSite {
  readonly figures: Figures;
}

/** A sum over some calls, if each runs once. */
export interface Sum {
  readonly calls: number;
  /** Of these, without figures; no sum counts them. */
  readonly withoutEstimate: number;
  /** With figures, but without a known price. */
  readonly withoutPrice: number;
  readonly energy: Range | null;
  readonly carbon: Range | null;
  readonly water: Range | null;
  readonly cost: Range | null;
}

export const isKnown = (site: ReportSite): site is KnownCall => site.runs && site.figures !== null;

export const figureOf = ({ figures }: ReportSite, metric: Metric): Range | null => {
  if (!figures) return null;
  const { energyWh, gwpGrams, waterMl, costUsd } = figures;
  return { energy: energyWh, carbon: gwpGrams, water: waterMl, cost: costUsd }[metric];
};

interface Term extends Summand {
  readonly figures: Figures;
}

/** Sums of the calls among the sites; those that only name a model are not counted, so that nothing counts twice. */
export function sumUp(sites: readonly ReportSite[]): Sum {
  const calls = sites.filter(({ runs }) => runs);
  const known = calls.filter(isKnown);
  return { calls: calls.length, withoutEstimate: calls.length - known.length, ...sums(known.map(termOf)) };
}

const termOf = ({ figures, shared, sumKey }: KnownCall): Term => ({
  figures,
  energyWh: figures.energyWh,
  shared,
  sumKey,
});

const sums = (terms: readonly Term[]): Omit<Sum, 'calls' | 'withoutEstimate'> => ({
  withoutPrice: terms.filter(({ figures }) => figures.costUsd === null).length,
  energy: sumOf(terms, ({ figures }) => figures.energyWh),
  carbon: sumOf(terms, ({ figures }) => figures.gwpGrams),
  water: sumOf(terms, ({ figures }) => figures.waterMl),
  cost: priceOf(terms, ({ figures }) => figures.costUsd),
});

/** What the calls take in a month, over those of which is said how often they run. */
export function sumOfMonth(sites: readonly ReportSite[]): Sum {
  const said = sites.filter(({ runs, callsPerMonth }) => runs && callsPerMonth !== null);
  const known = said.filter(isKnown);
  const terms = known.map((call): Term => {
    const figures = ofMonth(call) ?? call.figures;
    return { ...termOf(call), figures, energyWh: figures.energyWh };
  });
  return { calls: said.length, withoutEstimate: said.length - known.length, ...sums(terms) };
}

/** figure of one run × calls a month; null where one of them is not known. */
export function ofMonth({ figures, callsPerMonth }: ReportSite): Figures | null {
  if (!figures || !callsPerMonth) return null;
  const times = (range: Range): Range => plain(product([range, callsPerMonth], 'a month'));
  return {
    energyWh: times(figures.energyWh),
    gwpGrams: times(figures.gwpGrams),
    waterMl: times(figures.waterMl),
    costUsd: figures.costUsd && times(figures.costUsd),
  };
}
