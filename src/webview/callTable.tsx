import * as l10n from '@vscode/l10n';
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { count } from '../present/amount.ts';
import type { Known } from '../present/report/known.ts';
import { placeKey } from '../present/report/messages.ts';
import type { ReportSite } from '../present/report/reportFile.ts';
import { filtered, pageOf, pageSize, sorted, type Column } from '../present/report/rows.ts';
import type { Sum } from '../present/report/sums.ts';
import { providerName } from '../present/words.ts';
import { CallRow } from './callRow.tsx';
import { Section, Wide } from './parts.tsx';
import { useReader } from './reader.ts';
import type { View } from './view.ts';
import { callCount, metricName, taskName } from './wording.ts';

interface TableProps {
  readonly known: Known;
  readonly view: View;
  readonly change: (part: Partial<View>) => void;
  readonly sum: Sum;
}

/** The calls, the largest first, as the reader filters and sorts them: one page at a time. */
export function CallTable({ known, view, change, sum }: TableProps): JSX.Element {
  const { locale } = useReader();
  const { filter, order, metric } = view;
  const calls = useMemo(() => known.sites.filter(({ runs }) => runs), [known.sites]);
  const matching = useMemo(() => filtered(calls, filter, wordsOf), [calls, filter]);
  const inOrder = useMemo(() => sorted(matching, order, metric), [matching, order, metric]);
  const { page, rows } = pageOf(inOrder, view.page);
  const label = l10n.t('Largest calls');
  return (
    <Section id="calls" title={label}>
      <div class="tools">
        <label>
          {l10n.t('Filter')}{' '}
          <input
            type="search"
            id="filter"
            value={filter}
            placeholder={l10n.t('place, model, provider or task')}
            onInput={({ currentTarget }) => {
              change({ filter: currentTarget.value, page: 0 });
            }}
          />
        </label>
        <label>
          {l10n.t('Count runs per')}{' '}
          <select
            value={view.per}
            onChange={({ currentTarget }) => {
              change({ per: currentTarget.value === 'day' ? 'day' : 'month' });
            }}
          >
            <option value="day">{l10n.t('day')}</option>
            <option value="month">{l10n.t('month')}</option>
          </select>
        </label>
        <span class="soft" role="status">
          {matching.length === calls.length
            ? callCount(calls.length, locale)
            : l10n.t('{0} of {1}', count(matching.length, locale), callCount(calls.length, locale))}
        </span>
      </div>
      <Wide label={label}>
        <table class="calls">
          <thead>
            <tr>
              {headings(view).map(([column, title]) => (
                <Heading key={column} {...{ column, title, view, change }} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(site => (
              <CallRow key={placeKey(site)} {...{ site, view, sum }} />
            ))}
          </tbody>
        </table>
      </Wide>
      {matching.length > pageSize && <Pages {...{ page, length: matching.length, change }} />}
    </Section>
  );
}

/** Words that the table shows, or a bar is named by, where the data has a key. */
const wordsOf = ({ task, provider }: ReportSite): string =>
  `${taskName(task)} ${provider === null ? '' : providerName(provider)}`;

/** The share follows from the figure, so both are one column to sort by. */
const headings = ({ metric, per }: View): readonly (readonly [Column, string])[] => [
  ['place', l10n.t('Place')],
  ['model', l10n.t('Model')],
  ['task', l10n.t('Task')],
  ['figure', l10n.t('{0} per run', metricName(metric))],
  ['confidence', l10n.t('Confidence')],
  ['tries', l10n.t('To try')],
  ['volume', per === 'day' ? l10n.t('Runs per day') : l10n.t('Runs per month')],
];

interface HeadingProps extends Pick<TableProps, 'view' | 'change'> {
  readonly column: Column;
  readonly title: string;
}

function Heading({ column, title, view: { order }, change }: HeadingProps): JSX.Element {
  const isOf = order.by === column;
  const isNumber = ['figure', 'tries', 'volume'].includes(column);
  const sort = (): void => {
    const isDescending = isOf ? !order.isDescending : isNumber;
    change({ order: { by: column, isDescending }, page: 0 });
  };
  return (
    <th
      scope="col"
      class={isNumber ? 'number' : ''}
      aria-sort={isOf ? (order.isDescending ? 'descending' : 'ascending') : 'none'}
    >
      <button type="button" onClick={sort}>
        {title}
        <span class="arrow" aria-hidden="true">
          {isOf ? (order.isDescending ? '▾' : '▴') : ''}
        </span>
      </button>
    </th>
  );
}

interface PagesProps extends Pick<TableProps, 'change'> {
  readonly page: number;
  readonly length: number;
}

function Pages({ page, length, change }: PagesProps): JSX.Element {
  const { locale } = useReader();
  const last = Math.ceil(length / pageSize) - 1;
  const to = Math.min(length, (page + 1) * pageSize);
  const go = (target: number) => () => {
    change({ page: target });
  };
  return (
    <nav class="pages" aria-label={l10n.t('Pages of the table')}>
      <button type="button" class="secondary" disabled={page === 0} onClick={go(page - 1)}>
        {l10n.t('Previous')}
      </button>
      <span>
        {l10n.t('{0} to {1} of {2}', count(page * pageSize + 1, locale), count(to, locale), count(length, locale))}
      </span>
      <button type="button" class="secondary" disabled={page === last} onClick={go(page + 1)}>
        {l10n.t('Next')}
      </button>
    </nav>
  );
}
