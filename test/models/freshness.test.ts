import { expect, it } from 'vitest';
import { freshness } from '../../src/validate/freshness.ts';

it('knows nearly every model that the installed price data has of its makers', () => {
  const { missing, guessed } = freshness();
  expect(missing.length, missing.join(', ')).toBeLessThanOrEqual(10);
  expect(guessed.length, guessed.join(', ')).toBeLessThanOrEqual(25);
});
