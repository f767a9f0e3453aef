import type { Range } from '../core/footprint/quantity.ts';
import type { Located } from '../core/report/scanReport.ts';
import { totals } from '../core/report/totals.ts';
import { count, formatted } from './amount.ts';

/** What the calls of a model or folder take if each runs once. */
export interface Ranked {
  readonly name: string;
  readonly calls: number;
  readonly energyWh: Range;
}

/** Calls with an estimate by what `nameOf` says of them, the most energy first. */
export function ranked(known: readonly Located[], nameOf: (site: Located) => string): readonly Ranked[] {
  return [...grouped(known, nameOf)]
    .flatMap(([name, sites]): readonly Ranked[] => {
      const { energyWh } = totals(sites.map(({ found }) => found));
      return energyWh ? [{ name, calls: sites.length, energyWh }] : [];
    })
    .sort((a, b) => b.energyWh.typical - a.energyWh.typical);
}

interface SuggestionGroup {
  readonly title: string;
  /** In words, with its condition. */
  readonly effect: string;
  readonly places: readonly { readonly place: string; readonly message: string }[];
}

/** The suggestions by their rule, the most frequent first. */
export function suggestionGroups(located: readonly Located[]): readonly SuggestionGroup[] {
  const all = located.flatMap(({ path, found }) => found.suggestions.map(suggestion => ({ path, suggestion })));
  return [...grouped(all, ({ suggestion }) => suggestion.rule)]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([id, group]) => {
      const title = group[0]?.suggestion.title ?? id;
      return {
        title: `${title} (${count(group.length)})`,
        effect: effectWords(group.flatMap(({ suggestion }) => suggestion.effect?.energyRatio ?? [])),
        places: group.map(({ path, suggestion: { cell, startLine, message } }) => ({
          place: `${path}${cell === null ? '' : ` cell ${cell}`}:${startLine}`,
          message,
        })),
      };
    });
}

/** A ratio whose range reaches over 1 promises nothing. */
function effectWords(ratios: readonly Range[]): string {
  if (ratios.length === 0) return 'No figure supports an estimate of the effect on energy.';
  const low = Math.min(...ratios.map(ratio => ratio.low));
  const high = Math.max(...ratios.map(ratio => ratio.high));
  if (low < 1 && high > 1)
    return `Estimated energy ${formatted(low, 2)} to ${formatted(high, 2)} times as now: no clear difference.`;
  return `Estimated energy ${formatted(low, 2)} to ${formatted(high, 2)} times as now; check the answers.`;
}

function grouped<Value>(
  values: readonly Value[],
  key: (value: Value) => string,
): ReadonlyMap<string, readonly Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const group = groups.get(key(value));
    if (group) group.push(value);
    else groups.set(key(value), [value]);
  }
  return groups;
}
