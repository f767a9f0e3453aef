import { describe, expect, test } from 'vitest';
import { tryGroups } from '../../../src/present/report/tries.ts';
import { energy, site, suggestion } from './kit.ts';

const large = energy(5, 9, 20);
const small = energy(0.5, 1, 2);

describe('suggestions by rule', () => {
  test('weigh the effects by the energy of their calls', () => {
    const [group] = tryGroups([
      site(large, 'a.py', [suggestion('one', [0.2, 0.3, 0.4])]),
      site(small, 'b.py', [suggestion('one', [0.7, 0.8, 0.9])]),
    ]);
    expect(group).toMatchObject({
      rule: 'one',
      title: 'Title of one',
      fixes: 2,
      effect: { calls: 2, verdict: 'less' },
    });
    expect(group?.effect?.ratio.low).toBeCloseTo(0.25, 12);
    expect(group?.effect?.ratio.typical).toBeCloseTo(0.35, 12);
    expect(group?.effect?.beforeWh?.typical).toBe(10);
  });

  test('a ratio that reaches over 1 promises nothing', () => {
    const verdict = (...ratio: readonly [number, number, number]) =>
      tryGroups([site(large, 'a.py', [suggestion('one', ratio)])])[0]?.effect?.verdict;
    expect(verdict(0.5, 0.8, 1.1)).toBe('no clear difference');
    expect(verdict(0.5, 0.8, 1)).toBe('no clear difference');
    expect(verdict(1.1, 1.2, 1.3)).toBe('more');
  });

  test('what takes away most comes first, then what is said most often; without a figure there is no effect', () => {
    const groups = tryGroups([
      site(small, 'a.py', [suggestion('small', [0.1, 0.2, 0.3]), suggestion('mute')]),
      site(large, 'b.py', [suggestion('large', [0.4, 0.5, 0.6]), suggestion('mute'), suggestion('rare')]),
    ]);
    expect(groups.map(({ rule }) => rule)).toEqual(['large', 'small', 'mute', 'rare']);
    expect(groups[2]?.effect).toBeNull();
  });

  test('a call with several suggestions of a rule is one call', () => {
    const twice = [suggestion('one', [0.2, 0.3, 0.4]), suggestion('one', [0.2, 0.3, 0.4])];
    expect(tryGroups([site(large, 'a.py', twice)])[0]?.effect).toMatchObject({ calls: 1, beforeWh: { typical: 9 } });
  });
});
