import type { Expr } from '../../facts/facts.ts';
import { Via, type Value } from '../values.ts';

/** What a method calls the object it is a method of. */
const receivers: ReadonlySet<string> = new Set(['self', 'cls', 'this']);

/**
 * What is read from an object that a variable holds: `config.model` of a `config = Config()` is a constant of the code,
 * as `self.model` is an attribute of an object that others may have made.
 */
export const keptIn = (variable: Expr, objects: readonly Value[], found: readonly Value[]): readonly Value[] =>
  variable.kind === 'name' && !receivers.has(variable.name) && objects.every(isMadeHere)
    ? found.map(asConstant)
    : found;

/** The same of an object whose fields are unpacked: `create(**config.model_dump())`. */
export const unpackedFrom = (object: Value, found: readonly Value[]): readonly Value[] =>
  isMadeHere(object) ? found.map(asConstant) : found;

const isMadeHere = (value: Value): boolean =>
  (value.via & Via.attribute) === 0 &&
  (value.kind === 'class' || ((value.kind === 'instance' || value.kind === 'api') && value.call !== undefined));

const asConstant = (value: Value): Value =>
  value.kind === 'text' ? { ...value, via: (value.via & ~Via.attribute) | Via.constant } : value;
