import type { Call } from '../../facts/facts.ts';
import { recall } from '../../recall.ts';
import { calling } from './calls.ts';
import { evaluate } from '../evaluate.ts';
import { memberOf } from '../records/members.ts';
import { unpackedFrom } from '../records/ownVariables.ts';
import { isReplaceable, recordEntry } from '../records/records.ts';
import { unknownValue, type Env, type RecordValue, type Value } from '../values.ts';
import { deepest, type World } from '../world.ts';

/**
 * The values of an argument: `model`, `0`, `config.model`, `0.params.model` (see signatures/sdk.ts).
 * Undefined where the call does not give it; unknown values where it may be given in a way that cannot be read.
 */
export function argument(call: Call, path: string, env: Env, world: World): readonly Value[] | undefined {
  const { head, index, rest, isCalled } = partsOf(path, () => taken(path));
  let values = index === undefined ? named(call, head, env, world) : positional(call, index, env, world);
  for (const name of rest) {
    if (!values) return undefined;
    const next = values.flatMap(value => {
      if (value.kind === 'record') return recordEntry(value, name, world) ?? [];
      if (digits.test(name) && value.kind === 'list') {
        const item = value.items[Number(name)];
        return item ? evaluate(item, value.env, world) : [];
      }
      if (value.kind === 'list')
        return value.items.flatMap(item => itemEntry(evaluate(item, value.env, world), name, world));
      if (value.kind === 'api') return apiArgument(value, name, world);
      if (value.kind === 'text') return spelledEntry(value, name);
      if (value.kind === 'instance' || value.kind === 'options')
        return memberOf(value, name, env, world).filter(found => found.kind !== 'unknown');
      return [];
    });
    values = next.length > 0 ? next : undefined;
  }
  return isCalled ? values?.flatMap(value => calling(value, { ...call, args: [] }, env, world)) : values;
}

const digits = /^\d+$/u;

/** `pretrained=gpt2,dtype=float`: options that are written out as one text. */
function spelledEntry(text: Value & { kind: 'text' }, name: string): readonly Value[] {
  const pairs = typeof text.value === 'string' ? text.value.split(',').map(pair => pair.trim()) : [];
  const pair = pairs.findLast(each => each.startsWith(`${name}=`));
  return pair === undefined || !pairs.every(each => each.includes('='))
    ? []
    : [{ ...text, value: pair.slice(name.length + 1) }];
}

/** A path taken apart; signatures name a few hundred, and every call is asked for many of them. */
interface PathParts {
  readonly head: string;
  /** Of a positional argument. */
  readonly index: number | undefined;
  readonly rest: readonly string[];
  /** What the argument gives when it is called. */
  readonly isCalled: boolean;
}

const partsOf = recall<PathParts>();

function taken(path: string): PathParts {
  const isCalled = path.endsWith('()');
  const [head = '', ...rest] = (isCalled ? path.slice(0, -2) : path).split('.');
  return { head, index: digits.test(head) ? Number(head) : undefined, rest, isCalled };
}

const itemEntry = (items: readonly Value[], name: string, world: World): readonly Value[] =>
  items.flatMap(item =>
    item.kind === 'record'
      ? (recordEntry(item, name, world) ?? [])
      : item.kind === 'api'
        ? apiArgument(item, name, world)
        : [],
  );

/** `types.GenerateContentConfig(max_output_tokens=5)`: a library object read as the record of its arguments. */
const apiArgument = (value: Value & { kind: 'api' }, name: string, world: World): readonly Value[] =>
  value.call ? (argument(value.call, name, value.env, world) ?? []) : [];

function positional(call: Call, index: number, env: Env, world: World): readonly Value[] | undefined {
  let at = 0;
  for (const arg of call.args) {
    if (arg.name !== undefined || arg.spread === 'record') continue;
    if (arg.spread === 'list') {
      const spread = evaluate(arg.value, env, world);
      const items = spread.length === 1 && spread[0]?.kind === 'list' ? spread[0] : undefined;
      if (!items) return undefined;
      const item = items.items[index - at];
      if (item) return evaluate(item, items.env, world);
      at += items.items.length;
      continue;
    }
    if (at === index) return evaluate(arg.value, env, world);
    at += 1;
  }
  return undefined;
}

