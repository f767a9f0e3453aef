import { servingSigma } from '../core/footprint/decode.ts';
import type { Range } from '../core/footprint/quantity.ts';
import type { Compared } from './published.ts';

/** What one study of hosted services says about the spread that no term of ours explains; variances in ln units. */
export interface StudySpread {
  readonly study: string;
  readonly rows: number;
  /** Mean squared distance of its figures from our typical values. */
  readonly distance: number;
  /** Mean variance of our intervals without the term for hosted services. */
  readonly own: number;
  /** The term as the other studies alone give it (a standard deviation), and this study's share inside with that. */
  readonly leftOut: number;
  readonly insideLeftOut: number;
}

export interface ServingReport {
  readonly sigma: number;
  readonly studies: readonly StudySpread[];
  /** All distance laid on us, as if other studies were exact. */
  readonly allOurs: number;
}

const z90 = 1.645;

/** Variances of our interval below and above the typical value, without the term for hosted services. */
const ownVariances = ({ low, typical, high }: Range): readonly [below: number, above: number] => [
  (Math.log(typical / low) / z90) ** 2 - servingSigma ** 2,
  (Math.log(high / typical) / z90) ** 2 - servingSigma ** 2,
];

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
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
 * ours both estimate the same unseen energy, equally well as far as anyone knows, so that half of their squared distance
 * is ours; what our other terms already allow is taken off.
 *
 *     σ² = mean over studies of ( mean (ln published/typical)² / 2 − mean sᵢ² )
 */
export function servingReport(compared: readonly Compared[]): ServingReport {
  const hosted = compared.filter(tellsServing);
  const parts = [...new Set(hosted.map(({ row }) => row.source))].map(study => {
    const rows = hosted.filter(({ row }) => row.source === study);
    return {
      study,
      rows,
      distance: mean(rows.map(({ row, ours }) => Math.log(row.value / ours.typical) ** 2)),
      own: mean(rows.map(({ ours }) => mean(ownVariances(ours)))),
    };
  });
  const sigmaOf = (some: typeof parts, ours: number): number =>
    root(mean(some.map(({ distance, own }) => distance * ours - own)));
  return {
    sigma: sigmaOf(parts, 0.5),
    allOurs: sigmaOf(parts, 1),
    studies: parts.map(part => {
      const leftOut = sigmaOf(
        parts.filter(other => other !== part),
        0.5,
      );
      const inside = part.rows.filter(one => holds(withSigma(one, leftOut), one.row.value));
      return { ...part, rows: part.rows.length, leftOut, insideLeftOut: inside.length / part.rows.length };
    }),
  };
}
