import { describe, expect, it } from 'vitest';
import { equivalentOf } from '../../src/core/footprint/equivalents.ts';
import equivalents from '../../src/core/footprint/equivalents.json' with { type: 'json' };
import sources from '../../src/core/footprint/sources.json' with { type: 'json' };
import { accountingOf, sciOf } from '../../src/core/footprint/standards.ts';
import { call, footprint } from '../kit/site.ts';

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
