import type { Range } from './quantity.ts';

export type EcologitsVersion = 'ecologits-0.11' | 'ecologits-0.9.1';

/** Two ends, as EcoLogits carries them: both assumptions low, both high. No statistics. */
export interface Ends {
  readonly min: number;
  readonly max: number;
}

/** Grid factors per kWh: kgSb eq, MJ primary energy, kgCO₂ eq, litres of water. */
export interface Mix {
  readonly adpe: number;
  readonly pe: number;
  readonly gwp: number;
  readonly wue: number;
}

export interface EcologitsRequest {
  /** Billions of parameters. */
  readonly active: Ends;
  readonly total: Ends;
  readonly outputTokens: number;
  /** Tokens per second and seconds to the first token of the served model; null where unknown (0.9.1 never uses them). */
  readonly tps: number | null;
  readonly ttft: number | null;
  /** Measured latency of the request in seconds, an upper cap; null in static analysis. */
  readonly requestLatency: number | null;
  readonly quantizationBits: number;
  /** Concurrent requests. */
  readonly batchSize: number;
  readonly mix: Mix;
  readonly pue: Ends;
  /** Litres per kWh at the servers. */
  readonly wue: Ends;
}

export interface EcologitsImpacts {
  readonly energyWh: Ends;
  readonly itEnergyWh: Ends;
  readonly gpuCount: Ends;
  readonly generationLatencyS: Ends;
  readonly usage: {
    readonly gwpGrams: Ends;
    readonly adpeKgSb: Ends;
    readonly primaryEnergyMJ: Ends;
    readonly waterMl: Ends;
  };
  readonly embodied: { readonly gwpGrams: Ends; readonly adpeKgSb: Ends; readonly primaryEnergyMJ: Ends };
}

/** H100 fits and hardware of EcoLogits; Wh and seconds per token, GB, kW, kgCO₂ eq, kgSb eq, MJ, seconds. */
export const hardware = {
  energy: { alpha: 1.1665273170451914e-6, beta: -0.011205921025579175, gamma: 4.052928146734005e-5 },
  latency: { alpha: 0.0006785088094353663, beta: 0.0003119310311688259, gamma: 0.019473717579473387 },
  gpuMemoryGB: 80,
  memoryOverhead: 1.2,
  serverGpus: 8,
  serverPowerKW: 1.2,
  server: { gwp: 5700, adpe: 0.37, pe: 70_000 },
  gpu: {
    'ecologits-0.11': { gwp: 273, adpe: 0.00895, pe: 3721 },
    'ecologits-0.9.1': { gwp: 164, adpe: 0.0051, pe: 1828 },
  },
  lifespanS: 94_608_000,
} as const;

/**
 * GPUs that hold the weights, a power of two; not capped.
 *
 *     n = 2 ^ ⌈log₂ ⌈1.2 · P_total · Q / 8 / 80 GB⌉⌉
 */
export function gpuCount(totalB: number, bits: number): number {
  const boards = Math.ceil((hardware.memoryOverhead * totalB * bits) / 8 / hardware.gpuMemoryGB);
  return 2 ** Math.ceil(Math.log2(Math.max(boards, 1)));
}

/** Seconds per output token of a served model: 1 / tps where known, else the fit over size and concurrency. */
const secondsPerToken = (activeB: number, batch: number, tps: number | null): number =>
  tps === null ? hardware.latency.alpha * activeB + hardware.latency.beta * batch + hardware.latency.gamma : 1 / tps;

