import { describe, expect, it } from 'vitest';
import { nowhere, placeOf, type Known, type Place } from '../../src/core/footprint/place.ts';
import { cloudRegions, findRegion, regionsIn, spreadOver } from '../../src/core/footprint/regions.ts';
import type { Step } from '../../src/core/footprint/step.ts';

const place = (more: Partial<Known>): Place => placeOf({ ...nowhere, ...more });
const region = (cloud: 'aws' | 'azure' | 'gcp', id: string) => ({ cloud, id, source: 'literal' as const });
const bounds = ({ low, typical, high }: Place['pue'] | Place['wue']): readonly number[] => [low, typical, high];
const said = ({ steps }: Place, label: string): Pick<Step, 'basis' | 'sourceId'> | undefined => {
  const found = steps.find(each => each.label === label);
  return found && { basis: found.basis, sourceId: found.sourceId };
};
const pueStep = 'Power usage effectiveness';
const waterStep = 'Water on site';

describe('the building around the servers', () => {
  it('has the figures of its region, which drift by 5 % in a year', () => {
    const capeTown = place({ region: region('aws', 'af-south-1') });
    expect(bounds(capeTown.pue)).toEqual([1.24 / 1.05, 1.24, 1.24 * 1.05]);
    expect(bounds(capeTown.pueStated)).toEqual([1.24, 1.24, 1.24]);
    expect(bounds(capeTown.wue)).toEqual([0.18, 0.18, 0.18]);
    expect(said(capeTown, pueStep)).toEqual({ basis: 'published', sourceId: 'gsf-real-time-cloud' });
  });

  it('has those of the fleet where the region states one of the two, or none', () => {
    const paris = place({ region: region('aws', 'eu-west-3') });
    expect(paris.pueStated.typical).toBe(1.14);
    expect(paris.wue.high).toBe(0.18);
    const belgium = place({ region: region('gcp', 'europe-west1') });
    expect(belgium.pueStated.typical).toBe(1.09);
    expect(belgium.wue.typical).toBe(0.999);
    expect(said(belgium, waterStep)).toEqual({ basis: 'published', sourceId: 'gsf-real-time-cloud' });
  });

  it('has a range where its owner states one, and none that drifts', () => {
    const anthropic = place({ provider: 'anthropic' });
    expect([anthropic.pue.low, anthropic.pue.high]).toEqual([1.09, 1.14]);
    expect([anthropic.wue.low, anthropic.wue.high]).toEqual([0.13, 0.999]);
    expect(said(anthropic, pueStep)).toEqual({ basis: 'published', sourceId: 'ecologits-0.11.1' });
  });

  it('is assumed where nothing is stated', () => {
    const somewhere = place({ setting: 'FRA' });
    expect(bounds(somewhere.pue)).toEqual([1.09, 1.2, 1.4]);
    expect(bounds(somewhere.wue)).toEqual([0.1, 0.5, 1.8]);
    expect(said(somewhere, pueStep)).toEqual({ basis: 'assumed', sourceId: 'wattlens-assumption' });
  });

  it('is the user’s where they say, one figure or a range, and the rest stays as it is', () => {
    const own = place({ provider: 'google', pue: { min: 1.1, max: 1.3 } });
    expect([own.pue.low, own.pue.high]).toEqual([1.1, 1.3]);
    expect(own.pueStated).toEqual(own.pue);
    expect(said(own, pueStep)).toEqual({ basis: 'declared', sourceId: null });
    expect(said(own, waterStep)).toEqual({ basis: 'published', sourceId: 'ecologits-0.11.1' });
    const dry = place({ provider: 'google', wue: 0 });
    expect(bounds(dry.wue)).toEqual([0, 0, 0]);
    expect(said(dry, waterStep)).toEqual({ basis: 'declared', sourceId: null });
    expect(said(dry, pueStep)?.basis).toBe('published');
    expect(dry.pueStated.typical).toBe(1.09);
  });
});

