import { dataVersion, sitesOf, type Located, type ScanReport } from '../core/report/scanReport.ts';
import type { Task } from '../core/site.ts';
import { count, isWide, short, span, type Metric, type Style } from './amount.ts';
import { carrierHtml } from './carriers.ts';
import { htmlStyle } from './htmlStyle.ts';
import { bars, htmlText, section, table, type Row } from './htmlParts.ts';
import { byMost, dimensions, groupsBy, type Dimension } from './report/groups.ts';
import { reportFile, type ReportSite } from './report/reportFile.ts';
import { ofMonth, sumOfMonth } from './report/sums.ts';
import { effectWords, tryGroups } from './report/tries.ts';
import {
  calls,
  filesWithCalls,
  inFiles,
  modelName,
  noEstimateSentence,
  placeText,
  providerName,
  taskWords,
} from './words.ts';

/** Rows of a table that are seen at once, and with those that unfold; the rest is counted. */
const first = 25;
const most = 500;

/**
 * The report as one HTML file that needs nothing else: no script, no picture, no font, no address. The sections stand in
 * the order of what a reader asks; all text of the workspace is escaped.
 */
export function scanHtml(report: ScanReport, style: Style = {}): string {
  const located = sitesOf(report);
  const ofCalls = located.filter(({ found }) => found.site.type === 'invoke');
  const known = ofCalls.filter(({ found }) => found.estimate.footprint).sort((a, b) => energy(b) - energy(a));
  const sites = report.files.flatMap(file => reportFile(file).sites);
  const body = [
    `<h1>AI footprint</h1>\n<p class="lead">${sentence(report, style)}</p>`,
    section('What this counts', counted(report)),
    section('Coverage', coverage(located)),
    known.length > 0 ? section('Largest calls', largest(known, style)) : '',
    ...(known.length > 0 ? dimensions.map(dimension => by(dimension, sites, style)) : []),
    volume(sites, style),
    section('What to try', suggestions(sites)),
    section('Assumptions', assumptions(known)),
    carrierHtml(report),
    report.skipped.length > 0
      ? section(
          'Skipped',
          table(
            ['File', 'Reason'],
            report.skipped.map(({ path, reason }) => [path, reason]),
          ),
        )
      : '',
  ];
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>AI footprint</title>
<style>${htmlStyle}</style>
</head>
<body>
<main>
${body.filter(part => part !== '').join('\n')}
</main>
</body>
</html>
`;
}

const energy = ({ found }: Located): number => found.estimate.footprint?.energyWh.typical ?? 0;
const modelOf = ({ found }: Located): string => modelName(found) ?? 'not known';

const titles: Readonly<Record<Dimension, string>> = {
  model: 'Model',
  folder: 'Folder',
  provider: 'Provider',
  task: 'Task',
};

/** The same groups as in the report of the editor. */
function by(dimension: Dimension, sites: readonly ReportSite[], style: Style): string {
  const named = byMost(groupsBy(sites, dimension), 'energy').map(({ name, calls: number, energy: range }) => ({
    name: groupName(dimension, name),
    calls: number,
    energyWh: range,
  }));
  return section(`By ${titles[dimension].toLowerCase()}`, bars(titles[dimension], named, style));
}

function groupName(dimension: Dimension, name: string | null): string {
  if (name === null) return 'not known';
  if (dimension === 'provider') return providerName(name);
  return dimension === 'task' ? taskWords[name as Task] : name;
}

function sentence(report: ScanReport, style: Style): string {
  const { totals, looked } = report;
  if (totals.calls === 0)
    return htmlText(`No AI calls found in ${inFiles(looked)} (Python, TypeScript, JavaScript, notebooks).`);
  const { energyWh } = totals;
  const ends = energyWh && !isWide(energyWh) ? ` (${span(energyWh, 'energy', style)})` : '';
  const energies = energyWh ? [`${short(energyWh, 'energy', style)}${ends}`] : [];
  const part = (range: typeof totals.energyWh, metric: Metric): readonly string[] =>
    range ? [short(range, metric, style)] : [];
  const sums = [
    ...energies,
    ...part(totals.gwpGrams, 'carbon'),
    ...part(totals.waterMl, 'water'),
    ...part(totals.costUsd, 'cost'),
  ];
  const each = sums.length > 0 ? ` If each ran once: ${sums.join(', ')}.` : '';
  const without = totals.withoutEstimate > 0 ? ` ${calls(totals.withoutEstimate)} without an estimate.` : '';
  return htmlText(`${calls(totals.calls)} in ${inFiles(filesWithCalls(report))}.${each}${without}`);
}

const counted = ({ settings, version }: ScanReport): string =>
  [
    'Energy at the data centre, carbon of its grid and a share of making the hardware, water on site and at power stations. Not training of the model, network, devices.',
    `Grid: ${settings.region ?? settings.zone ?? 'as the code says, else where the provider mostly runs'}.`,
    'Tokens: as the code says, else as assumed for the task; see Assumptions.',
    `Method ${settings.method}, data ${dataVersion}, WattLens ${version}. Every figure is an estimate for one run of each call.`,
  ]
    .map(line => `<p>${htmlText(line)}</p>`)
    .join('\n');

/** Of how many calls the model is known; those that have no estimate unfold. */
function coverage(located: readonly Located[]): string {
  const ofCalls = located.filter(({ found }) => found.site.type === 'invoke');
  const missing = ofCalls.filter(({ found }) => !found.estimate.footprint);
  const isOneOf = ({ found }: Located): boolean => !found.model && found.modelCandidates.length > 0;
  const several = ofCalls.filter(each => each.found.estimate.footprint && isOneOf(each)).length;
  const rows = [
    ['One model known', ofCalls.length - several - missing.length],
    ['Several candidates', several],
    ['No estimate', missing.length],
  ].map(([name, number]): Row => [String(name), count(Number(number)), share(Number(number), ofCalls.length)]);
  const others = located.length - ofCalls.length;
  const named =
    others > 0
      ? `\n<p>${count(others)} more ${others === 1 ? 'place only names, loads or configures a model; it is' : 'places only name, load or configure a model; they are'} not summed.</p>`
      : '';
  const reasons = missing.map((each): Row => [placeOf(each), modelOf(each), noEstimateSentence(each.found)]);
  const list =
    missing.length > 0
      ? `\n${unfolding(`Calls without an estimate: ${count(missing.length)}`, cut(['Place', 'Model', 'Why'], reasons))}`
      : '';
  return `${table(['', 'Calls', 'Share'], rows, [1, 2])}${named}${list}`;
}

function largest(known: readonly Located[], style: Style): string {
  const sum = known.reduce((all, each) => all + energy(each), 0);
  const rows = known.flatMap((each): readonly Row[] => {
    const { footprint } = each.found.estimate;
    if (!footprint) return [];
    const { site, suggestions } = each.found;
    return [
      [
        placeOf(each),
        modelOf(each),
        `${taskWords[site.task]}${site.inLoop ? ', in a loop' : ''}`,
        span(footprint.energyWh, 'energy', style),
        span(footprint.gwpGrams, 'carbon', style),
        footprint.costUsd ? span(footprint.costUsd, 'cost', style) : 'not known',
        share(energy(each), sum),
        footprint.confidence,
        String(suggestions.length),
      ],
    ];
  });
  const head = ['Place', 'Model', 'Task', 'Energy per call', 'Carbon', 'List price', 'Share', 'Confidence', 'To try'];
  return limited(head, rows, [3, 4, 5, 6, 8]);
}

const share = (part: number, sum: number): string => `${sum > 0 ? Math.round((100 * part) / sum) : 0} %`;

/** Only where the project says how often calls run. */
function volume(sites: readonly ReportSite[], style: Style): string {
  const rows = sites.flatMap((site): readonly Row[] => {
    const month = site.runs ? ofMonth(site) : null;
    return month
      ? [[placeName(site), count(site.callsPerMonth?.typical ?? 0), span(month.energyWh, 'energy', style)]]
      : [];
  });
  const { energy: range, calls: number, withoutEstimate } = sumOfMonth(sites);
  if (!range) return '';
  const sum = `${calls(number - withoutEstimate)} as often as the project says: ${short(range, 'energy', style)} a month.`;
  const list = limited(['Place', 'Calls a month', 'Energy a month'], rows, [1, 2]);
  return section('At your volume', `<p>${htmlText(sum)}</p>\n${list}`);
}

function suggestions(sites: readonly ReportSite[]): string {
  const groups = tryGroups(sites);
  if (groups.length === 0) return '<p>No suggestion for these calls.</p>';
  return groups
    .map(({ title, suggestions: all, effect }) => {
      const rows = all.map((each): Row => [placeName(each), each.message]);
      return `<h3>${htmlText(`${title} (${count(all.length)})`)}</h3>\n<p>${htmlText(effectWords(effect))}</p>\n${limited(['Place', 'Suggestion'], rows)}`;
    })
    .join('\n');
}

function assumptions(known: readonly Located[]): string {
  const times = new Map<string, number>();
  for (const { found } of known)
    for (const text of found.estimate.assumptions) times.set(text, (times.get(text) ?? 0) + 1);
  if (times.size === 0) return '<p>Nothing was assumed.</p>';
  const rows = [...times].sort(([, a], [, b]) => b - a).map(([text, number]): Row => [text, count(number)]);
  return `<p>Where the code does not say. A wattlens.json in the project, or a comment at a call, changes them.</p>\n${limited(['Assumed', 'Calls'], rows, [1])}`;
}

/** A table whose first rows are seen, while the others unfold. */
function limited(head: Row, rows: readonly Row[], numeric: readonly number[] = []): string {
  const seen = table(head, rows.slice(0, first), numeric);
  if (rows.length <= first) return seen;
  return `${seen}\n${unfolding(`${count(rows.length - first)} more`, cut(head, rows.slice(first), numeric))}`;
}

function cut(head: Row, rows: readonly Row[], numeric: readonly number[] = []): string {
  const left = rows.length - most;
  return `${table(head, rows.slice(0, most), numeric)}${left > 0 ? `\n<p>${count(left)} more are not listed here.</p>` : ''}`;
}

const unfolding = (title: string, content: string): string =>
  `<details>\n<summary>${htmlText(title)}</summary>\n${content}\n</details>`;

const placeOf = ({ path, found: { range } }: Located): string => placeText(path, range.cell, range.startLine);

const placeName = ({ path, cell, line }: Pick<ReportSite, 'path' | 'cell' | 'line'>): string =>
  placeText(path, cell, line);
