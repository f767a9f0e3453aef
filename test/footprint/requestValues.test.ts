import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/core/analysis.ts';
import { estimateRequest, estimateRequests } from '../../src/core/footprint/request.ts';
import type { EstimateSettings } from '../../src/core/footprint/settings.ts';

const settled = (more: Partial<EstimateSettings>) => ({ ...defaultSettings, ...more });

function answered(request: unknown, more: Partial<EstimateSettings> = {}) {
  const answer = estimateRequest(request, settled(more));
  if (!answer.ok) throw new Error(JSON.stringify(answer.errors));
  return answer.value;
}
const errorsOf = (request: unknown, more: Partial<EstimateSettings> = {}): readonly string[] => {
  const answer = estimateRequest(request, settled(more));
  return answer.ok ? [] : answer.errors.map(({ field, message }) => `${field} ${message}`);
};
const wh = (request: unknown): number => answered(request).energyWh.typical;
const chat = { model: 'gpt-4o', inputTokens: 1000, outputTokens: 100 };
const sizes = { total: 70, outputTokens: 100 };

describe('a request', () => {
  it('takes what stands at the very ends of what is allowed', () => {
    for (const request of [
      { ...chat, pue: 1 },
      { ...chat, pue: 5 },
      { ...chat, wue: 0 },
      { ...chat, wue: 50 },
      { ...chat, maxTokens: 100 },
      { ...chat, cachedTokens: 1000 },
      { ...chat, cachedTokens: 0 },
      { ...sizes, batchSize: 1 },
      { ...sizes, quantizationBits: 32 },
      { ...sizes, inputTokens: 10_000_000 },
      { ...sizes, active: 70 },
      { ...sizes, active: { min: 70, max: 90 } },
      { ...sizes, inputTokens: 5, cachedTokens: 5 },
      { hours: 0, gpu: 'h100' },
      { model: 'gpt-4o', wue: { min: 0.5, max: 0.5 } },
    ])
      expect(errorsOf(request), JSON.stringify(request)).toEqual([]);
  });

  it('says each thing that is wrong once', () => {
    expect(errorsOf({ total: 70, outputTokens: -1 })).toHaveLength(1);
    expect(errorsOf({ total: 70 })).toEqual(['outputTokens is missing; allowed are numbers from 0 to 10000000 tokens']);
    expect(errorsOf({ hours: 5, gpu: 'voodoo' })).toHaveLength(1);
    expect(errorsOf({ hours: 5 })).toHaveLength(1);
    expect(errorsOf({ model: 5 })).toEqual(['model 5 is not a text']);
    expect(errorsOf({ model: '  ' })).toEqual(['model "  " is not a text']);
    expect(errorsOf({ ...chat, pue: { min: 0, max: 9 } })).toEqual([
      'pue.min 0 is out of range; allowed are numbers from 1 to 5',
      'pue.max 9 is out of range; allowed are numbers from 1 to 5',
    ]);
    expect(errorsOf({ ...chat, pue: { max: 2 } })).toHaveLength(1);
    expect(errorsOf({ ...chat, pue: 'high' })).toEqual(['pue "high" is not a number; allowed are numbers from 1 to 5']);
    expect(errorsOf({ ...sizes, mix: { adpe: -1, pe: 1, gwp: 1, wue: 1 } })).toHaveLength(1);
    expect(errorsOf({ cachedTokens: 5, model: 'gpt-4o' })).toEqual(['cachedTokens 5 exceed the 0 input tokens']);
    expect(errorsOf({ ...chat, zone: 'XXX' })).toHaveLength(1);
    expect(errorsOf({ ...sizes, zone: 'XXX' })).toHaveLength(1);
  });

  it('says what was written, at most so much of it, and what would do', () => {
    const long = errorsOf({ ...chat, task: 'x'.repeat(500) })[0] ?? '';
    expect(long).toContain(`"${'x'.repeat(59)} is unknown; allowed are chat, completion`);
    expect(errorsOf({ ...chat, maxTokens: Infinity })[0]).toContain('Infinity is out of range');
    expect(errorsOf({ ...chat, n: Number.NaN })[0]).toContain('NaN is not a number');
    expect(errorsOf({ ...chat, n: () => 1 })[0]).toContain('function is not a number');
    expect(errorsOf({ ...sizes, mix: { pe: 1, gwp: 1, wue: 1 } })).toEqual(['mix needs adpe, pe, gwp and wue']);
    for (const missing of ['adpe', 'pe', 'gwp', 'wue'])
      expect(errorsOf({ ...sizes, mix: { adpe: 0, pe: 1, gwp: 1, wue: 1, [missing]: undefined } })).toHaveLength(1);
    expect(errorsOf({ model: 'llama3.2', task: 'fine-tune' })).toEqual([
      'inputTokens is missing: training needs them, or steps',
    ]);
    expect(errorsOf({ model: 'llama3.2', task: 'training' })).toHaveLength(1);
    expect(errorsOf({ model: 'llama3.2', task: 'training', steps: 5 })).toEqual([]);
    expect(errorsOf({ model: 'qwen-max', task: 'training', steps: 5 })).toEqual([
      'model the size of the model to train is not published',
    ]);
    expect(errorsOf({ model: 'llama-3.2-3b-instrukt-x' })[0] ?? '').not.toContain('undefined');
  });

  it('takes words in any case, and refuses those that only hold one', () => {
    for (const serviceTier of ['flex', 'FLEX', 'Priority']) expect(errorsOf({ ...chat, serviceTier })).toEqual([]);
    const image = { model: 'dall-e-3', task: 'image' };
    for (const quality of ['hd', 'HD']) expect(errorsOf({ ...image, quality })).toEqual([]);
    for (const size of ['auto', '512x512', '512 × 1024', '16:16', '10000x10000'])
      expect(errorsOf({ ...image, size })).toEqual([]);
    for (const size of ['512', 'big 512x512', '512x512 big', '5x512', '512x5', 'x', 'ab x cd', '512a512', '512 by 512'])
      expect(errorsOf({ ...image, size }), size).toHaveLength(1);
    const classifier = { model: 'distilbert-base-uncased', task: 'classification', local: true };
    expect(errorsOf({ ...classifier, pipelineTask: 'token-classification' })).toEqual([]);
    for (const pipelineTask of ['token classification', '?token', 'token!'])
      expect(errorsOf({ ...classifier, pipelineTask })).toHaveLength(1);
    for (const dtype of ['float32', 'q4_K_M', 'fp8']) expect(errorsOf({ ...chat, dtype })).toEqual([]);
  });

  it('finds the field that a mistyped one means, and passes over any other', () => {
    expect(errorsOf({ ...chat, MAX_TOKENS: 5 })).toEqual([
      'MAX_TOKENS is no field of a request; did you mean maxTokens?',
    ]);
    expect(errorsOf({ ...chat, 'max-tokens': 5 })).toHaveLength(1);
    expect(errorsOf({ ...chat, Zone: 'FRA' })).toEqual(['Zone is no field of a request; did you mean zone?']);
    expect(errorsOf({ ...chat, zones: 'FRA', mode: 1, colour: 'red' })).toEqual([]);
  });

  it('takes a provider by its name, or by that of its library', () => {
    expect(answered({ ...chat, provider: 'Azure_Hub' }).costUsd).toEqual(
      answered({ ...chat, provider: 'azure' }).costUsd,
    );
    expect(answered({ ...chat, provider: 'OpenAI' }).costUsd?.typical).toBeCloseTo(0.0035, 12);
    expect(errorsOf({ ...chat, provider: 'opnai' })).toEqual(['provider “opnai” is unknown; did you mean openai?']);
  });

  it('of null is a request without that field: it is told what is missing, never passed over', () => {
    expect(errorsOf({ hours: null, gpu: 'h100' })).toHaveLength(1);
    expect(errorsOf({ total: null, active: null, outputTokens: 5 })).toHaveLength(1);
    for (const request of [{ hours: null }, { total: null }, { model: null }, {}])
      expect(estimateRequests([sizes, request], defaultSettings)).toMatchObject({ ok: false, errors: [{ index: 1 }] });
    expect(wh({ ...sizes, active: null })).toBe(wh(sizes));
    expect(wh({ ...chat, n: null })).toBe(wh(chat));
  });
});

