import type { Range } from '../core/footprint/quantity.ts';
import type { Budget, BudgetKey } from '../core/report/budgets.ts';
import type { Totals } from '../core/report/totals.ts';
import { point, span, type Metric, type Style } from './amount.ts';
import { columns } from './columns.ts';
import { signedPoint, signedSpan } from './signed.ts';
import { phrase, say } from './say.ts';
import { calls } from './words.ts';

const metrics: Readonly<Record<BudgetKey, Metric>> = { energyWh: 'energy', gwpGrams: 'carbon', costUsd: 'cost' };
const names: Readonly<Record<BudgetKey, string>> = {
  energyWh: phrase('energy'),
  gwpGrams: phrase('carbon'),
  costUsd: phrase('list price'),
};

/** What passes a budget: all calls, those of a file, or one. */
type Passing = 'all' | 'file' | 'call';

/** `Estimated energy 3.1 Wh (1–9 Wh) is over the budget of 2 Wh, if each call runs once.` */
export function budgetSentence({ key, limit }: Budget, sum: Range, style: Style = {}, of: Passing = 'all'): string {
  const metric = metrics[key];
  const args = [
    say(style, names[key]),
    point(sum.typical, metric, style),
    span(sum, metric, style),
    point(limit, metric, style),
  ];
  switch (of) {
    case 'call':
      return say(style, 'This call: estimated {0} {1} ({2}) is over the budget of {3}, for one run.', ...args);
    case 'file':
      return say(
        style,
        'The calls of this file: estimated {0} {1} ({2}) is over the budget of {3}, if each call runs once.',
        ...args,
      );
    default:
      return say(style, 'Estimated {0} {1} ({2}) is over the budget of {3}, if each call runs once.', ...args);
  }
}

/** What a check looked at: limits of the whole, and limits of the growth since a baseline. */
export interface Checked {
  readonly budgets: readonly Budget[];
  readonly growth: readonly Budget[];
  readonly totals: Totals;
  /** Calls that have no estimate now, above those of the baseline. */
  readonly newlyUnknown: number;
}

/** A line a limit, and what the sums leave out. */
export function checkText({ budgets, growth, totals, newlyUnknown }: Checked, style: Style): string {
  const rows = [
    ...budgets.map(budget => row(budget, 'sum', style)),
    ...growth.map(budget => row(budget, 'since the baseline', style)),
  ];
  const passed = [...budgets, ...growth].filter(({ isPassed }) => isPassed).length;
  const lines = [
    ...columns(rows),
    '',
    `${calls(totals.calls)}, if each ran once: ${passed === 0 ? 'no limit exceeded' : `${passed} of ${rows.length} limits exceeded`}.`,
    ...(totals.withoutEstimate > 0 ? [`${calls(totals.withoutEstimate)} without an estimate, not in the sums.`] : []),
    ...(newlyUnknown > 0 ? [`${newlyUnknown} more of these than in the baseline.`] : []),
    ...(totals.withoutPrice > 0 ? [`The price leaves out ${totals.withoutPrice} without a known list price.`] : []),
  ];
  return `${lines.join('\n')}\n`;
}

function row({ key, limit, sum, isPassed }: Budget, of: 'sum' | 'since the baseline', style: Style): readonly string[] {
  const metric = metrics[key];
  const name = of === 'sum' ? names[key] : `${names[key]} ${of}`;
  const most = `limit ${point(limit, metric, style)}`;
  if (!sum) return [name, 'no estimate', most, 'not known'];
  const figure =
    of === 'sum'
      ? `${point(sum.typical, metric, style)} (${span(sum, metric, style)})`
      : `${signedPoint(sum.typical, metric, style)} (${signedSpan(sum, metric, style)})`;
  return [name, figure, most, isPassed ? 'exceeded' : 'kept'];
}