/** One pass with single sizes; the steps and their order are those of `ecologits/impacts/llm.py`. */
function pass(request: EcologitsRequest, version: EcologitsVersion, end: 'min' | 'max'): EcologitsImpacts {
  const { outputTokens, batchSize, mix } = request;
  const active = request.active[end];
  const served = version === 'ecologits-0.11';
  const { alpha, beta, gamma } = hardware.energy;
  const perTokenKWh = (alpha * Math.exp(beta * batchSize) * active + gamma) / 1000;
  const gpuKWh = outputTokens * perTokenKWh;
  const generated =
    outputTokens * secondsPerToken(active, batchSize, served ? request.tps : null) +
    ((served ? request.ttft : null) ?? 0);
  const latency =
    request.requestLatency !== null && request.requestLatency < generated ? request.requestLatency : generated;
  const gpus = gpuCount(request.total[end], request.quantizationBits);
  const serverKWh = (latency / 3600) * hardware.serverPowerKW * (gpus / hardware.serverGpus) * (1 / batchSize);
  const itKWh = serverKWh + gpus * gpuKWh;
  const both = (f: (pue: number, wue: number) => number): Ends => ({
    min: f(request.pue.min, request.wue.min),
    max: f(request.pue.max, request.wue.max),
  });
  const embodied = (impact: 'gwp' | 'adpe' | 'pe'): Ends => {
    const perUnit = (gpus / hardware.serverGpus) * hardware.server[impact] + gpus * hardware.gpu[version][impact];
    const share = (latency * perUnit) / (hardware.lifespanS * batchSize);
    return { min: share, max: share };
  };
  return {
    energyWh: both(pue => pue * itKWh * 1000),
    itEnergyWh: { min: itKWh * 1000, max: itKWh * 1000 },
    gpuCount: { min: gpus, max: gpus },
    generationLatencyS: { min: latency, max: latency },
    usage: {
      gwpGrams: both(pue => pue * itKWh * mix.gwp * 1000),
      adpeKgSb: both(pue => pue * itKWh * mix.adpe),
      primaryEnergyMJ: both(pue => pue * itKWh * mix.pe),
      // 0.9.1 applies the PUE twice to off-site water; kept as published.
      waterMl: both((pue, wue) => (served ? itKWh : pue * itKWh) * (wue + pue * mix.wue) * 1000),
    },
    embodied: { gwpGrams: grams(embodied('gwp')), adpeKgSb: embodied('adpe'), primaryEnergyMJ: embodied('pe') },
  };
}

const grams = ({ min, max }: Ends): Ends => ({ min: min * 1000, max: max * 1000 });

/**
 * The EcoLogits method, exactly: the low end from the low sizes, the high end from the high sizes. The interval holds the
 * ends of the assumed sizes, PUE and WUE, not the error of the fits; it is no 90 % interval.
 *
 * Source: EcoLogits, `ecologits/impacts/llm.py` and docs/methodology/llm_inference.md.
 */
export function ecologits(request: EcologitsRequest, version: EcologitsVersion): EcologitsImpacts {
  const low = pass(request, version, 'min');
  const high = pass(request, version, 'max');
  const join = (of: (impacts: EcologitsImpacts) => Ends): Ends => ({ min: of(low).min, max: of(high).max });
  return {
    energyWh: join(impacts => impacts.energyWh),
    itEnergyWh: join(impacts => impacts.itEnergyWh),
    gpuCount: join(impacts => impacts.gpuCount),
    generationLatencyS: join(impacts => impacts.generationLatencyS),
    usage: {
      gwpGrams: join(impacts => impacts.usage.gwpGrams),
      adpeKgSb: join(impacts => impacts.usage.adpeKgSb),
      primaryEnergyMJ: join(impacts => impacts.usage.primaryEnergyMJ),
      waterMl: join(impacts => impacts.usage.waterMl),
    },
    embodied: {
      gwpGrams: join(impacts => impacts.embodied.gwpGrams),
      adpeKgSb: join(impacts => impacts.embodied.adpeKgSb),
      primaryEnergyMJ: join(impacts => impacts.embodied.primaryEnergyMJ),
    },
  };
}

/** The ends as a range; EcoLogits names no typical value, the middle stands in. */
export const midRange = ({ min, max }: Ends): Range => ({ low: min, typical: (min + max) / 2, high: max });

export const addEnds = (a: Ends, b: Ends): Ends => ({ min: a.min + b.min, max: a.max + b.max });
