import type { ModelSize } from './decode.ts';
import { between, type Quantity } from './quantity.ts';

/**
 * Keys and values that one token of context leaves behind, of a model with grouped-query attention at 16 bit:
 *
 *     κ ≈ 131 kB · (P_active / 8 B)^0.35
 *
 * Read off published configurations (layers × key-value heads × head size × 4 bytes): Llama 3 8B 131 kB, 70B 328 kB,
 * 405B 516 kB, Qwen3 8B 147 kB, 32B 262 kB, 30B-A3B 98 kB, 235B-A22B 193 kB. Multi-head latent attention, sliding windows and
 * state-space layers keep less (DeepSeek-V3 70 kB).
 */
const cacheGB = (activeB: number): number => 131e-6 * (activeB / 8) ** 0.35;

/** What reading the cache costs beside reading the weights, for each byte; `npm run validate` fits it anew. */
export const cacheShare = 0.55;

/** Context of the chat rows that the decode fit already holds: half of an answer of 560 tokens, on average. */
const fittedContext = 280;

/** Room for the cache on the servers of a fleet, over the weights: a longer context is served with fewer requests at once. */
const cacheRoom = 1;

/** Bytes of cache over bytes of weights that a decode step reads, for `batch` requests of `tokens` each. */
export const cacheOverWeights = (activeB: number, weightsGB: number, batch: number, tokens: number): number =>
  (batch * Math.max(0, tokens) * cacheGB(activeB)) / weightsGB;

/**
 * A long context slows every decode step, which reads the cached keys and values of all requests beside the weights.
 *
 *     factor = 1 + 0.55 · u,   u = B · (n − 280) · κ / W       n: mean context while writing
 *
 * Where a fleet's batch is assumed, it shrinks when the cache has no room: beyond u = 1 the factor is (1 + 0.55) · u^0.525.
 * Low end: a model whose cache does not grow; high end: twice the cache. The same factor holds for GPU time.
 * Source: ML.ENERGY, 33 pairs of chat rows and reasoning rows (answers of 2,000 to 9,000 tokens) of models with attention;
 * its hybrid models show no growth.
 */
export function contextFactor(
  size: ModelSize,
  batch: { readonly requests: number; readonly stated: boolean },
  contextTokens: number,
): Quantity<'1'> {
  const weights = size.total.typical * size.bytesPerWeight.typical;
  const u = cacheOverWeights(size.active.typical, weights, batch.requests, contextTokens - fittedContext);
  return between(1, factorAt(u, batch.stated), factorAt(2 * u, batch.stated), '1');
}

const factorAt = (u: number, stated: boolean): number =>
  stated || u <= cacheRoom ? 1 + cacheShare * u : (1 + cacheShare * cacheRoom) * (u / cacheRoom) ** batchExponent;

/** Fewer requests at once cost more each: the exponent of the batch in the decode fit, the other way round. */
const batchExponent = 0.525;
