import { averageIntensity } from '@tgwf/co2/data';
import { yearly2025 } from '@tgwf/co2/data/electricity-maps';
import { countryOf } from './countries.ts';
import mixes from './mixes.json' with { type: 'json' };
import { between, exactly, logNormal, type Quantity } from './quantity.ts';

/** What a kilowatt-hour of a zone stands for. */
export interface Grid {
  /** ISO 3166-1 alpha-3, a group such as WORLD, or an Electricity Maps zone. */
  readonly zone: string;
  readonly intensity: Quantity<'gCO2e/kWh'>;
  readonly intensitySource: 'ember' | 'electricity-maps';
  readonly adpe: Quantity<'kgSbeq/kWh'>;
  readonly primaryEnergy: Quantity<'MJ/kWh'>;
  /** Evaporated at power stations and reservoirs. */
  readonly water: Quantity<'L/kWh'>;
  /** Where the three come from: the country's row, or the spread over all countries. */
  readonly mixCountry: string | undefined;
}

interface MixRow {
  readonly country: string;
  readonly adpe: number;
  readonly pe: number;
  readonly gwp: number;
  readonly wue: number;
}

/** Year-to-year change of a national mean in ln units. */
const yearly = 0.1;

/** Without a country row: the 10th, 50th and 90th percentile over the rows of EcoLogits' table. */
const anyCountry = {
  adpe: between(3.372e-8, 7.498e-8, 1.0585e-7, 'kgSbeq/kWh'),
  primaryEnergy: between(3.7781, 9.0495, 12.2117, 'MJ/kWh'),
  water: between(1.6778, 3.6874, 10.5226, 'L/kWh'),
} as const;

const national = (code: string): number | undefined =>
  Object.hasOwn(averageIntensity.data, code) ? averageIntensity.data[code] : undefined;

const zonal = (zone: string): number | undefined =>
  Object.hasOwn(yearly2025.data, zone) ? yearly2025.data[zone]?.carbonIntensity.value : undefined;

/** Yearly mean intensity of a zone in gCO₂e/kWh, from the table that knows its name. */
export function intensityOf(
  zone: string,
): { readonly value: number; readonly source: Grid['intensitySource'] } | undefined {
  const name = zone.toUpperCase() === 'WOR' ? 'WORLD' : zone.toUpperCase();
  const mean = national(name);
  if (mean !== undefined) return { value: mean, source: 'ember' };
  const zoneMean = zonal(zone) ?? zonal(name);
  return zoneMean === undefined ? undefined : { value: zoneMean, source: 'electricity-maps' };
}

/** A span of intensities, gCO₂e/kWh, where the place within it is not known. */
export interface Spread {
  readonly low: number;
  readonly high: number;
}

function build(zone: string, mean: number, source: Grid['intensitySource'], spread: Spread | undefined): Grid {
  const country = zone.length === 3 ? zone.toUpperCase() : (countryOf(zone) ?? zone.toUpperCase());
  // The world row of the table contradicts the countries' (its primary energy is below the energy itself).
  const row = (mixes as readonly MixRow[]).find(mix => mix.country === country && country !== 'WORLD');
  return {
    zone,
    intensity: spread
      ? between(Math.min(spread.low, mean), mean, Math.max(spread.high, mean), 'gCO2e/kWh')
      : logNormal(mean, yearly, 'gCO2e/kWh'),
    intensitySource: source,
    adpe: row ? exactly(row.adpe, 'kgSbeq/kWh') : anyCountry.adpe,
    primaryEnergy: row ? exactly(row.pe, 'MJ/kWh') : anyCountry.primaryEnergy,
    water: row ? exactly(row.wue, 'L/kWh') : anyCountry.water,
    mixCountry: row?.country,
  };
}

/** The grid of a zone; undefined where no table has it. `spread` replaces the yearly change where the place is uncertain. */
export function gridOf(zone: string, spread?: Spread): Grid | undefined {
  const mean = intensityOf(zone);
  return mean && build(zone, mean.value, mean.source, spread);
}

/** World mean of the IEA for 2024, should the table lose its row. */
const worldMean = 445;

export const worldGrid = (spread: Spread | undefined): Grid =>
  gridOf('WORLD', spread) ?? build('WORLD', worldMean, 'ember', spread);

/** Names near an unknown zone, for a message. */
export const zoneNames = (): readonly string[] => [
  ...Object.keys(averageIntensity.data),
  ...Object.keys(yearly2025.data),
];
