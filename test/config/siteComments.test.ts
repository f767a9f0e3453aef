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

  test('rules are ids, of any spacing, until the comment ends', () => {
    expect(at('call() /* wattlens: ignore  a,  b-c */ // why', 1)).toEqual({ ignore: ['a', 'b-c'] });
    expect(at('call() # wattlens: ignore a: (b) c!', 1)).toEqual({ ignore: 'site' });
    expect(at('call() # wattlens: ignore a b.c', 1)).toEqual({ ignore: ['a'] });
    expect(at('# wattlens: ignore a\ncall() # wattlens: output=5', 2)).toEqual({ ignore: ['a'], outputTokens: 5 });
    expect(at('# wattlens: ignore\ncall() # wattlens: ignore a', 2)).toEqual({ ignore: 'site' });
    expect(at('# wattlens: output=9\ncall() # wattlens: output=5', 2)).toEqual({ outputTokens: 5 });
  });

  test.each(['calls=x100', 'calls=100/day/2', 'calls=100/decade', 'calls=', 'calls=1e3', 'input=12k', 'input=k12'])(
    '%s is no number, and told',
    word => {
      const comments = siteComments(`call() # wattlens: ${word}`);
      expect(comments.at(1, 1)).toEqual({});
      expect(comments.problems).toEqual([
        { line: 1, message: `"${word}" is not understood; write input=2000, output=300 or calls=1000/day` },
      ]);
    },
  );

  test('a word that is none, and a model without a name, leave the rest as it is', () => {
    const comments = siteComments('call() # wattlens: model= input=5 zzzzzzzzzz=1 constructor=2');
    expect(comments.at(1, 1)).toEqual({ inputTokens: 5 });
    expect(comments.problems.map(({ message }) => message)).toEqual([
      '"model=" is not understood; write input=2000, output=300 or calls=1000/day',
    ]);
    expect(siteComments('call() # wattlens: zzzzzzzzzz').problems[0]?.message).toBe(
      'unknown word "zzzzzzzzzz"; known are ignore, model=, input=, output=, calls=',
    );
    expect(siteComments('call() # wattlens: model=a=b calls=24').at(1, 1)).toEqual({ model: 'a=b', callsPerMonth: 24 });
    expect(siteComments('call() # wattlens: calls=1/hour').at(1, 1).callsPerMonth).toBeCloseTo(730.5, 6);
  });

  test('a text without them has none, and nothing to tell', () => {
    const { at: none, problems } = siteComments('call()\n# wattles: ignore');
    expect(none(1, 2)).toEqual({});
    expect(problems).toEqual([]);
    expect(siteComments('call() # wattlens: input=5').problems).toEqual([]);
  });
});
