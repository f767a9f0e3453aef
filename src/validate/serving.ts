import { servingSigma } from '../core/footprint/decode.ts';
import type { Range } from '../core/footprint/quantity.ts';
import type { Compared } from './published.ts';
import { mean } from './statistics.ts';

/** What one study of hosted services says about the spread that no term of ours explains; variances in ln units. */
export interface StudySpread {
  readonly study: string;
  readonly rows: number;
  /** Mean squared distance of its figures from our typical values. */
  readonly distance: number;
  /** Mean variance of our intervals without the term for hosted services. */
  readonly own: number;
  /** Share of its figures inside our intervals. */
  readonly inside: number;
}

export interface ServingReport {
  readonly studies: readonly StudySpread[];
  /** The term, as a standard deviation, if half of the distance is the studies' error, and if none of it is. */
  readonly halfOurs: number;
  readonly allOurs: number;
}

const z90 = 1.645;

/** Variances of our interval below and above the typical value, without the term for hosted services. */
const ownVariances = ({ low, typical, high }: Range): readonly [below: number, above: number] => [
  (Math.log(typical / low) / z90) ** 2 - servingSigma ** 2,
  (Math.log(high / typical) / z90) ** 2 - servingSigma ** 2,
];

const root = (variance: number): number => Math.sqrt(Math.max(0, variance));

/** Nobody meters a hosted service from outside, so every figure of its energy that was not measured belongs here. */
export const isHosted = ({ row }: Compared): boolean => row.kind !== 'measured';

/** A life cycle in grams has another boundary than the energy of serving. */
const tellsServing = (one: Compared): boolean => isHosted(one) && one.row.metric === 'energyWh';

/** Our interval, had the term for hosted services this standard deviation. */
export function withSigma({ ours }: Compared, sigma: number): Range {
  const [below, above] = ownVariances(ours);
  const { typical } = ours;
  return {
    low: typical * Math.exp(-z90 * root(below + sigma ** 2)),
    typical,
    high: typical * Math.exp(z90 * root(above + sigma ** 2)),
  };
}

export const holds = ({ low, high }: Range, value: number): boolean => low <= value && value <= high;

/**
 * The structural spread of hosted services by the method of moments over studies, each counting once. A study's figure and
 * ours both estimate an energy that nobody outside has metered; what our other terms already allow is taken off.
 *
 *     σ² = mean over studies of ( share · mean (ln published/typical)² − mean sᵢ² ),   share: ours of the squared distance
 */
export function servingReport(compared: readonly Compared[]): ServingReport {
  const hosted = compared.filter(tellsServing);
  const studies = [...new Set(hosted.map(({ row }) => row.source))].map((study): StudySpread => {
    const rows = hosted.filter(({ row }) => row.source === study);
    return {
      study,
      rows: rows.length,
      distance: mean(rows.map(({ row, ours }) => Math.log(row.value / ours.typical) ** 2)),
      own: mean(rows.map(({ ours }) => mean(ownVariances(ours)))),
      inside: rows.filter(({ inside }) => inside).length / rows.length,
    };
  });
  const sigmaOf = (share: number): number => root(mean(studies.map(({ distance, own }) => distance * share - own)));
  return { studies, halfOurs: sigmaOf(0.5), allOurs: sigmaOf(1) };
}
