import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/core/analysis.ts';
import { placeOf, nowhere } from '../../src/core/footprint/place.ts';
import type { Footprint } from '../../src/core/footprint/report.ts';
import { estimateRequest } from '../../src/core/footprint/request.ts';
import { call, estimate, footprint } from '../kit/site.ts';

const methods = ['ecologits-0.11', 'ecologits-0.9.1'] as const;
const open = 'meta-llama/Llama-3.1-8B-Instruct';
const anHundred = { declared: { input: 10, output: 100, note: 'test' } };

describe.each(methods)('a call by %s', method => {
  const site = call('chat', open, { provider: 'groq' });
  const found = (): Footprint => footprint(site, { method }, anHundred);

  it('is what its formula says of the model’s size, the tokens and the place', () => {
    const { grid, pueStated, wue } = placeOf({ ...nowhere, provider: 'groq' });
    const answer = estimateRequest(
      {
        ...{ method, active: 8, total: 8, outputTokens: 100, quantizationBits: 16, batchSize: 64 },
        mix: {
          adpe: grid.adpe.typical,
          pe: grid.primaryEnergy.typical,
          gwp: grid.intensity.typical / 1000,
          wue: grid.water.typical,
        },
        pue: { min: pueStated.low, max: pueStated.high },
        wue: { min: wue.low, max: wue.high },
      },
      defaultSettings,
    );
    if (!answer.ok) throw new Error(JSON.stringify(answer.errors));
    const { energyWh, gwpGrams, waterMl, adpeKgSb, primaryEnergyMJ } = answer.value;
    expect(found()).toMatchObject({ energyWh, gwpGrams, waterMl, adpeKgSb, primaryEnergyMJ, costUsd: null });
  });

  it('parts its water into that on site and that at power stations', () => {
    const { waterMl, energyWh: meter, steps } = found();
    for (const end of ['low', 'high'] as const)
      expect(waterMl.onSite[end] + waterMl.offSite[end]).toBeCloseTo(waterMl[end], 12);
    expect(waterMl.onSite.low).toBeGreaterThan(0);
    expect(waterMl.offSite.low).toBeGreaterThan(0);
    // On site by the energy of the servers, in the older one by that at the meter.
    const it = steps.find(({ label }) => label === 'Energy at the servers')?.value;
    const wue = placeOf({ ...nowhere, provider: 'groq' }).wue;
    const of = method === 'ecologits-0.11' ? it : meter;
    expect(waterMl.onSite.low).toBeCloseTo((of?.low ?? 0) * wue.low, 12);
    expect(waterMl.onSite.high).toBeCloseTo((of?.high ?? 0) * wue.high, 12);
  });

  it('says what it rests on', () => {
    const { usage, assumptions, catalogId, place, noEstimateReason } = estimate(site, { method }, anHundred);
    expect(usage).toEqual({
      inputTokens: { low: 10, typical: 10, high: 10, basis: 'declared' },
      outputTokens: { low: 100, typical: 100, high: 100, basis: 'declared' },
    });
    expect(assumptions).toEqual([
      'the range holds the sizes assumed, not the uncertainty of tokens and of the fit',
      'runs in USA, where groq mostly runs',
    ]);
    expect([catalogId, place, noEstimateReason]).toEqual([open, 'USA, where groq mostly runs', null]);
    const labels = found().steps.map(({ label }) => label);
    for (const label of ['GPUs', 'Generation latency', 'Energy at the servers', 'Energy at the meter'])
      expect(labels).toContain(label);
    expect(labels.at(-1)).toBe('Water at power stations');
    expect(found().steps.find(({ label }) => label === 'Energy at the meter')?.sourceId).toBe(method);
  });

  it('is sure by the size: published or guessed', () => {
    expect(found().confidence).toBe('B');
    expect(footprint(call('chat', 'gpt-4o'), { method }).confidence).toBe('C');
  });

  it('has none of other work, at home, or of an unknown size, and says so', () => {
    const reason = (...of: Parameters<typeof call>) => {
      const { noEstimateReason, footprint: none, catalogId } = estimate(call(...of), { method });
      expect(none).toBeNull();
      return [noEstimateReason, catalogId];
    };
    const textOnly = `${method} covers text generation on servers only`;
    expect(reason('image', 'dall-e-3')).toEqual([textOnly, 'openai/dall-e-3']);
    expect(reason('chat', open, { local: true })).toEqual([textOnly, open]);
    expect(reason('chat', 'qwen-max')).toEqual(['the size of the model is not published', 'alibaba/qwen-max']);
    expect(reason('chat', 'nobody-knows-this')[1]).toBeNull();
  });
});

