import { describe, expect, test } from 'vitest';
import type { FilePlace } from '../../src/core/analysis.ts';
import { volumeKey, withVolume } from '../../src/core/report/volume.ts';
import { found, range } from '../present/kit.ts';

const file = (path: string, ...lines: readonly number[]) => ({
  path,
  sites: lines.map(line => found({ line })),
  wrapperCalls: [],
});
const monthly = (path: string, said: Readonly<Record<string, number>>) =>
  withVolume(file(path, 1, 7), { callsPerMonth: said }).sites.map(
    ({ estimate }) => estimate.usage?.callsPerMonth?.typical,
  );

describe('calls per month of the project file', () => {
  test('hold for the files that a pattern fits, the last one first', () => {
    expect(monthly('src/a.py', { 'src/**': 30, '*.py': 40 })).toEqual([40, 40]);
    expect(monthly('lib/b.ts', { 'src/**': 30, '*.py': 40 })).toEqual([undefined, undefined]);
  });

  test('hold for one line before any pattern', () => {
    expect(monthly('src/a.py', { 'src/a.py:7': 5, 'src/**': 30 })).toEqual([30, 5]);
    expect(monthly('src/a.py', { 'src/a.py:7': 0 })).toEqual([undefined, 0]);
    expect(monthly('src/a.py', { 'src/a.py:8': 5 })).toEqual([undefined, undefined]);
  });

  test('name a line of a notebook by its cell', () => {
    expect(volumeKey('a.ipynb', { cell: 2, startLine: 5 })).toBe('a.ipynb:cell 3:5');
  });

  test('give way to a comment at the call, unless they name its very line', () => {
    const said = found({ usage: { callsPerMonth: { ...range(1000), basis: 'declared' } } });
    const calls = (callsPerMonth: Readonly<Record<string, number>>) =>
      withVolume({ path: 'a.py', sites: [said], wrapperCalls: [] }, { callsPerMonth }).sites[0]?.estimate.usage;
    expect(calls({ 'a.py': 3 })?.callsPerMonth?.typical).toBe(1000);
    expect(calls({ 'a.py:1': 3 })?.callsPerMonth?.typical).toBe(3);
  });

  test('are paths seen from the project file, wherever it lies', () => {
    const said = (projectFileAt: FilePlace, path: string) =>
      withVolume(file(path, 7), { callsPerMonth: { 'src/a.py:7': 5, '/src/b.py': 3 }, projectFileAt }).sites[0]
        ?.estimate.usage?.callsPerMonth?.typical;
    expect(said({ above: 'src/' }, 'a.py')).toBe(5);
    expect(said({ above: 'src/' }, 'b.py')).toBe(3);
    expect(said({ above: 'src/' }, 'src/a.py')).toBeUndefined();
    expect(said({ below: 'packages/app/' }, 'packages/app/src/a.py')).toBe(5);
    expect(said({ below: 'packages/app/' }, 'packages/app/src/b.py')).toBe(3);
    expect(said({ below: 'packages/app/' }, 'src/b.py')).toBeUndefined();
  });

  test('never fail, whatever the pattern or the path', () => {
    expect(monthly('../outside.py', { '*': 3 })).toEqual([undefined, undefined]);
    expect(monthly('a.py', { '': 3, '[': 3, '\\': 3, __proto__: 3 })).toEqual([undefined, undefined]);
  });
});
