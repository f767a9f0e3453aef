import { embodiedOfEnergy } from './embodied.ts';
import { joulesPerFlop, type Device } from './localInference.ts';
import { between, product, scale, type Quantity, type Range } from './quantity.ts';
import { sourceOf, step, stepIn, type Basis } from './step.ts';
import type { Work } from './textGeneration.ts';

/** Encoder frames of Whisper per minute: 30 s windows of 1,500. */
const framesPerMinute = 3000;
/** Words spoken in a minute, as tokens. */
const textTokensPerMinute = 200;
/** From a server's full batch to batch 1 on a small machine; J/FLOP. */
const anyPerFlop = between(2.1e-12, 8e-12, 3e-11, 'J/FLOP');

/** Recordings nobody describes: from a voice note to a short meeting; minutes. */
export const anyMinutes: Quantity<'minute'> = between(0.25, 1, 10, 'minute');
/** Hosted recognisers of unpublished size. */
export const unstatedRecogniser = between(0.1, 0.8, 3, 'B');

/**
 * Speech recognition.
 *
 *     FLOP per minute = 2·(P/2)·3000 + 2·(P/2)·200          encoder frames and decoded tokens, half the parameters each
 *
 * Nothing trustworthy is measured in Wh per minute; large (1.55 B) comes to about 0.003 … 0.02 … 0.05 Wh. Source: openai/whisper
 * (sizes, windows); the energy per operation is an assumption.
 */
export function speechToTextWork(size: Range, minutes: Range, minutesBasis: Basis, device: Device | undefined): Work {
  const perFlop = device ? joulesPerFlop(device) : anyPerFlop;
  const flop = scale(product([size, minutes], 'FLOP'), 1e9 * (framesPerMinute + textTokensPerMinute));
  const it = scale(product([flop, perFlop], 'Wh_it'), 1 / 3600);
  return {
    it,
    embodied: embodiedOfEnergy(it),
    steps: [
      stepIn('Audio', minutes, 'minutes', minutesBasis, sourceOf(minutesBasis)),
      device
        ? step('Energy per operation', perFlop, 'assumed', 'device-table', `on the ${device.name}`)
        : step('Energy per operation', perFlop, 'assumed', 'openai-whisper'),
      step(device ? 'Energy at the plug' : 'Energy at the servers', it, 'derived'),
    ],
  };
}
