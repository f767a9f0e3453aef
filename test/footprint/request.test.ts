import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/core/analysis.ts';
import { estimateRequest, estimateRequests } from '../../src/core/footprint/request.ts';

const explicit = {
  method: 'ecologits-0.11',
  active: { min: 44, max: 132 },
  total: 440,
  outputTokens: 400,
  tps: 46.2,
  ttft: 0.53,
  requestLatency: null,
  quantizationBits: 16,
  batchSize: 64,
  mix: { adpe: 9.855e-8, pe: 9.6884, gwp: 0.38355, wue: 3.1321 },
  pue: 1.2,
  wue: { min: 0.569, max: 0.569 },
};

const errorsOf = (request: unknown) => {
  const answer = estimateRequest(request, defaultSettings);
  return answer.ok ? [] : answer.errors;
};
const answered = (request: unknown) => {
  const answer = estimateRequest(request, defaultSettings);
  if (!answer.ok) throw new Error(JSON.stringify(answer.errors));
  return answer.value;
};

describe('a request by model', () => {
  it('answers with a footprint, what it took for granted and the price', () => {
    const value = answered({ model: 'gpt-4o-mini', provider: 'openai', inputTokens: 1000, outputTokens: 100 });
    expect(value).toMatchObject({ catalogId: 'openai/gpt-4o-mini', method: 'wattlens-1' });
    expect(value.costUsd?.typical).toBeCloseTo(0.00021, 8);
  });

  it('takes region, zone, method, task and the arguments of a call', () => {
    const swedish = answered({ model: 'gpt-4o', outputTokens: 100, zone: 'SWE' });
    const polish = answered({ model: 'gpt-4o', outputTokens: 100, zone: 'POL' });
    expect(polish.gwpGrams.typical).toBeGreaterThan(5 * swedish.gwpGrams.typical);
    expect(answered({ model: 'dall-e-3', task: 'image', n: 2 }).energyWh.typical).toBeGreaterThan(1);
    expect(answered({ model: 'gpt-4o', outputTokens: 9, region: 'aws:eu-north-1' })).toMatchObject({
      place: expect.stringContaining('Stockholm') as string,
    });
  });

  it('takes PUE and water on site as a number or as two ends', () => {
    const base = { model: 'gpt-4o', outputTokens: 100, inputTokens: 10 };
    expect(answered({ ...base, pue: 2 }).energyWh.typical).toBeGreaterThan(
      answered({ ...base, pue: 1.1 }).energyWh.typical,
    );
    const wide = answered({ ...base, pue: { min: 1, max: 4 } }).energyWh;
    const narrow = answered({ ...base, pue: 2 }).energyWh;
    expect(wide.high / wide.low).toBeGreaterThan(narrow.high / narrow.low);
  });

  it('is cheaper with cached tokens, and adds hidden ones to visible ones', () => {
    const base = { model: 'gpt-5', provider: 'openai', inputTokens: 10_000, outputTokens: 10 };
    expect(answered({ ...base, cachedTokens: 9000 }).costUsd?.typical).toBeLessThan(
      answered(base).costUsd?.typical ?? 0,
    );
    const visible = answered({ model: 'gpt-5', inputTokens: 10, visibleTokens: 100, reasoningEffort: 'high' });
    expect(visible).toMatchObject({ usage: { outputTokens: { typical: 5100 } } });
  });
});