describe('a measured call', () => {
  it('is that energy at the meter, with the carbon of its place and none of a price', () => {
    const {
      usage,
      footprint: found,
      assumptions,
      catalogId,
      place,
    } = estimate(
      call('chat', 'gpt-4o', { provider: 'openai' }),
      { customModels: [{ id: 'other', measuredWhPerCall: 9 }] },
      { observed: { energyWh: 2, note: 'a log of 9 calls' } },
    );
    expect(found?.energyWh).toEqual({ low: 2, typical: 2, high: 2 });
    expect(found).toMatchObject({ costUsd: null, confidence: 'A' });
    expect([usage, catalogId, place]).toEqual([{}, 'openai/gpt-4o', 'USA, where openai mostly runs']);
    expect(assumptions).toEqual(['runs in USA, where openai mostly runs']);
    const labels = found?.steps.map(({ label }) => label) ?? [];
    expect(found?.steps[0]).toMatchObject({ basis: 'observed', note: 'a log of 9 calls' });
    expect(labels).toContain('Grid of USA, where openai mostly runs');
    expect(labels.at(-1)).not.toBe('Water at power stations');
    const { grid } = placeOf({ ...nowhere, provider: 'openai' });
    expect(found?.gwpGrams.usage.typical).toBeCloseTo((2 * grid.intensity.typical) / 1000, 12);
    expect(found?.gwpGrams.embodied?.typical).toBeGreaterThan(0);
  });

  it('at home has no share of the making of servers, and needs no model that is known', () => {
    const local = estimate(call('chat', 'my-own-model', { local: true }), {
      customModels: [{ id: 'My-Own-Model', measuredWhPerCall: 3 }],
    });
    expect(local.footprint?.energyWh.typical).toBe(3);
    expect(local.footprint?.gwpGrams.embodied).toBeNull();
    expect(local.catalogId).toBeNull();
    expect(local.footprint?.steps[0]?.note).toBe('measured, by the project file');
  });
});

describe('the place of a call', () => {
  const placed = (...of: Parameters<typeof call>) => {
    const { place, assumptions } = estimate(call(...of));
    return [place, assumptions.some(one => one.startsWith('runs in'))];
  };

  it('is the maker’s for a closed model where nobody says who serves it, and the world for an open one', () => {
    expect(placed('chat', 'gpt-4o')).toEqual(['USA, where openai mostly runs', true]);
    expect(placed('chat', open)).toEqual(['the world', true]);
    expect(placed('chat', 'nobody/own-13b-chat')).toEqual(['the world', true]);
  });

  it('is not assumed where the code says it', () => {
    const region = { cloud: 'aws', id: 'eu-north-1', source: 'literal' } as const;
    expect(placed('chat', 'anthropic.claude-3-haiku-20240307-v1:0', { region })[1]).toBe(false);
  });

  it('at home is the setting’s grid, and the world’s where it names none', () => {
    const home = (zone: string | undefined) =>
      estimate(call('chat', 'llama3.2', { local: true }), { zone }).assumptions;
    const world = 'the world’s mean grid';
    expect(home(undefined)).toContain(world);
    expect(home('the moon')).toContain(world);
    expect(home('FRA')).not.toContain(world);
    expect(home('FRA')).toContain('your own hardware: no PUE, and the share of making it is not counted');
  });
});
