import { describe, expect, test } from 'vitest';
import type { PlacedSite } from '../../src/core/report/placed.ts';
import { compare } from '../../src/core/report/compare.ts';
import { found, range } from '../present/kit.ts';

const at = (path: string, ...sites: readonly PlacedSite[]) => sites.map(site => ({ path, found: site }));
const using = (id: string, energy = 0.31, line = 1) =>
  found({
    line,
    site: { model: { id, source: 'literal', definedAt: undefined } },
    footprint: { energyWh: range(energy / 2, energy, energy * 2) },
  });
const kinds = (...sides: Parameters<typeof compare>) => compare(...sides).changes.map(({ kind }) => kind);

describe('compare', () => {
  test('a call that only stands on another line, or in another file, has not changed', () => {
    const before = at('a.py', using('x'), using('y', 1));
    expect(kinds(before, at('a.py', using('x', 0.31, 9), using('y', 1, 20)))).toEqual([]);
    expect(kinds(before, at('b.py', using('y', 1), using('x')))).toEqual([]);
  });

  test('pairs what changed with what it was, and tells the rest as added or removed', () => {
    const before = at('a.py', using('x'), using('y'), using('z'));
    const after = at('a.py', using('new', 0.1), using('x'), using('z', 0.7));
    const { changes } = compare(before, after);
    expect(
      changes.map(({ kind, before: old, after: now }) => [kind, old?.found.model?.id, now?.found.model?.id]),
    ).toEqual([
      ['changed', 'y', 'new'],
      ['changed', 'z', 'z'],
    ]);
    expect(kinds([], after)).toEqual(['added', 'added', 'added']);
    expect(kinds(before, [])).toEqual(['removed', 'removed', 'removed']);
  });

  test('the difference counts changed calls only, with a range around it', () => {
    const before = at('a.py', using('same', 100), using('x', 1));
    const { energyWh } = compare(before, at('a.py', using('same', 100), using('x', 3)));
    expect(energyWh?.typical).toBeCloseTo(2);
    expect(energyWh?.low).toBeLessThan(2);
    expect(energyWh?.high).toBeGreaterThan(2);
    expect(compare(before, before)).toEqual({
      changes: [],
      energyWh: null,
      gwpGrams: null,
      waterMl: null,
      costUsd: null,
      withoutEstimate: 0,
    });
  });

  test('what is removed counts against', () => {
    const { energyWh } = compare(at('a.py', using('x', 1)), []);
    expect(energyWh?.typical).toBeCloseTo(-1);
    expect(energyWh?.high).toBeLessThan(0);
  });

  test('a change from or to no estimate is told, and not summed', () => {
    const unknown = found({ none: 'size not known' });
    expect(compare(at('a.py', using('x')), at('a.py', unknown))).toMatchObject({
      changes: [{ kind: 'changed' }],
      energyWh: null,
      withoutEstimate: 1,
    });
    const unpriced = found({ footprint: { costUsd: null } });
    expect(compare([], at('a.py', unpriced))).toMatchObject({ energyWh: { typical: 0.31 }, costUsd: null });
  });

  test('a place that only names a model is told, and not summed', () => {
    const names = found({ site: { type: 'model' } });
    expect(compare([], at('a.py', names))).toMatchObject({ changes: [{ kind: 'added' }], energyWh: null });
  });
});
