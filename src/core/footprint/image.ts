import { embodiedOfEnergy } from './embodied.ts';
import type { Device } from './localInference.ts';
import { machineOf } from './machine.ts';
import { between, giveOrTake, product, scale, type Quantity, type Range } from './quantity.ts';
import { step } from './step.ts';
import type { Work } from './textGeneration.ts';

/** GPU energy of one denoising step at 1024 × 1024 on an H100, batch 1. Source: ML.ENERGY text-to-image (2026-02). */
const measured: readonly (readonly [pattern: RegExp, sizeB: number, joulesPerStep: number, steps: number])[] = [
  [/sana1\.5_1\.6b|sana.*1\.6b/i, 1.6, 21, 20],
  [/pixart/i, 0.6, 36, 20],
  [/sana1\.5_4\.8b|sana.*4\.8b/i, 4.8, 59, 20],
  [/stable-diffusion-3\.5-medium/i, 2.5, 56, 28],
  [/stable-diffusion-3\.5-large/i, 8.1, 158, 28],
  [/hunyuandit/i, 1.5, 104, 50],
  [/flux\.1-dev/i, 12, 159, 50],
];

/** Models made to need few steps, and the defaults of the others. */
const stepsOf: readonly (readonly [pattern: RegExp, steps: number])[] = [
  [/turbo|schnell|lightning|lcm|hyper/i, 4],
  [/flux|hunyuan/i, 50],
  [/stable-diffusion-3|sd3/i, 28],
  [/sana|pixart/i, 20],
];

/** Closed image models per 1024 × 1024 image at standard quality: the spread of all measured ones. */
const closedImage = between(0.5, 2.5, 12, 'Wh_it');

export interface ImageRequest {
  readonly id: string;
  /** Billions of parameters; undefined where unpublished. */
  readonly size: Range | undefined;
  readonly steps: number | undefined;
  readonly width: number;
  readonly height: number;
  /** `low`, `medium`, `high`, `standard`, `hd`, as hosted models take it. */
  readonly quality: string | undefined;
  readonly images: number;
  /** The user's own machine, where it is said. */
  readonly device: Device | undefined;
}

const qualities: Readonly<Record<string, number>> = { low: 0.4, standard: 1, medium: 1, auto: 1, hd: 2, high: 3 };

/** J per step of an open model: measured where it was, else by the trend over size (20 J at 1.6 B to 160 J at 12 B). */
function joulesPerStep(id: string, size: Range): Quantity<'J'> {
  const row = measured.find(([pattern]) => pattern.test(id));
  if (row) return giveOrTake(row[2], 1.15, 'J');
  const trend = (b: number): number => 25 * Math.max(b, 0.5) ** 0.75;
  return between(trend(size.low) / 2, trend(size.typical), trend(size.high) * 2, 'J');
}

/**
 * Image generation.
 *
 *     E = images · steps · J_step · (w·h / 1024²)^k · node,     k = 1 … 1.3 … 2
 *
 * Source: ML.ENERGY (steps, J per step); k and the node factor are assumptions, a GPU doubled for the node is MIT
 * Technology Review's practice. On a machine that is said its draw over its peak takes the node's place. Hosted models of
 * unpublished size: 0.5 / 2.5 / 12 Wh.
 */
export function imageWork(request: ImageRequest): Work {
  const pixels = (request.width * request.height) / 1024 ** 2;
  const area = between(Math.min(pixels, pixels ** 2), pixels ** 1.3, Math.max(pixels, pixels ** 2), '1');
  if (!request.size) {
    const quality = qualities[request.quality?.toLowerCase() ?? 'standard'] ?? 1;
    const it = scale(product([closedImage, area], 'Wh_it'), quality * request.images);
    return {
      it,
      embodied: embodiedOfEnergy(it),
      steps: [
        step('Energy of an image', closedImage, 'assumed', 'image-spread', 'hosted model of unpublished size'),
        step('Energy at the servers', it, 'derived'),
      ],
    };
  }
  const steps = request.steps ?? stepsOf.find(([pattern]) => pattern.test(request.id))?.[1] ?? 30;
  const each = joulesPerStep(request.id, request.size);
  const machine = machineOf(request.device);
  const it = scale(product([each, area, machine.factor], 'Wh_it'), (steps * request.images) / 3600);
  return {
    it,
    embodied: embodiedOfEnergy(it),
    steps: [
      step(
        'Denoising steps',
        between(steps, steps, steps, 'steps'),
        request.steps === undefined ? 'assumed' : 'declared',
      ),
      step(
        'Energy of a step',
        each,
        measured.some(([pattern]) => pattern.test(request.id)) ? 'published' : 'calibrated',
        'ml-energy',
      ),
      ...machine.steps,
      step(machine.energy, it, 'derived'),
    ],
  };
}
