import type { BudgetKey, PassedBudget } from '../core/report/budgets.ts';
import { point, span, type Metric, type Style } from './amount.ts';

export const budgetMetrics: Readonly<Record<BudgetKey, Metric>> = {
  energyWh: 'energy',
  gwpGrams: 'carbon',
  costUsd: 'cost',
};

const names: Readonly<Record<BudgetKey, string>> = { energyWh: 'energy', gwpGrams: 'carbon', costUsd: 'list price' };

/** `Estimated energy 3.1 Wh (1–9 Wh) is over the budget of 2 Wh, if each call runs once.` */
export function budgetSentence({ key, limit, sum }: PassedBudget, style: Style = {}): string {
  const metric = budgetMetrics[key];
  return `Estimated ${names[key]} ${point(sum.typical, metric, style)} (${span(sum, metric, style)}) is over the budget of ${point(limit, metric, style)}, if each call runs once.`;
}
