import type { Range } from '../core/footprint/quantity.ts';
import type { Footprint, SiteEstimate } from '../core/footprint/report.ts';
import { dataVersion } from '../core/report/scanReport.ts';
import { point, span, type Metric, type Style } from './amount.ts';
import { columns } from './columns.ts';
import { derivation } from './explain.ts';
import { sureness } from './words.ts';

/** A footprint, and what was taken for granted where the request named a model. */
export type Estimated = Footprint & Partial<Pick<SiteEstimate, 'method' | 'catalogId' | 'assumptions' | 'place'>>;

/** The answer to one request, for a terminal: the figures, how they came about, and how sure they are. */
export function estimateText(estimated: Estimated, style: Style): string {
  const { energyWh, gwpGrams, waterMl, costUsd, confidence, steps, assumptions = [] } = estimated;
  const row = (name: string, range: Range | null, metric: Metric): readonly (readonly string[])[] =>
    range
      ? [[name, point(range.typical, metric, style), range.low === range.high ? '' : `(${span(range, metric, style)})`]]
      : [];
  const lines = [
    `Per call${estimated.catalogId ? ` of ${estimated.catalogId}` : ''}, estimated`,
    '',
    ...columns([
      ...row('Energy', energyWh, 'energy'),
      ...row('Carbon', gwpGrams, 'carbon'),
      ...row('  of it making the hardware', gwpGrams.embodied, 'carbon'),
      ...row('Water', waterMl, 'water'),
      ...row('List price', costUsd, 'cost'),
    ]),
    '',
    ...derivation(steps, style),
    '',
    `Confidence ${confidence}: ${sureness[confidence].reason}.`,
    ...(assumptions.length > 0 ? ['', 'Assumed', ...assumptions.map(text => `  ${text}`)] : []),
    '',
    `${estimated.method === undefined ? '' : `method ${estimated.method}, `}data ${dataVersion}`,
  ];
  return `${lines.join('\n')}\n`;
}
