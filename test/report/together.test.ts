import { expect, test } from 'vitest';
import type { PlacedEdit } from '../../src/core/report/placed.ts';
import { together } from '../../src/core/report/together.ts';

const edit = (line: number, from: number, to: number, newText = 'x', path = 'a.py'): PlacedEdit => ({
  ...{ path, newText, cell: null },
  ...{ startLine: line, startColumn: from, endLine: line, endColumn: to },
});
const fix = (...edits: readonly PlacedEdit[]) => ({ edits });

test('fixes that touch one another are not made at once', () => {
  const [one, over, beside, elsewhere] = [
    fix(edit(1, 1, 5)),
    fix(edit(1, 4, 8), edit(9, 1, 1)),
    fix(edit(1, 5, 8)),
    fix(edit(1, 1, 5, 'x', 'b.py')),
  ];
  const { taken, left, edits } = together([one, over, beside, elsewhere]);
  expect(taken).toEqual([one, beside, elsewhere]);
  expect(left).toEqual([over]);
  expect(edits).toHaveLength(3);
});

test('an edit that several fixes share is made once', () => {
  const shared = edit(1, 1, 1, 'import torch\n');
  const { taken, edits } = together([fix(shared, edit(5, 1, 2)), fix(shared, edit(7, 1, 2))]);
  expect(taken).toHaveLength(2);
  expect(edits).toHaveLength(3);
});

test('two different texts at one point are not made at once', () => {
  expect(together([fix(edit(1, 1, 1, 'a')), fix(edit(1, 1, 1, 'b'))]).left).toHaveLength(1);
});
