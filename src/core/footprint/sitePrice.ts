import type { ResolvedModel } from '../models/resolve.ts';
import type { CallSite } from '../site.ts';
import { tierOf } from '../usage/textUsage.ts';
import { priceUsd } from './price.ts';
import type { Quantity } from './quantity.ts';
import { makerAsProvider } from './sitePlace.ts';
import { defaultBatchPriceFactor, defaultPriceDate, type EstimateSettings } from './settings.ts';
import type { SiteWork } from './siteWork.ts';

/** List price of one execution; null where none is known, or on the user's own hardware. */
export function costOf(
  site: CallSite,
  model: ResolvedModel,
  work: SiteWork,
  settings: EstimateSettings,
): Quantity<'USD'> | null {
  if (site.local || !work.priced) return null;
  // OpenRouter's variant that costs nothing, of a model that costs elsewhere. Source: openrouter.ai/docs, model variants.
  if (site.model?.id.endsWith(':free')) return null;
  // Capacity in a hurry costs more than the list says, by a factor of its own for each model: GPT-4o 1.7, GPT-5 2.0.
  // Source: https://openai.com/api-priority-processing/
  if (tierOf(site) === 'urgent') return null;
  const { input, cached, output } = work.priced;
  const at = (provider: string | undefined): Quantity<'USD'> | undefined =>
    priceUsd({
      names: [site.model?.id ?? model.card.id, model.card.id],
      provider,
      inputTokens: input,
      cachedTokens: cached,
      outputTokens: output,
      date: settings.priceDate ?? defaultPriceDate,
      discount: discountOf(site, settings),
    });
  const provider = site.provider ?? model.provider;
  const price = at(provider);
  if (price !== undefined || provider !== undefined) return price ?? null;
  // The table finds some models at their maker alone.
  const maker = makerAsProvider(model);
  return (maker === undefined ? undefined : at(maker)) ?? null;
}

const discountOf = (site: CallSite, settings: EstimateSettings): number =>
  tierOf(site) === 'deferred' ? (settings.batchPriceFactor ?? defaultBatchPriceFactor) : 1;

/** What makes the price of a call another one than the list's; undefined where nothing does. */
export function priceNote(site: CallSite, settings: EstimateSettings): string | undefined {
  const discount = discountOf(site, settings);
  const note = `the list × ${discount}, for work that may wait`;
  return discount === 1 ? undefined : note;
}
