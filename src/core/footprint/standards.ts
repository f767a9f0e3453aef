import type { Task } from '../site.ts';
import type { Range } from './quantity.ts';
import type { Footprint } from './report.ts';

/**
 * Software Carbon Intensity of one call.
 *
 *     SCI = (E · I + M) per R        E energy with PUE, I location-based grid, M embodied share, R the functional unit
 *
 * Null where the embodied share is not known (the user's own hardware). Source: ISO/IEC 21031:2024.
 */
export interface Sci {
  readonly gramsPerUnit: Range | null;
  readonly unit: string;
  /** Operation and monitoring of the calling application; the model's training is the provider's score. */
  readonly boundary: 'consumer';
}

/** Functional units that the SCI for AI names for a kind of work. Source: Green Software Foundation, sci-ai. */
const units: Readonly<Record<Task, string>> = {
  chat: 'call',
  completion: 'call',
  generation: 'call',
  embedding: 'inference',
  rerank: 'inference',
  classification: 'inference',
  moderation: 'inference',
  image: 'image',
  'image-edit': 'image',
  video: 'second of video',
  stt: 'second of audio',
  tts: 'character',
  training: 'run',
  'fine-tune': 'run',
  batch: 'call',
  other: 'call',
};

export const sciOf = ({ gwpGrams }: Footprint, task: Task): Sci => ({
  gramsPerUnit: gwpGrams.embodied ? { low: gwpGrams.low, typical: gwpGrams.typical, high: gwpGrams.high } : null,
  unit: units[task],
  boundary: 'consumer',
});

/** Where the emissions of a call stand in the accounts of the one who runs the code. */
export interface Accounting {
  /** GHG Protocol, corporate standard. */
  readonly ghgScope: 'scope 2' | 'scope 3 category 1';
  readonly hardwareScope: 'scope 3 category 1' | 'scope 3 category 2';
  /** Technology Carbon Standard: of use, and of making the hardware. */
  readonly technologyCarbonStandard: { readonly use: 'direct' | 'indirect'; readonly hardware: 'upstream' };
}

/** A hosted call is a purchased service as a whole; on own hardware the electricity is bought, the device a capital good. */
export const accountingOf = (local: boolean): Accounting =>
  local
    ? {
        ghgScope: 'scope 2',
        hardwareScope: 'scope 3 category 2',
        technologyCarbonStandard: { use: 'direct', hardware: 'upstream' },
      }
    : {
        ghgScope: 'scope 3 category 1',
        hardwareScope: 'scope 3 category 1',
        technologyCarbonStandard: { use: 'indirect', hardware: 'upstream' },
      };
