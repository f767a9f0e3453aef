import type { ModelSize } from './decode.ts';
import { gpuCount } from './ecologits.ts';
import { exactly, logNormal, type Quantity } from './quantity.ts';

/** Servers that somebody states: which GPUs, how many of them share a request, what the host draws for each. */
export interface StatedNode {
  readonly accelerator: keyof typeof accelerator;
  readonly gpus?: number;
  readonly hostWatts?: number;
}

/**
 * Energy of a token for the same on an H100. Source: ML.ENERGY, pairs of one model, task and number of sequences; reproduced by
 * `npm run validate`.
 */
export const accelerator = { H100: exactly(1, '1'), A100: logNormal(1.04, 0.25, '1') } as const;

/** Exponents of (GPUs / GPUs that the weights need), each with its spread between models. */
export const moreGpus = { energy: 0.21, energySigma: 0.13, time: 0.5, timeSigma: 0.115 } as const;

/**
 * The same load on more GPUs than the weights need: they wait for each other, and draw power while they do.
 *
 *     energy × r^0.21 ± 0.13,   GPU time × r^0.5 ± 0.115,   r = GPUs / GPUs needed
 *
 * Fewer than needed means smaller weights, of which nothing was measured: then 1. Source: ML.ENERGY leaderboard (2026-02), 61
 * pairs of one model, task and load on one and on twice the GPUs, 10 models; reproduced by `npm run validate`.
 */
export function ofMoreGpus(size: ModelSize, gpus: number | undefined): Record<'energy' | 'time', Quantity<'1'>> {
  const needed = gpuCount(size.total.typical, size.bytesPerWeight.typical * 8);
  const steps = gpus === undefined ? 0 : Math.max(0, Math.log(gpus / needed));
  const grown = (exponent: number, sigma: number): Quantity<'1'> =>
    steps === 0 ? exactly(1, '1') : logNormal(Math.exp(exponent * steps), sigma * steps, '1');
  return {
    energy: grown(moreGpus.energy, moreGpus.energySigma),
    time: grown(moreGpus.time, moreGpus.timeSigma),
  };
}
