import { expect, test } from 'vitest';
import type { PlacedEdit } from '../../src/core/report/placed.ts';
import { together } from '../../src/core/report/together.ts';

const edit = (line: number, from: number, to: number, newText: string, cell: number | null = null): PlacedEdit => ({
  path: 'a.py',
  cell,
  startLine: line,
  startColumn: from,
  endLine: line,
  endColumn: to,
  newText,
});

/** The edits of fixes that are made at once. */
const made = (fixes: readonly (readonly PlacedEdit[])[]) => together(fixes.map(edits => ({ edits }))).edits;

const brought = edit(1, 1, 1, 'import x\n');

test('fixes apart are all made, and what several ask for once', () => {
  const [one, two] = [edit(5, 1, 9, 'a'), edit(5, 9, 12, 'b')];
  expect(
    made([
      [one, brought],
      [two, brought],
    ]),
  ).toEqual([one, brought, two]);
});

test('a fix that touches another waits, with all its edits', () => {
  const [one, two, three] = [edit(5, 1, 9, 'a'), edit(5, 8, 12, 'b'), edit(7, 1, 2, 'c')];
  expect(made([[one], [two, three], [three]])).toEqual([one, three]);
  expect(made([[brought], [edit(1, 1, 1, 'import y\n'), two]])).toEqual([brought]);
});

test('the same lines of two cells are two places', () => {
  const [one, two] = [edit(1, 1, 9, 'a', 0), edit(1, 1, 9, 'a', 2)];
  expect(made([[one], [two]])).toEqual([one, two]);
});
