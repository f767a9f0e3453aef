import type { PlacedSite } from '../core/report/placed.ts';
import { dataVersion, sitesOf, type Located, type ScanReport } from '../core/report/scanReport.ts';
import { count, short, span, type Metric, type Style } from './amount.ts';
import { carrierMarkdown } from './carriers.ts';
import { markdownText } from './escape.ts';
import { byMost, groupsBy } from './report/groups.ts';
import { reportFile, type ReportSite } from './report/reportFile.ts';
import { effectWords, tryGroups } from './report/tries.ts';
import { calls, filesWithCalls, inFiles, modelName, noEstimateSentence, placeText, taskWords } from './words.ts';

/** The report as Markdown: one sentence, what it counts, the calls by energy, what to try, what has no estimate. */
export function scanMarkdown(report: ScanReport, style: Style = {}): string {
  const located = sitesOf(report);
  const ofCalls = located.filter(({ found }) => found.site.type === 'invoke');
  const known = ofCalls.filter(({ found }) => found.estimate.footprint).sort(byEnergy);
  const unknown = ofCalls.filter(({ found }) => !found.estimate.footprint);
  const named = located.filter(({ found }) => found.site.type === 'model');
  const sites = report.files.flatMap(file => reportFile(file).sites);
  const blocks = [
    '# AI footprint',
    sentence(report, style),
    counted(report),
    ...(known.length > 0 ? ['## Calls', table(known, style)] : []),
    ...(known.length > 0
      ? ['## By model', groups(sites, 'model', style), '## By folder', groups(sites, 'folder', style)]
      : []),
    ...tries(sites),
    ...(unknown.length > 0 ? ['## Calls without an estimate', unknown.map(missing).join('\n')] : []),
    ...(named.length > 0 ? ['## Places that only name a model, not summed', named.map(naming).join('\n')] : []),
    ...carrierMarkdown(report),
    ...(report.skipped.length > 0 ? ['## Skipped', report.skipped.map(skipped).join('\n')] : []),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function sentence(report: ScanReport, style: Style): string {
  const { totals, looked } = report;
  if (totals.calls + totals.models === 0)
    return `No AI calls found in ${inFiles(looked)} (Python, TypeScript, JavaScript, notebooks).`;
  const part = (range: typeof totals.energyWh, metric: Metric): readonly string[] =>
    range ? [short(range, metric, style)] : [];
  const sums = [
    ...part(totals.energyWh, 'energy'),
    ...part(totals.gwpGrams, 'carbon'),
    ...part(totals.waterMl, 'water'),
    ...part(totals.costUsd, 'cost'),
  ];
  const without = totals.withoutEstimate > 0 ? ` ${calls(totals.withoutEstimate)} without an estimate.` : '';
  const each = sums.length > 0 ? ` If each ran once: ${sums.join(', ')}.` : '';
  return `**${calls(totals.calls)} in ${inFiles(filesWithCalls(report))}.**${each}${without}`;
}

const counted = ({ settings, version }: ScanReport): string =>
  [
    'Counted: energy at the data centre, carbon of its grid and a share of the hardware, water on site and at power stations; not training, network, devices.',
    `Region: ${markdownText(settings.region ?? settings.zone ?? 'as the code says, else where the provider mostly runs')}.`,
    `Method ${markdownText(settings.method)}, data ${markdownText(dataVersion)}, WattLens ${markdownText(version)}.`,
  ].join('  \n');

const energyOf = ({ found }: Located): number => found.estimate.footprint?.energyWh.typical ?? 0;
const byEnergy = (a: Located, b: Located): number => energyOf(b) - energyOf(a);

function table(located: readonly Located[], style: Style): string {
  const rows = located.flatMap(({ path, found }) => {
    const { footprint } = found.estimate;
    if (!footprint) return [];
    const cells = [
      placeOf(path, found),
      markdownText(modelName(found) ?? found.site.callee),
      `${taskWords[found.site.task]}${found.site.inLoop ? ' × loop' : ''}`,
      span(footprint.energyWh, 'energy', style),
      span(footprint.gwpGrams, 'carbon', style),
      footprint.costUsd ? span(footprint.costUsd, 'cost', style) : '–',
      footprint.confidence,
    ];
    return [`| ${cells.join(' | ')} |`];
  });
  return [
    '| Place | Model | Task | Energy per call | Carbon | List price | Confidence |',
    '|:--|:--|:--|--:|--:|--:|:-:|',
    ...rows,
  ].join('\n');
}

const placeOf = (path: string, { range }: PlacedSite): string =>
  markdownText(placeText(path, range.cell, range.startLine));

const missing = ({ path, found }: Located): string =>
  `- ${placeOf(path, found)} ${markdownText(modelName(found) ?? found.site.callee)}: ${markdownText(noEstimateSentence(found))}`;

const naming = ({ path, found }: Located): string =>
  `- ${placeOf(path, found)} ${markdownText(modelName(found) ?? found.site.callee)}`;

function groups(sites: readonly ReportSite[], dimension: 'model' | 'folder', style: Style): string {
  const rows = byMost(groupsBy(sites, dimension), 'energy').map(
    ({ name, calls: number, energy }) =>
      `| ${markdownText(name ?? 'not known')} | ${count(number)} | ${energy ? short(energy, 'energy', style) : 'no estimate'} |`,
  );
  const title = dimension === 'model' ? 'Model' : 'Folder';
  return [`| ${title} | Calls | Energy, if each runs once |`, '|:--|--:|--:|', ...rows].join('\n');
}

function tries(sites: readonly ReportSite[]): readonly string[] {
  const rows = tryGroups(sites).map(
    ({ rule, title, suggestions, effect }) =>
      `| ${markdownText(title)} | ${markdownText(rule)} | ${count(suggestions.length)} | ${markdownText(effectWords(effect))} |`,
  );
  const head = ['| What is found | Rule | Places | Effect |', '|:--|:--|--:|:--|'];
  return rows.length > 0 ? ['## What to try', [...head, ...rows].join('\n')] : [];
}

const skipped = ({ path, reason }: ScanReport['skipped'][number]): string =>
  `- ${markdownText(path)}: ${markdownText(reason)}`;
