import type { Range } from '../footprint/quantity.ts';
import { budgetsOf, type Budget, type Budgets } from './budgets.ts';
import type { PlacedSite } from './placed.ts';
import { totals } from './totals.ts';

/** A limit that a file passes by itself. */
export interface OverBudget {
  readonly budget: Budget;
  readonly sum: Range;
  /** One call alone passes it, or all calls of the file together. */
  readonly of: 'call' | 'file';
  /** The call that passes it; of a file, the one with which the sum does. */
  readonly found: PlacedSite;
}

/** The limits that calls of a file pass, each call alone or else all together, if each runs once. */
export function overBudget(sites: readonly PlacedSite[], limits: Budgets): readonly OverBudget[] {
  const calls = sites.filter(({ site }) => site.type === 'invoke');
  return budgetsOf(totals(calls), limits).flatMap((budget): readonly OverBudget[] => {
    const { key, limit, sum, isPassed } = budget;
    if (!isPassed || sum === null) return [];
    const passes = (some: readonly PlacedSite[]): boolean =>
      budgetsOf(totals(some), { [key]: limit }).some(each => each.isPassed);
    const alone = calls.flatMap((found): readonly OverBudget[] => {
      const own = passes([found]) ? totals([found])[key] : null;
      return own === null ? [] : [{ budget, sum: own, of: 'call', found }];
    });
    if (alone.length > 0) return alone;
    const found = calls.find((_, index) => passes(calls.slice(0, index + 1)));
    return found ? [{ budget, sum, of: 'file', found }] : [];
  });
}