describe('the settings count for a request', () => {
  it('where it says nothing of the place itself', () => {
    const polish = { zone: 'POL' } as const;
    const grams = (request: unknown, more: Partial<EstimateSettings>) => answered(request, more).gwpGrams.usage.typical;
    for (const base of [chat, sizes]) {
      expect(grams(base, polish)).toBe(grams({ ...base, zone: 'POL' }, {}));
      expect(grams({ ...base, zone: 'SWE' }, polish)).toBe(grams({ ...base, zone: 'SWE' }, {}));
      expect(grams(base, { region: 'aws:eu-north-1', zone: 'POL' })).toBe(
        grams({ ...base, region: 'aws:eu-north-1' }, {}),
      );
      expect(grams({ ...base, pue: 2 }, polish)).toBe(grams({ ...base, pue: 2, zone: 'POL' }, {}));
      expect(grams(base, { pue: 2 })).toBe(grams({ ...base, pue: 2 }, {}));
      expect(grams({ ...base, pue: 1 }, { pue: 2 })).toBe(grams({ ...base, pue: 1 }, {}));
      expect(answered(base, { wue: 3 }).waterMl).toEqual(answered({ ...base, wue: 3 }).waterMl);
      expect(answered({ ...base, pue: 1.2 }, { wue: 3 }).waterMl).toEqual(
        answered({ ...base, pue: 1.2, wue: 3 }).waterMl,
      );
      expect(answered({ ...base, wue: 1 }, { wue: 3 }).waterMl).toEqual(answered({ ...base, wue: 1 }).waterMl);
    }
  });

  it('where it says nothing of the method', () => {
    const eco = { method: 'ecologits-0.11' } as const;
    for (const base of [chat, sizes]) {
      expect(answered(base, eco).energyWh).toEqual(answered({ ...base, ...eco }).energyWh);
      expect(answered({ ...base, method: 'wattlens-1' }, eco).energyWh).toEqual(answered(base).energyWh);
      expect(answered(base, { method: 'no such method' }).energyWh).toEqual(answered(base).energyWh);
      expect(answered(base, eco).energyWh).not.toEqual(answered(base).energyWh);
    }
    expect(errorsOf({ ...sizes, ...eco, gpus: 0 })).toEqual([]);
  });
});

