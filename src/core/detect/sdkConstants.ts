import { constantText } from '../resolve/library/constants.ts';
import { Via, type ApiValue } from '../resolve/values.ts';
import type { World } from '../resolve/world.ts';
import type { Candidate } from './finding.ts';

/** The id that a member of an SDK's enumeration stands for; undefined for other values. */
export function constantNamed(value: ApiValue, world: World): Candidate | undefined {
  const id = constantText(value, world);
  if (id === undefined) return undefined;
  return {
    kind: 'text',
    value: id,
    at: { path: value.path, span: { start: 0, end: 0 } },
    via: value.via | Via.crossFile,
  };
}
