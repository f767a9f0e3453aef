import * as l10n from '@vscode/l10n';
import type { JSX } from 'preact';
import { count } from '../present/amount.ts';
import { oneLine } from '../present/escape.ts';
import type { ReportChange, ReportComparison } from '../present/report/comparison.ts';
import type { Known } from '../present/report/known.ts';
import { placeKey } from '../present/report/messages.ts';
import type { ReportSite } from '../present/report/reportFile.ts';
import { figureOf } from '../present/report/sums.ts';
import { signedPoint, signedSpan } from '../present/signed.ts';
import { Place, Section, Some, Wide } from './parts.tsx';
import { useReader, type Reader } from './reader.ts';
import { metrics, type View } from './view.ts';
import { figure, metricName, notKnown } from './wording.ts';

interface ChangesProps {
  readonly known: Known;
  readonly view: View;
}

/** Calls that were added, removed or changed since the baseline; nothing where there is none. */
export function Changes({ known: { comparison }, view: { metric } }: ChangesProps): JSX.Element | null {
  const reader = useReader();
  if (!comparison) return null;
  const { changes } = comparison;
  const title = l10n.t('Since the baseline');
  return (
    <Section id="changes" title={title}>
      <p>
        {changes.length === 0
          ? l10n.t('No call has changed since {0}.', oneLine(comparison.since))
          : summary(comparison, reader)}
      </p>
      {changes.length > 0 && (
        <Some items={changes} first={20}>
          {shown => (
            <Wide label={title}>
              <table>
                <thead>
                  <tr>
                    <th scope="col">{l10n.t('Change')}</th>
                    <th scope="col">{l10n.t('Place')}</th>
                    <th scope="col">{l10n.t('Model')}</th>
                    <th scope="col" class="number">
                      {l10n.t('{0} before', metricName(metric))}
                    </th>
                    <th scope="col" class="number">
                      {l10n.t('{0} now', metricName(metric))}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {shown.map(change => (
                    <Row key={keyOf(change)} change={change} metric={metric} />
                  ))}
                </tbody>
              </table>
            </Wide>
          )}
        </Some>
      )}
    </Section>
  );
}

function summary(comparison: ReportComparison, { style, locale }: Reader): string {
  const { changes, since, withoutEstimate } = comparison;
  const number = (kind: ReportChange['kind']): string =>
    count(changes.filter(change => change.kind === kind).length, locale);
  const differences = metrics.flatMap(metric => {
    const range = comparison[metric];
    if (!range) return [];
    return [`${signedPoint(range.typical, metric, style)} (${signedSpan(range, metric, style)})`];
  });
  const list = new Intl.ListFormat(locale, { style: 'short', type: 'unit' }).format(differences);
  const counts = l10n.t(
    'Since {0}: {1} added, {2} removed, {3} changed.',
    oneLine(since),
    number('added'),
    number('removed'),
    number('changed'),
  );
  const estimated = differences.length > 0 ? ` ${l10n.t('Estimated difference if each runs once: {0}.', list)}` : '';
  const missing =
    withoutEstimate > 0 ? ` ${l10n.t('{0} of them without an estimate.', count(withoutEstimate, locale))}` : '';
  return `${counts}${estimated}${missing}`;
}

const keyOf = ({ kind, before, after }: ReportChange): string =>
  [kind, ...[before, after].map(site => (site ? placeKey(site) : ''))].join(' ');

const kindName = (kind: ReportChange['kind']): string =>
  ({ added: l10n.t('added'), removed: l10n.t('removed'), changed: l10n.t('changed') })[kind];

interface RowProps {
  readonly change: ReportChange;
  readonly metric: View['metric'];
}

function Row({ change: { kind, before, after }, metric }: RowProps): JSX.Element {
  const { style } = useReader();
  const written = (site: ReportSite | null): string => {
    const range = site && figureOf(site, metric);
    if (!site) return '–';
    return range ? figure(range, metric, style) : l10n.t('no estimate');
  };
  const names = [before, after].flatMap(site => (site ? [oneLine(site.model ?? notKnown())] : []));
  return (
    <tr>
      <td>{kindName(kind)}</td>
      <td>{after ? <Place place={after} /> : before && oneLine(`${before.path}:${before.line}`)}</td>
      <td>{[...new Set(names)].join(' → ')}</td>
      <td class="number">{written(before)}</td>
      <td class="number">{written(after)}</td>
    </tr>
  );
}
