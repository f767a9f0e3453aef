import type { Settings } from '../analysis.ts';
import type { Range } from '../footprint/quantity.ts';
import type { Totals } from './totals.ts';

export type Budgets = Settings['budgets'];
export type BudgetKey = keyof Budgets;

/** The sums that a budget can be set for, in Wh, grams of CO₂e and US dollars; null where nothing has an estimate. */
export type BudgetSums = Pick<Totals, BudgetKey>;

/** A limit, and the sum that it holds for. */
export interface Budget {
  readonly key: BudgetKey;
  readonly limit: number;
  readonly sum: Range | null;
  readonly isPassed: boolean;
}

const keys: readonly BudgetKey[] = ['energyWh', 'gwpGrams', 'costUsd'];

/** Sums that are added up in another order differ by this share. */
const rounding = 1e-9;

/**
 * The limits that are set, each with its sum. The typical value decides: the upper end of a wide range would pass almost
 * any limit. Calls without an estimate are not in the sums, so they pass none.
 */
export const budgetsOf = (sums: BudgetSums, limits: Budgets): readonly Budget[] =>
  keys.flatMap(key => {
    const limit = limits[key];
    const sum = sums[key];
    if (limit === undefined) return [];
    return [{ key, limit, sum, isPassed: sum !== null && sum.typical > limit * (1 + rounding) }];
  });

/**
 * What the sums have grown by since a baseline; negative where they fell. What was not in the baseline counts as nothing
 * there. Most calls are in both, with the same error: the ends are subtracted each from its own. A growth within the
 * rounding of a sum is none.
 */
export function growth(before: BudgetSums, after: BudgetSums): BudgetSums {
  const since = (key: BudgetKey): Range | null => {
    if (before[key] === null && after[key] === null) return null;
    const [from, to] = [before[key] ?? none, after[key] ?? none];
    const typical = to.typical - from.typical;
    if (Math.abs(typical) <= rounding * Math.max(from.typical, to.typical)) return none;
    const ends = [to.low - from.low, typical, to.high - from.high];
    return { low: Math.min(...ends), typical, high: Math.max(...ends) };
  };
  return { energyWh: since('energyWh'), gwpGrams: since('gwpGrams'), costUsd: since('costUsd') };
}

const none: Range = { low: 0, typical: 0, high: 0 };
