import { decodeJoules, type ModelSize } from './decode.ts';
import { embodiedOfEnergy } from './embodied.ts';
import { tokenJoules, type Device } from './localInference.ts';
import { between, exactly, product, scale, type Quantity, type Range } from './quantity.ts';
import { step } from './step.ts';
import type { Work } from './textGeneration.ts';

/** Audio tokens per second of speech: codecs of 12 to 50 Hz. */
const tokensPerSecond = between(12, 25, 50, 'token/s');
/** Characters spoken in a second of English at 150 words a minute. */
const charactersPerSecond = 15;
const batch = exactly(8, 'request');

/** Hosted voices of unpublished size. */
export const unstatedVoice = between(0.5, 1.5, 5, 'B');
/** A sentence to a paragraph, where the text is not in the code; characters. */
export const anyCharacters: Quantity<'character'> = between(50, 300, 2000, 'character');

/**
 * Speech synthesis, as decoding of audio tokens.
 *
 *     E = characters / 15 · tokens/s · E_decode(P, B = 8), or that of one token on a machine that is said
 *
 * No measurement was found; an assumption throughout, confidence D. Source: codec rate from Qwen3-TTS-12Hz.
 */
export function textToSpeechWork(size: ModelSize, characters: Range, device: Device | undefined): Work {
  const seconds = scale(product([characters], 's'), 1 / charactersPerSecond);
  const each = device ? tokenJoules(device, size) : decodeJoules(size, batch);
  const it = scale(product([seconds, tokensPerSecond, each], 'Wh_it'), 1 / 3600);
  return {
    it,
    embodied: embodiedOfEnergy(it),
    steps: [
      step('Speech', seconds, 'derived', null, '15 characters a second'),
      step('Audio tokens a second', tokensPerSecond, 'assumed', 'qwen3-tts'),
      device
        ? step('Energy of a token', each, 'assumed', 'device-table', `on the ${device.name}`)
        : step('Energy of a token', each, 'calibrated', 'ml-energy', 'fit for text, batch 8'),
      step(device ? 'Energy at the plug' : 'Energy at the servers', it, 'derived'),
    ],
  };
}
