import { intensityOf } from './grid.ts';
import rows from './regions.json' with { type: 'json' };

export interface CloudRegion {
  readonly cloud: string;
  readonly id: string;
  readonly location: string;
  readonly country: string;
  /** Electricity Maps zone. */
  readonly zone: string;
  readonly pue?: number;
  readonly pueYear?: number;
  readonly wue?: number;
}

export const cloudRegions = rows as readonly CloudRegion[];

/** The region row of a cloud; Azure writes its regions as one word or with spaces. */
export function findRegion(cloud: string | undefined, id: string): CloudRegion | undefined {
  const name = id.toLowerCase().replace(/\s/g, '');
  const found = cloudRegions.find(region => region.id === name && (cloud === undefined || region.cloud === cloud));
  // A zone such as us-central1-a or eu-west-1b lies in its region.
  return (
    found ??
    (/[a-z]$/.test(name) && /\d-?[a-z]$/.test(name) ? findRegion(cloud, name.replace(/-?[a-z]$/, '')) : undefined)
  );
}

/** Countries that a Bedrock geography or a multi-region name bounds. */
const countriesOf: Readonly<Record<string, readonly string[]>> = {
  us: ['USA'],
  'us-gov': ['USA'],
  eu: ['AUT', 'BEL', 'DEU', 'DNK', 'ESP', 'FIN', 'FRA', 'GRC', 'IRL', 'ITA', 'NLD', 'POL', 'SWE'],
  europe: [
    'AUT',
    'BEL',
    'DEU',
    'DNK',
    'ESP',
    'FIN',
    'FRA',
    'GRC',
    'IRL',
    'ITA',
    'NLD',
    'POL',
    'SWE',
    'CHE',
    'GBR',
    'NOR',
  ],
  apac: ['AUS', 'HKG', 'IDN', 'IND', 'JPN', 'KOR', 'MYS', 'NZL', 'SGP', 'THA', 'TWN'],
  asia: ['HKG', 'IDN', 'IND', 'JPN', 'KOR', 'MYS', 'SGP', 'THA', 'TWN'],
  jp: ['JPN'],
  au: ['AUS'],
  ca: ['CAN'],
  sa: ['BRA', 'CHL'],
  in: ['IND'],
};

/** 10th and 90th percentile of the grids of the regions a request may run in, and their median. */
export function spreadOver(
  regions: readonly CloudRegion[],
): { low: number; middle: number; high: number; zone: string } | undefined {
  const values = regions
    .map(({ zone }) => ({ zone, value: intensityOf(zone)?.value ?? Number.NaN }))
    .filter(({ value }) => Number.isFinite(value))
    .sort((a, b) => a.value - b.value);
  const at = (share: number): { zone: string; value: number } | undefined =>
    values[Math.floor(share * (values.length - 1))];
  const [low, middle, high] = [at(0.1), at(0.5), at(0.9)];
  return low && middle && high
    ? { low: low.value, middle: middle.value, high: high.value, zone: middle.zone }
    : undefined;
}

/** The regions of a cloud (of all where undefined) within a geography; undefined where it is no such name. */
export function regionsIn(geography: string, cloud: string | undefined): readonly CloudRegion[] | undefined {
  const countries = Object.hasOwn(countriesOf, geography) ? countriesOf[geography] : undefined;
  if (!countries && geography !== 'global') return undefined;
  return cloudRegions.filter(
    region => (cloud === undefined || region.cloud === cloud) && (!countries || countries.includes(region.country)),
  );
}
