import { decodeFit } from '../core/footprint/decode.ts';
import { gpuCount, hardware } from '../core/footprint/ecologits.ts';
import data from './decodeRows.json' with { type: 'json' };
import { leastSquares, median, quantile } from './statistics.ts';

/** One measured configuration. */
export interface DecodeRow {
  readonly task: string;
  readonly model: string;
  readonly activeB: number;
  readonly totalB: number;
  readonly bits: number;
  readonly gpus: number;
  readonly maxSequences: number;
  readonly batch: number;
  /** Mean length of an answer. */
  readonly outputTokens: number;
  readonly joules: number;
  /** Seconds of all GPUs for one token. */
  readonly gpuSeconds: number;
}

/** All tasks; answers of reasoning are ten times as long as those of chat. */
export const measuredRows: readonly DecodeRow[] = (
  data.rows as unknown as readonly (readonly [string, string, ...number[]])[]
).map(
  ([
    task,
    model,
    activeB = 0,
    totalB = 0,
    bits = 0,
    gpus = 0,
    maxSequences = 0,
    batch = 0,
    joules = 0,
    perSecond = 1,
    outputTokens = 0,
  ]) => ({
    task,
    model,
    activeB,
    totalB,
    bits,
    gpus,
    maxSequences,
    batch,
    outputTokens,
    joules,
    gpuSeconds: gpus / perSecond,
  }),
);

/** The fit is made to chat; the other tasks tell how far it carries. */
export const decodeRows = measuredRows.filter(({ task }) => task === 'lm-arena-chat');

export const decodeSource = data.source;

const features = (row: DecodeRow): readonly number[] => [
  1,
  Math.log(row.activeB),
  Math.log((row.totalB * row.bits) / 8),
  Math.log(row.batch),
];

/** ln J per token, fitted over some of the rows. */
const fit = (rows: readonly DecodeRow[]): number[] =>
  leastSquares(
    rows.map(features),
    rows.map(row => Math.log(row.joules)),
  );

const predict = (coefficients: readonly number[], row: DecodeRow): number =>
  Math.exp(features(row).reduce((sum, value, k) => sum + value * (coefficients[k] ?? 0), 0));

/** EcoLogits' GPU energy of a token, all GPUs; its own GPU count at the row's precision. */
const byEcologits = (row: DecodeRow): number => {
  const { alpha, beta, gamma } = hardware.energy;
  return 3600 * (alpha * Math.exp(beta * row.batch) * row.activeB + gamma) * gpuCount(row.totalB, row.bits);
};

/** Factor by which an estimate misses a measured value, 1 or more. */
export const missBy = (estimate: number, measured: number): number => Math.exp(Math.abs(Math.log(estimate / measured)));

interface ModelFit {
  readonly model: string;
  readonly rows: number;
  /** Median factor of error of the model's rows. */
  readonly leftOut: number;
  readonly ecologits: number;
  readonly points: readonly { readonly measured: number; readonly leftOut: number; readonly ecologits: number }[];
}

export interface DecodeReport {
  readonly coefficients: readonly number[];
  /** The same for ln(GPU seconds per token). */
  readonly timeCoefficients: readonly number[];
  /** The constants that the product uses, in the same order. */
  readonly used: readonly number[];
  readonly rSquared: number;
  /** Error in ln units: within the fit, and over the rows of all tasks (so many). */
  readonly sigma: number;
  readonly taskSigma: number;
  readonly taskRows: number;
  readonly models: readonly ModelFit[];
  readonly leftOut: { readonly median: number; readonly p90: number };
  readonly ecologits: { readonly median: number; readonly p90: number };
}

/** Fit over all rows, and errors where each model in turn is left out of the fit. */
export function decodeReport(): DecodeReport {
  const coefficients = fit(decodeRows);
  const logs = decodeRows.map(row => Math.log(row.joules));
  const mean = logs.reduce((sum, value) => sum + value, 0) / logs.length;
  const residuals = decodeRows.map(row => Math.log(row.joules) - Math.log(predict(coefficients, row)));
  const squares = (values: readonly number[]): number => values.reduce((sum, value) => sum + value ** 2, 0);
  const names = [...new Set(decodeRows.map(row => row.model))];
  const models = names.map((model): ModelFit => {
    const others = fit(decodeRows.filter(row => row.model !== model));
    const own = decodeRows.filter(row => row.model === model);
    const points = own.map(row => ({
      measured: row.joules,
      leftOut: predict(others, row),
      ecologits: byEcologits(row),
    }));
    return {
      model,
      rows: own.length,
      leftOut: median(points.map(point => missBy(point.leftOut, point.measured))),
      ecologits: median(points.map(point => missBy(point.ecologits, point.measured))),
      points,
    };
  });
  const points = models.flatMap(one => one.points);
  const both = (errors: readonly number[]): { median: number; p90: number } => ({
    median: median(errors),
    p90: quantile(errors, 0.9),
  });
  return {
    coefficients,
    timeCoefficients: leastSquares(
      decodeRows.map(features),
      decodeRows.map(row => Math.log(row.gpuSeconds)),
    ),
    used: [decodeFit.intercept, decodeFit.active, decodeFit.weights, decodeFit.batch],
    rSquared: 1 - squares(residuals) / squares(logs.map(value => value - mean)),
    sigma: Math.sqrt(squares(residuals) / (residuals.length - coefficients.length)),
    taskSigma: Math.sqrt(
      squares(measuredRows.map(row => Math.log(row.joules) - Math.log(predict(coefficients, row)))) /
        measuredRows.length,
    ),
    taskRows: measuredRows.length,
    models,
    leftOut: both(points.map(point => missBy(point.leftOut, point.measured))),
    ecologits: both(points.map(point => missBy(point.ecologits, point.measured))),
  };
}
