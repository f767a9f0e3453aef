import { describe, expect, it } from 'vitest';
import { equivalentOf } from '../../src/core/footprint/equivalents.ts';
import equivalents from '../../src/core/footprint/equivalents.json' with { type: 'json' };
import sources from '../../src/core/footprint/sources.json' with { type: 'json' };
import { accountingOf, sciOf } from '../../src/core/footprint/standards.ts';
import { totalOf } from '../../src/core/footprint/total.ts';
import { call, estimate, footprint } from '../kit/site.ts';

const width = ({ low, high }: { low: number; high: number }): number => high - low;

describe('a total', () => {
  const one = estimate(call('chat', 'gpt-4o', { provider: 'openai' }));
  const other = estimate(call('chat', 'claude-haiku-4-5', { provider: 'anthropic' }));
  const none = estimate(call('chat', 'my-own-model'));

  it('adds typical values, and keeps apart what it does not know', () => {
    const total = totalOf([one, other, none].map(each => ({ estimate: each, times: 1 })));
    const typical = (one.footprint?.energyWh.typical ?? 0) + (other.footprint?.energyWh.typical ?? 0);
    expect(total).toMatchObject({ sites: 3, unknown: 1, unpriced: 0 });
    expect(total.energyWh.typical).toBeCloseTo(typical, 12);
    expect(total.energyWh.low).toBeGreaterThan(0);
  });

  it('of one site is the site, and grows with how often it runs', () => {
    const single = totalOf([{ estimate: one, times: 1 }]);
    expect(single.energyWh.high).toBeCloseTo(one.footprint?.energyWh.high ?? 0, 12);
    const thousand = totalOf([{ estimate: one, times: 1000 }]);
    expect(thousand.gwpGrams.typical).toBeCloseTo(1000 * single.gwpGrams.typical, 9);
  });

  it('does not let the uncertainty of one model average out over its calls', () => {
    const many = Array.from({ length: 100 }, () => ({ estimate: one, times: 1 }));
    const total = totalOf(many);
    const relative = width(total.energyWh) / total.energyWh.typical;
    const single = totalOf([{ estimate: one, times: 1 }]);
    expect(relative).toBeGreaterThan(0.5 * (width(single.energyWh) / single.energyWh.typical));
    expect(relative).toBeLessThan(width(single.energyWh) / single.energyWh.typical);
  });

  it('of nothing is zero sites, without a price', () => {
    expect(totalOf([])).toMatchObject({ sites: 0, costUsd: null, energyWh: { low: 0, typical: 0, high: 0 } });
  });
});

describe('a comparison with daily life', () => {
  it('has a count that a reader can picture', () => {
    const phone = equivalentOf('energy', { low: 50, typical: 160, high: 400 });
    expect(phone).toMatchObject({ id: 'phone-charge', count: 10 });
    for (const typical of [0.02, 0.3, 5, 80, 900, 20_000]) {
      const found = equivalentOf('energy', { low: typical, typical, high: typical });
      expect(found?.count).toBeGreaterThanOrEqual(0.5);
      expect(found?.count).toBeLessThanOrEqual(500);
    }
    expect(equivalentOf('carbon', { low: 1, typical: 1, high: 1 })?.id).toBe('petrol-car-metre');
    expect(equivalentOf('water', { low: 1, typical: 1, high: 1 })?.id).toBe('water-drop');
    expect(equivalentOf('water', { low: 0, typical: 0, high: 0 })).toBeUndefined();
  });

  it('has a source each', () => {
    const known = new Set(sources.map(({ id }) => id));
    for (const { id, source, amount } of equivalents) {
      expect(known, id).toContain(source);
      expect(amount, id).toBeGreaterThan(0);
    }
  });
});

describe('standards', () => {
  it('score a call by SCI: use and making together, per functional unit', () => {
    const found = footprint(call('chat', 'gpt-4o', { provider: 'openai' }));
    const sci = sciOf(found, 'chat');
    expect(sci.unit).toBe('call');
    expect(sci.gramsPerUnit?.typical).toBeCloseTo(
      found.gwpGrams.usage.typical + (found.gwpGrams.embodied?.typical ?? 0),
      12,
    );
    expect(sciOf(footprint(call('chat', 'llama3.2', { local: true, sdk: 'ollama' })), 'chat').gramsPerUnit).toBeNull();
    expect(sciOf(found, 'image').unit).toBe('image');
  });

  it('put a hosted call into scope 3, and the own machine into scope 2', () => {
    expect(accountingOf(false)).toMatchObject({
      ghgScope: 'scope 3 category 1',
      technologyCarbonStandard: { use: 'indirect' },
    });
    expect(accountingOf(true)).toMatchObject({ ghgScope: 'scope 2', hardwareScope: 'scope 3 category 2' });
  });
});
