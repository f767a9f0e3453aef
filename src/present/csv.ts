import type { Range } from '../core/footprint/quantity.ts';
import { sitesOf, type Located, type ScanReport } from '../core/report/scanReport.ts';
import { csvField } from './escape.ts';

type Field = string | number | null;

const ends = (name: string): readonly string[] => [`${name}_low`, `${name}_typical`, `${name}_high`];
const header = [
  ...[
    'path',
    'cell_from_0',
    'line',
    'column',
    'type',
    'task',
    'callee',
    'sdk',
    'model',
    'model_source',
    'in_loop',
    'max_tokens',
  ],
  ...['energy_wh', 'gwp_grams', 'water_ml', 'cost_usd'].flatMap(ends),
  ...['confidence', 'no_estimate_reason'],
];

/** A line a site, figures unrounded, for spreadsheets: no field of it can act as a formula. RFC 4180. */
export const scanCsv = (report: ScanReport): string =>
  [header, ...sitesOf(report).map(fields)].map(line => `${line.map(csvField).join(',')}\r\n`).join('');

function fields({ path, found }: Located): readonly Field[] {
  const { site, estimate, range, model, modelCandidates } = found;
  const { footprint } = estimate;
  const three = (value: Range | null | undefined): readonly Field[] =>
    value ? [value.low, value.typical, value.high] : [null, null, null];
  return [
    path,
    range.cell,
    range.startLine,
    range.startColumn,
    site.type,
    site.task,
    site.callee,
    site.sdk,
    model?.id ?? modelCandidates.map(({ id }) => id).join(' | '),
    model?.source ?? null,
    String(site.inLoop),
    site.maxTokens ?? null,
    ...three(footprint?.energyWh),
    ...three(footprint?.gwpGrams),
    ...three(footprint?.waterMl),
    ...three(footprint?.costUsd),
    footprint?.confidence ?? null,
    estimate.noEstimateReason,
  ];
}
