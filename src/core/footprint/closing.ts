import type { Impacts } from './facility.ts';
import type { Quantity } from './quantity.ts';
import { step, type Step } from './step.ts';

/** The last lines of a derivation: what the energy at the servers amounts to. */
export function closing(impacts: Impacts, cost: Quantity<'USD'> | null): Step[] {
  const { energyWh, gwpGrams, waterMl } = impacts;
  return [
    step('Energy', { ...energyWh, unit: 'Wh' }, 'derived', null, 'servers × PUE'),
    step('Carbon of use', { ...gwpGrams.usage, unit: 'gCO2e' }, 'derived', null, 'energy × grid'),
    ...(gwpGrams.embodied
      ? [step('Carbon of making the hardware', { ...gwpGrams.embodied, unit: 'gCO2e' }, 'derived', 'ecologits-0.11.1')]
      : []),
    step('Water', { ...waterMl, unit: 'mL' }, 'derived', 'li-2023', 'on site and at power stations'),
    ...(cost ? [step('List price', cost, 'published', 'genai-prices')] : []),
  ];
}
