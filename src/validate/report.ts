import { assumptionRows } from './assumptions.ts';
import { decodeReport, decodeRows, decodeSource, missBy, type DecodeReport } from './decodeFit.ts';
import { measuredTermsPart } from './measuredTerms.ts';
import { digits, percent, table } from './page.ts';
import { comparisonPlot } from './plot.ts';
import { comparePublished, type Compared } from './published.ts';
import { servingPart } from './servingPart.ts';
import { median } from './statistics.ts';
import { vectorReport } from './vectors.ts';

const goal = (met: boolean): string => (met ? 'met' : '**not met**');

function vectorsPart(): string {
  const reports = (['ecologits-0.11', 'ecologits-0.9.1'] as const).map(vectorReport);
  return [
    '## 1. EcoLogits, to the last digit',
    '',
    'Both versions are computed by their own published formulas and compared with the results of EcoLogits’ own code.',
    '',
    table(
      ['method', 'vectors', 'values', 'largest relative error', 'goal ≤ 1e-9'],
      reports.map(one => [
        `\`${one.version}\``,
        String(one.vectors),
        String(one.values),
        one.worst === 0 ? '0' : one.worst.toExponential(1),
        goal(one.worst <= 1e-9),
      ]),
    ),
  ].join('\n');
}

function decodePart(report: DecodeReport): string {
  const { leftOut, ecologits } = report;
  return [
    '## 2. Energy of an output token, against measurements',
    '',
    `${decodeRows.length} measured configurations of ${report.models.length} models (${decodeSource}). The fit is made anew for every model`,
    'without that model’s rows, and then asked for them. GPU energy only, all GPUs.',
    '',
    table(
      ['', 'median error factor', '90th percentile'],
      [
        ['`wattlens-1`, model left out', digits(leftOut.median), digits(leftOut.p90)],
        ['EcoLogits', digits(ecologits.median), digits(ecologits.p90)],
        ['goal', `≤ 1.25: ${goal(leftOut.median <= 1.25)}`, `≤ 1.9: ${goal(leftOut.p90 <= 1.9)}`],
      ],
    ),
    '',
    `Fitted over all rows: \`exp(${report.coefficients.map(value => value.toFixed(5)).join(', ')})\`; the product uses`,
    `\`${report.used.join(', ')}\`. R² ${report.rSquared.toFixed(3)}, residual ${report.sigma.toFixed(3)} in ln units;`,
    `over the ${report.taskRows} rows of chat, reasoning, code completion and image chat together ${report.taskSigma.toFixed(3)}, which the intervals use.`,
    '',
    table(
      ['model', 'rows', 'median error factor, left out', 'EcoLogits'],
      report.models.map(one => [one.model, String(one.rows), digits(one.leftOut), digits(one.ecologits)]),
    ),
    '',
    ...measuredTermsPart(),
    '',
    '![Measured and estimated energy of an output token](validation-decode.svg)',
  ].join('\n');
}

interface Share {
  readonly rows: number;
  readonly inside: number;
  readonly ratio: number;
  /** Median factor by which the typical value misses. */
  readonly miss: number;
  readonly theirMiss: number;
  readonly theirs: number;
  readonly theirInside: number;
}

function shareOf(rows: readonly Compared[]): Share {
  const theirs = rows.filter(one => one.ecologits !== undefined);
  return {
    rows: rows.length,
    inside: rows.filter(one => one.inside).length / rows.length,
    ratio: median(rows.map(({ ours }) => ours.high / ours.low)),
    miss: median(rows.map(({ row, ours }) => missBy(ours.typical, row.value))),
    theirMiss: median(theirs.map(({ row, ecologits }) => missBy(middleOf(ecologits), row.value))),
    theirs: theirs.length,
    theirInside: theirs.filter(one => one.ecologits?.inside).length / Math.max(1, theirs.length),
  };
}

const middleOf = (ends: Compared['ecologits']): number => (ends ? (ends.low + ends.high) / 2 : Number.NaN);

const kinds: readonly (readonly [label: string, pick: (one: Compared) => boolean])[] = [
  ['all rows', () => true],
  ['measured', one => one.row.kind === 'measured'],
  ['measured, and not used by the method', one => one.row.kind === 'measured' && one.row.inFit !== true],
  [
    'declared by a vendor, or derived from declared throughput',
    one => one.row.kind === 'declared' || one.row.kind === 'derived',
  ],
  ['computed by other studies from their own assumptions', one => one.row.kind === 'modelled'],
];

const unitOf = { energyWh: 'Wh', gwpGrams: 'g' } as const;

