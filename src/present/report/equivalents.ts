import type { Range } from '../../core/footprint/quantity.ts';
import type { Metric } from '../amount.ts';

/** An everyday thing that takes so much. */
export interface Equivalent {
  readonly id: 'kettle' | 'car' | 'shower';
  readonly metric: Metric;
  /** In Wh, grams or mL for one litre, kilometre or minute of it. */
  readonly each: number;
  readonly source: { readonly title: string; readonly url: string };
}

/**
 * - kettle: 1 kg of water from 20 to 100 °C without any loss, 4.18 kJ/(kg K) × 80 K / 3.6 kJ/Wh = 93 Wh;
 * - car: 400 g of CO2 a mile, over 1.609 km;
 * - shower: at most 2.0 US gallons a minute, 7.6 L.
 */
export const equivalents: readonly Equivalent[] = [
  {
    id: 'kettle',
    metric: 'energy',
    each: 92.9,
    source: { title: 'NIST Chemistry WebBook: water', url: 'https://webbook.nist.gov/cgi/cbook.cgi?ID=C7732185' },
  },
  {
    id: 'car',
    metric: 'carbon',
    each: 248.5,
    source: {
      title: 'US EPA: emissions of a typical passenger vehicle',
      url: 'https://www.epa.gov/greenvehicles/greenhouse-gas-emissions-typical-passenger-vehicle',
    },
  },
  {
    id: 'shower',
    metric: 'water',
    each: 7571,
    source: { title: 'US EPA WaterSense: showerheads', url: 'https://www.epa.gov/watersense/showerheads' },
  },
];

/** amount / what one takes. */
export const countOf = ({ low, typical, high }: Range, { each }: Equivalent): Range => ({
  low: low / each,
  typical: typical / each,
  high: high / each,
});
