import { closing } from './closing.ts';
import { placeFrom, type Answer } from './explicitRequest.ts';
import { impactsOf } from './facility.ts';
import { fieldReader, isPresent, type Fields } from './fields.ts';
import type { Footprint } from './report.ts';
import { noteMistyped } from './requestFields.ts';
import type { EstimateSettings } from './settings.ts';
import { ratedGpus, trainingByHours } from './training.ts';

/** A run that is told by its hardware: `gpu`, `hours`, `gpus` (1 where absent), in a `region` or `zone`. */
export const isByHours = (fields: Fields): boolean => isPresent(fields['hours']);

/** Energy of hardware over hours, as for training; the place and its PUE as for any request. */
export function hoursRequest(fields: Fields, settings: EstimateSettings): Answer<Footprint> {
  const read = fieldReader(fields);
  noteMistyped(read, fields);
  const hours = read.number('hours', 0, 1e6, 'h');
  const gpus = read.number('gpus', 1, 1e6, 'GPUs') ?? 1;
  const gpu = read.word('gpu', ratedGpus);
  if (gpu === undefined && read.errors.every(({ field }) => field !== 'gpu')) {
    read.note('gpu', `is missing; known are ${ratedGpus.join(', ')}`);
  }
  const place = placeFrom(read, settings);
  if (read.errors.length > 0 || gpu === undefined || hours === undefined || !place)
    return { ok: false, errors: read.errors };
  const work = trainingByHours(gpu, gpus, hours);
  const impacts = impactsOf(work.it, place, work.embodied);
  const steps = [...work.steps, ...place.steps, ...closing(impacts, null)];
  return { ok: true, value: { ...impacts, costUsd: null, confidence: 'C', steps } };
}
