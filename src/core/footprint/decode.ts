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
 * of 16 models, 8 to 512 concurrent requests); reproduced by `npm run validate`.
 */
export const decodeFit = {
  intercept: -2.19461,
  active: 0.216113,
  weights: 0.723895,
  batch: -0.52485,
  sigma: 0.3,
} as const;

/** Concurrent requests on a shared server; no vendor states it. Low and high as in ML.ENERGY's middle range. */
export const sharedBatch = between(16, 64, 256, 'request');

/**
 * GPU energy of one output token on an H100 server.
 *
 *     E = exp(−2.19461) · P_active^0.216113 · W^0.723895 · B^−0.52485      J, W = P_total · bytes per weight (GB)
 *
 * Source: ML.ENERGY leaderboard data, own fit; R² 0.937, residual 0.30 in ln units.
 */
export function decodeJoules(size: ModelSize, batch: Range): Quantity<'J/token'> {
  const fit = logNormal(Math.exp(decodeFit.intercept), decodeFit.sigma, 'J/token');
  return product(
    [
      fit,
      power(size.active, decodeFit.active),
      power(product([size.total, size.bytesPerWeight], 'GB'), decodeFit.weights),
      power(batch, decodeFit.batch),
    ],
    'J/token',
  );
}

/**
 * Long prompts slow every decode step: reading the cache of keys and values.
 *
 *     factor = 1 + k · n_in / 10⁵,   k = 0 … 0.2 … 1
 *
 * Source: arXiv:2602.05712 measured +1.3 % to +51.8 % per output token on 3B-7B models; k is an assumption within that.
 */
export const longPromptFactor = (inputTokens: number): Quantity<'1'> =>
  between(1, 1 + (0.2 * inputTokens) / 1e5, 1 + inputTokens / 1e5, '1');

/** Service tiers, as factors on decode energy. Source: ML.ENERGY batch 8 to 512 against 64; which tier runs at which batch is assumed. */
export const tierFactor = {
  standard: exactly(1, '1'),
  deferred: between(0.46, 0.75, 1, '1'),
  urgent: between(1, 1.5, 2.5, '1'),
} as const;

export type Tier = keyof typeof tierFactor;

/** Served weights whose format nobody states lie between 8 and 16 bits. */
export const unstatedBytes = fromTo(1, 2, 'byte');
