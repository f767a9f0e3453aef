import { describe, expect, it } from 'vitest';
import { contextFactor } from '../../src/core/footprint/context.ts';
import { prefillEnergy } from '../../src/core/footprint/prefill.ts';
import { between, exactly } from '../../src/core/footprint/quantity.ts';

const tokens = (count: number) => exactly(count, 'token');

describe('reading a prompt', () => {
  // 0.00286 … 0.0043 … 0.0129 J a token and billion, of 8 billion; attention adds a token for each 100,000.
  const wh = (perB: number, count: number, length = count): number => (perB * 8 * count * (1 + length / 1e5)) / 3600;
  const eight = exactly(8, 'B');

  it('takes by weights and tokens, and more for each the longer it is', () => {
    const { low, typical, high } = prefillEnergy(eight, tokens(1000), tokens(0));
    expect(low).toBeCloseTo(wh(0.00286, 1000), 12);
    expect(typical).toBeCloseTo(wh(0.0043, 1000), 12);
    expect(high).toBeCloseTo(wh(0.0129, 1000), 12);
    expect(prefillEnergy(eight, tokens(100_000), tokens(0)).typical).toBeCloseTo(wh(0.0043, 100_000), 9);
    expect(prefillEnergy(exactly(16, 'B'), tokens(1000), tokens(0)).typical).toBeCloseTo(2 * typical, 12);
  });

  it('takes a tenth for what a cache holds, and the whole for the rest', () => {
    const { low, typical, high } = prefillEnergy(eight, tokens(1000), tokens(600));
    expect(typical).toBeCloseTo(wh(0.0043, 400, 1000) + 0.1 * wh(0.0043, 600, 1000), 12);
    // 0.02 … 0.25 for a hit, and the rest beside it.
    expect(low).toBeGreaterThan(wh(0.00286, 400, 1000));
    expect(low).toBeLessThan(typical);
    expect(high).toBeGreaterThan(wh(0.0129, 400, 1000) + 0.1 * wh(0.0129, 600, 1000));
    expect(high).toBeLessThan(wh(0.0129, 1000));
  });

  it('pairs the ends crosswise: the more is cached, the less is computed', () => {
    const some = prefillEnergy(eight, tokens(1000), between(0, 500, 1000, 'token'));
    const half = prefillEnergy(eight, tokens(1000), tokens(500));
    expect(some.low).toBeLessThan(half.low);
    expect(some.high).toBeGreaterThan(1.1 * half.high);
    expect(some.high).toBeLessThan(wh(0.0129, 1000));
    expect(some.typical).toBeCloseTo(wh(0.0043, 500, 1000) * 1.1, 12);
    // No less than nothing is computed.
    const more = prefillEnergy(eight, between(100, 500, 1000, 'token'), tokens(600));
    expect(more.low).toBeGreaterThan(0);
    expect(more.typical).toBeCloseTo(0.1 * wh(0.0043, 600, 500), 12);
  });
});

describe('a long context', () => {
  const size = { total: exactly(8, 'B'), active: exactly(8, 'B'), bytesPerWeight: exactly(2, 'byte') };
  /** Tokens of context beyond the 280 of the fit, of 10 requests, at which the cache weighs as much as 16 GB of weights. */
  const full = 16 / (10 * 131e-6);
  const factor = (share: number, stated = true) => contextFactor(size, { requests: 10, stated }, 280 + share * full);

  it('adds 55 % where the cache weighs as much as the weights, and twice that where it weighs twice as much', () => {
    expect(factor(0)).toMatchObject({ low: 1, typical: 1, high: 1 });
    expect(factor(1).typical).toBeCloseTo(1.55, 9);
    expect(factor(1).high).toBeCloseTo(2.1, 9);
    expect(factor(4).typical).toBeCloseTo(3.2, 9);
    expect(factor(4).low).toBe(1);
  });

  it('beyond it slows by fewer requests at once, where nobody states how many', () => {
    expect(factor(1, false).typical).toBeCloseTo(1.55, 9);
    expect(factor(1, false).high).toBeCloseTo(1.55 * 2 ** 0.525, 9);
    expect(factor(4, false).typical).toBeCloseTo(1.55 * 4 ** 0.525, 9);
    expect(factor(4, false).high).toBeCloseTo(1.55 * 8 ** 0.525, 9);
  });

  it('shorter than that of the fit adds nothing', () => {
    expect(contextFactor(size, { requests: 10, stated: true }, 5)).toMatchObject({ low: 1, typical: 1, high: 1 });
  });
});
