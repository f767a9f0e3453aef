import { describe, expect, it } from 'vitest';
import { overBudget } from '../../src/core/report/overBudget.ts';
import { budgetSentence } from '../../src/present/budget.ts';
import { found, range } from '../present/kit.ts';

const call = (line: number, wh: number) => found({ line, footprint: { energyWh: range(wh) } });
const over = (sites: Parameters<typeof overBudget>[0], limits: Parameters<typeof overBudget>[1]) =>
  overBudget(sites, limits).map(({ budget, of, found: at, sum }) => [budget.key, of, at.range.startLine, sum.typical]);

describe('a budget that a file passes', () => {
  it('is told at each call that passes it alone', () => {
    expect(over([call(1, 0.5), call(2, 3), call(3, 4)], { energyWh: 2 })).toEqual([
      ['energyWh', 'call', 2, 3],
      ['energyWh', 'call', 3, 4],
    ]);
  });

  it('is told at the call with which the sum passes it, where none does alone', () => {
    const [[key, of, line] = []] = over([call(1, 1), call(2, 0.5), call(3, 1), call(4, 1)], { energyWh: 2 });
    expect([key, of, line]).toEqual(['energyWh', 'file', 3]);
  });

  it('is told of each limit, and of none that holds, is not set or cannot be known', () => {
    const sites = [call(1, 3), found({ line: 2, none: 'size not known' })];
    expect(over(sites, { energyWh: 2, costUsd: 1 })).toEqual([['energyWh', 'call', 1, 3]]);
    expect(over(sites, { energyWh: 2, gwpGrams: 0.01 }).map(([key]) => key)).toEqual(['energyWh', 'gwpGrams']);
    expect(over(sites, {})).toEqual([]);
    expect(over([found({ none: 'size not known' })], { energyWh: 0 })).toEqual([]);
    expect(over([found({ site: { type: 'model' } })], { energyWh: 0 })).toEqual([]);
  });

  it('is said with its range and its condition', () => {
    const [first] = overBudget([call(1, 3)], { energyWh: 2 });
    if (!first) throw new Error('nothing is over');
    const said = (of: 'all' | 'file' | 'call') =>
      budgetSentence(first.budget, range(2.5, 3, 4), {}, of).replaceAll('\u00a0', ' ');
    expect(said('call')).toBe('This call: estimated energy 3 Wh (2.5–4 Wh) is over the budget of 2 Wh, for one run.');
    expect(said('file')).toBe(
      'The calls of this file: estimated energy 3 Wh (2.5–4 Wh) is over the budget of 2 Wh, if each call runs once.',
    );
    for (const of of ['all', 'file', 'call'] as const) expect(said(of).length).toBeLessThanOrEqual(160);
  });
});
