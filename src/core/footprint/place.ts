import { recall } from '../recall.ts';
import type { RegionReference } from '../site.ts';
import { gridOf, worldGrid, type Grid } from './grid.ts';
import providerRows from './providers.json' with { type: 'json' };
import { between, fromTo, type Quantity } from './quantity.ts';
import { cloudRegions, findRegion, regionsIn, spreadOver, type CloudRegion } from './regions.ts';
import type { Stated } from './settings.ts';
import { step, type Basis, type Step } from './step.ts';

/** Where the work is done: its grid, and the building around the servers. */
export interface Place {
  readonly label: string;
  readonly grid: Grid;
  readonly pue: Quantity<'Wh/Wh_it'>;
  /** The PUE as its source states it, without its change over the year. */
  readonly pueStated: Quantity<'Wh/Wh_it'>;
  /** Evaporated on site, per energy at the servers. */
  readonly wue: Quantity<'L/kWh'>;
  /** How the place is known. */
  readonly basis: Basis;
  readonly steps: readonly Step[];
  /** The user's own room: no data centre around it. */
  readonly local: boolean;
}

export interface Known {
  readonly provider: string | undefined;
  /** Region of the code, of an ARN or of a resource path. */
  readonly region: RegionReference | undefined;
  /** Region named by the model id without its cloud: an AWS or Google region. */
  readonly namedRegion: string | undefined;
  /** A geography that bounds the regions: `us`, `eu`, `apac`, `global`, … */
  readonly geography: string | undefined;
  /** The user's choice for everything that the code leaves open: `aws:eu-north-1`, `SWE`, `US-MIDA-PJM`. */
  readonly setting: string | undefined;
  readonly local: boolean;
  readonly pue: Stated | undefined;
  readonly wue: Stated | undefined;
}

interface ProviderRow {
  readonly provider: string;
  readonly zone: string;
  readonly cloud?: string;
  readonly pue?: readonly number[];
  readonly wue?: readonly number[];
  readonly source: string;
}

const providers = providerRows as readonly ProviderRow[];

/** A data centre of which nothing is stated: from the best fleets to an ordinary colocation site. */
const anyPue = between(1.09, 1.2, 1.4, 'Wh/Wh_it');
const anyWue = between(0.1, 0.5, 1.8, 'L/kWh');
/** Year-to-year and within-year change of a declared PUE, as a factor. */
const pueDrift = 1.05;

const cloudProvider: Readonly<Record<string, string>> = { aws: 'aws', azure: 'azure', gcp: 'google' };

const stated = <U extends string>(value: Stated, unit: U): Quantity<U> =>
  typeof value === 'number' ? fromTo(value, value, unit) : fromTo(value.min, value.max, unit);

const sourceOf = (grid: Grid): string => (grid.intensitySource === 'ember' ? 'ember' : 'electricity-maps');

function build(label: string, grid: Grid, basis: Basis, known: Known, building: Building): Place {
  const pue = known.pue === undefined ? building.pue : stated(known.pue, 'Wh/Wh_it');
  const wue = known.wue === undefined ? building.wue : stated(known.wue, 'L/kWh');
  const set = (value: Stated | undefined): Basis => (value === undefined ? building.basis : 'declared');
  return {
    label,
    grid,
    pue,
    pueStated: known.pue === undefined ? building.pueStated : pue,
    wue,
    basis,
    local: false,
    steps: [
      step(`Grid of ${label}`, grid.intensity, basis, sourceOf(grid), `zone ${grid.zone}`),
      step('Power usage effectiveness', pue, set(known.pue), known.pue === undefined ? building.source : null),
      step('Water on site', wue, set(known.wue), known.wue === undefined ? building.source : null),
      step('Water at power stations', grid.water, grid.mixCountry ? 'published' : 'assumed', 'ecologits-2026-03'),
    ],
  };
}

interface Building {
  readonly pue: Quantity<'Wh/Wh_it'>;
  readonly pueStated: Quantity<'Wh/Wh_it'>;
  readonly wue: Quantity<'L/kWh'>;
  readonly source: string;
  readonly basis: Basis;
}

const span = (value: readonly number[]): readonly [number, number] => [value[0] ?? 1, value[1] ?? value[0] ?? 1];

function buildingOf(row: ProviderRow | undefined): Building {
  if (!row?.pue || !row.wue)
    return { pue: anyPue, pueStated: anyPue, wue: anyWue, source: 'wattlens-assumption', basis: 'assumed' };
  const [pueLow, pueHigh] = span(row.pue);
  const [wueLow, wueHigh] = span(row.wue);
  const pueStated = fromTo(pueLow, pueHigh, 'Wh/Wh_it');
  const pue = pueLow === pueHigh ? drifting(pueLow) : pueStated;
  return { pue, pueStated, wue: fromTo(wueLow, wueHigh, 'L/kWh'), source: row.source, basis: 'published' };
}

const drifting = (pue: number): Quantity<'Wh/Wh_it'> =>
  between(Math.max(1, pue / pueDrift), pue, pue * pueDrift, 'Wh/Wh_it');

const rowOf = (provider: string | undefined): ProviderRow | undefined =>
  providers.find(row => row.provider === (provider === undefined ? '' : (cloudProvider[provider] ?? provider)));

