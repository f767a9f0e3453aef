import type { PlacedSite } from '../core/report/placed.ts';
import { totals } from '../core/report/totals.ts';
import { short, span, spoken, type Metric, type Style } from './amount.ts';
import { markdownText } from './escape.ts';
import { say } from './say.ts';
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
  const unknown = sums.withoutEstimate > 0 ? [say(style, '{0} unknown', sums.withoutEstimate)] : [];
  const energy = sums.energyWh ? [short(sums.energyWh, 'energy', style)] : [];
  const text = [calls(sums.calls, style), ...energy, ...unknown].join(' · ');
  const row = (name: string, range: typeof sums.energyWh, metric: Metric): readonly string[] =>
    range ? [`| ${name} | ${short(range, metric, style)} | ${span(range, metric, style)} |`] : [];
  const rows = [
    ...row(say(style, 'Energy'), sums.energyWh, 'energy'),
    ...row(say(style, 'Carbon'), sums.gwpGrams, 'carbon'),
    ...row(say(style, 'Water'), sums.waterMl, 'water'),
    ...row(say(style, 'List price'), sums.costUsd, 'cost'),
  ];
  const inFile = say(style, '{0} in this file', calls(sums.calls, style));
  const largest = largestOf(sites);
  const tooltip = [
    `**${inFile}**, ${rows.length > 0 ? say(style, 'if each runs once, estimated') : say(style, 'no estimate')}`,
    ...(rows.length > 0
      ? [[`| | ${say(style, 'sum')} | ${say(style, 'range')} |`, '|:--|--:|--:|', ...rows].join('\n')]
      : []),
    ...(sums.withoutEstimate > 0 ? [say(style, '{0} without an estimate.', sums.withoutEstimate)] : []),
    ...(largest.length > 0 ? [largest.map(found => line(found, style)).join('\n')] : []),
  ].join('\n\n');
  const parts = [inFile, ...energy.map(each => say(style, '{0} if each runs once', spoken(each, style))), ...unknown];
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
  const place =
    found.range.cell === null
      ? say(style, 'line {0}', found.range.startLine)
      : say(style, 'cell {0}', found.range.cell + 1);
  const energy = footprint ? short(footprint.energyWh, 'energy', style) : '';
  return `- ${place}: ${markdownText(modelName(found, style) ?? found.site.callee)} ${energy}`;
}
