import { calcPrice, type PriceCalculationResult } from '@pydantic/genai-prices';
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

function priceOf(
  usage: Record<string, number>,
  id: string,
  providerId: string | undefined,
  timestamp: Date,
): number | undefined {
  let found: PriceCalculationResult;
  try {
    found = calcPrice(usage, id, { ...(providerId === undefined ? {} : { providerId }), timestamp });
  } catch {
    // The table refuses some combinations (cached tokens without a price for them, say): no price is known then.
    return undefined;
  }
  // Zero stands for "priced by something else than tokens" (audio seconds, images) as well as for free.
  return found && Number.isFinite(found.total_price) && found.total_price > 0 ? found.total_price : undefined;
}

/**
 * List price of one call in USD, without tax; undefined where the table has none for this model at this provider.
 *
 * Source: @pydantic/genai-prices.
 */
export function priceUsd(query: PriceQuery): Quantity<'USD'> | undefined {
  const timestamp = new Date(`${query.date.slice(0, 10)}T12:00:00Z`);
  if (Number.isNaN(timestamp.getTime())) return undefined;
  const providers = query.provider === undefined ? [undefined] : (priceProvider[query.provider] ?? [query.provider]);
  for (const provider of providers) {
    for (const id of spellings(query.names)) {
      const at = (end: keyof Range): number | undefined =>
        priceOf(
          {
            input_tokens: Math.max(1, Math.round(query.inputTokens[end])),
            output_tokens: Math.round(query.outputTokens[end]),
            ...(query.cachedTokens[end] > 0 ? { cache_read_tokens: Math.round(query.cachedTokens[end]) } : {}),
          },
          id,
          provider,
          timestamp,
        );
      const [low, typical, high] = [at('low'), at('typical'), at('high')];
      if (low === undefined || typical === undefined || high === undefined) continue;
      return between(low * query.discount, typical * query.discount, high * query.discount, 'USD');
    }
  }
  return undefined;
}
