import type { PlacedSite } from '../core/report/placed.ts';
import { totals } from '../core/report/totals.ts';
import { short, span, spoken, type Metric, type Style } from './amount.ts';
import { markdownText } from './escape.ts';
import { calls, modelName } from './words.ts';

export interface StatusBarWords {
  readonly text: string;
  /** Markdown. */
  readonly tooltip: string;
  /** For a screen reader. */
  readonly label: string;
}

/** The sum of a file if each call runs once; undefined where it has no call. */
export function statusBarWords(sites: readonly PlacedSite[], style: Style = {}): StatusBarWords | undefined {
  const sums = totals(sites);
  if (sums.calls === 0) return undefined;
  const unknown = sums.withoutEstimate > 0 ? [`${sums.withoutEstimate} unknown`] : [];
  const energy = sums.energyWh ? [short(sums.energyWh, 'energy', style)] : [];
  const text = [calls(sums.calls), ...energy, ...unknown].join(' · ');
  const row = (name: string, range: typeof sums.energyWh, metric: Metric): readonly string[] =>
    range ? [`| ${name} | ${short(range, metric, style)} | ${span(range, metric, style)} |`] : [];
  const rows = [
    ...row('Energy', sums.energyWh, 'energy'),
    ...row('Carbon', sums.gwpGrams, 'carbon'),
    ...row('Water', sums.waterMl, 'water'),
    ...row('List price', sums.costUsd, 'cost'),
  ];
  const largest = largestOf(sites);
  const tooltip = [
    `**${calls(sums.calls)} in this file**${rows.length > 0 ? ', if each runs once, estimated' : ', no estimate'}`,
    ...(rows.length > 0 ? [['| | sum | range |', '|:--|--:|--:|', ...rows].join('\n')] : []),
    ...(sums.withoutEstimate > 0 ? [`${sums.withoutEstimate} without an estimate.`] : []),
    ...(largest.length > 0 ? [largest.map(found => line(found, style)).join('\n')] : []),
  ].join('\n\n');
  const parts = [
    `${calls(sums.calls)} in this file`,
    ...energy.map(each => `${spoken(each)} if each runs once`),
    ...unknown,
  ];
  return { text, tooltip, label: `WattLens: ${parts.join(', ')}` };
}

function largestOf(sites: readonly PlacedSite[]): readonly PlacedSite[] {
  const energy = ({ estimate }: PlacedSite): number => estimate.footprint?.energyWh.typical ?? 0;
  return sites
    .filter(found => found.site.type === 'invoke' && energy(found) > 0)
    .sort((a, b) => energy(b) - energy(a))
    .slice(0, 3);
}

function line(found: PlacedSite, style: Style): string {
  const { footprint } = found.estimate;
  const place = found.range.cell === null ? `line ${found.range.startLine}` : `cell ${found.range.cell + 1}`;
  const energy = footprint ? short(footprint.energyWh, 'energy', style) : '';
  return `- ${place}: ${markdownText(modelName(found) ?? found.site.callee)} ${energy}`;
}