describe('a request of another kind of work', () => {
  const wh = (request: unknown): number => answered(request).energyWh.typical;

  it('is training: of all weights, of adapters, with what costs more', () => {
    const base = { model: 'meta-llama/Llama-3.1-8B', task: 'fine-tune', inputTokens: 1e6 };
    const lora = wh({ ...base, adapter: 'lora' });
    expect(wh({ ...base, epochs: 3 })).toBeCloseTo(3 * wh(base), 9);
    expect(lora).toBeCloseTo((4 / 6) * wh(base), 9);
    expect(wh({ ...base, adapter: 'qlora' })).toBeCloseTo(1.2 * lora, 9);
    expect(wh({ ...base, gradientCheckpointing: true })).toBeCloseTo((8 / 6) * wh(base), 9);
    expect(wh({ ...base, adapter: 'lora', trials: 20 })).toBeCloseTo(20 * lora, 9);
    expect(wh({ hours: 2, gpu: 'H100', gpus: 4 })).toBeCloseTo(8 * wh({ hours: 1, gpu: 'h100' }), 6);
  });

  it('is speech by its length, and text that a known server shares', () => {
    const speech = { model: 'tts-1', task: 'tts' };
    expect(wh({ ...speech, characters: 2000 }) / wh({ ...speech, characters: 1000 })).toBeCloseTo(2, 6);
    const chat = { model: 'meta-llama/Llama-3.1-8B-Instruct', inputTokens: 10, outputTokens: 300 };
    expect(wh({ ...chat, batchSize: 8 })).toBeGreaterThan(2 * wh({ ...chat, batchSize: 64 }));
    expect(wh({ ...chat, batchSize: 64, gpus: 8 })).toBeGreaterThan(wh({ ...chat, batchSize: 64 }));
    expect(wh({ ...chat, quantizationBits: 4 })).toBeLessThan(wh({ ...chat, quantizationBits: 16 }));
  });

  it('has the price of its maker where no provider is named', () => {
    const embedding = { model: 'text-embedding-3-small', task: 'embedding', inputTokens: 1e6 };
    expect(answered(embedding).costUsd).toEqual({ low: 0.02, typical: 0.02, high: 0.02 });
  });

  it('takes a provider under any of its names', () => {
    const by = (provider: string): unknown => answered({ model: 'mistral-small-latest', provider }).gwpGrams;
    expect(by('mistralai')).toEqual(by('mistral'));
    expect(by('MistralAI')).toEqual(by('mistral'));
    expect(answered({ model: 'mistral-small-latest', provider: 'a company of its own' }).energyWh.high).toBeGreaterThan(
      0,
    );
  });
});

describe('a request by parameters', () => {
  it('has the three methods, and more energy for more tokens', () => {
    const eco = answered(explicit);
    const ours = answered({ ...explicit, method: 'wattlens-1' });
    expect(eco.energyWh.low).toBeCloseTo(0.6185313306141271, 12);
    expect(ours.energyWh.low).toBeLessThan(ours.energyWh.high);
    expect(answered({ ...explicit, outputTokens: 800 }).energyWh.high).toBeGreaterThan(eco.energyWh.high);
    expect(answered({ ...explicit, method: 'wattlens-1', inputTokens: 50_000 }).energyWh.typical).toBeGreaterThan(
      ours.energyWh.typical,
    );
  });

  it('costs more on more GPUs than the weights need, and no less on fewer', () => {
    const base = { ...explicit, method: 'wattlens-1', total: 8, active: 8, quantizationBits: 16 };
    const on = (gpus: number): number => answered({ ...base, gpus }).energyWh.typical;
    expect(on(1)).toBeCloseTo(answered(base).energyWh.typical, 12);
    // One and a half times the energy of the GPUs, about three times that of their hosts.
    expect(on(8) / on(1)).toBeGreaterThan(8 ** 0.21);
    expect(on(8) / on(1)).toBeLessThan(8 ** 0.5);
    const large = { ...base, total: 405, active: 405 };
    expect(answered({ ...large, gpus: 4 }).energyWh.typical).toBe(answered({ ...large, gpus: 16 }).energyWh.typical);
    expect(answered({ ...base, gpus: 8 }).steps.map(({ label }) => label)).toContain('GPUs');
    expect(answered({ ...explicit, gpus: 8 })).toEqual(answered(explicit));
  });

  it('needs only sizes and tokens', () => {
    expect(answered({ total: 8, outputTokens: 100 }).energyWh.typical).toBeGreaterThan(0);
    expect(answered({ active: 3, total: 30, outputTokens: 100, zone: 'FRA' }).gwpGrams.typical).toBeGreaterThan(0);
  });

  it('ignores what it does not know', () => {
    expect(
      answered({ ...explicit, id: 'eco-001', provider: 'openai', model: 'gpt-4o', zone: 'USA', modelSource: 'x' }),
    ).toEqual(answered(explicit));
  });
});

