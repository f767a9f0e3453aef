import { recallOf } from '../recall.ts';
import { between, product, scale, type Quantity, type Range } from './quantity.ts';

/**
 * Energy of one computed prompt token per billion active parameters, GPU and host.
 *
 *     E = 2·10⁹ FLOP · P_active · (W_gpu + W_host) / (MFU · 989.4·10¹² FLOP/s)
 *
 * Model FLOP use 0.60 / 0.40 / 0.20 at 850, 850 and 1275 W a GPU with its host share: H100 SXM 700 W and DGX H100 10.2 kW.
 * Checked against DeepSeek's published day (32.2k computed prompt tokens/s a node): 0.32 J for 37 B active.
 */
const prefillJoulesPerB = between(0.00286, 0.0043, 0.0129, 'J/token');

/** Attention grows with the square of the prompt: 1 + n/10⁵, between Llama 70B's and 8B's shapes. */
const attention = (tokens: number): number => 1 + tokens / 1e5;

/** A cache hit skips the matrix work; price ratios of prompt caching lie at 0.1 (Anthropic, GPT-5) to 0.5 (GPT-4o). */
const cacheReadFactor = between(0.02, 0.1, 0.25, '1');

/**
 * Energy at the servers of reading a prompt of which `cached` tokens are already computed; Wh_it. The more is cached, the
 * less is computed: the ends of the two pair crosswise.
 */
export function prefillEnergy(active: Range, input: Range, cached: Range): Quantity<'Wh_it'> {
  const perToken = joulesOf(active);
  const length = attention(input.typical);
  const share = (part: Range): Quantity<'Wh_it'> => scale(product([perToken, part], 'Wh_it'), length / 3600);
  const hit = scale(share(cached), cacheReadFactor);
  const computed = share(lessBy(input, cached));
  return {
    low: computed.low + hit.low,
    typical: computed.typical + hit.typical,
    high: computed.high + hit.high,
    unit: 'Wh_it',
  };
}

const lessBy = (all: Range, part: Range): Range => ({
  low: Math.max(0, all.low - part.high),
  typical: Math.max(0, all.typical - part.typical),
  high: Math.max(0, all.high - part.low),
});

/** The same for all calls of a model. */
const joulesOf = recallOf((active: Range) => product([prefillJoulesPerB, active], 'J/token'));
