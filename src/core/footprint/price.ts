import { recall } from '../recall.ts';
import { listPrice, type ListPrice, type PricedTokens } from './listPrice.ts';
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
    return [bare, bare.replace(/^[a-z_-]+\//, ''), last, last.split(':', 1)[0] ?? last];
  });
  return [...new Set(all)].filter(name => name !== '');
}

/**
 * List price of one call in USD, without tax; undefined where the table has none for this model at this provider.
 *
 * Source: @pydantic/genai-prices.
 */
export function priceUsd(query: PriceQuery): Quantity<'USD'> | undefined {
  const low = tokensAt(query, 'low');
  const typical = tokensAt(query, 'typical');
  const high = tokensAt(query, 'high');
  const { discount } = query;
  for (const price of pricesOf(query)) {
    const [least, usual, most] = [price(low), price(typical), price(high)];
    if (least === undefined || usual === undefined || most === undefined) continue;
    return between(least * discount, usual * discount, most * discount, 'USD');
  }
  return undefined;
}

const candidates = recall<readonly ListPrice[]>();

/** Of each provider and spelling, in the order in which they count. */
function pricesOf({ names, provider, date }: PriceQuery): readonly ListPrice[] {
  const day = date.slice(0, 10);
  return candidates(`${provider ?? ''}\n${day}\n${names.join('\n')}`, () => {
    if (Number.isNaN(Date.parse(`${day}T12:00:00Z`))) return [];
    const providers = provider === undefined ? [undefined] : (priceProvider[provider] ?? [provider]);
    return providers.flatMap(each => spellings(names).map(id => listPrice(id, each, day)));
  });
}

const tokensAt = ({ inputTokens, cachedTokens, outputTokens }: PriceQuery, end: keyof Range): PricedTokens => ({
  read: Math.max(1, Math.round(inputTokens[end])),
  cached: Math.round(cachedTokens[end]),
  written: Math.round(outputTokens[end]),
});
