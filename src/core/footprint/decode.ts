import { recallOf } from '../recall.ts';
import { between, exactly, fromTo, logNormal, power, product, type Quantity, type Range } from './quantity.ts';

/** Sizes of a served model. */
export interface ModelSize {
  /** Parameters in billions, of all weights and of those used for a token. */
  readonly total: Quantity<'B'>;
  readonly active: Quantity<'B'>;
  readonly bytesPerWeight: Quantity<'byte'>;
}

/**
 * Fit of ln(J per output token, all GPUs) over ln P_active, ln W and ln B to ML.ENERGY's H100 chat rows (2026-02, 171 rows
 * of 16 models, 8 to 512 concurrent requests); reproduced by `npm run validate`. `sigma` is the error in ln units over its
 * chat, reasoning, code and image-chat rows together (351): 0.30 within the fit, 0.32 with the other tasks.
 */
export const decodeFit = {
  intercept: -2.19461,
  active: 0.216113,
  weights: 0.723895,
  batch: -0.52485,
  sigma: 0.32,
} as const;

/** The same rows and features, for ln(GPU seconds per output token); R² 0.957, its errors go with those of the energy. */
export const timeFit = {
  intercept: -8.37961,
  active: 0.122893,
  weights: 0.863408,
  batch: -0.611989,
  sigma: 0.27,
} as const;

/** Concurrent requests on a shared server; no vendor states it. Low and high as in ML.ENERGY's middle range. */
export const sharedBatch = between(16, 64, 256, 'request');

/** Its typical value alone. */
export const oneBatch = exactly(sharedBatch.typical, 'request');

type Fit = typeof decodeFit | typeof timeFit;

/** Billions of parameters below which nothing was fitted, and how much more a smaller model needs than the fit would say. */
export const smallest = { totalB: 8, exponent: 0.45, sigma: 0.4 } as const;

/**
 * Models below 8 B: launching kernels and sampling cost the same however small the model, so that a smaller one saves less
 * than the fit would have it.
 *
 *     factor = (8 / P_total)^0.45,   0.45 ± 0.40 between models
 *
 * Source: ML.ENERGY leaderboard v2 (2024-09), four models of 2.5 to 3.8 B beside those of 6.7 to 16 B under the same task, GPU
 * and number of requests; reproduced by `npm run validate`.
 */
function smallModelFactor(totalB: number): Quantity<'1'> {
  const steps = Math.log(smallest.totalB / totalB);
  return steps <= 0 ? exactly(1, '1') : logNormal(Math.exp(smallest.exponent * steps), smallest.sigma * steps, '1');
}

function fitted<U extends string>(fit: Fit, size: ModelSize, batch: Range, unit: U): Quantity<U> {
  return product(
    [
      logNormal(Math.exp(fit.intercept), fit.sigma, unit),
      power(size.active, fit.active),
      power(product([size.total, size.bytesPerWeight], 'GB'), fit.weights),
      power(batch, fit.batch),
      smallModelFactor(size.total.typical),
    ],
    unit,
  );
}

/**
 * GPU energy of one output token on an H100 server.
 *
 *     E = exp(−2.19461) · P_active^0.216113 · W^0.723895 · B^−0.52485      J, W = P_total · bytes per weight (GB)
 *
 * Source: ML.ENERGY leaderboard data, own fit; R² 0.937.
 */
export const decodeJoules = (size: ModelSize, batch: Range): Quantity<'J/token'> =>
  batch === oneBatch ? sharedJoules(size) : fitted(decodeFit, size, batch, 'J/token');

/**
 * GPU time of one output token: seconds of all GPUs together, over the requests that share them.
 *
 *     t = exp(−8.37961) · P_active^0.122893 · W^0.863408 · B^−0.611989      GPU·s
 *
 * Source: as above, from GPUs and measured throughput.
 */
export const decodeGpuSeconds = (size: ModelSize, batch: Range): Quantity<'gpu·s/token'> =>
  batch === oneBatch ? sharedSeconds(size) : fitted(timeFit, size, batch, 'gpu·s/token');

/** Where the number of requests is assumed, all calls of a model share the two. */
const sharedJoules = recallOf((size: ModelSize) => fitted(decodeFit, size, oneBatch, 'J/token'));
const sharedSeconds = recallOf((size: ModelSize) => fitted(timeFit, size, oneBatch, 'gpu·s/token'));

/** Service tiers, as factors on decode energy. Source: ML.ENERGY batch 8 to 512 against 64; which tier runs at which batch is assumed. */
export const tierFactor = {
  standard: exactly(1, '1'),
  deferred: between(0.46, 0.75, 1, '1'),
  urgent: between(1, 1.5, 2.5, '1'),
} as const;

export type Tier = keyof typeof tierFactor;

/** Servers kept ready beyond the load: Google states 0.02 of 0.24 Wh; smaller fleets stand idle more. */
export const idleFactor = between(1.08, 1.1, 1.5, '1');

/** Spread of other accelerators about the H100, in ln units. */
export const fleetSigma = 0.27;

/**
 * Accelerators other than the H100 of the fit, per token. Measured side by side with the H100 by ML.ENERGY: A100 1.04
 * (110 pairs, 0.61 to 1.54), B200 0.91 (203 pairs, 0.46 to 2.06); both spread by 0.27 in ln units. Which of them serves a hosted
 * model nobody states. Reproduced by `npm run validate`.
 */
export const fleetFactor = logNormal(1, fleetSigma, '1');

/** Standard deviation of `servingUnknown` in ln units; a test holds it to the estimate of docs/validation.md. */
export const servingSigma = 0.52;

/**
 * What no hosted service states and no other term holds: which servers, how they are run and filled, what is counted.
 * Symmetric in ln units, so that it widens an interval and moves no typical value. It is how far published studies of hosted
 * services lie from ours beyond what our other terms allow, by the method of moments (docs/validation.md, section 3).
 */
export const servingUnknown = logNormal(1, servingSigma, '1');

/** Served weights whose format nobody states lie between 8 and 16 bits. */
export const unstatedBytes = fromTo(1, 2, 'byte');
