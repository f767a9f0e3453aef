import { calcPrice, type ModelPrice } from '@pydantic/genai-prices';
import { recall } from '../recall.ts';

/** Tokens of one call as the table counts them: whole, cached ones among those read. */
export interface PricedTokens {
  readonly read: number;
  readonly cached: number;
  readonly written: number;
}

/** USD of one call; undefined where the table has no price for such a call. */
export type ListPrice = (tokens: PricedTokens) => number | undefined;

type Rate = ModelPrice[string];

const unpriced: ListPrice = () => undefined;

const prices = recall<ListPrice>();

/**
 * The list price of a model at a provider (any where undefined) on a day. Finding a model's row and checking it take the
 * table's own function a hundred times as long as the sum itself, and are the same for all calls of the model.
 */
export const listPrice = (id: string, provider: string | undefined, day: string): ListPrice =>
  prices(`${provider ?? ''}\n${day}\n${id}`, () => {
    const options = {
      ...(provider === undefined ? {} : { providerId: provider }),
      timestamp: new Date(`${day}T12:00:00Z`),
    };
    try {
      // The rates are the same whatever tokens there are.
      const found = calcPrice({ input_tokens: 1, output_tokens: 1 }, id, options);
      return found ? sumOf(found.model_price) : unpriced;
    } catch {
      // The table refuses rows that contradict themselves: no price is known then.
      return unpriced;
    }
  });

/** The sum that the table's own function makes, in its order. */
function sumOf(prices: ModelPrice): ListPrice {
  const { input_mtok, cache_read_mtok, output_mtok, requests_kcount } = prices;
  const request = amount(requests_kcount, 1, 0, 1000);
  return ({ read, cached, written }) => {
    const hits = cache_read_mtok === undefined ? 0 : cached;
    if (hits > read) return undefined;
    const input = amount(input_mtok, read - hits, read, million) + amount(cache_read_mtok, hits, read, million);
    const price = input + amount(output_mtok, written, read, million) + request;
    // Zero stands for "priced by something else than tokens" (audio seconds, images) as well as for free.
    return Number.isFinite(price) && price > 0 ? price : undefined;
  };
}

const million = 1_000_000;

/** Of a tiered rate the last tier counts that the tokens read exceed. */
function amount(rate: Rate, count: number, read: number, per: number): number {
  if (rate === undefined || count <= 0) return 0;
  if (typeof rate === 'number') return (rate * count) / per;
  let price = rate.base;
  let from = Number.NEGATIVE_INFINITY;
  for (const tier of rate.tiers)
    if (read > tier.start && tier.start >= from) {
      price = tier.price;
      from = tier.start;
    }
  return (((price * count) / million) * million) / per;
}
