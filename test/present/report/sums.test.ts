import { describe, expect, test } from 'vitest';
import { ofMonth, sumOfMonth, sumUp } from '../../../src/present/report/sums.ts';
import { byMost, groupsBy } from '../../../src/present/report/groups.ts';
import { folderTree } from '../../../src/present/report/folderTree.ts';
import { range } from '../kit.ts';
import { energy, site } from './kit.ts';

const named = { site: { type: 'model' } } as const;
const often = (calls: number) => ({ usage: { callsPerMonth: { ...range(calls), basis: 'declared' } } }) as const;

describe('sums of the report', () => {
  test('count the calls that run, and no place that only names a model', () => {
    const sum = sumUp([site(), site(), site(named), site({ none: 'x' })]);
    expect(sum).toMatchObject({ calls: 3, withoutEstimate: 1, withoutPrice: 0 });
    expect(sum.energy?.typical).toBeCloseTo(0.62, 12);
  });

  test('are unknown, not zero, where nothing is known', () => {
    expect(sumUp([site({ none: 'x' })])).toMatchObject({ energy: null, carbon: null, water: null, cost: null });
    expect(sumUp([site({ footprint: { costUsd: null } })])).toMatchObject({ cost: null, withoutPrice: 1 });
  });

  test('of a month hold only calls of which is said how often they run', () => {
    const sum = sumOfMonth([site(often(1000)), site(), { ...site({ none: 'x' }), callsPerMonth: range(5) }]);
    expect(sum).toMatchObject({ calls: 2, withoutEstimate: 1 });
    expect(sum.energy?.low).toBeCloseTo(200, 9);
    expect(sum.energy?.high).toBeCloseTo(500, 9);
  });

  test('a figure of a month is that of a run times the runs', () => {
    expect(ofMonth(site(often(10)))?.costUsd?.typical).toBeCloseTo(0.02, 12);
    expect(ofMonth(site())).toBeNull();
    expect(ofMonth(site({ ...often(10), footprint: { costUsd: null } }))?.costUsd).toBeNull();
  });
});

describe('groups of the report', () => {
  const sites = [
    site({ ...energy(1, 2, 3), site: { provider: 'openai' } }, 'src/b/x.py'),
    site({}, 'src/a.py'),
    site({ site: { model: undefined, provider: undefined }, none: 'x' }, 'main.py'),
  ];

  test('have the most first, and what has no figure last', () => {
    const folders = byMost(groupsBy(sites, 'folder'), 'energy');
    expect(folders.map(({ name }) => name)).toEqual(['src/b', 'src', '.']);
    expect(groupsBy(sites, 'model').map(({ name, calls }) => [name, calls])).toEqual([
      ['gpt-4o', 2],
      [null, 1],
    ]);
  });

  test('make a tree of folders, of which those with one content are one', () => {
    const tree = folderTree(sites, 'energy');
    expect(tree.name).toBe('src');
    expect(tree.children.map(({ name, path, calls }) => [name, path, calls])).toEqual([
      ['b', 'src/b', 1],
      ['a.py', 'src/a.py', 1],
    ]);
    expect(tree.children[0]?.children[0]).toMatchObject({ name: 'x.py', own: 2, children: [] });
  });
});
