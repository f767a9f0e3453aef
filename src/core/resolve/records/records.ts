import type { RecordEntry } from '../../facts/facts.ts';
import { evaluate, fallback } from '../evaluate.ts';
import { constantText } from '../library/constants.ts';
import { memberOf } from './members.ts';
import { asksWhetherSet } from '../../facts/asked.ts';
import { itself, through, unknownValue, Via, withoutNull, type Env, type RecordValue, type Value } from '../values.ts';
import type { Place } from '../../site.ts';
import { deepest, unlessActive, type World } from '../world.ts';

/** The value of a key; later entries and unpacked mappings count. Undefined where the record surely has no such key. */
export function recordEntry(record: RecordValue, name: string | number, world: World): readonly Value[] | undefined {
  return openedOnce(record, world, () => entryOf(record, name, world));
}

/** Mappings may be unpacked into themselves, `state = { ...state, x }`, in more ways than can be followed. */
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
  /** Values of entries that may not have been set, the last first. */
  const maybe: Maybe[] = [];
  const { entries } = record.expr;
  for (let index = entries.length - 1; index >= 0; index -= 1) {
    const entry = entries[index];
    if (!entry) continue;
    if (!entry.key) {
      const spreads = evaluate(entry.value, record.env, world);
      const found = spreads.map(spread => inSpread(spread, name, record.env, world));
      const values = found.flatMap(each => each ?? []);
      const mayLack = spreads.some(({ kind }, each) => kind === 'record' && !found[each]);
      if (values.length > 0 && !mayLack && !entry.branch) return over(maybe, values);
      if (values.length > 0) maybe.push({ values, isGiven: false });
      if (spreads.some((spread, each) => !found[each] && mayHide(spread))) open = true;
      continue;
    }
    const keys =
      entry.key.kind === 'literal'
        ? [entry.key.value]
        : evaluate(entry.key, record.env, world).map(key => keyOf(key, world));
    if (keys.length !== 1 || keys[0] === undefined) open = true;
    else if (String(keys[0]) === String(name)) {
      const values = entryValue(record, entry, world);
      if (!entry.branch) return over(maybe, values);
      maybe.push({ values, isGiven: asksWhetherSet(entry.branch.test, entry.value) });
    }
  }
  if (maybe.length > 0) return over(maybe, []);
  return open ? [unknownValue('an unpacked mapping or a computed key may give it')] : undefined;
}

/** A getter may read other entries of its own object: `{ chat: 'x', get model() { return this.chat; } }`. */
function entryValue({ expr, env }: RecordValue, entry: RecordEntry, world: World): readonly Value[] {
  const isPlain = expr.entries.every(({ key }) => key !== undefined) && world.active.delete(expr);
  const values = unlessActive(world, entry, [itself], () => evaluate(entry.value, env, world));
  if (isPlain) world.active.add(expr);
  return values;
}

const keyOf = (key: Value, world: World): string | number | boolean | null | undefined =>
  key.kind === 'text' ? key.value : key.kind === 'api' ? constantText(key, world) : undefined;

/** What an unpacked object has under a key; undefined where it has none, or none that is known. */
function inSpread(spread: Value, name: string | number, env: Env, world: World): readonly Value[] | undefined {
  // A mapping may be unpacked into itself: `return again({**options, "x": 1})`.
  if (spread.kind === 'record') {
    if (world.depth >= deepest) return [unknownValue('the value is too far away to follow')];
    world.depth += 1;
    const found = recordEntry(spread, name, world);
    world.depth -= 1;
    return found;
  }
  // `{ ...defaults, ...options }` where the type of the options is declared, or a parser of options gives them.
  if (spread.kind !== 'instance' && spread.kind !== 'options') return undefined;
  const found = memberOf(spread, String(name), env, world).filter(each => each.kind !== 'unknown');
  return found.length > 0 ? found : undefined;
}

const mayHide = (spread: Value): boolean =>
  spread.kind === 'record' ? isReplaceable(spread) : ['instance', 'options', 'unknown', 'api'].includes(spread.kind);

interface Maybe {
  readonly values: readonly Value[];
  /** `if (given) record.key = given`. */
  readonly isGiven: boolean;
}

/** Values of entries that may have replaced what is surely there. */
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

/** The objects under computed keys, each of which may be the key meant. For ids that would be a guess. */
function computedEntries({ expr, env }: RecordValue, world: World): readonly Value[] | undefined {
  const objects = expr.entries
    .filter(({ key }) => key !== undefined && key.kind !== 'literal')
    .flatMap(({ value }) => evaluate(value, env, world))
    .filter(({ kind }) => kind !== 'text' && kind !== 'unknown');
  return objects.length > 0 ? objects : undefined;
}

/** A record that stands in where the caller gives none (`options = {}`): the caller's may have what it lacks. */
export const isReplaceable = (record: RecordValue): boolean => (record.via & Via.parameterDefault) !== 0;

/** What a missing key gives: nothing, unless the caller may give another record. */
export const missing = (record: RecordValue, at: Place): Value =>
  isReplaceable(record) ? unknownValue('the caller may give it') : { kind: 'text', value: null, at, via: 0 };

/** What an unknown key gives: any entry, including those of unpacked mappings. */
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
