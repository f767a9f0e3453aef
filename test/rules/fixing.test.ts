import { describe, expect, test } from 'vitest';
import { applied, withEdits } from '../../src/core/rules/apply.ts';
import { chosenFixes, fixFiles, type ChosenFix } from '../../src/core/rules/fixing.ts';
import { cellSource, withCellSources } from '../../src/core/rules/write/notebookCells.ts';
import type { PlacedEdit, PlacedFile, PlacedSuggestion } from '../../src/core/report/placed.ts';

const edit = (start: number, end: number, newText: string, path = 'a.py') => ({ path, span: { start, end }, newText });

describe('fixes applied together', () => {
  const text = '0123456789';
  const both = (...fixes: readonly (readonly ReturnType<typeof edit>[])[]): readonly [string | undefined, string] => {
    const { texts, accepted } = applied({ 'a.py': text }, fixes);
    return [texts['a.py'], accepted.map(each => (each ? 'yes' : 'no')).join(' ')];
  };

  test('are all made where they stand apart, in whatever order they come', () => {
    expect(both([edit(6, 8, 'B')], [edit(1, 3, 'A')])).toEqual(['0A345B89', 'yes yes']);
    expect(both([edit(1, 3, 'A')], [edit(3, 5, 'B')])).toEqual(['0AB56789', 'yes yes']);
    expect(both([edit(3, 5, 'B')], [edit(1, 3, 'A')])).toEqual(['0AB56789', 'yes yes']);
  });

  test('wait where an earlier one has changed the place', () => {
    expect(both([edit(1, 4, 'A')], [edit(3, 5, 'B')])).toEqual(['0A456789', 'yes no']);
    expect(both([edit(3, 5, 'B')], [edit(1, 4, 'A')])).toEqual(['012B56789', 'yes no']);
    expect(both([edit(2, 2, 'A')], [edit(2, 2, 'B')])).toEqual(['01A23456789', 'yes no']);
    expect(both([edit(2, 6, 'A')], [edit(4, 4, 'B')])).toEqual(['01A6789', 'yes no']);
  });

  test('are made whole or not at all', () => {
    expect(both([edit(1, 4, 'A')], [edit(3, 5, 'B'), edit(8, 9, 'C')])).toEqual(['0A456789', 'yes no']);
    expect(both([edit(1, 2, 'A')], [edit(3, 4, 'B'), edit(5, 6, 'C')])).toEqual(['0A2B4C6789', 'yes yes']);
  });

  test('make an edit once that several ask for', () => {
    expect(both([edit(1, 3, 'A')], [edit(1, 3, 'A'), edit(5, 6, 'B')])).toEqual(['0A34B6789', 'yes yes']);
    expect(both([edit(1, 3, 'A')], [edit(1, 3, 'Z')])).toEqual(['0A3456789', 'yes no']);
    expect(both([edit(1, 3, 'A')], [edit(1, 4, 'A')])).toEqual(['0A3456789', 'yes no']);
    expect(both([edit(1, 3, 'A')], [edit(2, 3, 'A')])).toEqual(['0A3456789', 'yes no']);
    expect(both([edit(1, 3, 'A'), edit(7, 7, 'B')], [edit(7, 7, 'B')], [edit(5, 5, 'A')])).toEqual([
      '0A34A56B789',
      'yes yes yes',
    ]);
    expect(both([edit(1, 3, 'A'), edit(7, 8, 'B')], [edit(2, 4, 'C')])).toEqual(['0A3456B89', 'yes no']);
  });

  test('leave a text alone that is not there, and others as they are', () => {
    const { texts, accepted } = applied({ 'a.py': text, 'b.py': 'b' }, [[edit(0, 1, 'x'), edit(0, 1, 'x', 'gone.py')]]);
    expect(accepted).toEqual([false]);
    expect(texts).toEqual({ 'a.py': text, 'b.py': 'b' });
  });

  test('an insertion at the start of what is replaced stands before it', () => {
    expect(withEdits('abc', [edit(1, 2, 'X'), edit(1, 1, '+')])).toBe('a+Xc');
  });
});

const placed = (line: number, columns: readonly [number, number], newText: string, more: Partial<PlacedEdit> = {}) => ({
  ...{ path: 'a.py', cell: null, newText },
  ...{ startLine: line, startColumn: columns[0], endLine: line, endColumn: columns[1] },
  ...more,
});

const fix = (edits: readonly PlacedEdit[], more: Partial<ChosenFix> = {}): ChosenFix => ({
  ...{ rule: 'r', path: 'a.py', cell: null, line: 1, message: 'm', title: 't', safety: 'safe', edits },
  ...more,
});

