import { partsOfComponents, stateOfComponents } from '../../facts/componentOptions.ts';
import { returnsOf } from '../calls/calls.ts';
import { moduleLevel, through, unknownValue, Via, withoutNull, type RecordValue, type Value } from '../values.ts';
import type { World } from '../world.ts';
import { recordEntry } from './records.ts';
import { putInto } from './stored.ts';

/**
 * `this.name` in a method of an object literal: what the literal says, and what the file puts there. Undefined where
 * `this` is something else.
 */
export function ofLiteral(objects: readonly Value[], name: string, world: World): readonly Value[] | undefined {
  const [object] = objects;
  if (objects.length !== 1 || object?.kind !== 'record') return undefined;
  const values = [
    ...[object, ...ofComponent(object, world)].flatMap(each => recordEntry(each, name, world) ?? []),
    ...(putInto(object, name, world) ?? []),
  ];
  const said = withoutNull(values).filter(value => value.kind !== 'text' || value.value !== null);
  return said.length > 0
    ? said.map(value => through(value, Via.attribute))
    : [unknownValue(`there is no ${name} in the object`)];
}

/** What else `this` shows where the literal holds the options of a component or store: its methods and its state. */
function ofComponent(options: RecordValue, world: World): readonly RecordValue[] {
  const under = (key: string): readonly Value[] => recordEntry(options, key, world) ?? [];
  const states = stateOfComponents
    .flatMap(under)
    .flatMap(value => (value.kind === 'function' ? returnsOf(value, undefined, moduleLevel(value.env), world) : []));
  return [...[...partsOfComponents].flatMap(under), ...states].filter(value => value.kind === 'record');
}
