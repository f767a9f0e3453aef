import type { BudgetSums } from '../core/report/budgets.ts';
import type { Range } from '../core/footprint/quantity.ts';
import { decode } from '../worker/decode.ts';
import { readBytes } from '../worker/disk.ts';
import { CannotRun } from './messages.ts';

/** What a check needs of an earlier `scan --format json`. */
export interface Baseline {
  readonly method: { readonly id: string; readonly data: string };
  readonly totals: BudgetSums & { readonly withoutEstimate: number };
}

/** Reads a baseline; `shown` is the path as people gave it. */
export function readBaseline(file: string, shown: string): Baseline {
  const found = readBytes(file);
  const read = 'bytes' in found ? decode(found.bytes) : found;
  if (!('text' in read)) throw new CannotRun(`${shown}: ${read.reason}`);
  const baseline = baselineOf(parsed(read.text));
  if (baseline) return baseline;
  throw new CannotRun(`${shown}: not a report of wattlens scan --format json; write one to compare with`);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function baselineOf(value: unknown): Baseline | undefined {
  const report = record(value);
  const method = record(report['method']);
  const totals = record(report['totals']);
  const [energyWh, gwpGrams, costUsd] = [totals['energyWh'], totals['gwpGrams'], totals['costUsd']];
  const { id, data } = { id: method['id'], data: method['data'] };
  const withoutEstimate = totals['withoutEstimate'];
  if (report['schemaVersion'] !== 1 || typeof id !== 'string' || typeof data !== 'string') return undefined;
  if (typeof withoutEstimate !== 'number' || !isSum(energyWh) || !isSum(gwpGrams) || !isSum(costUsd)) return undefined;
  return { method: { id, data }, totals: { energyWh, gwpGrams, costUsd, withoutEstimate } };
}

const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {};

const isSum = (value: unknown): value is Range | null =>
  value === null || ['low', 'typical', 'high'].every(end => typeof record(value)[end] === 'number');
