import { expect, test } from 'vitest';
import { editBetween } from '../../src/worker/keptTrees.ts';

test.each([
  ['ab\ncd', 'ab\ncXd', [4, 4, 5], [1, 1]],
  ['aaa', 'aa', [2, 3, 2], [0, 2]],
  ['same', 'same', [4, 4, 4], [0, 4]],
  ['', 'a\nb', [0, 0, 3], [0, 0]],
  ['x\ny\nz', 'x\nz', [2, 4, 2], [1, 0]],
])('%j to %j is one edit', (before, after, [start, oldEnd, newEnd], [row, column]) => {
  expect(editBetween(before, after)).toMatchObject({
    ...{ startIndex: start, oldEndIndex: oldEnd, newEndIndex: newEnd },
    startPosition: { row, column },
  });
});
