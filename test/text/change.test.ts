import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeBetween } from '../../src/core/text/change.ts';
import { contains } from '../../src/core/text/span.ts';
import { fieldsOf, jsonIn } from '../../src/core/text/json.ts';

describe('the change between two texts', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 12 });

  test('makes the one of the other, and could not be shorter at either end', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const { start, oldEnd, newEnd } = changeBetween(before, after);
        expect(before.slice(0, start) + after.slice(start, newEnd) + before.slice(oldEnd)).toBe(after);
        const [gone, come] = [before.slice(start, oldEnd), after.slice(start, newEnd)];
        if (gone !== '' && come !== '') {
          expect(gone.startsWith(come.charAt(0))).toBe(false);
          expect(gone.endsWith(come.charAt(come.length - 1))).toBe(false);
        }
        expect(Math.min(oldEnd, newEnd)).toBeGreaterThanOrEqual(start);
      }),
    );
  });

  test('begins as far down as the texts are alike', () => {
    expect(changeBetween('abcd', 'abxd')).toEqual({ start: 2, oldEnd: 3, newEnd: 3 });
    expect(changeBetween('aaa', 'aaaa')).toEqual({ start: 3, oldEnd: 3, newEnd: 4 });
    expect(changeBetween('same', 'same')).toEqual({ start: 4, oldEnd: 4, newEnd: 4 });
  });
});

test.each([
  [{ start: 2, end: 4 }, true],
  [{ start: 2, end: 5 }, false],
  [{ start: 1, end: 4 }, false],
  [{ start: 3, end: 3 }, true],
  [{ start: 0, end: 9 }, false],
  [{ start: 6, end: 7 }, false],
])('a span from 2 to 4 holds %j: %s', (inner, holds) => {
  expect(contains({ start: 2, end: 4 }, inner)).toBe(holds);
});

test('JSON of any shape is asked for fields', () => {
  expect(jsonIn('{"a": 1}')).toEqual({ a: 1 });
  expect(jsonIn('{')).toBeUndefined();
  expect(fieldsOf(jsonIn('{"a": 1}'))).toEqual({ a: 1 });
  for (const value of [undefined, null, 7, 'text', true]) expect(fieldsOf(value)).toEqual({});
});
