import { nearest } from '../config/nearest.ts';
import { zoneNames } from './grid.ts';
import { isPlace } from './place.ts';
import { cloudRegions } from './regions.ts';

/** What is wrong with a region or zone that a user wrote, with the nearest known name; undefined where it is known. */
export function placeProblem(written: string): string | undefined {
  if (isPlace(written)) return undefined;
  const names = [...cloudRegions.flatMap(({ cloud, id }) => [id, `${cloud}:${id}`]), ...zoneNames()];
  const meant = nearest(written, names);
  return `“${written.slice(0, 60)}” is no known cloud region or grid zone; ${
    meant === undefined ? 'write aws:eu-north-1, SWE or US-MIDA-PJM, say' : `did you mean ${meant}?`
  }`;
}
