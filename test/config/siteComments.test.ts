import { describe, expect, test } from 'vitest';
import { siteComments } from '../../src/core/config/siteComments.ts';

const at = (text: string, line: number, end = line) => siteComments(text).at(line, end);

describe('comments at a call', () => {
  test('hold on the lines of the call', () => {
    expect(at('call()  # wattlens: ignore', 1)).toEqual({ ignore: 'site' });
    expect(at('call(\n  a, // wattlens: ignore uncapped-output, large-model\n)', 1, 3)).toEqual({
      ignore: ['uncapped-output', 'large-model'],
    });
    expect(at('other()  # wattlens: ignore\ncall()', 2)).toEqual({});
  });

  test('hold for the next line of code when they stand alone', () => {
    expect(at('# wattlens: model=gpt-4o input=2000\n# and a word\ncall()', 3)).toEqual({
      model: 'gpt-4o',
      inputTokens: 2000,
    });
    expect(at('/* wattlens: output=300 */\ncall()', 2)).toEqual({ outputTokens: 300 });
    expect(at('# wattlens: ignore\n\ncall()', 3)).toEqual({});
  });

  test('rules of several comments add up', () => {
    expect(at('// wattlens: ignore a\ncall() // wattlens: ignore b', 2)).toEqual({ ignore: ['a', 'b'] });
  });

  test.each([
    ['calls=1000', 1000],
    ['calls=12000/year', 1000],
    ['calls=100/day', 3043.75],
    ['calls=7/week', 30.4375],
  ])('%s is that many a month', (word, expected) => {
    expect(at(`call() # wattlens: ${word}`, 1).callsPerMonth).toBeCloseTo(expected, 6);
  });

  test('what is not understood is told with its line', () => {
    expect(siteComments('x\ncall()  # wattlens: ignroe').problems).toEqual([
      { line: 2, message: 'unknown word "ignroe"; did you mean "ignore"?' },
    ]);
    expect(siteComments('call()  # wattlens: input=many').problems[0]?.message).toMatch(
      /"input=many" is not understood/u,
    );
    expect(siteComments('call()  # wattlens:').problems[0]?.message).toMatch(/an empty comment/u);
  });
});
