import { describe, expect, it } from 'vitest';
import type { CallSite, Given } from '../../src/core/site.ts';
import { call, footprint } from '../kit/site.ts';

const open = 'meta-llama/Llama-3.1-8B-Instruct';
const local = { local: true };

/** Typical value and basis of a line of the derivation. */
function line(label: string, id: string, given: Record<string, Given> = {}, more: Partial<CallSite> = {}) {
  const found = footprint(call('generation', id, { given, ...more })).steps.find(step => step.label === label);
  return found && [Number(found.value.typical.toPrecision(4)), found.basis, found.note];
}
const weights = (id: string, given: Record<string, Given> = {}, more: Partial<CallSite> = {}) =>
  line('Weights', id, given, more);
const [total, used] = ['Parameters', 'Parameters used for a token'];

describe('the weights of a model are stored', () => {
  it.each([
    ['as the call says', open, { quantizationBits: 6 }, {}, [0.75, 'declared', '6 bits']],
    [
      'as the call says, before the name',
      'llama3.2:3b-instruct-q4_K_M',
      { quantizationBits: 8 },
      {},
      [1, 'declared', '8 bits'],
    ],
    [
      'in 4 bits, unpacked',
      open,
      { loadIn4bit: true },
      local,
      [1.78, 'declared', '4-bit by bitsandbytes, unpacked at every step'],
    ],
    [
      'in 4 bits, of a small model',
      'Qwen/Qwen2.5-1.5B-Instruct',
      { loadIn4bit: true },
      local,
      [2.4, 'declared', '4-bit by bitsandbytes, unpacked at every step'],
    ],
    [
      'in 8 bits, unpacked',
      open,
      { loadIn8bit: true },
      local,
      [2.5, 'declared', '8-bit by bitsandbytes, unpacked at every step'],
    ],
    [
      'in 4 bits, on a server',
      open,
      { loadIn4bit: true },
      {},
      [0.5, 'declared', '4-bit by bitsandbytes, unpacked at every step'],
    ],
    [
      'in 8 bits, on a server',
      open,
      { loadIn8bit: true },
      {},
      [1, 'declared', '8-bit by bitsandbytes, unpacked at every step'],
    ],
    [
      'in more, where a switch is off',
      open,
      { loadIn4bit: false },
      local,
      [2, 'assumed', '16 bit unless the code says otherwise'],
    ],
    ['as the name says', 'TheBloke/Mistral-7B-v0.1-GPTQ', {}, local, [0.5313, 'declared', 'GPTQ in the name']],
    [
      'by bitsandbytes, as the name says',
      'unsloth/llama-3-8b-bnb-4bit',
      {},
      local,
      [1.78, 'declared', '4-bit by bitsandbytes, unpacked at every step'],
    ],
    ['as dtype says', open, { dtype: 'float32' }, local, [4, 'declared', 'dtype float32']],
    [
      'as usual, where dtype says nothing that is known',
      open,
      { dtype: 'auto' },
      local,
      [2, 'assumed', '16 bit unless the code says otherwise'],
    ],
    ['packed, by Ollama', open, {}, { local: true, sdk: 'ollama' }, [0.61, 'assumed', 'quantised, usually Q4_K_M']],
    [
      'packed, by llama.cpp',
      open,
      {},
      { local: true, sdk: 'llama-cpp-python' },
      [0.61, 'assumed', 'quantised, usually Q4_K_M'],
    ],
    [
      'packed, by llama.cpp in one word',
      open,
      {},
      { local: true, sdk: 'node-llamacpp' },
      [0.61, 'assumed', 'quantised, usually Q4_K_M'],
    ],
    ['as published', 'deepseek-ai/DeepSeek-R1', {}, {}, [1, 'published', 'as published']],
    ['as nobody says', open, {}, { sdk: 'ollama' }, [1.414, 'assumed', '8 or 16 bit: the provider does not say']],
  ] satisfies readonly (readonly [string, string, Record<string, Given>, Partial<CallSite>, readonly unknown[]])[])(
    '%s: %s',
    (_how, id, given, more, expected) => {
      expect(weights(id, given, more)).toEqual(expected);
    },
  );
});

describe('the parameters of a model are', () => {
  it('those of its card', () => {
    expect(line(total, open)).toEqual([8, 'published', undefined]);
    expect(line(used, open)).toBeUndefined();
    expect(line(total, 'deepseek-ai/DeepSeek-R1')?.[0]).toBe(671);
    expect(line(used, 'deepseek-ai/DeepSeek-R1')).toEqual([37, 'published', undefined]);
  });

  it('a tenth of them for a token where experts take turns and their share is not published', () => {
    expect(line(total, 'ai21labs/AI21-Jamba-1.5-Large')?.[0]).toBe(398);
    expect(line(used, 'ai21labs/AI21-Jamba-1.5-Large')).toEqual([39.8, 'published', undefined]);
  });

  it('a guess from the least to the most that anybody guesses, and a factor of two', () => {
    const { steps } = footprint(call('chat', 'claude-3-5-haiku-20241022', { provider: 'anthropic' }));
    const guessed = steps.find(({ label }) => label === used);
    expect(guessed?.basis).toBe('estimated');
    expect(guessed?.value.low).toBeLessThan(12);
    expect(guessed?.value.high).toBeGreaterThan(36);
  });

  it('a stand-in of 8 to 70 B where nobody guesses', () => {
    expect(line(total, 'qwen-max')).toEqual([
      23.66,
      'assumed',
      'size unpublished: a dense model of 8 to 70 B stands in',
    ]);
  });

  it('those of the project file before those of the catalogue, each of its own', () => {
    const custom = (id: string, more: object) =>
      footprint(call('chat', id), {
        customModels: [
          { id: 'other', paramsTotalB: 5 },
          { id: 'Mine', ...more },
        ],
      });
    const { steps } = custom('mine', { paramsTotalB: 100, paramsActiveB: 10 });
    const [first, second] = steps;
    expect([first?.value.typical, first?.sourceId, first?.note]).toEqual([
      100,
      'project-file',
      'as the project file says',
    ]);
    expect(second?.value.typical).toBe(10);
    expect(custom('mine', { paramsTotalB: 100 }).steps[1]?.label).toBe('Weights');
    expect(custom('mine', { measuredWhPerCall: 3 }).energyWh).toEqual({ low: 3, typical: 3, high: 3 });
    const [measured] = custom('mine', { measuredWhPerCall: 3 }).steps;
    expect(measured).toMatchObject({ label: 'Measured energy of a call', note: 'measured, by the project file' });
  });
});
