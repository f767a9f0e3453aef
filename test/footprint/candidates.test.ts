import { expect, it } from 'vitest';
import type { Range } from '../../src/core/footprint/quantity.ts';
import type { Footprint } from '../../src/core/footprint/report.ts';
import type { CallSite } from '../../src/core/site.ts';
import { call, estimate, footprint } from '../kit/site.ts';

const among = (ids: readonly string[], more: Partial<CallSite> = {}, settings = {}) =>
  estimate(
    call('chat', '', {
      model: undefined,
      modelCandidates: ids.map(id => ({ id, source: 'literal', definedAt: undefined })),
      ...more,
    }),
    settings,
  );
const oneOf = (...ids: readonly string[]) => among(ids);

it('gives one of several models a row each, as that model alone has it', () => {
  const { candidates, footprint: joint } = oneOf('gpt-4o', 'gpt-4o-mini', 'gpt-4o');
  expect(candidates?.map(({ modelId }) => modelId)).toEqual(['gpt-4o', 'gpt-4o-mini']);
  const [large, small] = candidates ?? [];
  expect(large?.energyWh).toEqual(footprint(call('chat', 'gpt-4o')).energyWh);
  expect(small?.costUsd).toEqual(footprint(call('chat', 'gpt-4o-mini')).costUsd);
  expect(joint?.energyWh).toMatchObject({ low: small?.energyWh?.low, high: large?.energyWh?.high });
});

it('keeps the rows of the known ones where another is unknown', () => {
  const { candidates, footprint: joint } = oneOf('gpt-4o', 'nobody-knows-this');
  expect(joint).toBeNull();
  expect(candidates?.map(({ energyWh }) => energyWh === null)).toEqual([false, true]);
});

it('says nothing of candidates for a call that names its model', () => {
  expect(estimate(call('chat', 'gpt-4o'))).not.toHaveProperty('candidates');
});

it('goes in every figure from the least of them to the most, around their geometric mean', () => {
  const ids = ['gpt-4o', 'meta-llama/Llama-3.1-8B-Instruct', 'gpt-4o-mini'];
  const figures: readonly ((one: Footprint) => Range | null)[] = [
    one => one.energyWh,
    one => one.gwpGrams,
    one => one.gwpGrams.usage,
    one => one.gwpGrams.embodied,
    one => one.waterMl,
    one => one.waterMl.onSite,
    one => one.waterMl.offSite,
    one => one.adpeKgSb,
    one => one.adpeKgSb.usage,
    one => one.adpeKgSb.embodied,
    one => one.primaryEnergyMJ,
    one => one.primaryEnergyMJ.usage,
    one => one.primaryEnergyMJ.embodied,
    one => one.costUsd,
  ];
  const joint = among(ids, { provider: 'azure' });
  expect(joint.footprint?.costUsd).toBeNull();
  const [first, ...others] = ids.map(id => footprint(call('chat', id, { provider: 'azure' })));
  for (const figure of figures.slice(0, -1)) {
    const each = [first, ...others].map(one => (one ? figure(one) : null));
    const over = joint.footprint ? figure(joint.footprint) : null;
    expect(over?.low).toBe(Math.min(...each.map(range => range?.low ?? Number.NaN)));
    expect(over?.high).toBe(Math.max(...each.map(range => range?.high ?? Number.NaN)));
    const product = each.reduce((all, range) => all * (range?.typical ?? Number.NaN), 1);
    expect(over?.typical).toBeCloseTo(product ** (1 / 3), 9);
  }
});

it('has a price where all of them have one', () => {
  const { footprint: joint, candidates } = among(['gpt-4o', 'gpt-4o-mini'], { provider: 'openai' });
  const prices = candidates?.map(({ costUsd }) => costUsd?.typical ?? 0) ?? [];
  expect(joint?.costUsd?.typical).toBeCloseTo(Math.sqrt((prices[0] ?? 0) * (prices[1] ?? 0)), 12);
});

it('counts no making of hardware where one of them counts none', () => {
  const joint = among(['llama3.2', 'gpt-4o'], { local: true, provider: undefined }).footprint;
  if (joint) expect(joint.gwpGrams.embodied).toBeNull();
  const home = among(['llama3.2', 'llama3.1'], { local: true }).footprint;
  expect(home?.gwpGrams.embodied).toBeNull();
  expect(home?.energyWh.typical).toBeGreaterThan(0);
});

it('is as sure as the least sure, in any order, and says what it stands on', () => {
  for (const ids of [
    ['gpt-4o', 'meta-llama/Llama-3.1-8B-Instruct'],
    ['meta-llama/Llama-3.1-8B-Instruct', 'gpt-4o'],
  ]) {
    const { footprint: joint, assumptions } = oneOf(...ids);
    expect(joint?.confidence).toBe('C');
    expect(assumptions[0]).toBe(`one of several models: ${ids.join(', ')}`);
  }
  const { usage, place, assumptions } = among(['gpt-4o', 'gpt-4o-mini'], { provider: 'openai' });
  const alone = estimate(call('chat', 'gpt-4o', { provider: 'openai' }));
  expect({ usage, place }).toEqual({ usage: alone.usage, place: alone.place });
  expect(assumptions.slice(1)).toEqual(alone.assumptions);
});

it('says which are meant, and why one has none', () => {
  const { noEstimateReason, assumptions, candidates } = oneOf('gpt-4o', 'nobody-knows-this');
  expect(noEstimateReason).toMatch(/^one of several models \(gpt-4o, nobody-knows-this\): .*nobody-knows-this/);
  expect(assumptions).toEqual([]);
  expect(candidates?.[1]).toEqual({ modelId: 'nobody-knows-this', energyWh: null, gwpGrams: null, costUsd: null });
});
