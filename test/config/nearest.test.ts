import { describe, expect, test } from 'vitest';
import { nearest } from '../../src/core/config/nearest.ts';

describe('the name that was meant', () => {
  test.each([
    // One slip each: a letter left out, put in, put for another, or two that changed places.
    ['nput', 'input'],
    ['inpuut', 'input'],
    ['inpot', 'input'],
    ['inptu', 'input'],
    ['niput', 'input'],
    ['INPUT', 'input'],
    // A third of the letters, and two of a short name.
    ['otpt', 'output'],
    ['temprture', 'temperature'],
  ])('by “%s” is %s', (word, meant) => {
    expect(nearest(word, ['input', 'output', 'temperature'])).toBe(meant);
  });

  test.each([['xyz'], ['tputin'], ['putin'], ['a'], ['tmprr'], ['temperatureofthesun'], ['x'.repeat(500)]])(
    'by “%s” is none of them',
    word => {
      expect(nearest(word, ['input', 'temperature'])).toBeUndefined();
    },
  );

  test('is nearer by a swap than by two slips, wherever it stands', () => {
    expect(nearest('abdc', ['abxx', 'abcd'])).toBe('abcd');
    expect(nearest('bacd', ['bxxd', 'abcd'])).toBe('abcd');
    // No swap: the letters between do not fit.
    expect(nearest('axcb', ['abcd', 'axcd'])).toBe('axcd');
    // A swap is one slip: of two that are as near, the first counts.
    expect(nearest('abdcef', ['abdcxf', 'abcdef'])).toBe('abdcxf');
    expect(nearest('abdcef', ['abcdef', 'abdcxf'])).toBe('abcdef');
    // Three swaps are three slips, too many for six letters.
    expect(nearest('badcfe', ['abcdef'])).toBeUndefined();
    expect(nearest('badcef', ['abcdef'])).toBe('abcdef');
  });

  test('is the nearest of several, in any order, and the candidate as it is written', () => {
    for (const candidates of [
      ['gpt-4o', 'gpt-4o-mini', 'GPT-4.1'],
      ['GPT-4.1', 'gpt-4o-mini', 'gpt-4o'],
    ]) {
      expect(nearest('gpt-4o-mni', candidates)).toBe('gpt-4o-mini');
      expect(nearest('gpt4.1', candidates)).toBe('GPT-4.1');
    }
    expect(nearest('input', [])).toBeUndefined();
  });

  test('of a long word is looked for by its beginning', () => {
    const name = 'a'.repeat(64);
    expect(nearest(`${name}${'b'.repeat(100)}`, [name])).toBe(name);
  });
});
