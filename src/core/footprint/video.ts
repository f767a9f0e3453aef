import { embodiedOfEnergy } from './embodied.ts';
import type { Device } from './localInference.ts';
import { machineOf } from './machine.ts';
import { between, giveOrTake, product, scale, type Range } from './quantity.ts';
import { step } from './step.ts';
import type { Work } from './textGeneration.ts';

/** One clip of 50 steps on an H100: GPU Wh, pixels, frames, billions of parameters. Source: ML.ENERGY text-to-video (2026-02). */
const measured: readonly (readonly [pattern: RegExp, wh: number, pixels: number, frames: number, sizeB: number])[] = [
  [/cogvideox-2b/i, 7.948, 720 * 480, 49, 2],
  [/wan2\.1-t2v-1\.3b/i, 17.964, 832 * 480, 81, 1.3],
  [/wan2\.1-t2v-14b/i, 80.348, 832 * 480, 81, 14],
  [/cogvideox1\.5-5b/i, 93.155, 1360 * 768, 81, 5],
  [/hunyuanvideo/i, 323.364, 1280 * 720, 129, 13],
];

/** Hosted models per 5 s at 720p. */
const closedVideo = between(20, 150, 1000, 'Wh_it');
const closedSeconds = 5;
const closedPixels = 1280 * 720;
/** A clip's cost grows with the square of pixels times frames, at most; small clips are nearer to linear. */
const growth = between(1, 1.6, 2, '1');

export interface VideoRequest {
  readonly id: string;
  readonly size: Range | undefined;
  readonly seconds: number;
  readonly width: number;
  readonly height: number;
  readonly steps: number | undefined;
  readonly clips: number;
  /** The user's own machine, where it is said. */
  readonly device: Device | undefined;
}

/**
 * Video generation.
 *
 *     E = clips · E_measured · (pixels · frames / measured)^k · steps/50 · node,     k = 1 … 1.6 … 2
 *
 * Frames at 16 a second. Source: ML.ENERGY (measured clips), arXiv:2509.19222 (quadratic growth); hosted models of unpublished
 * size 20 / 150 / 1,000 Wh per 5 s at 720p (assumption, MIT Technology Review measured 944 Wh for one open model's server).
 */
export function videoWork(request: VideoRequest): Work {
  const pixels = request.width * request.height;
  const row =
    measured.find(([pattern]) => pattern.test(request.id)) ??
    (request.size ? nearest(request.size.typical) : undefined);
  const known = measured.some(([pattern]) => pattern.test(request.id));
  const amount = row
    ? (pixels * request.seconds * 16) / (row[2] * row[3])
    : (pixels * request.seconds) / (closedPixels * closedSeconds);
  const ratio = between(
    Math.min(amount ** growth.low, amount ** growth.high),
    amount ** growth.typical,
    Math.max(amount ** growth.low, amount ** growth.high),
    '1',
  );
  const machine = machineOf(request.device);
  const base = row
    ? scale(
        product([giveOrTake(row[1], known ? 1.15 : 3, 'Wh_it'), machine.factor], 'Wh_it'),
        (request.steps ?? 50) / 50,
      )
    : closedVideo;
  const it = scale(product([base, ratio], 'Wh_it'), request.clips);
  return {
    it,
    embodied: embodiedOfEnergy(it),
    steps: [
      step(
        'Energy of a clip',
        base,
        row ? (known ? 'published' : 'calibrated') : 'assumed',
        row ? 'ml-energy' : 'video-spread',
      ),
      ...(row ? machine.steps : []),
      step('Length and frame size against it', ratio, 'derived', 'arxiv-2509.19222'),
      step(machine.energy, it, 'derived'),
    ],
  };
}

const nearest = (sizeB: number): (typeof measured)[number] | undefined =>
  [...measured].sort((a, b) => Math.abs(Math.log(a[4] / sizeB)) - Math.abs(Math.log(b[4] / sizeB)))[0];
