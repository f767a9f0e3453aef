import type { Embodied } from './embodied.ts';
import type { Place } from './place.ts';
import { inUnit, plain, plusShared, times, type Quantity, type Range } from './quantity.ts';

/** Impacts of one functional unit, in the JSON contract. */
export interface Impacts {
  /** At the data centre's meter (PUE included), or at the wall plug of your own machine. */
  readonly energyWh: Range;
  readonly gwpGrams: Range & { readonly usage: Range; readonly embodied: Range | null };
  readonly waterMl: Range & { readonly onSite: Range; readonly offSite: Range };
  readonly adpeKgSb: Range & { readonly usage: Range; readonly embodied: Range | null };
  readonly primaryEnergyMJ: Range & { readonly usage: Range; readonly embodied: Range | null };
}

/** E = E_it × PUE. Source: ISO/IEC 30134-2. */
const facilityEnergy = (it: Quantity<'Wh_it'>, { pue }: Place): Quantity<'Wh'> => times(it, pue);

/**
 * Operational and embodied impacts of energy at the servers.
 *
 *     usage     = E_it × PUE × grid factor
 *     water     = E_it × WUE_on + E_it × PUE × WUE_off       no embodied water: nobody publishes it
 *     gwp       = usage + embodied                           the two rise and fall together with the hardware time
 *
 * `embodied` undefined: the hardware is the user's own, and its share is not counted.
 * Source: EcoLogits 0.11; Li et al., arXiv:2304.03271 (water).
 */
export function impactsOf(it: Quantity<'Wh_it'>, place: Place, embodied: Embodied | undefined): Impacts {
  const kWh = (energy: Range): Quantity<'kWh'> => inUnit(energy, 0.001, 'kWh');
  const energy = facilityEnergy(it, place);
  const meter = kWh(energy);
  const { grid } = place;
  const gwp = times(meter, grid.intensity);
  const onSite = inUnit(times(kWh(it), place.wue), 1000, 'mL');
  const offSite = inUnit(times(meter, grid.water), 1000, 'mL');
  return {
    energyWh: plain(energy),
    gwpGrams: withEmbodied(gwp, embodied?.gwp),
    waterMl: water(onSite, offSite),
    adpeKgSb: withEmbodied(times(meter, grid.adpe), embodied?.adpe),
    primaryEnergyMJ: withEmbodied(times(meter, grid.primaryEnergy), embodied?.primaryEnergy),
  };
}

function water(onSite: Quantity<'mL'>, offSite: Quantity<'mL'>): Impacts['waterMl'] {
  const { low, typical, high } = plusShared(onSite, offSite);
  return { low, typical, high, onSite: plain(onSite), offSite: plain(offSite) };
}

function withEmbodied<U extends string>(
  usage: Quantity<U>,
  embodied: Quantity<U> | undefined,
): Range & { usage: Range; embodied: Range | null } {
  const { low, typical, high } = embodied ? plusShared(usage, embodied) : usage;
  return { low, typical, high, usage: plain(usage), embodied: embodied ? plain(embodied) : null };
}
