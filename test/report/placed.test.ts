import { describe, expect, it } from 'vitest';
import type { FileAnalysis } from '../../src/core/analysis.ts';
import { growth } from '../../src/core/report/budgets.ts';
import { placed, withPaths, type Locate } from '../../src/core/report/placed.ts';
import { found, range } from '../present/kit.ts';

const { site, estimate } = found();
/** A span of `n` … `m` stands in line n, columns n to m; of files that are gone nowhere. */
const locate: Locate = (path, { start, end }) =>
  path.startsWith('gone')
    ? undefined
    : { cell: null, startLine: start, startColumn: start, endLine: start, endColumn: end };
const at = (start: number, end: number) => ({
  cell: null,
  startLine: start,
  startColumn: start,
  endLine: start,
  endColumn: end,
});
const span = (start: number, end: number) => ({ start, end });
const edit = (path: string) => ({ path, span: span(5, 6), newText: 'new' });
const suggestion = (...paths: readonly string[]) => ({
  ...{ rule: 'dense-model', title: 'T', message: 'M', safety: 'safe', span: span(3, 4), effect: undefined },
  fix: { title: 'F', edits: paths.map(edit) },
});

const analysis = {
  path: 'a.py',
  sites: [
    {
      site: {
        ...site,
        span: span(1, 9),
        calleeSpan: span(1, 2),
        model: { id: 'm', source: 'constant', definedAt: { path: 'b.py', span: span(7, 8) } },
        modelCandidates: [
          { id: 'n', source: 'literal', definedAt: { path: 'gone.py', span: span(7, 8) } },
          { id: 'o', source: 'default', definedAt: undefined },
        ],
      },
      estimate,
      suggestions: [suggestion('a.py', 'b.py'), suggestion('a.py', 'gone.py'), { ...suggestion(), fix: undefined }],
    },
  ],
  wrapperCalls: [
    {
      span: span(2, 3),
      calls: [
        { path: 'b.py', span: span(4, 5), modelId: 'm' },
        { path: 'gone.py', span: span(4, 5), modelId: undefined },
      ],
    },
  ],
  functions: [{ name: 'f', span: span(1, 20), calls: [0] }],
} as unknown as FileAnalysis;

describe('an analysis with its places', () => {
  const file = placed(analysis, locate);
  const [first] = file.sites;

  it('has lines for every span, and no place where the file is gone', () => {
    expect(first).toMatchObject({ range: at(1, 9), callee: at(1, 2) });
    expect(first?.model).toEqual({ id: 'm', source: 'constant', definedAt: { path: 'b.py', ...at(7, 8) } });
    expect(first?.modelCandidates).toEqual([
      { id: 'n', source: 'literal', definedAt: null },
      { id: 'o', source: 'default', definedAt: null },
    ]);
    expect(file.wrapperCalls).toEqual([
      {
        ...at(2, 3),
        calls: [
          { at: { path: 'b.py', ...at(4, 5) }, modelId: 'm' },
          { at: undefined, modelId: undefined },
        ],
      },
    ]);
    expect(file.functions).toEqual([{ name: 'f', calls: [0], ...at(1, 20) }]);
    expect(placed({ ...analysis, functions: [] }, locate)).not.toHaveProperty('functions');
    expect(placed({ ...analysis, path: 'gone.py' }, locate).sites[0]?.range).toEqual(at(1, 1));
  });

  it('has a fix whole or not at all', () => {
    const [whole, half, none] = first?.suggestions ?? [];
    expect(whole).toMatchObject({ rule: 'dense-model', ...at(3, 4) });
    expect(whole?.fix).toEqual({
      title: 'F',
      edits: [
        { path: 'a.py', ...at(5, 6), newText: 'new' },
        { path: 'b.py', ...at(5, 6), newText: 'new' },
      ],
    });
    expect([half?.fix, none?.fix]).toEqual([undefined, undefined]);
  });

  it('is told under other paths, with all it refers to', () => {
    const shown = withPaths(file, path => `in/${path}`);
    const [site] = shown.sites;
    expect(shown.path).toBe('in/a.py');
    expect(site?.model?.definedAt).toEqual({ path: 'in/b.py', ...at(7, 8) });
    expect(site?.modelCandidates).toEqual(first?.modelCandidates);
    expect(site?.suggestions[0]?.fix?.edits.map(({ path }) => path)).toEqual(['in/a.py', 'in/b.py']);
    expect(site?.suggestions[1]?.fix).toBeUndefined();
    expect(shown.wrapperCalls[0]?.calls).toEqual([
      { at: { path: 'in/b.py', ...at(4, 5) }, modelId: 'm' },
      { at: undefined, modelId: undefined },
    ]);
    const sites = analysis.sites.map(each => ({ ...each, site: { ...each.site, model: undefined } }));
    const unnamed = placed({ ...analysis, sites }, locate);
    expect(withPaths(unnamed, path => path).sites[0]?.model).toBeUndefined();
  });
});

describe('the growth of sums', () => {
  const sums = (energyWh: ReturnType<typeof range> | null) => ({ energyWh, gwpGrams: null, costUsd: range(1, 2, 3) });

  it('subtracts each end from its own, in order', () => {
    expect(growth(sums(range(1, 2, 4)), sums(range(2, 5, 10)))).toEqual({
      energyWh: range(1, 3, 6),
      gwpGrams: null,
      costUsd: range(0, 0, 0),
    });
    expect(growth(sums(range(2, 5, 10)), sums(range(1, 2, 4))).energyWh).toEqual(range(-6, -3, -1));
    // A sum that grows and becomes surer.
    expect(growth(sums(range(0, 2, 10)), sums(range(2, 3, 4))).energyWh).toEqual(range(-6, 1, 2));
  });

  it('counts what was not there before, or is no more, as nothing', () => {
    expect(growth(sums(null), sums(range(1, 2, 4))).energyWh).toEqual(range(1, 2, 4));
    expect(growth(sums(range(1, 2, 4)), sums(null)).energyWh).toEqual(range(-4, -2, -1));
  });

  it('is none within the rounding of a sum', () => {
    expect(growth(sums(range(1, 2, 4)), sums(range(1, 2 + 1e-9, 5))).energyWh).toEqual(range(0, 0, 0));
    expect(growth(sums(range(1, 2, 4)), sums(range(1, 2 + 1e-8, 5))).energyWh?.high).toBe(1);
  });
});
