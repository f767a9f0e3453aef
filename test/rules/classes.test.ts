import { describe, expect, test } from 'vitest';
import { rules } from '../../src/core/rules/index.ts';
import { collectCases } from '../kit/ruleTester.ts';

const cases = await collectCases(import.meta.glob('./*.test.ts', { query: '?classes' }));
const order = ['safe', 'review', 'advice'] as const;

describe.each(rules.map(rule => [rule.id, rule] as const))('%s', (id, { offers, withoutEdit }) => {
  const shown = new Set(cases.filter(({ rule }) => rule.id === id).map(({ safety }) => safety));

  test('offers what its tests show, the strongest first', () => {
    expect(offers).toEqual(order.filter(each => shown.has(each)));
    expect(offers.length).toBeGreaterThan(0);
  });

  test('says why there is no edit, where there may be none', () => {
    expect(withoutEdit !== undefined).toBe(offers.includes('advice'));
    if (withoutEdit !== undefined) expect(withoutEdit).toMatch(/^[A-Z].{20,150}\.$/u);
  });
});
