import type { Settings } from '../analysis.ts';
import type { Range } from '../footprint/quantity.ts';
import type { Totals } from './totals.ts';

export type Budgets = Settings['budgets'];
export type BudgetKey = keyof Budgets;

/** A limit that the typical value of a sum is over. */
export interface PassedBudget {
  readonly key: BudgetKey;
  readonly limit: number;
  readonly sum: Range;
}

/** In the order in which they are told. */
export const budgetKeys: readonly BudgetKey[] = ['energyWh', 'gwpGrams', 'costUsd'];

/** Sums that come about in another order differ by so much of themselves. */
const rounding = 1e-9;

/**
 * The limits that are passed if each call runs once. The typical value decides: the upper end of a wide range would
 * pass almost any limit. Calls without an estimate are not in the sums, so they pass none.
 */
export const passedBudgets = (sums: Pick<Totals, BudgetKey>, budgets: Budgets): readonly PassedBudget[] =>
  budgetKeys.flatMap(key => {
    const limit = budgets[key];
    const sum = sums[key];
    return limit !== undefined && sum && isOver(sum.typical, limit) ? [{ key, limit, sum }] : [];
  });

export const isOver = (value: number, limit: number): boolean => value > limit + Math.abs(limit) * rounding;
