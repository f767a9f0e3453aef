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

  test('of one call is that call', () => {
    expect(totals([call(sigma / 2)]).energyWh).toMatchObject({ typical: 0.2 });
    expect(totals([call(0)]).energyWh?.high).toBeCloseTo(0.4, 12);
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
