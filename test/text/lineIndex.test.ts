import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineIndex } from '../../src/core/text/lineIndex.ts';

describe('line index', () => {
  test('counts lines that end with LF, CRLF or a lone CR', () => {
    const index = lineIndex('a\nbc\r\nd\re');
    expect(index.lines).toBe(4);
    expect([1, 2, 3, 4].map(index.lineText)).toEqual(['a', 'bc', 'd', 'e']);
    expect(index.positionAt(2)).toEqual({ line: 2, column: 1 });
    expect(index.positionAt(6)).toEqual({ line: 3, column: 1 });
    expect(index.positionAt(8)).toEqual({ line: 4, column: 1 });
    expect([1, 2, 3, 4].map(line => index.offsetAt({ line, column: 99 }))).toEqual([1, 4, 7, 9]);
    expect(lineIndex('a\r\rb\n\n').lines).toBe(5);
    expect([1, 2, 3, 4, 5].map(lineIndex('a\r\rb\n\n').lineText)).toEqual(['a', '', 'b', '', '']);
  });

  test('counts columns in UTF-16 units', () => {
    expect(lineIndex('x = "😀" + y').positionAt(9)).toEqual({ line: 1, column: 10 });
  });

  test('clamps places outside the text', () => {
    const index = lineIndex('ab\ncd');
    expect(index.positionAt(99)).toEqual({ line: 2, column: 3 });
    expect(index.positionAt(-1)).toEqual({ line: 1, column: 1 });
    expect(index.offsetAt({ line: 1, column: 99 })).toBe(2);
    expect(index.offsetAt({ line: 99, column: 1 })).toBe(3);
    expect(index.lineText(99)).toBe('');
    expect(index.lineText(0)).toBe('');
  });

  test('an empty text has one empty line', () => {
    expect(lineIndex('').lines).toBe(1);
    expect(lineIndex('').positionAt(0)).toEqual({ line: 1, column: 1 });
  });

  test('offset to position and back is the same place, except within a line break', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '😀', '\n', '\r', '\r\n', ' ') });
    fc.assert(
      fc.property(text, fc.nat(), (source, at) => {
        const offset = at % (source.length + 1);
        const index = lineIndex(source);
        const inBreak = source[offset - 1] === '\r' && source[offset] === '\n';
        expect(index.offsetAt(index.positionAt(offset))).toBe(inBreak ? offset - 1 : offset);
      }),
    );
  });
});