describe('a request by parameters', () => {
  it('takes one size for both where only one is given, and the middle of two ends', () => {
    expect(answered({ active: 8, outputTokens: 100 }).energyWh).toEqual(
      answered({ total: 8, outputTokens: 100 }).energyWh,
    );
    expect(answered({ active: 8, total: 8, outputTokens: 100 }).energyWh).toEqual(
      answered({ total: 8, outputTokens: 100 }).energyWh,
    );
    const { steps } = answered({ active: { min: 4, max: 16 }, total: 100, outputTokens: 100 });
    expect(steps.slice(0, 2)).toMatchObject([
      { label: 'Parameters', value: { typical: 100 }, basis: 'declared' },
      { label: 'Parameters used for a token', value: { low: 4, typical: 8, high: 16 }, basis: 'declared' },
    ]);
  });

  it('takes 8 or 16 bits where none are given', () => {
    const by = (quantizationBits?: number) => answered({ ...sizes, quantizationBits }).energyWh.typical;
    expect(by(8)).toBeLessThan(by());
    expect(by()).toBeLessThan(by(16));
  });

  it('knows the servers where it is told of them, and then spreads less', () => {
    const spread = (more: object): number => {
      const { low, high } = answered({ ...sizes, ...more }).energyWh;
      return high / low;
    };
    expect(spread({ batchSize: 64 })).toBeLessThan(spread({}));
    expect(spread({ gpus: 4 })).toBeLessThan(spread({}));
  });

  it('takes the electricity that it states', () => {
    const mix = { adpe: 1e-7, pe: 10, gwp: 0.1, wue: 2 };
    const { energyWh, gwpGrams, primaryEnergyMJ, adpeKgSb, waterMl } = answered({ ...sizes, mix, pue: 1, wue: 0 });
    expect(gwpGrams.usage.typical).toBeCloseTo(energyWh.typical * 0.1, 12);
    expect(primaryEnergyMJ.usage.typical).toBeCloseTo((energyWh.typical / 1000) * 10, 12);
    expect(adpeKgSb.usage.typical).toBeCloseTo((energyWh.typical / 1000) * 1e-7, 18);
    expect(waterMl.typical).toBeCloseTo(energyWh.typical * 2, 12);
  });
});

