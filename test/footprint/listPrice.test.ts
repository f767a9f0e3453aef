import { calcPrice } from '@pydantic/genai-prices';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listPrice, type PricedTokens } from '../../src/core/footprint/listPrice.ts';
import { cards } from '../../src/core/models/catalogue.ts';

const days = ['2024-06-01', '2026-11-22', '2027-03-01'];
const providers = [
  undefined,
  'openai',
  'anthropic',
  'google',
  'aws',
  'azure',
  'openrouter',
  'groq',
  'mistral',
  'nobody',
];

/** What the table's own function says. */
function asListed(id: string, provider: string | undefined, day: string, tokens: PricedTokens): number | undefined {
  const usage = {
    input_tokens: tokens.read,
    output_tokens: tokens.written,
    ...(tokens.cached > 0 ? { cache_read_tokens: tokens.cached } : {}),
  };
  const options = {
    ...(provider === undefined ? {} : { providerId: provider }),
    timestamp: new Date(`${day}T12:00:00Z`),
  };
  try {
    const total = calcPrice(usage, id, options)?.total_price ?? 0;
    return total > 0 ? total : undefined;
  } catch {
    return undefined;
  }
}

test('a price is to the last digit that of the table, for any model, provider, day and number of tokens', () => {
  const names = cards.map(({ id }) => id.slice(id.indexOf('/') + 1));
  const count = fc.oneof(fc.nat(5), fc.nat(3000), fc.nat(600_000));
  let priced = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...names),
      fc.constantFrom(...providers),
      fc.constantFrom(...days),
      fc.record({ read: count.map(tokens => tokens + 1), cached: count, written: count }),
      (id, provider, day, tokens) => {
        const price = listPrice(id, provider, day)(tokens);
        if (price !== undefined) priced += 1;
        expect(price).toBe(asListed(id, provider, day, tokens));
      },
    ),
    { numRuns: 3000 },
  );
  expect(priced).toBeGreaterThan(0);
});
