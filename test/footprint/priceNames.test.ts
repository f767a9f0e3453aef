import { calcPrice } from '@pydantic/genai-prices';
import { describe, expect, it } from 'vitest';
import { priceUsd, type PriceQuery } from '../../src/core/footprint/price.ts';
import { between, exactly } from '../../src/core/footprint/quantity.ts';
import { call, footprint } from '../kit/site.ts';

const query = (more: Partial<PriceQuery>): PriceQuery => ({
  names: ['gpt-4o'],
  provider: 'openai',
  inputTokens: exactly(1000, 'token'),
  cachedTokens: exactly(0, 'token'),
  outputTokens: exactly(100, 'token'),
  date: '2026-11-22',
  discount: 1,
  ...more,
});
const usual = (more: Partial<PriceQuery>): number | undefined => priceUsd(query(more))?.typical;
const listed = (id: string, providerId: string): number | undefined =>
  calcPrice({ input_tokens: 1000, output_tokens: 100 }, id, {
    providerId,
    timestamp: new Date('2026-11-22T12:00:00Z'),
  })?.total_price;

describe('a price', () => {
  it('is found under any spelling of the name, the first that has one', () => {
    const price = listed('gpt-4o', 'openai');
    expect(price).toBeGreaterThan(0);
    for (const name of ['gpt-4o', 'openai/gpt-4o', 'models/gpt-4o', 'a/b/gpt-4o', 'gpt-4o:latest', 'a/gpt-4o:latest'])
      expect(usual({ names: [name] })).toBe(price);
    expect(usual({ names: ['nobody-knows', 'gpt-4o'] })).toBe(price);
    expect(usual({ names: ['gpt-4o-mini', 'gpt-4o'] })).toBe(listed('gpt-4o-mini', 'openai'));
    for (const names of [[], [''], ['nobody-knows'], ['/'], [':']]) expect(priceUsd(query({ names }))).toBeUndefined();
  });

  it('is that of the provider, under the table’s name for it', () => {
    expect(usual({ names: ['grok-3'], provider: 'xai' })).toBe(listed('grok-3', 'x-ai'));
    expect(usual({ names: ['gpt-4o'], provider: 'azure' })).toBe(listed('gpt-4o', 'azure'));
    expect(usual({ names: ['llama-4-maverick'], provider: 'meta' })).toBeUndefined();
    expect(usual({ names: ['gpt-4o'], provider: undefined })).toBe(listed('gpt-4o', 'openai'));
    expect(usual({ names: ['gpt-4o'], provider: 'anthropic' })).toBeUndefined();
  });

  it('goes from the fewest tokens to the most, each at its share of the list price', () => {
    const tokens = { inputTokens: between(500, 1000, 4000, 'token'), outputTokens: between(0, 100, 800, 'token') };
    // 2.5 and 10 USD a million.
    const full = priceUsd(query(tokens));
    expect(full?.low).toBeCloseTo(0.00125, 12);
    expect(full?.typical).toBeCloseTo(0.0035, 12);
    expect(full?.high).toBeCloseTo(0.018, 12);
    const half = priceUsd(query({ ...tokens, discount: 0.5 }));
    expect(half?.low).toBeCloseTo(0.000625, 12);
    expect(half?.typical).toBeCloseTo(0.00175, 12);
    expect(half?.high).toBeCloseTo(0.009, 12);
  });

  it('counts cached tokens among those read, and is unknown where there are more of them', () => {
    // Of 1,000 tokens 600 at half of 2.5 USD a million.
    const cached = { outputTokens: exactly(0, 'token'), cachedTokens: exactly(600, 'token') };
    expect(usual(cached)).toBeCloseTo((400 * 2.5 + 600 * 1.25) / 1e6, 12);
    expect(priceUsd(query({ cachedTokens: exactly(1001, 'token') }))).toBeUndefined();
    expect(priceUsd(query({ cachedTokens: between(0, 500, 1001, 'token') }))).toBeUndefined();
    expect(priceUsd(query({ cachedTokens: between(0, 1001, 1001, 'token') }))).toBeUndefined();
  });

  it('of long prompts is that of the tier which they exceed', () => {
    const gemini = (input: number) =>
      usual({ names: ['gemini-2.5-pro'], provider: 'google', inputTokens: exactly(input, 'token') });
    // 1.25 and 10 USD a million up to 200,000 tokens, 2.5 and 15 above.
    expect(gemini(200_000)).toBeCloseTo((200_000 * 1.25 + 100 * 10) / 1e6, 12);
    expect(gemini(200_001)).toBeCloseTo((200_001 * 2.5 + 100 * 15) / 1e6, 12);
  });

  it('is that of a day, also where an hour is said, and unknown of no day', () => {
    const gemini = (date: string) => usual({ names: ['gemini-3.8-flash'], provider: 'google', date });
    expect(gemini('2026-12-01T23:00:00Z')).toBe(gemini('2026-12-01'));
    expect(gemini('2027-02-01')).not.toBe(gemini('2026-12-01'));
    expect(gemini('someday')).toBeUndefined();
  });
});

describe('the price of a call', () => {
  const tokens = { declared: { input: 1000, output: 100, note: 'test' } };
  const cost = (...site: Parameters<typeof call>) => footprint(call(...site), {}, tokens).costUsd?.typical ?? null;

  it('is half where it may wait, however that is written', () => {
    const full = cost('chat', 'gpt-4o', { provider: 'openai' }) ?? 0;
    const at = (serviceTier: string) => cost('chat', 'gpt-4o', { provider: 'openai', given: { serviceTier } });
    for (const tier of ['flex', 'batch', 'FLEX']) expect(at(tier)).toBeCloseTo(full / 2, 12);
    for (const tier of ['flexible', 'my-batch', 'default']) expect(at(tier)).toBe(full);
    expect(cost('batch', 'gpt-4o', { provider: 'openai' })).toBeCloseTo(full / 2, 12);
  });

  it('is the maker’s where nobody says who serves a closed model, and unknown of an open one', () => {
    expect(cost('chat', 'gpt-4o')).toBe(cost('chat', 'gpt-4o', { provider: 'openai' }));
    expect(cost('chat', 'meta-llama/Llama-3.1-8B-Instruct')).toBeNull();
    expect(cost('chat', 'gpt-4o', { provider: 'groq' })).toBeNull();
    expect(cost('rerank', 'rerank-v3.5', { provider: 'cohere' })).toBeNull();
    expect(cost('chat', 'llama3.2', { local: true })).toBeNull();
  });

  it('is not that of the paid variant for one that is free', () => {
    const llama = 'meta-llama/llama-3.1-8b-instruct';
    expect(cost('chat', llama, { provider: 'openrouter' })).toBeGreaterThan(0);
    expect(cost('chat', `${llama}:nitro`, { provider: 'openrouter' })).toBeGreaterThan(0);
    expect(cost('chat', `${llama}:free`, { provider: 'openrouter' })).toBeNull();
  });

  it('counts in the derivation', () => {
    const { steps } = footprint(call('chat', 'gpt-4o', { provider: 'openai' }), {}, tokens);
    expect(steps.at(-1)?.value.typical).toBeCloseTo(0.0035, 12);
  });
});
