import type { Metric } from '../amount.ts';
import { oneLine } from '../escape.ts';
import type { ReportSite } from './reportFile.ts';
import { figureOf } from './sums.ts';

/** What the table of calls can be sorted by. */
export type Column = 'place' | 'model' | 'task' | 'figure' | 'confidence' | 'tries' | 'volume';

export const columns: readonly Column[] = ['place', 'model', 'task', 'figure', 'confidence', 'tries', 'volume'];

export interface Order {
  readonly by: Column;
  readonly isDescending: boolean;
}

/** Rows shown at a time: more would make every change of the page slow. */
export const pageSize = 25;

/** The sites whose place, model, provider or words contain the text, whatever its case. */
export function filtered(
  sites: readonly ReportSite[],
  text: string,
  wordsOf: (site: ReportSite) => string = () => '',
): readonly ReportSite[] {
  const wanted = text.trim().toLocaleLowerCase();
  if (wanted === '') return sites;
  return sites.filter(site => `${haystack(site)} ${wordsOf(site)}`.toLocaleLowerCase().includes(wanted));
}

const haystack = ({ path, line, model, provider, callee }: ReportSite): string =>
  oneLine(`${path}:${line} ${model ?? ''} ${provider ?? ''} ${callee}`);

/** Sorted by a column; what has no value there comes last, either way. */
export function sorted(
  sites: readonly ReportSite[],
  { by, isDescending }: Order,
  metric: Metric,
): readonly ReportSite[] {
  const value = valueIn(by, metric);
  const sign = isDescending ? -1 : 1;
  return sites
    .map((site, index) => ({ site, index, key: value(site) }))
    .sort((a, b) => {
      if (a.key === b.key) return a.index - b.index;
      if (a.key === null) return 1;
      if (b.key === null) return -1;
      return a.key < b.key ? -sign : sign;
    })
    .map(({ site }) => site);
}

type Key = string | number | null;

const valueIn =
  (column: Column, metric: Metric): ((site: ReportSite) => Key) =>
  site => {
    switch (column) {
      case 'place':
        return `${site.path}:${String(site.cell ?? 0).padStart(6, '0')}:${String(site.line).padStart(9, '0')}`;
      case 'figure':
        return figureOf(site, metric)?.typical ?? null;
      case 'tries':
        return site.suggestions.length;
      case 'volume':
        return site.callsPerMonth?.typical ?? null;
      default:
        return site[column];
    }
  };

/** One page of rows; the number is brought into the pages that there are. */
export function pageOf<Row>(
  rows: readonly Row[],
  page: number,
): { readonly page: number; readonly rows: readonly Row[] } {
  const last = Math.max(0, Math.ceil(rows.length / pageSize) - 1);
  const shown = Math.min(Math.max(0, page), last);
  return { page: shown, rows: rows.slice(shown * pageSize, (shown + 1) * pageSize) };
}
