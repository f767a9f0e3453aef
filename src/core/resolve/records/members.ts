import { argument } from '../calls/arguments.ts';
import { apiItem, apiMember, isPart } from '../api.ts';
import { classMember, isEnum } from '../classes/classes.ts';
import { flagValue, optionValues } from '../library/commandLine.ts';
import { declaredValue } from '../library/declared.ts';
import { environmentValue, isEnvironment } from '../library/environmentValues.ts';
import { evaluate } from '../evaluate.ts';
import { referent, stateItem } from '../library/hooks.ts';
import { exportOf, submodule } from '../names/imports.ts';
import { anyEntry, keyed, recordEntry } from './records.ts';
import { runConfig } from '../library/runConfig.ts';
import { putInto, stored } from './stored.ts';
import { originOf } from '../texts.ts';
import { through, unknownValue, Via, type ApiValue, type Env, type Value } from '../values.ts';
import type { World } from '../world.ts';

/** What `value.name` stands for. */
export function memberOf(value: Value, name: string, env: Env, world: World): readonly Value[] {
  switch (value.kind) {
    case 'api':
      return isEnvironment(value.path) && name !== 'get'
        ? [environmentValue(name, env, world)]
        : keptIn(value, name, env, world);
    case 'record':
      return (
        recordEntry(value, name, world)?.map(found => through(found, value.via & (Via.lookUp | Via.otherwise))) ??
        putInto(value, name, world) ?? [unknownValue(`there is no ${name} in the object`)]
      );
    case 'module':
      return (
        exportOf(value.file, name, world) ?? [
          submodule(value.file, name, world) ?? unknownValue(`${value.file.path} exports no ${name}`),
        ]
      );
    case 'class':
    case 'instance': {
      // A member of an enumeration is a constant, wherever it is read.
      const isConstant = value.kind === 'class' && isEnum(value, world);
      const via = (isConstant ? 0 : Via.attribute) | (value.via & (Via.parameterDefault | Via.otherwise));
      return classMember(value, name, world).map(found => through(found, via));
    }
    case 'options':
      return optionValues(name, value.env, world);
    case 'text':
      // An enumeration member has itself as its value; methods of a text give nothing that is followed.
      if (name === 'origin') return originIn(value, String(value.value));
      return name === 'value' || name === 'href' ? [value] : [unknownValue('the value is computed')];
    case 'function':
      return name === 'bind' ? [value] : [unknownValue('a member of a function')];
    case 'partial':
    case 'list':
      return [unknownValue('the value is computed')];
    case 'unknown':
      return name === 'origin' && value.text !== undefined ? originIn(value, value.text) : [value];
  }
}

/** `new URL(…).origin`. */
function originIn({ via }: Value, address: string): readonly Value[] {
  const origin = originOf(address);
  return [{ ...unknownValue('the address is put together', via), ...(origin === undefined ? {} : { text: origin }) }];
}

/** A member of a library's value: what its signature says, else what the file itself put there. */
function keptIn(value: ApiValue, name: string, env: Env, world: World): readonly Value[] {
  // `pipe.__call__(prompt)` is `pipe(prompt)`.
  if (name === '__call__' && value.env.file.facts.language === 'python') return [value];
  const member = apiMember(value, name);
  if (isPart(member)) return partOf(value, member, name, env, world);
  return member.nodes.length > 0
    ? [member]
    : (flagValue(value, name, env, world) ??
        runConfig(value, name, env, world) ??
        stored(value, name, env, world) ??
        referent(value, name, world) ??
        declaredValue(value, name, world) ??
        constructedWith(value, name, world) ?? [member]);
}

/**
 * A part of a library's object: what the file put in its place, or gave for it where the object was made; one that was
 * given and cannot be seen is of the same kind, but not of the object's model.
 */
function partOf(value: ApiValue, member: ApiValue, name: string, env: Env, world: World): readonly Value[] {
  const put = stored(value, name, env, world);
  if (put?.some(({ kind }) => kind === 'api')) return put;
  const given = put ?? givenPart(value, name, world);
  if (!given) return [member];
  const other: ApiValue = { ...member, parent: undefined };
  return given.map(each => (each.kind === 'unknown' ? other : isName(each) ? member : each));
}

/** The id of what is loaded: `pipeline("text-generation", model="gpt2").model`. */
const isName = (value: Value): boolean => value.kind === 'text' && typeof value.value === 'string';

/** What the calls that made an object, and those that gave it again (`.to("cuda")`), were given under a keyword. */
function givenPart(value: ApiValue, name: string, world: World): readonly Value[] | undefined {
  for (let at: ApiValue | undefined = value; at; at = at.parent) {
    const given = at.call && argument(at.call, name, at.env, world);
    if (given) return given.map(each => through(each, Via.attribute));
  }
  return undefined;
}

/** An object keeps what it was constructed with under the name of the keyword: `args.output_dir`, `trainer.model`. */
function constructedWith({ call, env, path }: ApiValue, name: string, world: World): readonly Value[] | undefined {
  if (!call || env.file.facts.language !== 'python' || !/(?:^|\.)[A-Z]\w*\(\)$/u.test(path)) return undefined;
  return argument(call, name, env, world)?.map(value => through(value, Via.attribute));
}

/** What `value[key]` stands for; an unknown key gives every item. */
export function indexOf(
  value: Value,
  key: string | number | boolean | null | undefined,
  env: Env,
  world: World,
): readonly Value[] {
  switch (value.kind) {
    case 'record':
      if (key !== undefined && key !== null)
        return keyed(value, String(key), world) ?? [unknownValue(`there is no ${String(key)} in the object`)];
      return anyEntry(value, world);
    case 'list': {
      if (typeof key === 'number' && !value.isAnyItem) {
        const item =
          value.items.length === 1 && value.items[0]?.kind === 'declared' ? value.items[0] : value.items.at(key);
        return item
          ? evaluate(item, value.env, world).map(each => through(each, value.via))
          : [unknownValue('the list is shorter')];
      }
      return key === undefined || typeof key === 'number'
        ? itemsOf(value, world)
        : [unknownValue('the value is computed')];
    }
    case 'api': {
      const item = stateItem(value, key, world);
      if (item) return item;
      if (isEnvironment(value.path) && typeof key === 'string') return [environmentValue(key, env, world)];
      if (typeof key === 'string' && apiItem(value, undefined)[0]?.kind !== 'api')
        return keptIn(value, key, env, world);
      return apiItem(value, typeof key === 'boolean' || key === null ? undefined : key);
    }
    case 'class':
      return isEnum(value, world) && typeof key === 'string'
        ? memberOf(value, key, env, world)
        : [unknownValue('the value is computed')];
    case 'module':
    case 'instance':
    case 'options':
      return typeof key === 'string' ? memberOf(value, key, env, world) : [unknownValue('the value is computed')];
    default:
      return [value.kind === 'unknown' ? value : unknownValue('the value is computed')];
  }
}

/** The values that iterating over a value gives. */
export function itemsOf(value: Value, world: World): readonly Value[] {
  switch (value.kind) {
    case 'list':
      return value.items.length > 0
        ? value.items.flatMap(item => evaluate(item, value.env, world))
        : [unknownValue('the list is empty here')];
    case 'record':
      return value.expr.entries.flatMap(entry =>
        entry.key ? evaluate(entry.key, value.env, world) : [unknownValue('an unpacked mapping')],
      );
    case 'api':
      return apiItem(value, undefined);
    case 'unknown':
      return [value];
    default:
      return [unknownValue('its items are not known')];
  }
}