describe('files after fixes', () => {
  const texts: Record<string, string> = { 'a.py': 'one = 1\ntwo = 2\n', 'b.py': 'three = 3\n' };
  const textOf = (path: string): string | undefined => texts[path];

  test('are those that change, with their difference', () => {
    const first = fix([placed(2, [7, 8], '4')]);
    const unchanged = fix([placed(1, [1, 6], 'three', { path: 'b.py' })]);
    const { files, applied: done, left } = fixFiles([first, unchanged], textOf);
    expect(files.map(({ path, before, after }) => [path, before, after])).toEqual([
      ['a.py', 'one = 1\ntwo = 2\n', 'one = 1\ntwo = 4\n'],
    ]);
    expect(files[0]?.diff).toContain('\n-two = 2\n+two = 4\n');
    expect([done, left]).toEqual([[first, unchanged], []]);
  });

  test('a fix of several files is made in all of them, or waits where one cannot be edited', () => {
    const across = fix([placed(1, [7, 8], '5'), placed(1, [9, 10], '6', { path: 'b.py' })]);
    const gone = fix([placed(2, [7, 8], '7'), placed(1, [1, 1], 'x', { path: 'gone.py' })]);
    const clash = fix([placed(1, [7, 8], '9')]);
    const { files, applied: done, left } = fixFiles([gone, across, clash], textOf);
    expect(files.map(({ path, after }) => [path, after])).toEqual([
      ['a.py', 'one = 5\ntwo = 2\n'],
      ['b.py', 'three = 6\n'],
    ]);
    expect([done, left]).toEqual([[across], [gone, clash]]);
  });

  test('in notebooks each cell is a text of its own', () => {
    const json = JSON.stringify({
      cells: [{ source: 'n = 1\n' }, { source: ['# text\n'] }, { source: ['a = 1\n', 'n = 1\n'] }],
    });
    const others = '{"cells": [{"source": "k = 7\\n"}]}';
    const own = [
      fix([placed(1, [5, 6], '8', { path: 'o.ipynb', cell: 0 })]),
      fix([placed(1, [5, 6], '2', { path: 'n.ipynb', cell: 0 })]),
      fix([placed(2, [5, 6], '3', { path: 'n.ipynb', cell: 2 })]),
    ];
    const { files, left } = fixFiles(own, path => ({ 'n.ipynb': json, 'o.ipynb': others })[path]);
    expect(left).toEqual([]);
    expect(files.map(({ after }) => JSON.parse(after) as unknown)).toEqual([
      { cells: [{ source: 'k = 8\n' }] },
      { cells: [{ source: 'n = 2\n' }, { source: ['# text\n'] }, { source: ['a = 1\n', 'n = 3\n'] }] },
    ]);
  });
});

test('the fixes chosen are those that are wanted and can be made', () => {
  const suggestion = (rule: string, safety: PlacedSuggestion['safety'], hasFix = true): PlacedSuggestion => ({
    ...{ rule, title: 'T', message: `${rule} says`, safety, effect: undefined },
    ...{ cell: 2, startLine: 7, startColumn: 1, endLine: 7, endColumn: 2 },
    fix: hasFix ? { title: `mend ${rule}`, edits: [placed(7, [1, 2], 'x')] } : undefined,
  });
  const sites = [
    { suggestions: [suggestion('a', 'safe'), suggestion('b', 'review'), suggestion('c', 'advice')] },
    { suggestions: [suggestion('d', 'safe', false), suggestion('e', 'safe')] },
  ];
  const file = { path: 'x.py', sites, wrapperCalls: [] } as unknown as PlacedFile;
  const found = chosenFixes([file], ({ rule }) => rule !== 'a');
  expect(found.map(({ rule, safety, title }) => [rule, safety, title])).toEqual([
    ['b', 'review', 'mend b'],
    ['e', 'safe', 'mend e'],
  ]);
  expect(found[0]).toMatchObject({ path: 'x.py', cell: 2, line: 7, message: 'b says', edits: [{ startLine: 7 }] });
});

describe('cells of a notebook', () => {
  const lines = '{\n "cells": [\n  {"source": [\n    "a\\n",\n    "b\\u00e9\\n"\n   ]},\n  {"source": "c"}\n ]\n}\n';

  test('give their text, as a list of lines or in one', () => {
    expect([0, 1, 2].map(cell => cellSource(lines, cell))).toEqual(['a\nbé\n', 'c', undefined]);
    expect(cellSource('{"worksheets": [{"cells": [{"input": ["old"]}]}]}', 0)).toBe('old');
    expect(cellSource('nothing', 0)).toBeUndefined();
  });

  test('keep their layout, and lines that are as before', () => {
    expect(withCellSources(lines, new Map([[0, 'x\nbé\n\ny']]))).toBe(
      lines.replace('"a\\n",', '"x\\n",').replace('"b\\u00e9\\n"', '"b\\u00e9\\n",\n    "\\n",\n    "y"'),
    );
    expect(withCellSources(lines, new Map([[1, 'd "e"\n']]))).toBe(lines.replace('"c"', '"d \\"e\\"\\n"'));
    expect(withCellSources('{"worksheets": [{"cells": [{"input": []}]}]}', new Map([[0, 'a\nb']]))).toBe(
      '{"worksheets": [{"cells": [{"input": ["a\\n","b"]}]}]}',
    );
  });

  test('are not written where there are none', () => {
    expect(withCellSources('{"metadata": {}}', new Map([[0, 'x']]))).toBeUndefined();
    expect(cellSource('{"cells": [{"source": 1}, {}]}', 1)).toBeUndefined();
    expect(cellSource('{"worksheets": 1, "cells": {}}', 0)).toBeUndefined();
    expect(withCellSources(lines, new Map([[5, 'x']]))).toBeUndefined();
    expect(withCellSources('{"cells": [{"outputs": []}]}', new Map([[0, 'x']]))).toBeUndefined();
  });
});
