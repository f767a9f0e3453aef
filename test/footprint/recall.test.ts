import { expect, test } from 'vitest';
import { recall, recallOf } from '../../src/core/recall.ts';

test('an answer is made once for a key', () => {
  const answers = recall<number>();
  let made = 0;
  const ask = (key: string): number => answers(key, () => (made += 1));
  expect([ask('a'), ask('b'), ask('a'), ask('b')]).toEqual([1, 2, 1, 2]);
});

test('however many keys there are, what is kept stays bounded and answers stay right', () => {
  const answers = recall<string>();
  let made = 0;
  const ask = (key: string): string =>
    answers(key, () => {
      made += 1;
      return `of ${key}`;
    });
  const keys = Array.from({ length: 5000 }, (_, index) => String(index));
  expect(keys.map(ask)).toEqual(keys.map(key => `of ${key}`));
  expect(ask('0')).toBe('of 0');
  expect(made).toBe(5001);
});

test('an answer is made once for an object, and anew for another that looks the same', () => {
  let made = 0;
  const ask = recallOf((of: { readonly name: string }) => `${of.name} ${(made += 1)}`);
  const one = { name: 'a' };
  expect([ask(one), ask(one), ask({ name: 'a' })]).toEqual(['a 1', 'a 1', 'a 2']);
});
