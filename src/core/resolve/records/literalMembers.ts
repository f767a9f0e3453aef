import { recordEntry } from './records.ts';
import { putInto } from './stored.ts';
import { through, unknownValue, Via, withoutNull, type Value } from '../values.ts';
import type { World } from '../world.ts';

/**
 * `this.name` in a method of an object literal: what the literal says, and what the file puts there. Undefined where
 * `this` is something else.
 */
export function ofLiteral(objects: readonly Value[], name: string, world: World): readonly Value[] | undefined {
  const [object] = objects;
  if (objects.length !== 1 || object?.kind !== 'record') return undefined;
  const values = [...(recordEntry(object, name, world) ?? []), ...(putInto(object, name, world) ?? [])];
  const said = withoutNull(values).filter(value => value.kind !== 'text' || value.value !== null);
  return said.length > 0
    ? said.map(value => through(value, Via.attribute))
    : [unknownValue(`there is no ${name} in the object`)];
}
