import { hardware } from './ecologits.ts';
import { inUnit, logNormal, plus, product, scale, type Quantity, type Range } from './quantity.ts';

/** Making the servers, by share of their life: carbon, metals and energy. */
export interface Embodied {
  readonly gwp: Quantity<'gCO2e'>;
  readonly adpe: Quantity<'kgSbeq'>;
  readonly primaryEnergy: Quantity<'MJ'>;
}

/** Life-cycle inventories of servers and GPUs differ by a factor of about 2; ln units. */
const inventories = logNormal(1, 0.5, '1');

const gpu = hardware.gpu['ecologits-0.11'];

/** One GPU with its eighth of the server, per second of its life. */
const perGpuSecond = {
  gwpG: (1000 * (hardware.server.gwp / hardware.serverGpus + gpu.gwp)) / hardware.lifespanS,
  adpeKgSb: (hardware.server.adpe / hardware.serverGpus + gpu.adpe) / hardware.lifespanS,
  primaryMJ: (hardware.server.pe / hardware.serverGpus + gpu.pe) / hardware.lifespanS,
} as const;

/** Mean draw of a busy H100 with its host share: 700 W and 1.2 kW / 8. */
const wattsPerGpu = 850;

/** Time of GPUs with the spread of what making them takes: all impacts of it rise and fall together. */
const wear = (gpuSeconds: Range): Quantity<'gpu·s'> => product([gpuSeconds, inventories], 'gpu·s');

/** The time in which a busy GPU draws this energy. */
const drawing = (energy: Quantity<'Wh_it'>): Range => scale(energy, 3600 / wattsPerGpu);

const ofWear = (share: Quantity<'gpu·s'>): Embodied => ({
  gwp: inUnit(share, perGpuSecond.gwpG, 'gCO2e'),
  adpe: inUnit(share, perGpuSecond.adpeKgSb, 'kgSbeq'),
  primaryEnergy: inUnit(share, perGpuSecond.primaryMJ, 'MJ'),
});

/**
 * Embodied share of GPU time.
 *
 *     M = t · g / B · (server / 8 + GPU) / lifetime      t seconds of g GPUs shared by B requests
 *
 * Source: EcoLogits 0.11 (p5.48xlarge by BoaviztAPI; H100 by Hubblo), three years of life.
 */
export const embodiedOfTime = (gpuSeconds: Range): Embodied => ofWear(wear(gpuSeconds));

/** The same where only the energy at the servers is known. */
export const embodiedOfEnergy = (energy: Quantity<'Wh_it'>): Embodied => embodiedOfTime(drawing(energy));

/** Of a text: the time of writing it and the energy of reading its prompt, as the service is run. */
export const embodiedOfText = (
  writing: Quantity<'gpu·s'>,
  reading: Quantity<'Wh_it'>,
  hosting: Quantity<'1'>,
): Embodied => ofWear(scale(plus(wear(writing), wear(drawing(reading))), hosting));
