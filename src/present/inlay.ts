import type { PlacedRange, PlacedSite } from '../core/report/placed.ts';
import { say } from './say.ts';
import { isWide, second, short, type Style } from './amount.ts';

/** What stands behind a call: energy alone, with carbon (the default), with the list price, or all three. */
export type InlayContent = 'energy' | 'energyAndCarbon' | 'cost' | 'all';

/** The sites that get a hint: a model that is named within the call that runs it needs none of its own. */
export function hinted(sites: readonly PlacedSite[]): readonly PlacedSite[] {
  const runs = sites.filter(({ site }) => site.type === 'invoke');
  return sites.filter(({ site, range }) => site.type === 'invoke' || !runs.some(run => isWithin(range, run.range)));
}

/** `~0.3 Wh · 0.1 gCO₂e`; at most 26 characters unless the content is `all`. */
export function inlayText(found: PlacedSite, content: InlayContent = 'energyAndCarbon', style: Style = {}): string {
  const { footprint } = found.estimate;
  if (!footprint) return say(style, 'no estimate');
  const energy = short(footprint.energyWh, 'energy', style);
  const per = found.site.type === 'model' || content === 'energy' ? say(style, '/call') : '';
  const remark = found.site.type === 'invoke' ? remarkOn(found, style) : undefined;
  const loop = say(style, '× loop');
  if (content === 'energy') return `${energy}${per}${remark === loop ? ` ${loop}` : ''}`;
  if (remark !== undefined && content !== 'all') return `${energy}${remark === loop ? ' ' : ' · '}${remark}`;
  // What is too small for a figure of energy is too small for a second one.
  if (energy.startsWith('<')) return `${energy}${per}`;
  const carbon = content === 'cost' ? [] : [second(footprint.gwpGrams, 'carbon', style)];
  const cost = content === 'energyAndCarbon' || !footprint.costUsd ? [] : [second(footprint.costUsd, 'cost', style)];
  return [`${energy}${per}`, ...carbon, ...cost].join(' · ');
}

/** What a reader should know before the carbon: the figure is one of several, or hangs on an assumption. */
function remarkOn({ site, estimate }: PlacedSite, style: Style): string | undefined {
  if (site.modelCandidates.length > 1) return say(style, '{0} models', site.modelCandidates.length);
  if (site.inLoop) return say(style, '× loop');
  if (site.local) return say(style, 'local');
  const { usage, footprint } = estimate;
  const output = usage?.outputTokens;
  const hangsOnOutput =
    output?.basis === 'assumed' && footprint && isWide(output) && spread(output) >= spread(footprint.energyWh) / 2;
  return site.maxTokens === undefined && hangsOnOutput ? say(style, 'no output cap') : undefined;
}

/** Variance in ln units, up to a factor that all ranges share. */
const spread = ({ low, high }: { readonly low: number; readonly high: number }): number =>
  low > 0 ? Math.log(high / low) ** 2 : Infinity;

const isWithin = (inner: PlacedRange, outer: PlacedRange): boolean =>
  inner.cell === outer.cell &&
  (inner.startLine > outer.startLine ||
    (inner.startLine === outer.startLine && inner.startColumn > outer.startColumn)) &&
  (inner.endLine < outer.endLine || (inner.endLine === outer.endLine && inner.endColumn <= outer.endColumn));
