import * as l10n from '@vscode/l10n';
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { formatted } from '../present/amount.ts';
import { countOf, equivalents, type Equivalent } from '../present/report/equivalents.ts';
import type { Known } from '../present/report/known.ts';
import { sumOfMonth, type Sum } from '../present/report/sums.ts';
import { Section } from './parts.tsx';
import { useReader } from './reader.ts';
import type { View } from './view.ts';

interface EquivalentsProps {
  readonly known: Known;
  readonly view: View;
  readonly change: (part: Partial<View>) => void;
  readonly sum: Sum;
}

/** The sums as everyday things, for those who ask for it. */
export function Equivalents({ known, view, change, sum }: EquivalentsProps): JSX.Element {
  const monthly = useMemo(() => sumOfMonth(known.sites), [known.sites]);
  const isMonthly = monthly.calls > 0;
  const shown = isMonthly ? monthly : sum;
  return (
    <Section id="equivalents" title={l10n.t('Everyday equivalents')}>
      <label class="toggle">
        <input
          type="checkbox"
          checked={view.equivalents}
          onChange={({ currentTarget }) => {
            change({ equivalents: currentTarget.checked });
          }}
        />{' '}
        {l10n.t('Show everyday equivalents')}
      </label>
      {view.equivalents && (
        <>
          <p class="soft">
            {isMonthly
              ? l10n.t('Of a month at your volume. They give a feeling for the size, no more.')
              : l10n.t('If each call runs once. They give a feeling for the size, no more.')}
          </p>
          <ul class="equivalents">
            {equivalents.map(each => (
              <Line key={each.id} equivalent={each} sum={shown} />
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

function Line({ equivalent, sum }: { readonly equivalent: Equivalent; readonly sum: Sum }): JSX.Element | null {
  const { locale } = useReader();
  const range = sum[equivalent.metric];
  if (!range) return null;
  const { low, high } = countOf(range, equivalent);
  const [from, to] = [low, high].map(end => formatted(end, 1, locale));
  return (
    <li>
      {said(equivalent.id, from === to ? (to ?? '') : `${from}–${to}`)}{' '}
      <span class="soft">
        (<a href={equivalent.source.url}>{equivalent.source.title}</a>)
      </span>
    </li>
  );
}

const said = (id: Equivalent['id'], number: string): string =>
  ({
    kettle: l10n.t('Energy: as heating {0} litres of water from 20 to 100 °C without losses.', number),
    car: l10n.t('Carbon: as driving {0} km in an average passenger car of the United States.', number),
    shower: l10n.t('Water: as {0} minutes under a water-saving shower of 7.6 litres a minute.', number),
  })[id];
