import type { Range } from '../core/footprint/quantity.ts';
import type { PlacedSite } from '../core/report/placed.ts';
import { dataVersion, sitesOf, type Located, type ScanReport } from '../core/report/scanReport.ts';
import { count, isWide, short, span, type Metric, type Style } from './amount.ts';
import { carrierLines } from './carriers.ts';
import { columns } from './columns.ts';
import { oneLine } from './escape.ts';
import { calls, missingName, modelName, taskWords } from './words.ts';

/** The report for a terminal: a line a call, the sum, and what it rests on. */
export function scanText(report: ScanReport, style: Style): string {
  const located = sitesOf(report);
  const outside = carrierLines(report);
  const below = outside.length > 0 ? ['', ...outside] : [];
  if (located.length === 0) return `${[nothing(report), ...below].join('\n')}\n`;
  const lines = columns(located.map(each => cells(each, style))).flatMap((line, index) => {
    const remedy = located[index] && remedyFor(located[index].found);
    return remedy === undefined ? [line] : [line, `  -> ${remedy}`];
  });
  return `${[...lines, '', ...closing(report, style), ...below].join('\n')}\n`;
}

const nothing = ({ looked }: ScanReport): string =>
  `No AI calls found in ${count(looked)} ${looked === 1 ? 'file' : 'files'} (Python, TypeScript, JavaScript, notebooks).`;

function cells({ path, found }: Located, style: Style): readonly string[] {
  const { site, estimate } = found;
  const start = [place(path, found), oneLine(modelName(found) ?? `(${site.callee})`)];
  if (!estimate.footprint) return [...start, `no estimate: ${oneLine(estimate.noEstimateReason ?? '')}`];
  const { energyWh, gwpGrams, costUsd, confidence } = estimate.footprint;
  const cost = costUsd ? short(costUsd, 'cost', style) : '';
  const role = site.type === 'model' ? `names a model (${taskWords[site.task]})` : taskWords[site.task];
  return [
    ...start,
    short(energyWh, 'energy', style),
    short(gwpGrams, 'carbon', style),
    cost,
    `confidence ${confidence}`,
    site.inLoop ? `${role}, in a loop` : role,
  ];
}

/** `path:line:column`, as terminals and editors open it. */
export function place(path: string, { range }: PlacedSite): string {
  const cell = range.cell === null ? '' : `cell ${range.cell + 1}:`;
  return `${oneLine(path)}:${cell}${range.startLine}:${range.startColumn}`;
}

/** How the reader can give what is missing. */
function remedyFor(found: PlacedSite): string | undefined {
  if (found.estimate.footprint) return undefined;
  const name = missingName(found.site);
  if (name !== undefined) return `set it in wattlens.json: "models": { ${JSON.stringify(oneLine(name))}: "..." }`;
  const id = found.site.model?.id;
  return id === undefined
    ? undefined
    : `describe it in wattlens.json: "customModels": [{ "id": ${JSON.stringify(oneLine(id))}, ... }]`;
}

function closing({ totals, settings, skipped }: ScanReport, style: Style): readonly string[] {
  const sums = [
    ...sum(totals.energyWh, 'energy', style),
    ...sum(totals.gwpGrams, 'carbon', style),
    ...sum(totals.waterMl, 'water', style),
    ...sum(totals.costUsd, 'cost', style),
  ];
  const without = totals.withoutEstimate > 0 ? `, ${totals.withoutEstimate} without estimate` : '';
  const places = totals.models === 1 ? '1 place that names a model' : `${totals.models} places that name a model`;
  const where = settings.region ?? settings.zone;
  return [
    `${calls(totals.calls)}${without}${totals.models > 0 ? `; ${places}, not summed` : ''}.`,
    ...(sums.length > 0 ? [`If each ran once: ${sums.join(', ')}.`] : []),
    ...(totals.withoutPrice > 0
      ? [`The price leaves out ${calls(totals.withoutPrice)} without a known list price.`]
      : []),
    ...(skipped.length > 0 ? [`${skipped.length} skipped; the reasons are on stderr.`] : []),
    `method ${settings.method}, data ${dataVersion}${where === undefined ? '' : `, grid ${where}`}`,
  ];
}

function sum(range: Range | null, metric: Metric, style: Style): readonly string[] {
  if (!range) return [];
  const figure = short(range, metric, style);
  const ends = span(range, metric, style);
  return [isWide(range) || figure.endsWith(ends) ? figure : `${figure} (${ends})`];
}
