import type { Metric } from '../present/amount.ts';
import { columns, type Order } from '../present/report/rows.ts';

/** What the reader chose. */
export interface View {
  readonly metric: Metric;
  readonly filter: string;
  readonly order: Order;
  readonly page: number;
  /** The time that calls are counted for where they are entered. */
  readonly per: 'day' | 'month';
  readonly equivalents: boolean;
  /** In pixels from the top. */
  readonly scrolled: number;
}

export const firstView: View = {
  metric: 'energy',
  filter: '',
  order: { by: 'figure', isDescending: true },
  page: 0,
  per: 'month',
  equivalents: false,
  scrolled: 0,
};

export const metrics: readonly Metric[] = ['energy', 'carbon', 'water', 'cost'];

/** What was kept, if it is a view: an older version may have kept something else. */
export function viewFrom(kept: unknown): View | undefined {
  if (typeof kept !== 'object' || kept === null) return undefined;
  const { metric, filter, order, page, per, equivalents, scrolled } = { ...firstView, ...kept };
  const isView =
    metrics.includes(metric) &&
    typeof filter === 'string' &&
    columns.includes(order.by) &&
    typeof order.isDescending === 'boolean' &&
    Number.isInteger(page) &&
    ['day', 'month'].includes(per) &&
    typeof equivalents === 'boolean' &&
    Number.isFinite(scrolled);
  return isView ? { metric, filter, order, page, per, equivalents, scrolled } : undefined;
}
