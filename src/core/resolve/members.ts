import { argument } from './arguments.ts';
import { apiItem, apiMember } from './api.ts';
import { environmentValue } from './builtins.ts';
import { classMember, isEnum } from './classes.ts';
import { flagValue, optionValue } from './commandLine.ts';
import { declaredValue } from './declared.ts';
import { evaluate, fallback } from './evaluate.ts';
import { referent, stateItem } from './hooks.ts';
import { exportOf, submodule } from './imports.ts';
import { putInto, stored } from './stored.ts';
import { asksWhetherSet } from './tests.ts';
import { originOf } from './texts.ts';
import {
  through,
  unknownValue,
  Via,
  withoutNull,
  type ApiValue,
  type Env,
  type RecordValue,
  type Value,
} from './values.ts';
import { deepest, type World } from './world.ts';

/** The variables of the environment; also as Node's module gives them, and as `dotenv` says which it read. */
const environments =
  /(?:^|#)(?:process\.env|Bun\.env|import\.meta\.env|os\.environ)$|^process#(?:default\.)?env$|^dotenv#(?:default\.)?config\(\)\.parsed$/u;

/** What `value.name` stands for. */
export function memberOf(value: Value, name: string, env: Env, world: World): readonly Value[] {
  switch (value.kind) {
    case 'api':
      return environments.test(value.path) && name !== 'get'
        ? [environmentValue(name, env, world)]
        : keptIn(value, name, env, world);
    case 'record':
      return (
        recordEntry(value, name, world)?.map(found => through(found, value.via & Via.lookUp)) ??
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
      const via = Via.attribute | (value.via & Via.parameterDefault);
      return classMember(value, name, world).map(found => through(found, via));
    }
    case 'options':
      return [optionValue(name, value.env, world)];
    case 'text':
      // The value of an enumeration member is the member itself, and a text's own methods give nothing that is followed.
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
  const member = apiMember(value, name);
  return member.nodes.length > 0
    ? [member]
    : (flagValue(value, name, env, world) ??
        stored(value, name, env, world) ??
        referent(value, name, world) ??
        declaredValue(value, name, world) ??
        constructedWith(value, name, world) ?? [member]);
}

/** An object keeps what it was constructed with under the name of the keyword: `args.output_dir`, `trainer.model`. */
function constructedWith({ call, env, path }: ApiValue, name: string, world: World): readonly Value[] | undefined {
  if (!call || env.file.facts.language !== 'python' || !/(?:^|\.)[A-Z]\w*\(\)$/u.test(path)) return undefined;
  return argument(call, name, env, world)?.map(value => through(value, Via.attribute));
}

/** The value of a key; later entries and unpacked mappings count. Undefined where the record surely has no such key. */
export function recordEntry(record: RecordValue, name: string | number, world: World): readonly Value[] | undefined {
  return openedOnce(record, world, () => entryOf(record, name, world));
}

/** Mappings may be unpacked into themselves, `state = { ...state, x }`, and by more ways than could ever be gone. */
function openedOnce<Found>({ expr }: RecordValue, world: World, read: () => Found): Found | readonly Value[] {
  if (world.active.has(expr) || world.fuel < 0) return [unknownValue('an unpacked mapping may give it')];
  world.fuel -= 1;
  world.active.add(expr);
  const found = read();
  world.active.delete(expr);
  return found;
}

function entryOf(record: RecordValue, name: string | number, world: World): readonly Value[] | undefined {
  let open = false;
  /** What entries give that may not have been put there, the last first. */
  const maybe: Maybe[] = [];
  const { entries } = record.expr;
  for (let index = entries.length - 1; index >= 0; index -= 1) {
    const entry = entries[index];
    if (!entry) continue;
    if (!entry.key) {
      for (const spread of evaluate(entry.value, record.env, world)) {
        // A mapping may be unpacked into itself: `return again({**options, "x": 1})`.
        if (spread.kind === 'record' && world.depth < deepest) {
          world.depth += 1;
          const found = recordEntry(spread, name, world);
          world.depth -= 1;
          if (found) return over(maybe, found);
          if (isReplaceable(spread)) open = true;
        } else if (spread.kind === 'instance' || spread.kind === 'options') {
          // `{ ...defaults, ...options }` where the type of the options is declared, or a parser of options gives them.
          const found = memberOf(spread, String(name), record.env, world).filter(each => each.kind !== 'unknown');
          if (found.length > 0) return over(maybe, found);
          open = true;
        } else if (spread.kind === 'unknown' || spread.kind === 'record' || spread.kind === 'api') open = true;
      }
      continue;
    }
    const keys =
      entry.key.kind === 'literal'
        ? [entry.key.value]
        : evaluate(entry.key, record.env, world).map(key => (key.kind === 'text' ? key.value : undefined));
    if (keys.length !== 1 || keys[0] === undefined) open = true;
    else if (String(keys[0]) === String(name)) {
      const values = evaluate(entry.value, record.env, world);
      if (!entry.branch) return over(maybe, values);
      maybe.push({ values, isGiven: asksWhetherSet(entry.branch.test, entry.value) });
    }
  }
  if (maybe.length > 0) return over(maybe, []);
  return open ? [unknownValue('an unpacked mapping or a computed key may give it')] : undefined;
}

interface Maybe {
  readonly values: readonly Value[];
  /** `if (given) record.key = given`. */
  readonly isGiven: boolean;
}

/** What entries give that may have been put over what is there for sure. */
const over = (maybe: readonly Maybe[], sure: readonly Value[]): readonly Value[] =>
  maybe.reduceRight(
    (earlier, { values, isGiven }) =>
      isGiven && earlier.length > 0 ? fallback([values, earlier]) : withoutNull([...values, ...earlier]),
    sure,
  );

/** What `record[key]` gives: the entry of that key, else the objects under computed keys. */
export function keyed(record: RecordValue, name: string, world: World): readonly Value[] | undefined {
  const found = recordEntry(record, name, world);
  return found?.some(({ kind }) => kind !== 'unknown') ? found : (computedEntries(record, world) ?? found);
}

/** The objects that stand under computed keys, which may be any key; of ids it would be a guess which is meant. */
function computedEntries({ expr, env }: RecordValue, world: World): readonly Value[] | undefined {
  const objects = expr.entries
    .filter(({ key }) => key !== undefined && key.kind !== 'literal')
    .flatMap(({ value }) => evaluate(value, env, world))
    .filter(({ kind }) => kind !== 'text' && kind !== 'unknown');
  return objects.length > 0 ? objects : undefined;
}

/** A record that only stands in where the caller gives none (`options = {}`): what it lacks, the caller's may have. */
export const isReplaceable = (record: RecordValue): boolean => (record.via & Via.parameterDefault) !== 0;

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
      if (typeof key === 'number') {
        const item =
          value.items.length === 1 && value.items[0]?.kind === 'declared' ? value.items[0] : value.items.at(key);
        return item
          ? evaluate(item, value.env, world).map(each => through(each, value.via))
          : [unknownValue('the list is shorter')];
      }
      return key === undefined ? itemsOf(value, world) : [unknownValue('the value is computed')];
    }
    case 'api': {
      const item = stateItem(value, key, world);
      if (item) return item;
      if (environments.test(value.path) && typeof key === 'string') return [environmentValue(key, env, world)];
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

/** What a key gives that is not known: any of the entries, also of mappings unpacked among them. */
export function anyEntry(record: RecordValue, world: World): readonly Value[] {
  return openedOnce(record, world, () =>
    record.expr.entries
      .flatMap(({ key, value }) => {
        const found = evaluate(value, record.env, world);
        return key ? found : found.flatMap(each => (each.kind === 'record' ? anyEntry(each, world) : [each]));
      })
      .map(value => through(value, Via.lookUp)),
  );
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
