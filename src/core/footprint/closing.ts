import type { Impacts } from './facility.ts';
import type { Quantity } from './quantity.ts';
import { step, stepIn, type Step } from './step.ts';

/** The last lines of a derivation: what the energy at the servers amounts to. `priced` says how its price differs from the list. */
export function closing(
  { energyWh, gwpGrams, waterMl }: Impacts,
  cost: Quantity<'USD'> | null,
  priced?: string,
): Step[] {
  const steps = [
    stepIn('Energy', energyWh, 'Wh', 'derived', null, 'servers × PUE'),
    stepIn('Carbon of use', gwpGrams.usage, 'gCO2e', 'derived', null, 'energy × grid'),
  ];
  const { embodied } = gwpGrams;
  if (embodied) steps.push(stepIn('Carbon of making the hardware', embodied, 'gCO2e', 'derived', 'ecologits-0.11.1'));
  steps.push(stepIn('Water', waterMl, 'mL', 'derived', 'li-2023', 'on site and at power stations'));
  if (cost)
    steps.push(step('List price', cost, priced === undefined ? 'published' : 'derived', 'genai-prices', priced));
  return steps;
}