function inRegion(region: CloudRegion, basis: Basis, known: Known): Place | undefined {
  const grid = gridOf(region.zone);
  if (!grid) return undefined;
  const fleet = buildingOf(rowOf(region.cloud));
  const declared = region.pue !== undefined || region.wue !== undefined;
  const building: Building = {
    pue: region.pue === undefined ? fleet.pue : drifting(region.pue),
    pueStated: region.pue === undefined ? fleet.pueStated : fromTo(region.pue, region.pue, 'Wh/Wh_it'),
    wue: region.wue === undefined ? fleet.wue : fromTo(region.wue, region.wue, 'L/kWh'),
    source: declared ? 'gsf-real-time-cloud' : fleet.source,
    basis: 'published',
  };
  return build(`${region.cloud} ${region.id} (${region.location})`, grid, basis, known, building);
}

function inGeography(name: string, cloud: string | undefined, known: Known, basis: Basis): Place | undefined {
  const within = regionsIn(name, cloud);
  const spread = within && spreadOver(within);
  const grid = spread && gridOf(spread.zone, spread);
  return grid && build(`the ${name} regions`, grid, basis, known, buildingOf(rowOf(cloud)));
}

/** `aws:eu-north-1`, a bare region id, an ISO code or an Electricity Maps zone; undefined where nothing has that name. */
function inSetting(setting: string, known: Known): Place | undefined {
  const [cloud, id] = setting.includes(':')
    ? [setting.split(':')[0], setting.split(':')[1] ?? '']
    : [undefined, setting];
  const region = findRegion(cloud, id);
  if (region) return inRegion(region, 'declared', known);
  const grid = gridOf(setting.length === 3 ? setting.toUpperCase() : setting);
  if (grid) return build(grid.zone, grid, 'declared', known, buildingOf(rowOf(known.provider)));
  return inGeography(id.toLowerCase(), cloud, known, 'declared');
}

/** True where a region or zone setting names something. */
export const isPlace = (setting: string): boolean => inSetting(setting, nowhere) !== undefined;

/** Nothing is known of where a request is served. */
export const nowhere: Known = {
  provider: undefined,
  region: undefined,
  namedRegion: undefined,
  geography: undefined,
  setting: undefined,
  local: false,
  pue: undefined,
  wue: undefined,
};

/** The provider's usual country; its regions' grids give the spread, as which of them serves is not said. */
function atProvider(known: Known): Place | undefined {
  const row = rowOf(known.provider);
  if (!row) return undefined;
  const candidates = cloudRegions.filter(
    region => region.country === row.zone && (row.cloud === undefined || region.cloud === row.cloud),
  );
  const grid = gridOf(row.zone, spreadOver(row.zone === 'WORLD' ? cloudRegions : candidates));
  return grid && build(`${row.zone}, where ${row.provider} mostly runs`, grid, 'assumed', known, buildingOf(row));
}

function atHome(known: Known): Place {
  const own = known.setting === undefined ? undefined : inSetting(known.setting, known)?.grid;
  const grid = own ?? worldGrid(spreadOver(cloudRegions));
  const basis: Basis = own ? 'declared' : 'assumed';
  const one = fromTo(1, 1, 'Wh/Wh_it');
  return {
    label: 'your own hardware',
    grid,
    pue: one,
    pueStated: one,
    wue: fromTo(0, 0, 'L/kWh'),
    basis,
    local: true,
    steps: [
      step('Grid of your place', grid.intensity, basis, sourceOf(grid), `zone ${grid.zone}`),
      step('Power usage effectiveness', one, 'derived', null, 'no data centre around it'),
      step('Water at power stations', grid.water, grid.mixCountry ? 'published' : 'assumed', 'ecologits-2026-03'),
    ],
  };
}

/**
 * Where a call runs: the region in the code, else the one its model id names, else the user's setting, else the
 * provider's usual country, else the world.
 */
export const placeOf = (known: Known): Place => places(keyOf(known), () => found(known));

const places = recall<Place>();

function keyOf({ provider, region, namedRegion, geography, setting, local, pue, wue }: Known): string {
  const where = `${provider ?? ''}\n${region?.cloud ?? ''}\n${region?.id ?? ''}\n${namedRegion ?? ''}\n${geography ?? ''}`;
  return `${where}\n${setting ?? ''}\n${local ? 1 : 0}\n${keyOfStated(pue)}\n${keyOfStated(wue)}`;
}

const keyOfStated = (value: Stated | undefined): string =>
  typeof value === 'object' ? `${value.min}:${value.max}` : String(value ?? '');

function found(known: Known): Place {
  if (known.local) return atHome(known);
  const cloud =
    known.region?.cloud ?? (known.provider === 'aws' ? 'aws' : known.provider === 'google' ? 'gcp' : undefined);
  const said = known.region && findRegion(known.region.cloud, known.region.id);
  const named = known.namedRegion === undefined ? undefined : findRegion(cloud, known.namedRegion);
  return (
    (said && inRegion(said, 'declared', known)) ??
    (known.region && inGeography(known.region.id.toLowerCase(), cloud, known, 'declared')) ??
    (named && inRegion(named, 'declared', known)) ??
    (known.geography === undefined ? undefined : inGeography(known.geography, cloud, known, 'declared')) ??
    (known.setting === undefined ? undefined : inSetting(known.setting, known)) ??
    atProvider(known) ??
    build('the world', worldGrid(spreadOver(cloudRegions)), 'assumed', known, buildingOf(undefined))
  );
}
