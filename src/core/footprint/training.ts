import { embodiedOfTime } from './embodied.ts';
import { between, exactly, product, scale, type Quantity, type Range } from './quantity.ts';
import { sourceOf, step, stepIn, type Basis } from './step.ts';
import type { Work } from './textGeneration.ts';

/** Share of the peak that training reaches: 0.5, 0.35, 0.25, as the inverse. */
const inverseUse = between(1 / 0.5, 1 / 0.35, 1 / 0.25, '1');
/** Node over GPUs: +25, +40, +80 %. */
const hostFactor = between(1.25, 1.4, 1.8, '1');
/** 700 W over 989.4 dense BF16 TFLOP/s of an H100. */
const joulesPerPeakFlop = 700 / 989.4e12;
/** Draw over the rated power while training. */
const utilisation = between(0.6, 0.8, 1, '1');

export interface TrainingRequest {
  /** Billions of parameters that take part in the forward pass. */
  readonly active: Range;
  /** Tokens seen, all epochs together. */
  readonly tokens: Range;
  readonly tokensBasis: Basis;
  /** LoRA and the like: frozen weights need no weight gradient. */
  readonly adapters: boolean;
  /** Frozen weights in 4 bits (QLoRA) are unpacked at every use. */
  readonly quantised: boolean;
  readonly checkpointing: boolean;
  /** FP32 instead of mixed precision. */
  readonly fullPrecision: boolean;
  readonly trials: number;
}

/**
 * Training by operations.
 *
 *     FLOP = c · P · tokens,   c = 6 (forward 2, backward 4), 8 with activation checkpointing, 4 with frozen weights
 *     E = FLOP / (use · peak) · W · node · trials
 *
 * Source: transformer FLOP counts; H100 data sheet; use and node factor are assumptions.
 */
export function trainingWork(request: TrainingRequest): Work {
  const perWeight = (request.adapters ? 4 : 6) + (request.checkpointing ? 2 : 0);
  const flop = scale(product([request.active, request.tokens], 'FLOP'), perWeight * 1e9);
  const precision = request.fullPrecision ? between(2, 2.8, 4, '1') : exactly(1, '1');
  const unpacking = request.quantised ? between(1.1, 1.2, 1.3, '1') : exactly(1, '1');
  const gpu = scale(
    product([flop, inverseUse, precision, unpacking], 'Wh_it'),
    (joulesPerPeakFlop / 3600) * request.trials,
  );
  const it = product([gpu, hostFactor], 'Wh_it');
  return {
    it,
    embodied: embodiedOfTime(scale(gpu, 3600 / 700)),
    steps: [
      stepIn('Training tokens', request.tokens, 'tokens', request.tokensBasis, sourceOf(request.tokensBasis)),
      step(
        'Operations per weight and token',
        exactly(perWeight, 'FLOP'),
        'derived',
        'training-flop',
        conditions(request),
      ),
      step('Energy of the GPUs', gpu, 'derived', 'h100-datasheet', '35 % of the peak'),
      step('Energy at the servers', it, 'derived'),
    ],
  };
}

const conditions = (request: TrainingRequest): string =>
  [
    request.adapters ? 'adapters on frozen weights' : 'all weights trained',
    ...(request.checkpointing ? ['activation checkpointing'] : []),
    ...(request.fullPrecision ? ['FP32'] : []),
    ...(request.trials > 1 ? [`${request.trials} trials`] : []),
  ].join(', ');

/** Rated power of training hardware in W. Source: mlco2/impact data/gpus.csv and the makers' data sheets. */
const ratedWatts = {
  h100: 700,
  h200: 700,
  b200: 1000,
  a100: 400,
  v100: 300,
  t4: 70,
  l4: 72,
  a10g: 150,
  a10: 150,
  l40s: 350,
  'rtx 4090': 450,
  'rtx 3090': 350,
};

type RatedGpu = keyof typeof ratedWatts;

export const ratedGpus = Object.keys(ratedWatts) as readonly RatedGpu[];

/** Training by hardware: `E = GPUs · rated power · utilisation · hours · node`. */
export function trainingByHours(gpu: RatedGpu, gpus: number, hours: number): Work {
  const watts = ratedWatts[gpu];
  const drawn: Quantity<'Wh_it'> = scale(product([utilisation], 'Wh_it'), watts * gpus * hours);
  const it = product([drawn, hostFactor], 'Wh_it');
  return {
    it,
    embodied: embodiedOfTime(exactly(gpus * hours * 3600, 'gpu·s')),
    steps: [
      step('Rated power', exactly(watts * gpus, 'W'), 'published', 'mlco2-impact'),
      step('Hours', exactly(hours, 'h'), 'declared'),
      step('Energy at the servers', it, 'derived'),
    ],
  };
}