describe('the place', () => {
  it.each([
    [{ region: region('aws', 'eu-west-3'), namedRegion: 'eu-north-1', geography: 'us', setting: 'POL' }, 'Paris'],
    [{ region: region('gcp', 'EU'), setting: 'POL' }, 'the eu regions'],
    [{ region: region('aws', 'moon-1'), namedRegion: 'eu-north-1', geography: 'us' }, 'eu-north-1'],
    [{ namedRegion: 'moon-1', geography: 'us', setting: 'POL', provider: 'aws' }, 'the us regions'],
    [{ geography: 'the moon', setting: 'swe', provider: 'aws' }, 'SWE'],
    [{ setting: 'aws:eu-north-1', provider: 'openai' }, 'aws eu-north-1'],
    [{ setting: 'APAC', provider: 'openai' }, 'the apac regions'],
    [{ setting: 'the moon', provider: 'openai' }, 'USA, where openai mostly runs'],
    [{ provider: 'mistral' }, 'SWE, where mistral mostly runs'],
    [{ provider: 'google', namedRegion: 'europe-west1' }, 'gcp europe-west1'],
    [{ provider: 'nobody' }, 'the world'],
  ] satisfies readonly (readonly [Partial<Known>, string])[])('of %j is %s', (more, label) => {
    expect(place(more).label).toContain(label);
  });

  it('is declared where somebody named it, assumed where it is the usual one', () => {
    for (const more of [{ geography: 'eu' }, { setting: 'SWE' }, { region: region('aws', 'eu-west-3') }])
      expect(place(more).basis).toBe('declared');
    for (const more of [{}, { provider: 'openai' }]) expect(place(more).basis).toBe('assumed');
  });

  it('of a provider spreads over the regions of its cloud in its country alone', () => {
    const spread = spreadOver(cloudRegions.filter(({ cloud, country }) => cloud === 'azure' && country === 'USA'));
    const { intensity } = place({ provider: 'openai' }).grid;
    expect([intensity.low, intensity.high]).toEqual([spread?.low, spread?.high]);
  });

  it('is at home the grid of the setting, else the world’s, and no building', () => {
    const home = place({ local: true, provider: 'openai', region: region('aws', 'eu-west-3') });
    expect([home.label, home.local, home.basis]).toEqual(['your own hardware', true, 'assumed']);
    expect(home.grid.zone).toBe(place({}).grid.zone);
    expect(home.steps.map(({ label }) => label)).toEqual(['Grid of your place', pueStep, 'Water at power stations']);
    expect(place({ local: true, setting: 'FRA' }).basis).toBe('declared');
    const onTheMoon = place({ local: true, setting: 'the moon' });
    expect([onTheMoon.grid.zone, onTheMoon.basis]).toEqual([home.grid.zone, 'assumed']);
    expect(place({ provider: 'openai' }).local).toBe(false);
  });
});

describe('regions', () => {
  it('are found in their cloud, in any spelling, by their zones', () => {
    expect(findRegion('aws', 'EU-West-1b')?.id).toBe('eu-west-1');
    expect(findRegion('gcp', 'eu-west-3')).toBeUndefined();
    expect(findRegion('gcp', 'us-central1-abc')).toBeUndefined();
    expect(findRegion('azure', 'westeurope')?.id).toBe('westeurope');
  });

  it('of a geography are those of its countries, in the cloud that is meant', () => {
    const eu = regionsIn('eu', 'aws') ?? [];
    expect(new Set(eu.map(({ cloud }) => cloud))).toEqual(new Set(['aws']));
    expect(new Set(eu.map(({ country }) => country))).toContain('FRA');
    expect(eu.map(({ country }) => country)).not.toContain('USA');
    expect(new Set(regionsIn('eu', undefined)?.map(({ cloud }) => cloud)).size).toBe(3);
    expect(regionsIn('global', undefined)).toEqual(cloudRegions);
    expect(regionsIn('global', 'gcp')?.length).toBeLessThan(cloudRegions.length);
    for (const name of ['the moon', 'constructor']) expect(regionsIn(name, 'aws')).toBeUndefined();
  });

  it('spread from their 10th to their 90th percentile, around the median grid', () => {
    const inUsa = cloudRegions.filter(({ country }) => country === 'USA');
    const spread = spreadOver(inUsa);
    expect(spread?.low).toBeLessThan(spread?.middle ?? 0);
    expect(spread?.middle).toBeLessThan(spread?.high ?? 0);
    expect(spreadOver([...inUsa].reverse())).toEqual(spread);
    const [one] = inUsa;
    if (one) expect(spreadOver([one])).toMatchObject({ zone: one.zone, low: spreadOver([one])?.high });
    expect(spreadOver([])).toBeUndefined();
  });
});
