import { calcPrice, findProvider } from '@pydantic/genai-prices';
import type { ModelCard } from '../core/models/card.ts';
import { cards } from '../core/models/catalogue.ts';
import { resolveModel } from '../core/models/resolve.ts';

/** Makers whose own price list is compared, by the price table's key, with the catalogue's prefix. */
const makers: readonly (readonly [key: string, prefix: string])[] = [
  ['openai', 'openai'],
  ['anthropic', 'anthropic'],
  ['google', 'google'],
  ['mistral', 'mistral'],
  ['cohere', 'cohere'],
  ['x-ai', 'xai'],
  ['deepseek', 'deepseek-ai'],
  ['moonshotai', 'moonshotai'],
  ['perplexity', 'perplexity'],
  ['voyageai', 'voyage'],
];

export interface Freshness {
  /** Priced models that no row of the catalogue is. */
  readonly missing: readonly string[];
  /** Priced models that only a family or the size in their name explains. */
  readonly guessed: readonly string[];
  /** Rows of hosted models that the price table no longer has under their name. */
  readonly vanished: readonly string[];
}

/** Compares the catalogue with the installed price data. */
export function freshness(): Freshness {
  const priced = makers.flatMap(([key, prefix]) =>
    (findProvider({ providerId: key })?.models ?? []).map(({ id }) => ({ id, prefix })),
  );
  const resolved = priced.map(({ id, prefix }) => ({
    name: `${prefix}/${id}`,
    found: resolveModel(id, { provider: prefix, local: false, task: 'chat' }),
  }));
  return {
    missing: resolved.filter(({ found }) => !found.known).map(({ name }) => name),
    guessed: resolved.filter(({ found }) => found.known && found.by !== 'catalogue').map(({ name }) => name),
    vanished: cards.filter(card => isHosted(card) && !hasPrice(card.id)).map(({ id }) => id),
  };
}

/** Closed models of these makers; weights that anybody serves need no price of the maker. */
const isHosted = ({ id, kind, basis, deprecated }: ModelCard): boolean =>
  deprecated !== true &&
  kind === 'text' &&
  basis !== 'published' &&
  makers.some(([, prefix]) => id.startsWith(`${prefix}/`));

function hasPrice(id: string): boolean {
  const [maker, name] = [id.slice(0, id.indexOf('/')), id.slice(id.indexOf('/') + 1)];
  const providerId = makers.find(([, prefix]) => prefix === maker)?.[0];
  return providerId !== undefined && calcPrice({ input_tokens: 1 }, name, { providerId }) !== null;
}
