import { expect, it } from 'vitest';
import { call, estimate, footprint } from '../kit/site.ts';

const oneOf = (...ids: readonly string[]) =>
  estimate(
    call('chat', '', {
      model: undefined,
      modelCandidates: ids.map(id => ({ id, source: 'literal', definedAt: undefined })),
    }),
  );

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
