import type { PlacedSite } from '../core/report/placed.ts';
import { dataVersion, sitesOf, type Located, type ScanReport } from '../core/report/scanReport.ts';
import { count, isWide, short, span, type Metric, type Style } from './amount.ts';
import { oneLine } from './escape.ts';
import { calls, modelName, taskWords } from './words.ts';

/** The report for a terminal: a line a call, the sum, and what it rests on. */
export function scanText(report: ScanReport, style: Style): string {
  const located = sitesOf(report);
  if (located.length === 0) return `${nothing(report)}\n`;
  const rows = located.map(each => row(each, style));
  const widths = [0, 1].map(column => Math.min(48, Math.max(...rows.map(({ cells }) => cells[column]?.length ?? 0))));
  const lines = rows.flatMap(({ cells, remedy }) => [
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
    ...(remedy === undefined ? [] : [`  -> ${remedy}`]),
  ]);
  return `${[...lines, '', ...closing(report, style)].join('\n')}\n`;
}

const nothing = ({ looked }: ScanReport): string =>
  `No AI calls found in ${count(looked)} ${looked === 1 ? 'file' : 'files'} (Python, TypeScript, JavaScript, notebooks).`;

interface Row {
  readonly cells: readonly string[];
  readonly remedy: string | undefined;
}

function row({ path, found }: Located, style: Style): Row {
  const { site, estimate } = found;
  const { footprint } = estimate;
  const name = modelName(found);
  const start = [place(path, found), oneLine(name ?? `(${site.callee})`)];
  if (!footprint)
    return { cells: [...start, `no estimate: ${oneLine(estimate.noEstimateReason ?? '')}`], remedy: remedyFor(found) };
  const { energyWh, gwpGrams, costUsd, confidence } = footprint;
  const figures = [short(energyWh, 'energy', style), short(gwpGrams, 'carbon', style)];
  if (costUsd) figures.push(short(costUsd, 'cost', style));
  const role = site.type === 'model' ? `names a model (${taskWords[site.task]})` : taskWords[site.task];
  const loop = site.inLoop ? ', in a loop' : '';
  return { cells: [...start, figures.join('  '), `confidence ${confidence}`, `${role}${loop}`], remedy: undefined };
}

function place(path: string, { range }: PlacedSite): string {
  const cell = range.cell === null ? '' : `cell ${range.cell}:`;
  return `${oneLine(path)}:${cell}${range.startLine}:${range.startColumn}`;
}

const variable = /environment variable ([\w.-]+)/u;

/** How the reader can give what is missing. */
function remedyFor({ site }: PlacedSite): string | undefined {
  const name = variable.exec(site.modelReason ?? '')?.[1];
  if (name !== undefined) return `set it in wattlens.json: "models": { "${name}": "..." }`;
  return site.model
    ? `describe it in wattlens.json: "customModels": [{ "id": ${JSON.stringify(oneLine(site.model.id))}, ... }]`
    : undefined;
}

function closing({ totals, settings, skipped }: ScanReport, style: Style): readonly string[] {
  const sum = (range: typeof totals.energyWh, metric: Metric): readonly string[] => {
    if (!range) return [];
    const figure = short(range, metric, style);
    return [isWide(range) || figure.startsWith('<') ? figure : `${figure} (${span(range, metric, style)})`];
  };
  const sums = [
    ...sum(totals.energyWh, 'energy'),
    ...sum(totals.gwpGrams, 'carbon'),
    ...sum(totals.waterMl, 'water'),
    ...sum(totals.costUsd, 'cost'),
  ];
  const without = totals.withoutEstimate > 0 ? `, ${totals.withoutEstimate} without estimate` : '';
  const models = totals.models > 0 ? `; ${totals.models} places that name a model, not summed` : '';
  const where = settings.region ?? settings.zone;
  return [
    `${calls(totals.calls)}${without}${models}.`,
    ...(sums.length > 0 ? [`If each ran once: ${sums.join(', ')}.`] : []),
    ...(totals.withoutPrice > 0 ? [`The price leaves out ${totals.withoutPrice} without a known list price.`] : []),
    ...(skipped.length > 0 ? [`${skipped.length} skipped; the reasons are on stderr.`] : []),
    `method ${settings.method}, data ${dataVersion}${where === undefined ? '' : `, grid ${where}`}`,
  ];
}
