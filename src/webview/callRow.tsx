import * as l10n from '@vscode/l10n';
import type { JSX, TargetedEvent } from 'preact';
import { useState } from 'preact/hooks';
import { daysPerMonth } from '../core/usage/month.ts';
import { isWide, short, span } from '../present/amount.ts';
import { oneLine } from '../present/escape.ts';
import type { ReportSite } from '../present/report/reportFile.ts';
import { figureOf, type Sum } from '../present/report/sums.ts';
import { sureness } from '../present/words.ts';
import { Place } from './parts.tsx';
import { useReader } from './reader.ts';
import type { View } from './view.ts';
import { notKnown, percent, placeName, taskName } from './wording.ts';

interface RowProps {
  readonly site: ReportSite;
  readonly view: View;
  readonly sum: Sum;
}

export function CallRow({ site, view, sum }: RowProps): JSX.Element {
  const { locale } = useReader();
  return (
    <tr>
      <td>
        <Place place={site} />
      </td>
      <td>{site.model === null ? notKnown() : oneLine(site.model)}</td>
      <td>
        {taskName(site.task)}
        {site.inLoop && <span class="mark">{l10n.t('× loop')}</span>}
      </td>
      <td class="number">
        <Figure {...{ site, view, sum }} />
      </td>
      <td title={site.confidence ? sureness[site.confidence].reason : undefined}>{site.confidence ?? '–'}</td>
      <td class="number">{site.suggestions.length > 0 ? site.suggestions.length.toLocaleString(locale) : '–'}</td>
      <td class="number">
        <Runs site={site} per={view.per} key={`${site.callsPerMonth?.typical ?? ''} ${view.per}`} />
      </td>
    </tr>
  );
}

/** The figure of a run with its range and its share; a wide range stands for itself. */
function Figure({ site, view: { metric }, sum }: RowProps): JSX.Element {
  const { style, locale } = useReader();
  const range = figureOf(site, metric);
  if (!range) return <span class="soft">{site.figures ? notKnown() : l10n.t('no estimate')}</span>;
  const whole = sum[metric]?.typical ?? 0;
  const ends = isWide(range) || range.low === range.high ? '' : span(range, metric, style);
  return (
    <>
      <span class="value">{short(range, metric, style)}</span>
      <span class="ends">
        {ends === '' ? '' : `${ends} · `}
        {percent(range.typical, whole, locale)}
      </span>
    </>
  );
}

interface RunsProps {
  readonly site: ReportSite;
  readonly per: View['per'];
}

/** How often the call runs: kept in the project file when the reader leaves the field. */
function Runs({ site, per }: RunsProps): JSX.Element {
  const { send } = useReader();
  const factor = per === 'day' ? daysPerMonth : 1;
  const known = site.callsPerMonth ? String(rounded(site.callsPerMonth.typical / factor)) : '';
  const [isWrong, setWrong] = useState(false);
  const set = ({ currentTarget: { value, validity } }: TargetedEvent<HTMLInputElement>): void => {
    setWrong(!validity.valid);
    if (!validity.valid || value === known) return;
    const { path, cell, line, column } = site;
    const callsPerMonth = value === '' ? null : rounded(Number(value) * factor);
    send({ kind: 'volume', place: { path, cell, line, column }, callsPerMonth });
  };
  const where = oneLine(placeName(site));
  return (
    <input
      type="number"
      class="runs"
      min={0}
      max={1e9}
      step="any"
      defaultValue={known}
      aria-invalid={isWrong}
      aria-label={per === 'day' ? l10n.t('Runs per day of {0}', where) : l10n.t('Runs per month of {0}', where)}
      onChange={set}
    />
  );
}

/** Six digits are more than anybody knows of it, and keep 1,000 a day 1,000 a day. */
const rounded = (value: number): number => Number(value.toPrecision(8));
