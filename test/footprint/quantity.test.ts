import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  between,
  exactly,
  fromTo,
  hull,
  logNormal,
  plus,
  plusShared,
  power,
  product,
  scale,
  times,
  type Quantity,
} from '../../src/core/footprint/quantity.ts';

const positive = fc.double({ min: 1e-6, max: 1e6, noNaN: true });
const quantity = fc
  .tuple(positive, fc.double({ min: 1, max: 50, noNaN: true }), fc.double({ min: 1, max: 50, noNaN: true }))
  .map(([typical, down, up]): Quantity<'x'> => between(typical / down, typical, typical * up, 'x'));

const ordered = ({ low, typical, high }: Quantity<string>): boolean =>
  low <= typical * (1 + 1e-12) && typical <= high * (1 + 1e-12);

describe('ranges', () => {
  it('stay in order through every operation', () => {
    fc.assert(
      fc.property(quantity, quantity, positive, (a, b, factor) => {
        const results = [
          product([a, b], 'x'),
          plus(a, b),
          plusShared(a, b),
          scale(a, factor),
          power(a, 0.7),
          power(a, -0.5),
          hull([a, b], 'x'),
        ];
        return results.every(ordered);
      }),
    );
  });

  it('add up their typical values, and are narrower than the sum of the ends where the terms are independent', () => {
    fc.assert(
      fc.property(quantity, quantity, (a, b) => {
        const sum = plus(a, b);
        return (
          Math.abs(sum.typical - a.typical - b.typical) < 1e-9 * sum.typical &&
          sum.high <= a.high + b.high + 1e-9 * sum.high
        );
      }),
    );
  });

  it('multiply as log-normals: spreads add in quadrature', () => {
    const both = product([logNormal(2, 0.3, 'x'), logNormal(5, 0.4, 'x')], 'x');
    expect(both.typical).toBeCloseTo(10);
    expect(both.high).toBeCloseTo(10 * Math.exp(1.645 * 0.5));
    expect(both.low).toBeCloseTo(10 / Math.exp(1.645 * 0.5));
  });

  it('are themselves as a sum of one term, or of one and nothing', () => {
    const one = between(1, 2, 8, 'x');
    expect(plus(one)).toEqual(one);
    expect(plus(one, exactly(0, 'x'))).toEqual(one);
  });

  it('sum independent log-normals by moment matching', () => {
    const term = logNormal(1, 0.5, 'x');
    const sum = plus(term, term);
    const sigma = Math.sqrt(Math.log1p((2 * (Math.exp(0.25) - 1)) / 4));
    expect(sum.high).toBeCloseTo(2 * Math.exp(1.645 * sigma));
  });

  it('keep a zero where a factor can be zero', () => {
    const none = between(0, 100, 400, 'token');
    expect(product([none, exactly(3, 'x')], 'x')).toMatchObject({ low: 0, typical: 300 });
    expect(product([exactly(0, 'x'), exactly(3, 'x')], 'x')).toMatchObject({ low: 0, typical: 0, high: 0 });
    expect(plus(none, exactly(50, 'token')).low).toBeGreaterThan(0);
  });

  it('take the unit above the slash from a product with a rate', () => {
    expect(times(exactly(2, 'Wh'), exactly(3, 'gCO2e/Wh')).unit).toBe('gCO2e');
  });

  it('have the geometric mean as typical value between two ends', () => {
    expect(fromTo(2, 8, 'x').typical).toBeCloseTo(4);
    expect(between(9, 1, 3, 'x')).toEqual({ low: 3, typical: 3, high: 9, unit: 'x' });
  });

  it('have the arithmetic mean between two ends of which one is zero', () => {
    expect(fromTo(0, 8, 'x').typical).toBe(4);
    expect(hull([between(0, 0, 2, 'x'), between(1, 3, 4, 'x')], 'x')).toEqual({
      low: 0,
      typical: 1.5,
      high: 4,
      unit: 'x',
    });
    expect(hull([exactly(2, 'x'), exactly(8, 'x')], 'x')).toEqual({ low: 2, typical: 4, high: 8, unit: 'x' });
  });

  it('keep what may be, where usually there is none', () => {
    const seldom = between(0, 0, 4, 'x');
    expect(product([seldom, exactly(3, 'x')], 'x')).toEqual({ low: 0, typical: 0, high: 12, unit: 'x' });
    expect(scale(seldom, exactly(3, '1'))).toEqual({ low: 0, typical: 0, high: 12, unit: 'x' });
    expect(plus(seldom, between(0, 0, 3, 'x'))).toEqual({ low: 0, typical: 0, high: 5, unit: 'x' });
    // (4 / 1.645)² is the variance above that it brings.
    const sum = plus(seldom, between(5, 10, 20, 'x'));
    const variance = 100 * (Math.exp((Math.LN2 / 1.645) ** 2) - 1) + (4 / 1.645) ** 2;
    expect(sum.typical).toBe(10);
    expect(sum.high).toBeCloseTo(10 * Math.exp(1.645 * Math.sqrt(Math.log1p(variance / 100))), 9);
  });

  it('keep a zero of either factor, and neither turn it into an unknown', () => {
    const maybe = between(0, 2, 4, 'x');
    for (const both of [scale(maybe, between(1, 3, 3, '1')), scale(between(1, 3, 3, 'x'), { ...maybe, unit: '1' })])
      expect(both).toMatchObject({ low: 0, typical: 6 });
    expect(scale(between(1, 2, Infinity, 'x'), between(1, 2, Infinity, '1')).high).toBe(Infinity);
    expect(product([between(1, 2, Infinity, 'x'), between(1, 2, Infinity, 'x')], 'x').high).toBe(Infinity);
    expect(product([{ low: 1, typical: 1, high: Number.NaN }], 'x').high).toBeNaN();
  });

  it('count a lower end of zero in a sum as a tenth of the typical value', () => {
    const sum = plus(between(0, 5, 5, 'x'), between(0, 5, 5, 'x'));
    const side = Math.log(10) / 1.645;
    expect(sum.low).toBeCloseTo(
      10 * Math.exp(-1.645 * Math.sqrt(Math.log1p((50 * (Math.exp(side ** 2) - 1)) / 100))),
      9,
    );
  });

  it('add nothing where a term is nothing, wherever it stands', () => {
    const [a, b, none] = [between(1, 2, 4, 'x'), between(2, 3, 9, 'x'), exactly(0, 'x')];
    for (const sum of [plus(none, a, b), plus(a, none, b), plus(a, b, none)]) expect(sum).toEqual(plus(a, b));
    expect(plus(none, a)).toEqual(a);
    expect(plus(none, none)).toEqual(none);
  });
});
