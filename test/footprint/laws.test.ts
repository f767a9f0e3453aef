import { describe, expect, it } from 'vitest';
import sources from '../../src/core/footprint/sources.json' with { type: 'json' };
import type { Footprint } from '../../src/core/footprint/report.ts';
import { methods } from '../../src/core/footprint/settings.ts';
import type { CallSite } from '../../src/core/site.ts';
import { call, estimate, footprint } from '../kit/site.ts';

const examples: readonly CallSite[] = [
  call('chat', 'gpt-4o', { provider: 'openai' }),
  call('chat', 'gpt-5', { provider: 'openai', given: { reasoningEffort: 'high' } }),
  call('chat', 'claude-haiku-4-5', { provider: 'anthropic', maxTokens: 300 }),
  call('chat', 'anthropic.claude-3-haiku-20240307-v1:0', { provider: 'aws' }),
  call('chat', 'amazon.nova-lite-v1:0', { provider: 'aws' }),
  call('completion', 'codestral-latest', { provider: 'mistral', api: 'mistralai#Mistral().fim.complete' }),
  call('chat', 'llama3.2', { local: true, sdk: 'ollama' }),
  call('generation', 'mistralai/Mistral-7B-Instruct-v0.2', { local: true, sdk: 'transformers' }),
  call('embedding', 'text-embedding-3-small', { provider: 'openai', given: { input: ['one', 'two', undefined] } }),
  call('embedding', 'all-MiniLM-L6-v2', { local: true, sdk: 'sentence_transformers' }),
  call('rerank', 'rerank-v3.5', { provider: 'cohere' }),
  call('moderation', 'omni-moderation-latest', { provider: 'openai' }),
  call('classification', 'distilbert-base-uncased', { local: true, given: { pipelineTask: 'text-classification' } }),
  call('image', 'dall-e-3', { provider: 'openai', given: { size: '1024x1792' } }),
  call('image', 'black-forest-labs/FLUX.1-dev', { local: true }),
  call('video', 'sora-2', { provider: 'openai', given: { seconds: '8' } }),
  call('video', 'tencent/HunyuanVideo', { local: true }),
  call('stt', 'whisper-1', { provider: 'openai' }),
  call('tts', 'tts-1', { provider: 'openai', given: { input: 'Hello there.' } }),
  call('training', 'bigscience/bloomz-560m', { local: true, given: { steps: 100, batchSize: 8 } }),
];

const ranges = ({ energyWh, gwpGrams, waterMl, adpeKgSb, primaryEnergyMJ, costUsd, steps }: Footprint) => [
  energyWh,
  gwpGrams,
  gwpGrams.usage,
  ...(gwpGrams.embodied ? [gwpGrams.embodied] : []),
  waterMl,
  waterMl.onSite,
  waterMl.offSite,
  adpeKgSb,
  primaryEnergyMJ,
  ...(costUsd ? [costUsd] : []),
  ...steps.map(({ value }) => value),
];

describe.each(examples.map(site => [`${site.task} ${site.model?.id ?? ''}`, site] as const))('%s', (_name, site) => {
  const found = footprint(site);

  it('has ordered, finite and positive figures', () => {
    expect(found.energyWh.typical).toBeGreaterThan(0);
    for (const { low, typical, high } of ranges(found)) {
      expect(Number.isFinite(low) && Number.isFinite(high)).toBe(true);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(low).toBeLessThanOrEqual(typical * (1 + 1e-9));
      expect(typical).toBeLessThanOrEqual(high * (1 + 1e-9));
    }
  });

  it('is the same every time', () => {
    expect(footprint(site)).toEqual(found);
  });

  it('explains itself: steps with labels, and sources that exist', () => {
    const known = new Set(sources.map(({ id }) => id));
    expect(found.steps.length).toBeGreaterThan(3);
    for (const { label, sourceId } of found.steps) {
      expect(label).not.toBe('');
      if (sourceId !== null) expect(known, label).toContain(sourceId);
    }
  });

  it('emits more on a dirtier grid, with the same energy', () => {
    const [clean, dirty] = [footprint(site, { zone: 'SWE' }), footprint(site, { zone: 'POL' })];
    expect(dirty.gwpGrams.usage.typical).toBeGreaterThan(clean.gwpGrams.usage.typical);
    expect(dirty.energyWh.typical).toBeCloseTo(clean.energyWh.typical, 12);
  });
});

describe('no estimate', () => {
  it.each([
    [call('chat', 'my-own-model'), /not in the catalogue/],
    [call('training', 'bigscience/bloomz-560m', { local: true }), /training data/],
    [call('chat', 'arn:aws:bedrock:us-east-1:1:application-inference-profile/x'), /application inference profile/],
    [{ ...call('chat', ''), model: undefined, modelReason: 'from the environment' }, /from the environment/],
  ])('%# says why', (site, reason) => {
    const answer = estimate(site);
    expect(answer.footprint).toBeNull();
    expect(answer.noEstimateReason).toMatch(reason);
  });

  it('is what EcoLogits has for anything but served text', () => {
    for (const site of [call('image', 'dall-e-3'), call('chat', 'llama3.2', { local: true, sdk: 'ollama' })]) {
      expect(estimate(site, { method: 'ecologits-0.11' }).noEstimateReason).toContain(
        'text generation on servers only',
      );
    }
  });
});