describe('a request by hardware and hours', () => {
  it('is rated power, utilisation, hours and node', () => {
    const { energyWh, gwpGrams } = answered({ gpu: 'a100', gpus: 4, hours: 10, pue: 1, zone: 'FRA' });
    expect(energyWh.typical).toBeCloseTo(4 * 400 * 10 * 0.8 * 1.4, 6);
    expect(energyWh.low).toBeLessThan(energyWh.typical);
    expect(gwpGrams.embodied).not.toBeNull();
  });

  it('refuses hardware without a rating, and negative hours', () => {
    expect(errorsOf({ gpu: 'a1000', hours: 1 })[0]?.message).toContain('did you mean a100?');
    expect(errorsOf({ hours: 1 })[0]?.message).toContain('known are h100');
    expect(errorsOf({ gpu: 'h100', hours: -1 })[0]).toMatchObject({ field: 'hours' });
  });
});

describe('bad input', () => {
  it.each([
    [
      { ...explicit, outputTokens: -1 },
      'outputTokens',
      /-1 is out of range; allowed are numbers from 0 to 10000000 tokens/,
    ],
    [{ ...explicit, outputTokens: Number.NaN }, 'outputTokens', /is not a number/],
    [{ ...explicit, outputTokens: '400' }, 'outputTokens', /"400" is not a number/],
    [{ ...explicit, outputTokens: 1e12 }, 'outputTokens', /out of range/],
    [{ ...explicit, outputTokens: undefined }, 'outputTokens', /is missing/],
    [{ ...explicit, total: 0 }, 'total', /out of range/],
    [{ ...explicit, total: Infinity }, 'total', /out of range/],
    [{ ...explicit, active: 500, total: 400 }, 'active', /500 B active exceed the total of 400 B/],
    [{ ...explicit, active: { min: 5, max: 2 } }, 'active', /min 5 is above max 2/],
    [{ ...explicit, active: { min: 5 } }, 'active.max', /not a number/],
    [{ ...explicit, ttft: 530 }, 'ttft', /out of range; allowed are numbers from 0 to 200 s/],
    [{ ...explicit, pue: 0.5 }, 'pue', /from 1 to 5/],
    [{ ...explicit, wue: -1 }, 'wue', /from 0 to 50 L\/kWh/],
    [{ ...explicit, mix: { ...explicit.mix, gwp: 383 } }, 'mix.gwp', /from 0 to 5 kgCO2e\/kWh/],
    [{ ...explicit, mix: { gwp: 0.3 } }, 'mix', /needs adpe, pe, gwp and wue/],
    [{ ...explicit, mix: 3 }, 'mix', /not an object/],
    [{ ...explicit, method: 'ecologit-0.11' }, 'method', /did you mean ecologits-0.11\?/],
    [{ ...explicit, batchSize: 0 }, 'batchSize', /from 1/],
    [{ total: 8, outputTokens: 5, gpus: 0 }, 'gpus', /from 1 to 1024 GPUs/],
    [{ ...explicit, quantizationBits: 64 }, 'quantizationBits', /from 1 to 32 bits/],
    [{ ...explicit, zone: 'XXX' }, 'zone', /no known cloud region or grid zone/],
    [{ ...explicit, zone: 'SWE', region: 'aws:eu-north-1' }, 'zone', /either a region or a zone/],
    [{ ...explicit, inputTokens: 5, cachedTokens: 9 }, 'cachedTokens', /9 exceed the 5 input tokens/],
    [{ model: 'gpt-4oo-mini' }, 'model', /did you mean/],
    [{ model: 'zzzzzzzzzzzzzzzzzzzzz' }, 'model', /give active and total parameters/],
    [{ model: 5 }, 'model', /not a text/],
    [{}, 'model', /name a model, or give active and total parameters/],
    [{ model: 'gpt-4o', task: 'chatt' }, 'task', /did you mean chat\?/],
    [{ model: 'gpt-4o', region: 'eu-nort-1' }, 'region', /did you mean eu-north-1\?/],
    [{ model: 'gpt-4o', outputTokens: 1, visibleTokens: 1 }, 'visibleTokens', /either/],
    [{ model: 'llama3.2', local: true, device: 'abacus' }, 'device', /known are laptop-cpu/],
    [{ model: 'gpt-4o', thinkingBudget: -2 }, 'thinkingBudget', /out of range/],
    [{ model: 'gpt-4o', outputToken: 5 }, 'outputToken', /no field of a request; did you mean outputTokens\?/],
    [{ model: 'gpt-4o', input_tokens: 5 }, 'input_tokens', /did you mean inputTokens\?/],
    [{ ...explicit, requestLatencie: 5 }, 'requestLatencie', /did you mean requestLatency\?/],
    [{ model: 'gpt-4o', provider: 'opnai' }, 'provider', /did you mean openai\?/],
    [{ model: 'gpt-4o', local: 'yes' }, 'local', /neither true nor false/],
    [{ model: 'llama3.2', device: 'rtx-4090' }, 'device', /needs local: true/],
    [{ model: 'gpt-5', reasoningEffort: 'extreme' }, 'reasoningEffort', /known are none, .*high/],
    [{ model: 'gpt-5', serviceTier: 'express' }, 'serviceTier', /known are .*flex/],
    [{ model: 'llama3.2', dtype: 'float17' }, 'dtype', /known are float32/],
    [{ model: 'dall-e-3', task: 'image', size: '10by10' }, 'size', /width × height/],
    [{ model: 'dall-e-3', task: 'image', quality: 'ultra' }, 'quality', /known are .*hd/],
    [{ model: 'gpt-4o', maxTokens: 10, outputTokens: 50 }, 'outputTokens', /50 exceed maxTokens, 10/],
    [{ model: 'llama3.2', local: true, loadIn4bit: true, loadIn8bit: true }, 'loadIn8bit', /either 4 or 8/],
    [{ model: 'llama3.2', task: 'fine-tune' }, 'inputTokens', /training needs them, or steps/],
    [{ model: 'llama3.2', task: 'fine-tune', steps: 5, adapter: 'dora' }, 'adapter', /did you mean lora\?/],
    [{ hours: 5, gpu: 'voodoo' }, 'gpu', /is unknown/],
    ['gpt-4o', 'request', /not an object/],
    [null, 'request', /not an object/],
  ])('%# names the field and what is allowed', (request, field, message) => {
    const errors = errorsOf(request);
    expect(errors.map(error => error.field)).toContain(field);
    expect(errors.find(error => error.field === field)?.message).toMatch(message);
  });

  it('in one of several requests names its place, and answers none', () => {
    const answer = estimateRequests([explicit, { ...explicit, pue: 9 }], defaultSettings);
    expect(answer).toMatchObject({ ok: false, errors: [{ index: 1, field: 'pue' }] });
  });

  it('never breaks it, whatever the JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), json => {
        const answer = estimateRequests(json, defaultSettings);
        return answer.ok
          ? answer.footprints.every(({ energyWh }) => Number.isFinite(energyWh.high))
          : answer.errors.length > 0;
      }),
      { numRuns: 200 },
    );
    const field = fc.constantFrom(...Object.keys(explicit));
    fc.assert(
      fc.property(field, fc.jsonValue(), (name, value) => {
        const answer = estimateRequest({ ...explicit, [name]: value }, defaultSettings);
        return answer.ok
          ? Number.isFinite(answer.value.energyWh.high)
          : answer.errors.every(error => error.message !== '');
      }),
      { numRuns: 300 },
    );
  });
});

it('answers one request as a list of one', () => {
  const answer = estimateRequests(explicit, defaultSettings);
  expect(answer.ok && answer.footprints.length).toBe(1);
  expect(estimateRequests([], defaultSettings)).toEqual({ ok: true, footprints: [] });
});
