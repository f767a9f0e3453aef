import type { BudgetSums } from '../core/report/budgets.ts';
import type { Range } from '../core/footprint/quantity.ts';
import { fieldsOf, jsonIn } from '../core/text/json.ts';
import { CannotRun } from './messages.ts';
import { textOf } from './textOf.ts';

/** What a check needs of an earlier `scan --format json`. */
export interface Baseline {
  readonly method: { readonly id: string; readonly data: string };
  readonly totals: BudgetSums & { readonly withoutEstimate: number };
}

/** Reads a baseline; `shown` is the path as people gave it. */
export function readBaseline(file: string, shown: string): Baseline {
  const baseline = baselineOf(jsonIn(textOf(file, shown)));
  if (baseline) return baseline;
  throw new CannotRun(`${shown}: not a report of wattlens scan --format json; write one to compare with`);
}

function baselineOf(value: unknown): Baseline | undefined {
  const report = fieldsOf(value);
  const method = fieldsOf(report['method']);
  const totals = fieldsOf(report['totals']);
  const [energyWh, gwpGrams, costUsd] = [totals['energyWh'], totals['gwpGrams'], totals['costUsd']];
  const { id, data } = { id: method['id'], data: method['data'] };
  const withoutEstimate = totals['withoutEstimate'];
  if (report['schemaVersion'] !== 1 || typeof id !== 'string' || typeof data !== 'string') return undefined;
  if (typeof withoutEstimate !== 'number' || !isSum(energyWh) || !isSum(gwpGrams) || !isSum(costUsd)) return undefined;
  return { method: { id, data }, totals: { energyWh, gwpGrams, costUsd, withoutEstimate } };
}

const isSum = (value: unknown): value is Range | null =>
  value === null || ['low', 'typical', 'high'].every(end => typeof fieldsOf(value)[end] === 'number');
