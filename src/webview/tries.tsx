import * as l10n from '@vscode/l10n';
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { count } from '../present/amount.ts';
import { oneLine } from '../present/escape.ts';
import type { Known } from '../present/report/known.ts';
import { placeKey } from '../present/report/messages.ts';
import { tryGroups, type Effect, type TryGroup } from '../present/report/tries.ts';
import { Place, Section, Some } from './parts.tsx';
import { useReader, type Reader } from './reader.ts';
import { inWords, percents } from './wording.ts';

/** The suggestions by rule: what they would change, and the edits that carry them out, shown before they are made. */
export function Tries({ known: { sites } }: { readonly known: Known }): JSX.Element {
  const groups = useMemo(() => tryGroups(sites), [sites]);
  return (
    <Section id="tries" title={l10n.t('What to try')}>
      {groups.length === 0 ? (
        <p>{l10n.t('No suggestion for these calls.')}</p>
      ) : (
        <>
          <p class="soft">
            {l10n.t(
              'Effects are estimates for the calls of a group and do not add up. Nothing is changed before you have seen it: edits open in the refactoring preview.',
            )}
          </p>
          {groups.map(group => (
            <Group key={group.rule} group={group} />
          ))}
        </>
      )}
    </Section>
  );
}

function Group({ group }: { readonly group: TryGroup }): JSX.Element {
  const reader = useReader();
  const { locale, send } = reader;
  const { rule, title, suggestions, fixes, effect } = group;
  return (
    <details class="try">
      <summary>
        <span class="what">{oneLine(title)}</span>
        <span class="badge">{count(suggestions.length, locale)}</span>
        <span class="effect">{effectWords(effect, reader)}</span>
      </summary>
      {fixes > 1 && (
        <button
          type="button"
          class="primary"
          onClick={() => {
            send({ kind: 'preview', rule, place: null });
          }}
        >
          {l10n.t('Preview all {0} edits', count(fixes, locale))}
        </button>
      )}
      <Some items={suggestions} first={12}>
        {shown => (
          <ul class="suggestions">
            {shown.map(suggestion => (
              <li key={`${placeKey(suggestion)} ${suggestion.message}`}>
                <Place place={suggestion} /> <span>{oneLine(suggestion.message)}</span>
                {suggestion.fix !== null && (
                  <button
                    type="button"
                    class="secondary"
                    onClick={() => {
                      const { path, cell, line, column } = suggestion;
                      send({ kind: 'preview', rule, place: { path, cell, line, column } });
                    }}
                  >
                    {l10n.t('Preview: {0}', oneLine(suggestion.fix))}
                  </button>
                )}
              </li>
            ))}
          </ul>
        )}
      </Some>
    </details>
  );
}

/** The range and its condition; one that reaches over 1 promises nothing. */
function effectWords(effect: Effect | null, { locale, style }: Reader): string {
  if (!effect) return l10n.t('No figure supports an estimate of the effect on energy.');
  const { ratio, beforeWh, verdict } = effect;
  const before = beforeWh ? ` ${l10n.t('Now {0}.', inWords(beforeWh, 'energy', style))}` : '';
  switch (verdict) {
    case 'less': {
      const less = { low: 1 - ratio.high, typical: 1 - ratio.typical, high: 1 - ratio.low };
      return `${l10n.t('Estimated {0} less energy; check the answers.', percents(less, locale))}${before}`;
    }
    case 'more': {
      const more = { low: ratio.low - 1, typical: ratio.typical - 1, high: ratio.high - 1 };
      return `${l10n.t('Estimated {0} more energy.', percents(more, locale))}${before}`;
    }
    case 'no clear difference':
      return `${l10n.t('No clear difference: estimated energy {0} of now.', percents(ratio, locale))}${before}`;
  }
}