/** A keyword argument, a key of an unpacked mapping, or the property of an object argument; later ones win. */
function named(call: Call, name: string, env: Env, world: World): readonly Value[] | undefined {
  let open: readonly Value[] | undefined;
  for (let at = call.args.length - 1; at >= 0; at -= 1) {
    const arg = call.args[at];
    if (!arg) continue;
    if (arg.name === name) return evaluate(arg.value, env, world);
    if (arg.name !== undefined || arg.spread === 'list') continue;
    if (arg.spread === undefined && env.file.facts.language === 'python') continue;
    const values = evaluate(arg.value, env, world);
    const found = values.map(value => inOptions(value, name, arg.spread !== undefined, env, world));
    const known = found.flatMap(each => (isKnown(each) ? each : []));
    if (known.length > 0) {
      const mayLack = values.some(({ kind }, each) => kind === 'record' && !isKnown(found[each]));
      return mayLack ? [...known, unknownValue('not all that may be given here says it')] : known;
    }
    open ??= found.find(each => each !== undefined);
  }
  return open;
}

const isKnown = (values: readonly Value[] | undefined): values is readonly Value[] =>
  values?.some(({ kind }) => kind !== 'unknown') === true;

/** What an unpacked mapping or an object of options has under a name; undefined where it has none. */
function inOptions(
  value: Value,
  name: string,
  isUnpacked: boolean,
  env: Env,
  world: World,
): readonly Value[] | undefined {
  switch (value.kind) {
    case 'record':
      return (
        recordEntry(value, name, world) ?? (isReplaceable(value) ? [unknownValue('the caller may give it')] : undefined)
      );
    case 'instance':
    case 'options': {
      const found = unpackedFrom(value, memberOf(value, name, env, world));
      // What an object holds whose construction is not seen (`**request.model_dump()`) cannot be told here.
      return isKnown(found) || (isUnpacked && env.file.facts.language === 'python') ? found : undefined;
    }
    case 'unknown':
      return isUnpacked ? [value] : undefined;
    case 'api':
      // A mapping that a library gives: `cls(**yaml.safe_load(stream))`.
      return isUnpacked && value.call && value.nodes.length === 0 && env.file.facts.language === 'python'
        ? [unknownValue('the options are given elsewhere')]
        : undefined;
    default:
      return undefined;
  }
}

/**
 * True where all options are handed in from elsewhere, so that nobody can say what they leave out: `new
 * OpenAI(config)`. Beside an object literal, an unknown argument does not count.
 */
export function isOpaque(call: Call, env: Env, world: World): boolean {
  if (env.file.facts.language !== 'javascript') return false;
  const values = call.args.flatMap(arg => (arg.spread === 'record' ? [] : evaluate(arg.value, env, world)));
  return (
    values.some(value => value.kind === 'unknown' || value.kind === 'instance') &&
    values.every(value => value.kind !== 'record')
  );
}

/** Every argument the call gives in a way that can be read: keywords, keys of objects, and positions. */
export function givenNames(call: Call, env: Env, world: World): ReadonlySet<string> {
  const names = new Set<string>();
  let position = 0;
  for (const arg of call.args) {
    if (arg.name === undefined && arg.spread !== 'record') names.add(String(position++));
    if (arg.name !== undefined) names.add(arg.name);
    else if (arg.spread !== 'list' && (arg.spread === 'record' || env.file.facts.language === 'javascript'))
      for (const value of evaluate(arg.value, env, world))
        if (value.kind === 'record') collectKeys(value, names, new Set(), world);
  }
  return names;
}

/**
 * `seen` holds the records read before: the ways in which mappings can be unpacked into one another are too many to
 * follow.
 */
function collectKeys(value: RecordValue, names: Set<string>, seen: Set<RecordValue['expr']>, world: World): void {
  if (world.depth >= deepest || seen.has(value.expr)) return;
  seen.add(value.expr);
  world.depth += 1;
  for (const { key, value: entry } of value.expr.entries) {
    if (key?.kind === 'literal') names.add(String(key.value));
    else if (!key)
      for (const spread of evaluate(entry, value.env, world))
        if (spread.kind === 'record') collectKeys(spread, names, seen, world);
  }
  world.depth -= 1;
}