function rowCells({ row, ours, inside, ecologits }: Compared): readonly string[] {
  const interval = `${digits(ours.low)} – ${digits(ours.typical)} – ${digits(ours.high)}`;
  const theirs = ecologits ? `${digits(ecologits.low)} – ${digits(ecologits.high)}${ecologits.inside ? ' ✓' : ''}` : '';
  return [row.id, row.kind, `${digits(row.value)} ${unitOf[row.metric]}`, `${interval}${inside ? ' ✓' : ''}`, theirs];
}

function publishedPart(compared: readonly Compared[]): string {
  const shares = kinds.map(([label, pick]) => [label, shareOf(compared.filter(pick))] as const);
  const outside = compared.filter(one => !one.inside);
  return [
    '## 3. Published figures, and whether our interval holds them',
    '',
    `${compared.length} published figures state a model or task and what was processed. Each is computed under the conditions that it states`,
    '(tokens, concurrent requests, weights, kind and number of GPUs, draw of their host, PUE, GPU alone or with the building). EcoLogits',
    'stands beside it at the same boundary; its interval holds sizes only, so that for models of published size it is a point.',
    '',
    table(
      [
        'rows',
        'number',
        'inside ours',
        'median high / low',
        'median error factor',
        'EcoLogits: rows',
        'inside',
        'median error factor',
      ],
      shares.map(([label, one]) => [
        label,
        String(one.rows),
        percent(one.inside),
        digits(one.ratio),
        digits(one.miss),
        String(one.theirs),
        percent(one.theirInside),
        digits(one.theirMiss),
      ]),
    ),
    '',
    ...verdict(shares.map(([, one]) => one)),
    '',
    ...servingPart(compared),
    '',
    '![Published values and estimates](validation-published.svg)',
    '',
    '### Rows outside',
    '',
    table(
      ['row', 'published', 'ours', 'reason'],
      outside.map(({ row, ours }) => [
        row.id,
        `${digits(row.value)} ${unitOf[row.metric]}`,
        `${digits(ours.low)} – ${digits(ours.high)}`,
        row.why ?? 'not explained',
      ]),
    ),
    '',
    '### Every row',
    '',
    table(['row', 'kind', 'published', 'low – typical – high', 'EcoLogits'], compared.map(rowCells)),
    '',
    `Sources: ${[...new Set(compared.map(({ row }) => row.source))].join('; ')}.`,
  ].join('\n');
}

function verdict([all, measured]: readonly Share[]): readonly string[] {
  if (!all || !measured) return [];
  const holds = (one: Share): boolean => one.inside >= 0.9 && one.ratio <= 8;
  return [
    `Goal: at least 90 % inside, with a median interval no wider than a factor 8. Over the measured rows: ${goal(holds(measured))}; over all rows: ${goal(holds(all))}.`,
    'The rows of other studies are estimates themselves: they multiply the latency of a public interface by the power of assumed',
    'nodes at 8 requests. They disagree among each other (Llama 3.1 and 3.3 with 70 B, the same architecture, by a factor of 5;',
    'GPT-4o mini above GPT-4o), so that no interval of useful width holds them all. No constant was fitted to single rows.',
  ];
}

/** The validation page and its plots, by file name; the same text whenever the data are the same. */
export function validationFiles(): ReadonlyMap<string, string> {
  const decode = decodeReport();
  const compared = comparePublished();
  const page = [
    '# Validation',
    '',
    'Written by `npm run validate` from the data in `src/validate` and `test/footprint`; do not edit. Intervals are 90 % intervals',
    '(log-normal, closed form). What the numbers rest on is in `src/core/footprint`, one file for each kind of work.',
    '',
    vectorsPart(),
    '',
    decodePart(decode),
    '',
    publishedPart(compared),
    '',
    '## 4. What is assumed',
    '',
    'Low, typical and high values that stand in for what nobody measures or states. Each figure names those it rests on.',
    '',
    table(['what', 'value', 'why'], assumptionRows),
    '',
  ].join('\n');
  const decodePoints = decode.models.flatMap(({ points }) =>
    points.flatMap(point => [
      { x: point.measured, y: point.ecologits, series: 'ecologits' as const },
      { x: point.measured, y: point.leftOut, series: 'ours' as const },
    ]),
  );
  const publishedPoints = compared.map(({ row, ours, inside }) => ({
    x: row.value,
    y: ours.typical,
    low: ours.low,
    high: ours.high,
    series: inside ? ('ours' as const) : ('outside' as const),
  }));
  return new Map([
    ['validation.md', page],
    [
      'validation-decode.svg',
      comparisonPlot(
        decodePoints,
        'Energy of an output token (grey: EcoLogits)',
        'measured, J',
        'estimated with the model left out, J',
      ),
    ],
    [
      'validation-published.svg',
      comparisonPlot(
        publishedPoints,
        'Published figures (red: outside our interval)',
        'published, Wh or g',
        'estimated, Wh or g',
      ),
    ],
  ]);
}
