import { calcPrice } from '@pydantic/genai-prices';
import { describe, expect, it } from 'vitest';
import { call, footprint } from '../kit/site.ts';

const tokens = { declared: { input: 1000, output: 100, note: 'test' } };
const timestamp = new Date('2026-11-22T12:00:00Z');
const listed = (id: string, providerId: string): number | undefined =>
  calcPrice({ input_tokens: 1000, output_tokens: 100 }, id, { providerId, timestamp })?.total_price;

describe('the price of a call', () => {
  it.each([
    ['gpt-4o', 'openai', 'gpt-4o', 'openai'],
    ['openai/gpt-4o', 'openai', 'gpt-4o', 'openai'],
    ['models/gemini-2.5-pro', 'google', 'gemini-2.5-pro', 'google'],
    ['anthropic.claude-3-haiku-20240307-v1:0', 'aws', 'anthropic.claude-3-haiku-20240307-v1:0', 'aws'],
    ['gpt-4o', 'azure', 'gpt-4o', 'azure'],
    ['openai/gpt-4o', 'openrouter', 'openai/gpt-4o', 'openrouter'],
    ['llama-3.3-70b-versatile', 'groq', 'llama-3.3-70b-versatile', 'groq'],
  ])('%s at %s is the list price', (written, provider, id, key) => {
    expect(footprint(call('chat', written, { provider }), {}, tokens).costUsd?.typical).toBeCloseTo(
      listed(id, key) ?? 0,
      12,
    );
  });

  it('is half for a batch, or what the user says', () => {
    const site = call('chat', 'gpt-4o', { provider: 'openai', given: { serviceTier: 'flex' } });
    const full = listed('gpt-4o', 'openai') ?? 0;
    expect(footprint(site, {}, tokens).costUsd?.typical).toBeCloseTo(full / 2, 12);
    expect(footprint(site, { batchPriceFactor: 1 }, tokens).costUsd?.typical).toBeCloseTo(full, 12);
  });

  it('says that it is not the list’s, and is unknown where more than the list is asked', () => {
    const tier = (serviceTier?: string) =>
      footprint(call('chat', 'gpt-4o', { provider: 'openai', given: { serviceTier } }), {}, tokens);
    const last = (each: ReturnType<typeof tier>) => each.steps.find(({ label }) => label === 'List price');
    expect(last(tier())).toMatchObject({ basis: 'published' });
    expect(last(tier())?.note).toBeUndefined();
    expect(last(tier('batch'))).toMatchObject({ basis: 'derived', note: 'the list × 0.5, for work that may wait' });
    expect(tier('priority').costUsd).toBeNull();
    expect(tier('fast').costUsd).toBeNull();
  });

  it('is that of the day', () => {
    const before = footprint(
      call('chat', 'gemini-3.8-flash', { provider: 'google' }),
      { priceDate: '2026-12-01' },
      tokens,
    );
    const after = footprint(
      call('chat', 'gemini-3.8-flash', { provider: 'google' }),
      { priceDate: '2027-02-01' },
      tokens,
    );
    expect(after.costUsd?.typical).toBeGreaterThan(before.costUsd?.typical ?? 0);
  });

  it('is unknown, not zero, where tokens are not what is paid, or no list has it', () => {
    expect(footprint(call('stt', 'whisper-1', { provider: 'openai' })).costUsd).toBeNull();
    expect(footprint(call('image', 'dall-e-3', { provider: 'openai' })).costUsd).toBeNull();
    expect(footprint(call('chat', 'gpt-4o', { provider: 'nobody' }), {}, tokens).costUsd).toBeNull();
    expect(
      footprint(call('chat', 'gpt-4o', { provider: 'openai' }), { priceDate: 'someday' }, tokens).costUsd,
    ).toBeNull();
  });
});
