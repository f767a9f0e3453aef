import type { PlacedSite } from '../core/report/placed.ts';
import { totals } from '../core/report/totals.ts';
import { short, type Style } from './amount.ts';
import { say } from './say.ts';
import { calls } from './words.ts';

/** Above a function: `2 AI calls · ~0.9 Wh if each runs once`. */
export function lensText(sites: readonly PlacedSite[], style: Style = {}): string {
  const { energyWh, withoutEstimate, calls: number } = totals(sites);
  if (!energyWh) return `${calls(number, style)} · ${say(style, 'no estimate')}`;
  const unknown = withoutEstimate > 0 ? ` · ${say(style, '{0} unknown', withoutEstimate)}` : '';
  const sum = say(style, '{0} if each runs once', short(energyWh, 'energy', style));
  return `${calls(number, style)} · ${sum}${unknown}`;
}