describe('a request by hardware and hours', () => {
  it('says how it comes to its energy', () => {
    const { steps, gwpGrams } = answered({ gpu: 'H100', gpus: 4, hours: 10, pue: 1, zone: 'FRA' });
    expect(steps.slice(0, 3)).toMatchObject([
      { label: 'Rated power', value: { typical: 2800 }, unit: 'W', basis: 'published' },
      { label: 'Hours', value: { typical: 10 }, basis: 'declared' },
      { label: 'Energy at the servers', value: { typical: 2800 * 10 * 0.8 * 1.4 } },
    ]);
    expect(steps.map(({ label }) => label)).toContain('Grid of FRA');
    const half = answered({ gpu: 'H100', gpus: 2, hours: 10, pue: 1, zone: 'FRA' }).gwpGrams;
    expect(gwpGrams.embodied?.typical).toBeCloseTo(2 * (half.embodied?.typical ?? 0), 9);
    const hour = answered({ gpu: 'H100', gpus: 4, hours: 1, pue: 1, zone: 'FRA' }).gwpGrams;
    expect(gwpGrams.embodied?.typical).toBeCloseTo(10 * (hour.embodied?.typical ?? 0), 9);
  });
});

describe('a request by model', () => {
  it('is of a batch that is served together, unless it trains', () => {
    const open = { model: 'meta-llama/Llama-3.1-8B', inputTokens: 1000, outputTokens: 100 };
    expect(wh({ ...open, batchSize: 1 })).toBeGreaterThan(3 * wh({ ...open, batchSize: 64 }));
    const training = { model: 'meta-llama/Llama-3.1-8B', steps: 100 };
    for (const task of ['training', 'fine-tune'])
      expect(wh({ ...training, task, batchSize: 16 })).toBeCloseTo(2 * wh({ ...training, task }), 9);
  });

  it('is at home where it says so', () => {
    const home = { model: 'llama3.2', local: true, device: 't4', inputTokens: 10, outputTokens: 100 };
    expect(answered(home)).toMatchObject({ place: 'your own hardware' });
    expect(answered({ ...home, local: false, device: undefined })).not.toMatchObject({ place: 'your own hardware' });
    expect(wh({ ...home, loadIn4bit: true })).not.toBe(wh(home));
    expect(wh({ ...home, loadIn8bit: true })).not.toBe(wh({ ...home, loadIn4bit: true }));
  });

  it('trains as it says', () => {
    const base = { model: 'meta-llama/Llama-3.1-8B', task: 'fine-tune', inputTokens: 1e6 };
    expect(wh({ ...base, dtype: 'float32' })).toBeCloseTo(2.8 * wh(base), 9);
    expect(wh({ ...base, dtype: 'bfloat16' })).toBeCloseTo(wh(base), 9);
    // 6 · 8e9 · 1e6 operations at 700 W / 989.4 TFLOP/s, of which 35 % is reached, in a node of 1.4 times its GPUs.
    expect(wh({ ...base, pue: 1 })).toBeCloseTo((((6 * 8e9 * 1e6 * 700) / 989.4e12 / 3600) * 1.4) / 0.35, 6);
    const { steps, gwpGrams } = answered({ ...base, dtype: 'float32', gradientCheckpointing: true, trials: 3, pue: 1 });
    expect(steps.find(({ label }) => label === 'Operations per weight and token')).toMatchObject({
      value: { typical: 8 },
      note: 'all weights trained, activation checkpointing, FP32, 3 trials',
    });
    expect(steps.find(({ label }) => label === 'Training tokens')?.basis).toBe('declared');
    expect(gwpGrams.embodied?.typical).toBeGreaterThan(0);
    expect(gwpGrams.embodied?.typical).toBeLessThan(gwpGrams.usage.typical);
    const plain = answered({ ...base, adapter: 'lora' }).steps;
    expect(plain.find(({ label }) => label === 'Operations per weight and token')?.note).toBe(
      'adapters on frozen weights',
    );
  });
});
