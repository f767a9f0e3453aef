import * as l10n from '@vscode/l10n';
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { count, formatted } from '../present/amount.ts';
import { oneLine } from '../present/escape.ts';
import type { Known } from '../present/report/known.ts';
import { placeKey } from '../present/report/messages.ts';
import { sumOfMonth, ofMonth } from '../present/report/sums.ts';
import { Place, Section, Some, Wide } from './parts.tsx';
import { useReader } from './reader.ts';
import { metrics, type View } from './view.ts';
import { callCount, figure, inWords, metricName, notKnown } from './wording.ts';

interface VolumeProps {
  readonly known: Known;
  readonly view: View;
}

/** What the calls take in a month, once somebody has said how often they run. */
export function Volume({ known: { sites, head }, view: { metric } }: VolumeProps): JSX.Element | null {
  const { style, locale } = useReader();
  const said = useMemo(() => mostFirst(sites.filter(({ runs, callsPerMonth }) => runs && callsPerMonth)), [sites]);
  const sum = useMemo(() => sumOfMonth(sites), [sites]);
  if (said.length === 0) return null;
  const all = sites.filter(({ runs }) => runs).length;
  const sums = metrics.flatMap(each => (sum[each] ? [inWords(sum[each], each, style)] : []));
  const list = new Intl.ListFormat(locale, { style: 'short', type: 'unit' }).format(sums);
  const title = l10n.t('At your volume');
  return (
    <Section id="volume" title={title}>
      <p class="lead">
        {sums.length > 0
          ? l10n.t('{0} as often as you say: {1} a month.', callCount(said.length, locale), list)
          : l10n.t('None of the calls whose number you say has an estimate.')}
      </p>
      <p class="soft">
        {all > said.length &&
          `${l10n.t('Of {0} it is not said how often they run.', callCount(all - said.length, locale))} `}
        {l10n.t('The numbers are kept in {0}, key "callsPerMonth".', head?.projectFile ?? 'wattlens.json')}
      </p>
      <Some items={said} first={10}>
        {shown => (
          <Wide label={title}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{l10n.t('Place')}</th>
                  <th scope="col">{l10n.t('Model')}</th>
                  <th scope="col" class="number">
                    {l10n.t('Runs per month')}
                  </th>
                  <th scope="col" class="number">
                    {l10n.t('{0} a month', metricName(metric))}
                  </th>
                </tr>
              </thead>
              <tbody>
                {shown.map(site => {
                  const monthly = figureOfMonth(site, metric);
                  const runs = site.callsPerMonth?.typical ?? 0;
                  return (
                    <tr key={placeKey(site)}>
                      <td>
                        <Place place={site} />
                      </td>
                      <td>{site.model === null ? notKnown() : oneLine(site.model)}</td>
                      <td class="number">
                        {runs >= 1000 ? count(Math.round(runs), locale) : formatted(runs, 3, locale)}
                      </td>
                      <td class="number">{monthly ? figure(monthly, metric, style) : l10n.t('no estimate')}</td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </Wide>
        )}
      </Some>
    </Section>
  );
}

type Site = Known['sites'][number];

const figureOfMonth = (site: Site, metric: View['metric']) => {
  const figures = ofMonth(site);
  if (!figures) return null;
  const { energyWh, gwpGrams, waterMl, costUsd } = figures;
  return { energy: energyWh, carbon: gwpGrams, water: waterMl, cost: costUsd }[metric];
};

const mostFirst = (sites: readonly Site[]): readonly Site[] => {
  const energy = (site: Site): number => figureOfMonth(site, 'energy')?.typical ?? -1;
  return [...sites].sort((a, b) => energy(b) - energy(a));
};
