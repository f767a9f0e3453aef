import { averageIntensity } from '@tgwf/co2/data';
import { yearly2025 } from '@tgwf/co2/data/electricity-maps';
import { describe, expect, it } from 'vitest';
import { countryOf } from '../../src/core/footprint/countries.ts';
import { gridOf } from '../../src/core/footprint/grid.ts';
import { nowhere, placeOf, type Known, type Place } from '../../src/core/footprint/place.ts';
import { placeProblem } from '../../src/core/footprint/placeName.ts';
import providers from '../../src/core/footprint/providers.json' with { type: 'json' };
import { cloudRegions, findRegion } from '../../src/core/footprint/regions.ts';
import { call, estimate } from '../kit/site.ts';

const place = (more: Partial<Known>): Place => placeOf({ ...nowhere, ...more });
const region = (cloud: 'aws' | 'azure' | 'gcp', id: string) => ({ cloud, id, source: 'literal' as const });

describe('the grid', () => {
  it('has the national means and the zones of the tables it depends on', () => {
    expect(gridOf('FRA')?.intensity.typical).toBe(averageIntensity.data['FRA']);
    expect(gridOf('US-MIDA-PJM')?.intensity.typical).toBe(yearly2025.data['US-MIDA-PJM']?.carbonIntensity.value);
    expect(gridOf('WOR')?.intensity.typical).toBe(averageIntensity.data['WORLD']);
    expect(gridOf('XYZ')).toBeUndefined();
  });

  it('takes metals, primary energy and water from the country, or a spread over all countries', () => {
    expect(gridOf('US-MIDA-PJM')?.mixCountry).toBe('USA');
    expect(gridOf('USA')?.water).toMatchObject({ low: 3.1321, high: 3.1321 });
    const other = gridOf('SG');
    expect(other?.mixCountry).toBeUndefined();
    expect(other?.primaryEnergy.low).toBeLessThan(other?.primaryEnergy.high ?? 0);
  });

  it('knows the country of every region’s zone', () => {
    for (const { zone, country, id } of cloudRegions) {
      expect(gridOf(zone), id).toBeDefined();
      expect(countryOf(zone), id).toBe(country);
    }
    expect(cloudRegions.length).toBeGreaterThan(150);
  });
});

describe('where a call runs', () => {
  it('is the region in the code first', () => {
    const stockholm = place({ region: region('aws', 'eu-north-1'), setting: 'POL', provider: 'aws' });
    expect(stockholm.label).toContain('eu-north-1');
    expect(stockholm.grid.intensity.typical).toBeLessThan(60);
    expect(stockholm.basis).toBe('declared');
  });

  it('is then the region or geography that the model id names', () => {
    expect(place({ provider: 'aws', namedRegion: 'eu-west-3', setting: 'POL' }).label).toContain('Paris');
    const eu = place({ provider: 'aws', geography: 'eu' });
    expect(eu.label).toBe('the eu regions');
    expect(eu.grid.intensity.high).toBeGreaterThan(2 * eu.grid.intensity.low);
  });

  it('is then the setting, then the provider’s country with the spread of its regions, then the world', () => {
    expect(place({ provider: 'openai', setting: 'SWE' }).grid.zone).toBe('SWE');
    const openai = place({ provider: 'openai' });
    expect(openai.grid.intensity.typical).toBe(averageIntensity.data['USA']);
    expect(openai.basis).toBe('assumed');
    expect(openai.grid.intensity.low).toBeLessThan(averageIntensity.data['USA'] ?? 0);
    expect(place({}).label).toBe('the world');
  });

  it('finds a region in any spelling, and a zone within it', () => {
    expect(findRegion('azure', 'Sweden Central')?.id).toBe('swedencentral');
    expect(findRegion('gcp', 'us-central1-a')?.id).toBe('us-central1');
    expect(findRegion(undefined, 'nowhere-1')).toBeUndefined();
  });

  it('has the declared PUE and water of a region, the provider’s otherwise, or the user’s', () => {
    expect(place({ region: region('aws', 'af-south-1') }).pueStated.typical).toBe(1.24);
    expect(place({ provider: 'google' }).pueStated.typical).toBe(1.09);
    expect(place({ provider: 'google', pue: 1.5 }).pue).toMatchObject({ low: 1.5, high: 1.5 });
    expect(place({ provider: 'somebody' }).pue.low).toBeLessThan(1.1);
  });

  it('has no PUE and no water on site at home', () => {
    const home = place({ local: true, setting: 'FRA' });
    expect(home.pue.high).toBe(1);
    expect(home.wue.high).toBe(0);
    expect(home.grid.zone).toBe('FRA');
  });

  it('reaches the estimate from the code, the model id and the settings', () => {
    const site = call('chat', 'eu.anthropic.claude-3-haiku-20240307-v1:0', { provider: 'aws' });
    expect(estimate(site).place).toBe('the eu regions');
    expect(estimate({ ...site, region: region('aws', 'eu-west-3') }).place).toContain('Paris');
    expect(estimate(call('chat', 'gpt-4o', { provider: 'openai' }), { zone: 'SWE' }).place).toBe('SWE');
    expect(estimate(call('chat', 'gpt-4o', { provider: 'openai' }), { region: 'azure:swedencentral' }).place).toContain(
      'swedencentral',
    );
  });
});

describe('a wrong place', () => {
  it.each([
    ['eu-nort-1', 'eu-north-1'],
    ['aws:us-est-1', 'aws:us-east-1'],
    ['SWEE', 'SWE'],
  ])('%s is told, with the nearest name', (written, meant) => {
    expect(placeProblem(written)).toContain(`did you mean ${meant}?`);
  });

  it('is no place at all, or a known one', () => {
    expect(placeProblem('the moon and beyond')).toContain('is no known cloud region');
    for (const right of ['aws:eu-north-1', 'eu-north-1', 'SWE', 'swe', 'FR', 'US-MIDA-PJM', 'eu'])
      expect(placeProblem(right), right).toBeUndefined();
  });
});

it('keeps its tables sound: providers once, PUE at least 1', () => {
  const names = providers.map(({ provider }) => provider);
  expect(new Set(names).size).toBe(names.length);
  for (const row of providers) {
    expect(gridOf(row.zone), row.provider).toBeDefined();
    for (const pue of row.pue ?? []) expect(pue).toBeGreaterThanOrEqual(1);
  }
  for (const { pue, wue, id } of cloudRegions) {
    if (pue !== undefined) expect(pue, id).toBeGreaterThan(1);
    if (wue !== undefined) expect(wue, id).toBeGreaterThanOrEqual(0);
  }
});
