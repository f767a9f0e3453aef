import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { totals } from '../../src/core/report/totals.ts';
import type { PlacedSite } from '../../src/core/report/placed.ts';
import { found, range } from '../present/kit.ts';

const energy = range(0.1, 0.2, 0.4);
/** Standard deviation of that range in ln units, on each side. */
const sigma = Math.log(2) / 1.645;

const call = (shared: number, catalogId = 'a'): PlacedSite => {
  const site = found({ footprint: { energyWh: energy } });
  return { ...site, estimate: { ...site.estimate, catalogId, shared: { below: shared, above: shared } } };
};

/** A call with any figures, in any split between what is its own and what its model or place shares. */
const anyCall = fc
  .record({
    typical: fc.double({ min: 1e-6, max: 1e6, noNaN: true }),
    below: fc.double({ min: 0, max: 1, noNaN: true }),
    above: fc.double({ min: 1, max: 100, noNaN: true }),
    shared: fc.double({ min: 0, max: 3, noNaN: true }),
    catalogId: fc.constantFrom('a', 'b'),
    place: fc.constantFrom('USA', 'SWE'),
  })
  .map(({ typical, below, above, shared, catalogId, place }): PlacedSite => {
    const site = found({ footprint: { energyWh: range(typical * below, typical, typical * above) } });
    return { ...site, estimate: { ...site.estimate, catalogId, place, shared: { below: shared, above: shared } } };
  });

describe('sums over calls', () => {
  test('typical values add up; what names a model is counted apart', () => {
    const sums = totals([call(0), call(0), found({ site: { type: 'model' } }), found({ none: 'x' })]);
    expect(sums).toMatchObject({ calls: 3, models: 1, withoutEstimate: 1, withoutPrice: 0 });
    expect(sums.energyWh?.typical).toBeCloseTo(0.4, 12);
  });

  test('what calls do not share averages out', () => {
    const { energyWh } = totals([call(0), call(0)]);
    // Two independent terms: s² = ln(1 + (exp(σ²) − 1) / 2).
    const s = Math.sqrt(Math.log1p(Math.expm1(sigma ** 2) / 2));
    expect(energyWh?.high).toBeCloseTo(0.4 * Math.exp(1.645 * s), 12);
    expect(energyWh?.low).toBeCloseTo(0.4 / Math.exp(1.645 * s), 12);
  });

  test('what they share does not', () => {
    const { energyWh } = totals([call(sigma), call(sigma)]);
    expect(energyWh?.low).toBeCloseTo(0.2, 12);
    expect(energyWh?.high).toBeCloseTo(0.8, 12);
  });

  test('different models share nothing', () => {
    const same = totals([call(sigma), call(sigma)]).energyWh;
    const different = totals([call(sigma, 'a'), call(sigma, 'b')]).energyWh;
    expect(different?.high).toBeLessThan(same?.high ?? 0);
  });

  test('of one call is that call, to the last digit', () => {
    fc.assert(
      fc.property(anyCall, one => {
        const { footprint } = one.estimate;
        const sums = totals([one]);
        for (const metric of ['energyWh', 'costUsd'] as const) expect(sums[metric]).toEqual(footprint?.[metric]);
        expect(sums.gwpGrams).toEqual({ low: 0.06, typical: 0.12, high: 0.25 });
      }),
    );
  });

  test('of several stays between the sums of their ends, and around the sum of the typical values', () => {
    fc.assert(
      fc.property(fc.array(anyCall, { minLength: 2, maxLength: 8 }), sites => {
        const { energyWh } = totals(sites);
        const ends = sites.map(({ estimate }) => estimate.footprint?.energyWh ?? range(0));
        const total = (end: 'low' | 'typical' | 'high'): number => ends.reduce((sum, value) => sum + value[end], 0);
        expect(energyWh?.typical).toBe(total('typical'));
        expect(energyWh?.low).toBeGreaterThanOrEqual(total('low'));
        expect(energyWh?.low).toBeLessThanOrEqual(total('typical'));
        expect(energyWh?.high).toBeGreaterThanOrEqual(total('typical'));
        expect(energyWh?.high).toBeLessThanOrEqual(total('high'));
      }),
    );
  });

  test('a call that weighs nothing hardly moves the sum', () => {
    const one = call(sigma / 2);
    const speck = found({ footprint: { energyWh: range(1e-9, 2e-9, 4e-9) } });
    const { energyWh } = totals([one, speck]);
    expect(energyWh?.low).toBeCloseTo(0.1, 6);
    expect(energyWh?.high).toBeCloseTo(0.4, 6);
  });

  test('of none is nothing, never zero', () => {
    expect(totals([found({ none: 'x' })])).toMatchObject({
      energyWh: null,
      gwpGrams: null,
      waterMl: null,
      costUsd: null,
    });
  });
});
