import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { call, estimate, footprint } from '../kit/site.ts';

describe('energy of text', () => {
  it('grows with the output, with the size of the model and with the effort', () => {
    const tokens = (output: number): number =>
      footprint(call('chat', 'gpt-4o'), {}, { declared: { output, note: 'test' } }).energyWh.typical;
    expect(tokens(200)).toBeGreaterThan(tokens(100));
    const of = (id: string): number => footprint(call('chat', id)).energyWh.typical;
    expect(of('gpt-4o')).toBeGreaterThan(of('gpt-4o-mini'));
    const effort = (reasoningEffort: string): number =>
      footprint(call('chat', 'gpt-5', { given: { reasoningEffort } })).energyWh.typical;
    expect(effort('high')).toBeGreaterThan(effort('low'));
    expect(effort('low')).toBeGreaterThan(effort('none'));
  });

  it('falls with an output cap, a thinking budget and a deferred tier', () => {
    const base = footprint(call('chat', 'gpt-5')).energyWh;
    expect(footprint(call('chat', 'gpt-5', { maxTokens: 100 })).energyWh.high).toBeLessThan(base.high);
    expect(footprint(call('chat', 'gpt-5', { given: { thinkingBudget: 512 } })).energyWh.high).toBeLessThan(base.high);
    expect(footprint(call('chat', 'gpt-5', { given: { serviceTier: 'flex' } })).energyWh.typical).toBeLessThan(
      base.typical,
    );
    expect(footprint(call('chat', 'gpt-5', { given: { serviceTier: 'priority' } })).energyWh.typical).toBeGreaterThan(
      base.typical,
    );
  });

  it('multiplies with completions, not with the loop around the call', () => {
    const one = footprint(call('chat', 'gpt-4o'), {}, { declared: { input: 10, output: 100, note: 'test' } });
    const five = footprint(
      call('chat', 'gpt-4o', { given: { n: 5 } }),
      {},
      { declared: { input: 10, output: 100, note: 'test' } },
    );
    const looped = footprint(
      call('chat', 'gpt-4o', { inLoop: true }),
      {},
      { declared: { input: 10, output: 100, note: 'test' } },
    );
    expect(five.energyWh.typical / one.energyWh.typical).toBeGreaterThan(4.5);
    expect(looped.energyWh).toEqual(one.energyWh);
  });

  it('of an answer grows with the prompt before it, computed or cached, and without a jump', () => {
    const answer = (cached: number): number => {
      const declared = (output: number) => ({ declared: { input: cached, output, cached, note: 'test' } });
      const wh = (output: number): number =>
        footprint(call('chat', 'meta-llama/Llama-3.1-8B-Instruct'), {}, declared(output)).energyWh.typical;
      return wh(200) - wh(100);
    };
    expect(answer(2_000) / answer(100)).toBeGreaterThan(1.2);
    expect(answer(20_000) / answer(2_000)).toBeGreaterThan(2);
    for (const tokens of [3_000, 10_000, 50_000]) expect(answer(tokens * 1.01) / answer(tokens)).toBeLessThan(1.02);
  });

  it('falls with the size of a small model too, but less than its size', () => {
    const of = (id: string): number =>
      footprint(call('chat', id), {}, { declared: { input: 100, output: 300, note: 'test' } }).energyWh.typical;
    const [one, eight] = [of('meta-llama/Llama-3.2-1B-Instruct'), of('meta-llama/Llama-3.1-8B-Instruct')];
    expect(one).toBeLessThan(eight);
    expect(eight / one).toBeLessThan(5);
  });

  it('is lower for a cached prompt', () => {
    const prompt = (cached: number): number =>
      footprint(call('chat', 'gpt-4o'), {}, { declared: { input: 20_000, output: 100, cached, note: 'test' } }).energyWh
        .typical;
    expect(prompt(19_000)).toBeLessThan(prompt(0) / 2);
  });

  it('takes the constant part of a long prompt from the cache where the call asks for it', () => {
    const given = { system: 'You answer questions about our handbook. '.repeat(200), prompt: undefined };
    const fresh = estimate(call('chat', 'claude-sonnet-4-5', { given }));
    const cached = estimate(
      call('chat', 'claude-sonnet-4-5', { given: { ...given, cacheControl: { type: 'ephemeral' } } }),
    );
    expect(cached.usage?.cachedTokens?.typical).toBeGreaterThan(1024);
    expect(cached.footprint?.energyWh.typical).toBeLessThan(fresh.footprint?.energyWh.typical ?? 0);
    const short = estimate(call('chat', 'claude-sonnet-4-5', { given: { prompt: 'Hi', cacheControl: true } }));
    expect(short.usage?.cachedTokens).toBeUndefined();
  });

  it('counts images and tools in the prompt', () => {
    const plain = estimate(
      call('chat', 'gpt-4o', { given: { messages: [{ role: 'user', content: 'What is this?' }] } }),
    );
    const seen = estimate(
      call('chat', 'gpt-4o', {
        given: {
          messages: [
            {
              role: 'user',
              content: [
                { type: 'text', text: 'What is this?' },
                { type: 'image_url', image_url: { url: undefined } },
              ],
            },
          ],
        },
      }),
    );
    expect(plain.usage?.inputTokens?.typical).toBeLessThan(20);
    expect(seen.usage?.inputTokens?.typical).toBeGreaterThan(700);
  });

  it('never falls when tokens are added, whatever the model', () => {
    const models = ['gpt-4o', 'claude-opus-4-5', 'mistral-large-latest', 'meta-llama/Llama-3.1-8B-Instruct'];
    fc.assert(
      fc.property(
        fc.constantFrom(...models),
        fc.nat(50_000),
        fc.nat(50_000),
        fc.nat(5000),
        (id, input, output, more) => {
          const of = (inTokens: number, outTokens: number): number =>
            footprint(call('chat', id), {}, { declared: { input: inTokens, output: outTokens, note: 'test' } }).energyWh
              .typical;
          return of(input, output + more) >= of(input, output) && of(input + more, output) >= of(input, output);
        },
      ),
      { numRuns: 40 },
    );
  });
});
