import type { ResolvedModel } from '../models/resolve.ts';
import type { CallSite } from '../site.ts';
import { placeOf, type Place } from './place.ts';
import type { EstimateSettings } from './settings.ts';

/** Where a site runs: what the code, its model id and the settings say of it. */
export function placeFor(site: CallSite, model: ResolvedModel | undefined, settings: EstimateSettings): Place {
  return placeOf({
    provider: site.provider ?? model?.provider ?? makerAsProvider(model),
    region: site.region,
    namedRegion: model?.region,
    geography: model?.geography,
    setting: settings.region ?? settings.zone,
    local: site.local,
    pue: settings.pue,
    wue: settings.wue,
  });
}

/** Maker of a closed model, who serves it himself, where the code goes through something unknown. */
export function makerAsProvider(model: ResolvedModel | undefined): string | undefined {
  if (model?.catalogId === undefined || model.card.basis === 'published') return undefined;
  const slash = model.catalogId.indexOf('/');
  return slash < 0 ? model.catalogId : model.catalogId.slice(0, slash);
}

/** What was taken for granted about the place, in words. */
export const placeAssumptions = (place: Place): readonly string[] =>
  place.local
    ? [
        'your own hardware: no PUE, and the share of making it is not counted',
        ...(place.basis === 'assumed' ? ['the world’s mean grid'] : []),
      ]
    : place.basis === 'assumed'
      ? [`runs in ${place.label}`]
      : [];
