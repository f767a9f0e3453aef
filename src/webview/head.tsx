import * as l10n from '@vscode/l10n';
import type { JSX } from 'preact';
import { count, short, span, isWide, spoken } from '../present/amount.ts';
import type { Known } from '../present/report/known.ts';
import type { ReportHead } from '../present/report/messages.ts';
import type { Sum } from '../present/report/sums.ts';
import { Remarks } from './parts.tsx';
import { useReader, type Reader } from './reader.ts';
import { ScanState } from './scanState.tsx';
import { metrics, type View } from './view.ts';
import { callCount, fileCount, inWords, metricName } from './wording.ts';

interface HeadProps {
  readonly known: Known;
  readonly head: ReportHead;
  readonly sum: Sum;
  readonly view: View;
  readonly change: (part: Partial<View>) => void;
}

/** The sentence, the four sums that are also the choice of metric, and the state of the scan. */
export function Head({ known, head, sum, view, change }: HeadProps): JSX.Element {
  const reader = useReader();
  const { locale, send } = reader;
  const again = (): void => {
    send({ kind: 'scan' });
  };
  const time = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <header>
      <div class="title">
        <h1>{l10n.t('AI footprint')}</h1>
        {known.share === null ? (
          <p class="scanning">
            <span>{l10n.t('As of {0}', time.format(new Date(head.scannedAt)))}</span>
            <button type="button" class="secondary" onClick={again}>
              {l10n.t('Scan again')}
            </button>
          </p>
        ) : (
          <ScanState share={known.share} />
        )}
      </div>
      <Sentence {...{ known, head, sum, reader }} />
      {sum.energy && <Metrics {...{ sum, view, change, reader }} />}
      <Remarks
        title={
          head.skipped.length === 1
            ? l10n.t('1 file or folder was skipped')
            : l10n.t('{0} files or folders were skipped', count(head.skipped.length, locale))
        }
        remarks={head.skipped}
      />
      <Remarks
        title={head.notes.length === 1 ? l10n.t('1 remark') : l10n.t('{0} remarks', count(head.notes.length, locale))}
        remarks={head.notes}
      />
    </header>
  );
}

interface SentenceProps extends Pick<HeadProps, 'known' | 'head' | 'sum'> {
  readonly reader: Reader;
}

function Sentence({ known, head, sum, reader: { locale, style } }: SentenceProps): JSX.Element {
  if (known.sites.length === 0) return <Nothing looked={head.looked} />;
  const files = new Set(known.sites.filter(({ runs }) => runs).map(({ path }) => path)).size;
  const sums = metrics.flatMap(metric => (sum[metric] ? [inWords(sum[metric], metric, style)] : []));
  const list = new Intl.ListFormat(locale, { style: 'short', type: 'unit' }).format(sums);
  return (
    <p class="lead">
      {l10n.t('{0} in {1}.', callCount(sum.calls, locale), fileCount(files, locale))}
      {sums.length > 0 && ` ${l10n.t('If each ran once: {0}.', list)}`}
      {sum.withoutEstimate > 0 && ` ${unknown(sum.withoutEstimate, locale)}`}
    </p>
  );
}

const unknown = (number: number, locale: string): string =>
  number === 1 ? l10n.t('1 call has no estimate.') : l10n.t('{0} calls have no estimate.', count(number, locale));

const detected = 'https://github.com/wattlens/wattlens#what-is-detected';

function Nothing({ looked }: { readonly looked: number }): JSX.Element {
  const { locale } = useReader();
  return (
    <p class="lead">
      {l10n.t('No AI calls found in {0} (Python, TypeScript, JavaScript).', fileCount(looked, locale))}{' '}
      {l10n.t('Not what you expected?')} <a href={detected}>{l10n.t('See what is detected.')}</a>
    </p>
  );
}

interface MetricsProps extends Pick<HeadProps, 'sum' | 'view' | 'change'> {
  readonly reader: Reader;
}

/** The sums as cards; the chosen one is what tables and charts show. */
const Metrics = ({ sum, view, change, reader: { style } }: MetricsProps): JSX.Element => (
  <fieldset class="metrics">
    <legend>{l10n.t('If each call runs once. Tables and charts show the metric chosen here.')}</legend>
    {metrics.map(metric => {
      const range = sum[metric];
      const text = range ? short(range, metric, style) : l10n.t('not known');
      const both = range && !isWide(range) ? span(range, metric, style) : '';
      const ends = text.endsWith(both) ? '' : both;
      return (
        <label key={metric} class={view.metric === metric ? 'chosen' : ''}>
          <input
            type="radio"
            name="metric"
            value={metric}
            checked={view.metric === metric}
            aria-label={`${metricName(metric)}: ${spoken(text, style)}`}
            onChange={() => {
              change({ metric });
            }}
          />
          <span class="name">{metricName(metric)}</span>
          <span class="value">{text}</span>
          <span class="ends">{ends}</span>
        </label>
      );
    })}
  </fieldset>
);
