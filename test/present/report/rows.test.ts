import { describe, expect, test } from 'vitest';
import { filtered, pageOf, pageSize, sorted, type Column } from '../../../src/present/report/rows.ts';
import { range } from '../kit.ts';
import { energy, site } from './kit.ts';

const sites = [
  site({ ...energy(1, 2, 3), line: 10 }, 'b.py'),
  site({ line: 9, usage: { callsPerMonth: { ...range(5), basis: 'declared' } } }, 'b.py'),
  site({ none: 'x', site: { model: undefined } }, 'a.py'),
];
const order = (by: Column, isDescending = false) =>
  sorted(sites, { by, isDescending }, 'energy').map(({ path, line }) => `${path}:${line}`);

describe('rows of the table', () => {
  test('are sorted by what a column says; what says nothing is last, either way', () => {
    expect(order('place')).toEqual(['a.py:1', 'b.py:9', 'b.py:10']);
    expect(order('figure', true)).toEqual(['b.py:10', 'b.py:9', 'a.py:1']);
    expect(order('figure')).toEqual(['b.py:9', 'b.py:10', 'a.py:1']);
    expect(order('volume')).toEqual(['b.py:9', 'b.py:10', 'a.py:1']);
    expect(order('model', true).at(-1)).toBe('a.py:1');
  });

  test('are filtered by place, model, provider and the words of the task', () => {
    expect(filtered(sites, ' B.PY:9 ')).toHaveLength(1);
    expect(filtered(sites, 'GPT-4o')).toHaveLength(2);
    expect(filtered(sites, 'openai')).toHaveLength(3);
    expect(filtered(sites, 'plauderei', () => 'Plauderei')).toHaveLength(3);
    expect(filtered(sites, 'nothing')).toEqual([]);
  });

  test('come in pages, and a page that is gone is the last one', () => {
    const rows = Array.from({ length: pageSize + 1 }, (_, index) => index);
    expect(pageOf(rows, 1)).toEqual({ page: 1, rows: [pageSize] });
    expect(pageOf(rows, 7)).toEqual({ page: 1, rows: [pageSize] });
    expect(pageOf([], 7)).toEqual({ page: 0, rows: [] });
  });
});
