import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyOf } from '../../src/core/text/anyOf.ts';

describe('a text holds any of the words where one of them is in it', () => {
  const word = fc.oneof(fc.string({ minLength: 3, maxLength: 12 }), fc.stringMatching(/^[ab]{3,6}$/u));
  const words = fc.array(word, { minLength: 1, maxLength: 20 });

  test('in any text', () => {
    fc.assert(
      fc.property(words, fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[ab]{0,40}$/u)), (list, text) => {
        expect(anyOf(list)(text)).toBe(list.some(each => text.includes(each)));
      }),
    );
  });

  test('wherever it stands', () => {
    fc.assert(
      fc.property(words, fc.nat(), fc.string(), fc.string(), (list, pick, before, after) => {
        expect(anyOf(list)(before + (list[pick % list.length] ?? '') + after)).toBe(true);
      }),
    );
  });

  test('of any length', () => {
    expect(anyOf(['x'.repeat(500)])(`a${'x'.repeat(500)}`)).toBe(true);
    expect(anyOf(['x'.repeat(500)])('x'.repeat(499))).toBe(false);
    expect(anyOf(['abc'])('ab')).toBe(false);
  });
});
