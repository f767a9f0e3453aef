import * as l10n from '@vscode/l10n';
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { count, isWide, short } from '../present/amount.ts';
import { oneLine } from '../present/escape.ts';
import { folderTree } from '../present/report/folderTree.ts';
import { byMost, dimensions, groupsBy, type Dimension, type Group } from '../present/report/groups.ts';
import type { Known } from '../present/report/known.ts';
import type { Sum } from '../present/report/sums.ts';
import { FolderMap } from './folderMap.tsx';
import { Breakable, Section, Some } from './parts.tsx';
import { useReader } from './reader.ts';
import type { View } from './view.ts';
import { dimensionName, dimensionTitle, groupName, metricName, percent } from './wording.ts';

interface GroupsProps {
  readonly known: Known;
  readonly view: View;
  readonly change: (part: Partial<View>) => void;
  readonly sum: Sum;
}

/** By model, folder, provider and task: bars with the number on them; the folders as a map too. */
export function Groups(props: GroupsProps): JSX.Element {
  const { known, view } = props;
  const tree = useMemo(() => folderTree(known.sites, view.metric), [known.sites, view.metric]);
  const title = l10n.t('Where it comes from');
  return (
    <Section id="groups" title={title}>
      <p class="soft">
        {l10n.t(
          '{0}, if each call runs once. A bar is full up to the low end of the range, and light up to its high end.',
          metricName(view.metric),
        )}
      </p>
      <div class="groups">
        {dimensions.map(dimension => (
          <Bars key={dimension} dimension={dimension} {...props} />
        ))}
      </div>
      <FolderMap tree={tree} metric={view.metric} />
    </Section>
  );
}

function Bars({ known, view, change, sum, dimension }: GroupsProps & { readonly dimension: Dimension }): JSX.Element {
  const { metric } = view;
  const unsorted = useMemo(() => groupsBy(known.sites, dimension), [known.sites, dimension]);
  const groups = useMemo(() => byMost(unsorted, metric), [unsorted, metric]);
  const widest = Math.max(...groups.map(group => group[metric]?.high ?? 0));
  return (
    <section aria-labelledby={`by-${dimension}`}>
      <h3 id={`by-${dimension}`}>{dimensionTitle(dimension)}</h3>
      <Some items={groups} first={8}>
        {shown => (
          <table class="bars">
            <thead>
              <tr>
                <th scope="col">{dimensionName(dimension)}</th>
                <th scope="col" class="number">
                  {l10n.t('Calls')}
                </th>
                <th scope="col">{l10n.t('{0}, share', metricName(metric))}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map(group => (
                <Bar key={group.name ?? ''} {...{ group, dimension, view, change, sum, widest }} />
              ))}
            </tbody>
          </table>
        )}
      </Some>
    </section>
  );
}

interface BarProps extends Pick<GroupsProps, 'view' | 'change' | 'sum'> {
  readonly group: Group;
  readonly dimension: Dimension;
  /** The highest end of all, in the unit of the metric. */
  readonly widest: number;
}

function Bar({ group, dimension, view: { metric }, change, sum, widest }: BarProps): JSX.Element {
  const { style, locale } = useReader();
  const range = group[metric];
  const name = oneLine(groupName(dimension, group.name));
  const width = (value: number): string => `${widest > 0 ? (100 * value) / widest : 0}%`;
  const filter = (): void => {
    change({ filter: name, page: 0 });
    document.getElementById('calls')?.scrollIntoView();
    document.getElementById('filter')?.focus();
  };
  return (
    <tr>
      <th scope="row">
        {group.name === null || group.name === '.' ? (
          name
        ) : (
          <button type="button" class="link" title={l10n.t('Show these calls in the table')} onClick={filter}>
            <Breakable text={name} />
          </button>
        )}
      </th>
      <td class="number">{count(group.calls, locale)}</td>
      <td>
        <div class="bar" aria-hidden="true">
          {range && <span class="high" style={{ width: width(range.high) }} />}
          {range && <span class="low" style={{ width: width(range.low) }} />}
          {range && !isWide(range) && <span class="typical" style={{ left: width(range.typical) }} />}
        </div>
        <span class="written">
          {range ? short(range, metric, style) : l10n.t('no estimate')}
          {range && <span class="soft"> · {percent(range.typical, sum[metric]?.typical ?? 0, locale)}</span>}
        </span>
      </td>
    </tr>
  );
}
