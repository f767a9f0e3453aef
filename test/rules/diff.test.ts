import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unifiedDiff } from '../../src/core/rules/write/diff.ts';

const lines = (...each: readonly string[]): string => each.map(line => `${line}\n`).join('');

/** What `patch` makes of a text and a difference; throws where the difference is not of this text. */
function patched(before: string, diff: string): string {
  const old = before.match(/[^\n]+\n?|\n/gu) ?? [];
  const result: string[] = [];
  let at = 0;
  for (const hunk of diff.split(/^(?=@@ )/mu).slice(1)) {
    const [head = '', ...body] = hunk.match(/[^\n]*\n/gu) ?? [];
    const [, start, count, newStart, newCount] = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@\n$/u.exec(head) ?? [];
    const counts = { old: Number(count ?? 1), new: Number(newCount ?? 1) };
    const from = counts.old === 0 ? Number(start) : Number(start) - 1;
    result.push(...old.slice(at, from));
    at = from;
    expect(counts.new === 0 ? Number(newStart) : Number(newStart) - 1).toBe(result.length);
    for (const [index, line] of body.entries()) {
      if (line.startsWith('\\')) continue;
      const text = body[index + 1]?.startsWith('\\') === true ? line.slice(1, -1) : line.slice(1);
      if (!line.startsWith('+')) {
        expect(old[at]).toBe(text);
        at += 1;
        counts.old -= 1;
      }
      if (!line.startsWith('-')) {
        result.push(text);
        counts.new -= 1;
      }
    }
    expect(counts).toEqual({ old: 0, new: 0 });
  }
  return [...result, ...old.slice(at)].join('');
}

/** How many lines two texts have in common, in order. */
function common(a: readonly string[], b: readonly string[]): number {
  let row = b.map(() => 0);
  for (const line of a) {
    const next: number[] = [];
    for (const [index, other] of b.entries())
      next.push(line === other ? (row[index - 1] ?? 0) + 1 : Math.max(row[index] ?? 0, next[index - 1] ?? 0));
    row = next;
  }
  return row.at(-1) ?? 0;
}

describe('the difference of two texts', () => {
  test('is nothing where nothing changed', () => {
    expect(unifiedDiff('a.py', 'x\n', 'x\n')).toBe('');
  });

  test('shows three lines around a change', () => {
    const before = lines('1', '2', '3', '4', '5', '6', '7', '8', '9');
    expect(unifiedDiff('a.py', before, before.replace('5', 'five'))).toBe(
      `--- a/a.py\n+++ b/a.py\n@@ -2,7 +2,7 @@\n${lines(' 2', ' 3', ' 4', '-5', '+five', ' 6', ' 7', ' 8')}`,
    );
  });

  test('names the line before what is added to nothing, and one line without its number', () => {
    expect(unifiedDiff('a.py', '', 'x\n')).toBe('--- a/a.py\n+++ b/a.py\n@@ -0,0 +1 @@\n+x\n');
    expect(unifiedDiff('a.py', 'x\ny\n', '')).toBe('--- a/a.py\n+++ b/a.py\n@@ -1,2 +0,0 @@\n-x\n-y\n');
  });

  test('says where the last line has no break', () => {
    expect(unifiedDiff('a.py', 'x', 'x\n')).toBe(
      '--- a/a.py\n+++ b/a.py\n@@ -1 +1 @@\n-x\n\\ No newline at end of file\n+x\n',
    );
  });

  test.each([
    [5, 1],
    [6, 2],
  ])('of changes with %i lines between them has %i hunks', (between, hunks) => {
    const rest = Array.from({ length: between }, (_, index) => `same ${String(index)}`);
    const diff = unifiedDiff('a.py', lines('a', ...rest, 'b'), lines('A', ...rest, 'B'));
    expect(diff.match(/^@@ /gmu)).toHaveLength(hunks);
  });

  test('counts lines on through the hunks', () => {
    const rest = Array.from({ length: 9 }, (_, index) => String(index));
    const before = lines('head', 'head', 'head', 'head', 'a', ...rest, 'b', ...rest);
    const diff = unifiedDiff('a.py', before, before.replace('a\n', 'A\nA\nA\n').replace('b\n', ''));
    expect(diff.match(/^@@ .*/gmu)).toEqual(['@@ -2,7 +2,9 @@', '@@ -12,7 +14,6 @@']);
  });

  test('makes of one text the other, with no more lines than are changed', () => {
    const text = fc
      .array(fc.constantFrom('a\n', 'b\n', 'c\n', '\n', 'd\r\n', ...(lines('1', '2', '3').match(/.\n/gu) ?? [])), {
        maxLength: 30,
      })
      .chain(all => fc.constantFrom(all.join(''), `${all.join('')}end`));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const diff = unifiedDiff('a', before, after);
        expect(patched(before, diff)).toBe(after);
        const [a, b] = [before, after].map(each => each.match(/[^\n]+\n?|\n/gu) ?? []);
        const [, ...body] = diff.split(/^(?=@@ )/mu).flatMap(hunk => hunk.split('\n'));
        const changed = body.filter(line => /^[-+](?![-+]{2} )/u.test(line)).length;
        expect(changed).toBe((a ?? []).length + (b ?? []).length - 2 * common(a ?? [], b ?? []));
      }),
      { numRuns: 200, seed: 1 },
    );
  });
});
