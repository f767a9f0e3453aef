import * as l10n from '@vscode/l10n';
import type { JSX } from 'preact';
import { count } from '../present/amount.ts';
import { oneLine } from '../present/escape.ts';
import type { Known } from '../present/report/known.ts';
import { placeKey, type ReportHead } from '../present/report/messages.ts';
import type { ReportSite } from '../present/report/reportFile.ts';
import { Place, Section, Some, Wide } from './parts.tsx';
import { useReader } from './reader.ts';
import { notKnown, percent } from './wording.ts';

/** The boundary of the figures, in four lines. */
export const Counted = ({ head }: { readonly head: ReportHead }): JSX.Element => (
  <Section id="counted" title={l10n.t('What this counts')}>
    <ul class="plain">
      <li>
        {l10n.t(
          'Energy at the data centre, carbon of its grid and a share of making the hardware, water on site and at power stations. Not counted: training of the model, network, your devices.',
        )}
      </li>
      <li>
        {head.grid === null
          ? l10n.t('Grid: as the code says, else where the provider mostly runs.')
          : l10n.t('Grid: {0} where the code does not say another.', oneLine(head.grid))}
      </li>
      <li>{l10n.t('Tokens: as the code says, else as assumed for the task; see the assumptions below.')}</li>
      <li>
        {l10n.t(
          'Method {0}, data of {1}, WattLens {2}. Every figure is an estimate for one run of each call.',
          head.method,
          head.data,
          head.version,
        )}
      </li>
    </ul>
  </Section>
);

interface CoverageProps {
  readonly known: Known;
  readonly head: ReportHead;
}

/** Of how many calls the model is known, and the list of those that have no estimate. */
export function Coverage({ known, head }: CoverageProps): JSX.Element {
  const { locale } = useReader();
  const calls = known.sites.filter(({ runs }) => runs);
  const missing = calls.filter(({ figures }) => figures === null);
  const several = calls.filter(({ figures, isOneOf }) => figures !== null && isOneOf).length;
  const named = known.sites.length - calls.length;
  const shares = [
    { id: 'resolved', name: l10n.t('One model known'), number: calls.length - several - missing.length },
    { id: 'several', name: l10n.t('Several candidates'), number: several },
    { id: 'none', name: l10n.t('No estimate'), number: missing.length },
  ];
  return (
    <Section id="coverage" title={l10n.t('Coverage')}>
      <div class="stack" aria-hidden="true">
        {shares.map(({ id, number }) => number > 0 && <span key={id} class={id} style={{ flexGrow: number }} />)}
      </div>
      <dl class="legend">
        {shares.map(({ id, name, number }) => (
          <div key={id} class={id}>
            <dt>{name}</dt>
            <dd>
              {count(number, locale)} <span class="soft">({percent(number, calls.length, locale)})</span>
            </dd>
          </div>
        ))}
      </dl>
      {named > 0 && (
        <p class="soft">
          {named === 1
            ? l10n.t('1 more place only names, loads or configures a model; it is not summed.')
            : l10n.t(
                '{0} more places only name, load or configure a model; they are not summed.',
                count(named, locale),
              )}
        </p>
      )}
      {missing.length > 0 && <Missing missing={missing} head={head} />}
    </Section>
  );
}

function Missing({
  missing,
  head,
}: {
  readonly missing: readonly ReportSite[];
  readonly head: ReportHead;
}): JSX.Element {
  const { send } = useReader();
  const label = l10n.t('Calls without an estimate');
  return (
    <>
      <h3>{label}</h3>
      <Some items={missing} first={8}>
        {shown => (
          <Wide label={label}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{l10n.t('Place')}</th>
                  <th scope="col">{l10n.t('Model')}</th>
                  <th scope="col">{l10n.t('Why')}</th>
                  <th scope="col">{l10n.t('What to do')}</th>
                </tr>
              </thead>
              <tbody>
                {shown.map(site => (
                  <tr key={placeKey(site)}>
                    <td>
                      <Place place={site} />
                    </td>
                    <td>{site.model === null ? notKnown() : oneLine(site.model)}</td>
                    <td>{oneLine(site.reason ?? '')}</td>
                    <td>
                      <Remedy site={site} head={head} send={send} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Wide>
        )}
      </Some>
    </>
  );
}

interface RemedyProps {
  readonly site: ReportSite;
  readonly head: ReportHead;
  readonly send: ReturnType<typeof useReader>['send'];
}

function Remedy({ site: { missingName }, head, send }: RemedyProps): JSX.Element {
  if (missingName === null)
    return (
      <button
        type="button"
        class="link"
        onClick={() => {
          send({ kind: 'projectFile' });
        }}
      >
        {l10n.t('Open {0}', head.projectFile ?? 'wattlens.json')}
      </button>
    );
  return (
    <button
      type="button"
      class="link"
      onClick={() => {
        send({ kind: 'model', name: missingName });
      }}
    >
      {l10n.t('Set a model for {0}', oneLine(missingName))}
    </button>
  );
}
