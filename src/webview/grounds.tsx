import * as l10n from '@vscode/l10n';
import type { JSX } from 'preact';
import { count, formatted } from '../present/amount.ts';
import { oneLine } from '../present/escape.ts';
import { byUse } from '../present/report/grounds.ts';
import type { Known } from '../present/report/known.ts';
import type { ReportHead } from '../present/report/messages.ts';
import type { Ground } from '../present/report/reportFile.ts';
import { Section, Some, Wide } from './parts.tsx';
import { useReader } from './reader.ts';
import { basisName } from './wording.ts';

interface GroundsProps {
  readonly known: Known;
  readonly head: ReportHead;
}

/** Every number that the estimates rest on, where it comes from, and how to change it. */
export function Grounds({ known: { grounds, sources }, head }: GroundsProps): JSX.Element {
  const { locale, send } = useReader();
  const title = l10n.t('Assumptions and sources');
  const file = head.projectFile ?? 'wattlens.json';
  return (
    <Section id="grounds" title={title}>
      <p>
        {l10n.t('What the code does not say is assumed. {0} in the project, or a comment at a call, says it.', file)}{' '}
        <button
          type="button"
          class="link"
          onClick={() => {
            send({ kind: 'projectFile' });
          }}
        >
          {l10n.t('Open {0}', file)}
        </button>
      </p>
      <Some items={byUse(grounds)} first={12}>
        {shown => (
          <Wide label={title}>
            <table class="grounds">
              <thead>
                <tr>
                  <th scope="col">{l10n.t('What')}</th>
                  <th scope="col" class="number">
                    {l10n.t('Value')}
                  </th>
                  <th scope="col">{l10n.t('Where it comes from')}</th>
                  <th scope="col">{l10n.t('How to change it')}</th>
                  <th scope="col" class="number">
                    {l10n.t('Calls')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {shown.map(ground => (
                  <tr key={`${ground.label} ${ground.unit} ${ground.basis} ${ground.sourceId ?? ''}`}>
                    <td>{oneLine(ground.label)}</td>
                    <td class="number">{valueText(ground, locale)}</td>
                    <td>
                      <Origin ground={ground} sources={sources} />
                    </td>
                    <td>{remedyText(ground)}</td>
                    <td class="number">{count(ground.calls, locale)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Wide>
        )}
      </Some>
    </Section>
  );
}

function valueText({ low, high, unit }: Ground, locale: string): string {
  const [from, to] = [low, high].map(end => formatted(end, 3, locale));
  const value = from === to ? to : `${from}–${to}`;
  return unit === '' ? (value ?? '') : `${value} ${oneLine(unit)}`;
}

interface OriginProps {
  readonly ground: Ground;
  readonly sources: Known['sources'];
}

function Origin({ ground: { basis, sourceId }, sources }: OriginProps): JSX.Element {
  const source =
    sourceId === null ? undefined : (sources.get(sourceId) ?? sources.get(sourceId.split(':', 1)[0] ?? sourceId));
  return (
    <>
      {basisName(basis)}
      {source && ': '}
      {source && <a href={source.url}>{source.title}</a>}
    </>
  );
}

function remedyText({ remedy }: Ground): JSX.Element | string {
  if (remedy === null) return l10n.t('part of the method');
  return remedy === 'region' ? <code>"region", "zone"</code> : <code>"{remedy}"</code>;
}
