import { ends, type ModelCard } from '../models/card.ts';
import { addEnds, ecologits, midRange, type EcologitsRequest, type EcologitsVersion, type Ends } from './ecologits.ts';
import type { Impacts } from './facility.ts';
import type { Place } from './place.ts';
import type { Range } from './quantity.ts';
import { step, type Step } from './step.ts';

/** Concurrent requests and bits that EcoLogits assumes for every model. */
const defaults = { batchSize: 64, quantizationBits: 16 } as const;

export interface EcologitsFootprint {
  readonly impacts: Impacts;
  readonly steps: readonly Step[];
}

/** Impacts in the JSON contract; the typical value is the middle of the two ends, which EcoLogits does not name. */
export function ecologitsImpacts(request: EcologitsRequest, version: EcologitsVersion): EcologitsFootprint {
  const impacts = ecologits(request, version);
  const { usage, embodied } = impacts;
  const sum = (a: Ends, b: Ends): Range & { usage: Range; embodied: Range } => ({
    ...midRange(addEnds(a, b)),
    usage: midRange(a),
    embodied: midRange(b),
  });
  const onSite: Ends = {
    min: (version === 'ecologits-0.11' ? impacts.itEnergyWh.min : impacts.energyWh.min) * request.wue.min,
    max: (version === 'ecologits-0.11' ? impacts.itEnergyWh.max : impacts.energyWh.max) * request.wue.max,
  };
  return {
    impacts: {
      energyWh: midRange(impacts.energyWh),
      gwpGrams: sum(usage.gwpGrams, embodied.gwpGrams),
      waterMl: {
        ...midRange(usage.waterMl),
        onSite: midRange(onSite),
        offSite: midRange({ min: usage.waterMl.min - onSite.min, max: usage.waterMl.max - onSite.max }),
      },
      adpeKgSb: sum(usage.adpeKgSb, embodied.adpeKgSb),
      primaryEnergyMJ: sum(usage.primaryEnergyMJ, embodied.primaryEnergyMJ),
    },
    steps: [
      step('GPUs', { ...midRange(impacts.gpuCount), unit: 'GPUs' }, 'derived', version),
      step('Generation latency', { ...midRange(impacts.generationLatencyS), unit: 's' }, 'derived', version),
      step('Energy at the servers', { ...midRange(impacts.itEnergyWh), unit: 'Wh' }, 'calibrated', version),
      step('Energy at the meter', { ...midRange(impacts.energyWh), unit: 'Wh' }, 'derived', version),
    ],
  };
}

const endsOf = (range: Range): Ends => ({ min: range.low, max: range.high });

/** The request that EcoLogits makes of a call: typical output tokens, sizes as in its table, the place's usual factors. */
export function ecologitsRequest(card: ModelCard, outputTokens: number, place: Place): EcologitsRequest | undefined {
  if (card.total === undefined) return undefined;
  const [totalMin, totalMax] = ends(card.total);
  const [activeMin, activeMax] = ends(card.active ?? card.total);
  const { grid } = place;
  return {
    ...defaults,
    active: { min: activeMin, max: activeMax },
    total: { min: totalMin, max: totalMax },
    outputTokens,
    tps: card.tps ?? null,
    ttft: card.ttft ?? null,
    requestLatency: null,
    mix: {
      adpe: grid.adpe.typical,
      pe: grid.primaryEnergy.typical,
      gwp: grid.intensity.typical / 1000,
      wue: grid.water.typical,
    },
    pue: endsOf(place.pueStated),
    wue: endsOf(place.wue),
  };
}