describe('several models', () => {
  const ids = ['gpt-4o', 'gpt-4o-mini'];
  const site = {
    ...call('chat', ''),
    model: undefined,
    modelCandidates: ids.map(id => ({ id, source: 'literal' as const, definedAt: undefined })),
  };

  it('give one range over all of them', () => {
    const [big, small] = ids.map(id => footprint(call('chat', id)));
    const both = footprint(site);
    expect(both.energyWh.high).toBe(big?.energyWh.high);
    expect(both.energyWh.low).toBe(small?.energyWh.low);
  });

  it('give none where one of them is unknown', () => {
    const [first] = site.modelCandidates;
    const unknown = { id: 'my-own-model', source: 'literal' as const, definedAt: undefined };
    const answer = estimate({ ...site, modelCandidates: [...(first ? [first] : []), unknown] });
    expect(answer.noEstimateReason).toContain('one of several models');
  });
});

describe('what the user knows', () => {
  it('comes before what is assumed: measured energy, custom sizes, observed tokens', () => {
    const measured = footprint(call('chat', 'house-model'), {
      customModels: [{ id: 'house-model', measuredWhPerCall: 0.5 }],
    });
    expect(measured.energyWh).toEqual({ low: 0.5, typical: 0.5, high: 0.5 });
    expect(measured.confidence).toBe('A');
    const sized = footprint(call('chat', 'house-model'), { customModels: [{ id: 'house-model', paramsTotalB: 8 }] });
    expect(sized.energyWh.typical).toBeGreaterThan(0);
    const observed = estimate(
      call('chat', 'meta-llama/Llama-3.1-8B-Instruct'),
      {},
      {
        observed: { inputTokens: 900, outputTokens: 120, callsPerMonth: 4000, note: 'export' },
      },
    );
    expect(observed.usage?.outputTokens).toEqual({ low: 120, typical: 120, high: 120, basis: 'observed' });
    expect(observed.usage?.callsPerMonth?.typical).toBe(4000);
    expect(observed.footprint?.confidence).toBe('A');
  });

  it('is a default for a task in the project file', () => {
    const answer = estimate(call('chat', 'gpt-4o'), { tokens: { chat: { input: 50, output: 10 } } });
    expect(answer.usage?.outputTokens).toMatchObject({ typical: 10, basis: 'declared' });
  });
});

it('answers by all methods, and the two of EcoLogits differ', () => {
  const found = methods.map(
    method => footprint(call('chat', 'gpt-4o', { provider: 'openai' }), { method }).energyWh.typical,
  );
  expect(new Set(found).size).toBe(3);
});

it('leaves out the data centre on the user’s own hardware', () => {
  const local = estimate(call('chat', 'llama3.2', { local: true, sdk: 'ollama' }), {
    zone: 'FRA',
    hardware: 'apple-silicon',
  });
  expect(local.footprint?.gwpGrams.embodied).toBeNull();
  expect(local.footprint?.waterMl.onSite.high).toBe(0);
  expect(local.footprint?.costUsd).toBeNull();
  expect(local.assumptions.join()).toContain('your own hardware');
});

describe.each([
  ['image', 'black-forest-labs/FLUX.1-dev'],
  ['video', 'tencent/HunyuanVideo'],
  ['stt', 'openai/whisper-large-v3'],
  ['tts', 'suno/bark'],
] as const)('%s on a machine that is named', (task, id) => {
  const on = (hardware?: string): Footprint =>
    footprint(call(task, id, { local: true, sdk: 'transformers' }), hardware === undefined ? {} : { hardware });

  it('takes what that machine takes, and says which', () => {
    const energies = ['h100', 'rtx-4090', 'laptop-cpu'].map(hardware => on(hardware).energyWh.typical);
    expect(new Set(energies).size).toBe(3);
    // Speech is written token by token, for which a large card is no better than a small one.
    if (task !== 'tts') expect(energies).toEqual([...energies].sort((a, b) => a - b));
    expect(on('rtx-4090').steps.map(({ note }) => note)).toContainEqual(expect.stringContaining('RTX 4090'));
    expect(on('rtx-4090').steps.map(({ label }) => label)).toContain('Energy at the plug');
  });

  it('may be any where none is named', () => {
    const { low, high } = on().energyWh;
    expect(low).toBeLessThan(high);
    expect(on().steps.map(({ label }) => label)).toContain('Energy at the servers');
  });
});

it('takes the measured energy of an image on the card it was measured on', () => {
  // FLUX.1-dev on one H100: 7,949 J (ML.ENERGY, 2026-02).
  const site = call('image', 'black-forest-labs/FLUX.1-dev', { local: true, given: { steps: 50 } });
  expect(footprint(site, { hardware: 'h100' }).energyWh.typical).toBeCloseTo(7949 / 3600, 1);
});

it('reads quantised weights as smaller, and bitsandbytes as no saving for a small model', () => {
  const of = (id: string, given = {}): number =>
    footprint(call('generation', id, { local: true, sdk: 'transformers', given: { device: 'cuda', ...given } }))
      .energyWh.typical;
  expect(of('meta-llama/Llama-3.1-8B-Instruct-AWQ')).toBeLessThan(of('meta-llama/Llama-3.1-8B-Instruct') / 2);
  expect(of('meta-llama/Llama-3.2-1B-Instruct', { loadIn8bit: true })).toBeGreaterThan(
    of('meta-llama/Llama-3.2-1B-Instruct'),
  );
});
