import { listPrice, type PricedTokens } from './listPrice.ts';
import { between, type Quantity, type Range } from './quantity.ts';

export interface PriceQuery {
  /** Id as written, catalogue id, and other spellings; the first that has a price counts. */
  readonly names: readonly string[];
  readonly provider: string | undefined;
  readonly inputTokens: Range;
  readonly cachedTokens: Range;
  readonly outputTokens: Range;
  /** List prices change with time; the core has no clock. */
  readonly date: string;
  /** Factor of a deferred tier on the list price. */
  readonly discount: number;
}

/** Keys of the price table where they differ from ours. */
const priceProvider: Readonly<Record<string, readonly string[]>> = {
  azure: ['azure', 'openai'],
  voyage: ['voyageai'],
  xai: ['x-ai'],
  zhipuai: ['zai', 'zhipuai'],
  meta: [],
};

/** Several spellings of a hosted id, longest first: the table knows some with and some without prefix. */
function spellings(names: readonly string[]): readonly string[] {
  const all = names.flatMap(name => {
    const bare = name.replace(/^models\//, '');
    const last = bare.slice(bare.lastIndexOf('/') + 1);
    return [bare, bare.replace(/^[a-z_-]+\//, ''), last, last.replace(/:.*$/, '')];
  });
  return [...new Set(all)].filter(name => name !== '');
}

/**
 * List price of one call in USD, without tax; undefined where the table has none for this model at this provider.
 *
 * Source: @pydantic/genai-prices.
 */
export function priceUsd(query: PriceQuery): Quantity<'USD'> | undefined {
  const day = query.date.slice(0, 10);
  if (Number.isNaN(Date.parse(`${day}T12:00:00Z`))) return undefined;
  const ends = { low: tokensAt(query, 'low'), typical: tokensAt(query, 'typical'), high: tokensAt(query, 'high') };
  const providers = query.provider === undefined ? [undefined] : (priceProvider[query.provider] ?? [query.provider]);
  for (const provider of providers) {
    for (const id of spellings(query.names)) {
      const price = listPrice(id, provider, day);
      const [low, typical, high] = [price(ends.low), price(ends.typical), price(ends.high)];
      if (low === undefined || typical === undefined || high === undefined) continue;
      return between(low * query.discount, typical * query.discount, high * query.discount, 'USD');
    }
  }
  return undefined;
}

const tokensAt = ({ inputTokens, cachedTokens, outputTokens }: PriceQuery, end: keyof Range): PricedTokens => ({
  read: Math.max(1, Math.round(inputTokens[end])),
  cached: Math.round(cachedTokens[end]),
  written: Math.round(outputTokens[end]),
});
