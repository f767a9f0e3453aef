import type { Call, Expr } from '../facts/facts.ts';
import type { Span } from '../text/span.ts';
import { argument } from './calls/arguments.ts';
import { evaluate } from './evaluate.ts';
import { isRuledOut } from './narrowed.ts';
import {
  hole,
  isNull,
  partialText,
  unknownValue,
  type Env,
  type ListValue,
  type TextValue,
  type UnknownValue,
  type Value,
} from './values.ts';
import { longestText, mostCandidates, type World } from './world.ts';

/** How many parts of a text are looked at. */
const mostParts = 100;

/** A text with holes. */
const puttingTogether = (text: string, via = 0): UnknownValue => ({
  ...unknownValue('the text is put together at run time', via),
  text,
});

const tooLong = unknownValue('the text is too long to be followed');

/** A text out of parts, put together by `expr`: unknown as a whole where a part is, or where it is too long. */
export const assembled = (text: string, expr: Spanned, env: Env, via = 0, isWhole = !text.includes(hole)): Value =>
  text.length > longestText
    ? tooLong
    : isWhole
      ? { kind: 'text', value: text, at: { path: env.file.path, span: expr.span }, via }
      : { ...puttingTogether(text, via), at: { path: env.file.path, span: expr.span } };

interface Spanned {
  readonly span: Span;
}

/** `https://host` of an address; undefined where it is not known. */
export const originOf = (address: string): string | undefined => /^\w+:\/\/[^/?#]*/u.exec(address)?.[0];

/** `new URL(path, base)`, `urljoin(base, path)`: the address as text, with holes where it is not known. */
export const addressFrom =
  (pathAt: string, baseAt: string) =>
  (call: Call, env: Env, world: World): readonly Value[] | undefined => {
    const given = argument(call, pathAt, env, world);
    const base = argument(call, baseAt, env, world);
    const path = partialText(given ?? []);
    if (!base || (path !== undefined && /^\w+:/u.test(path))) return given;
    if (path === undefined) return undefined;
    const start = partialText(base) ?? hole;
    const whole = path.startsWith('/')
      ? `${originOf(start) ?? hole}${path}`
      : `${start.slice(0, start.lastIndexOf('/') + 1)}${path}`;
    return [{ ...unknownValue('the address is put together'), text: whole }];
  };

/** `new URLSearchParams({ model: "x" })`, `urlencode({...})`: `model=x`; undefined for other arguments. */
export function query(call: Call, env: Env, world: World): readonly Value[] | undefined {
  const [given] = argument(call, '0', env, world) ?? [];
  if (given?.kind !== 'record' || given.expr.entries.length > mostCandidates) return undefined;
  const pairs = given.expr.entries.map(({ key, value }) => {
    const name = key && partialText(evaluate(key, given.env, world));
    return `${name ?? hole}=${partialText(evaluate(value, given.env, world)) ?? hole}`;
  });
  return [puttingTogether(pairs.join('&'))];
}

/** `[base, path].join('/')`: the parts that are known, with holes for the others. */
export function joined(list: ListValue, call: Call, env: Env, world: World): Value {
  const separator = call.args.length === 0 ? ',' : partialText(argument(call, '0', env, world) ?? []);
  if (separator === undefined || list.isAnyItem || list.items.length > mostCandidates)
    return unknownValue('the value is computed');
  return joinedBy(separator, list, call, env, world);
}

/** `"/".join([base, path])`. */
function joinedBy(separator: string, list: ListValue, call: Call, env: Env, world: World): Value {
  if (list.items.length > mostCandidates) return unknownValue('the value is computed');
  const parts = list.items.map(item => evaluate(item, list.env, world));
  const text = parts.map(values => partialText(values) ?? hole).join(separator);
  return assembled(text, call, env, list.via | viaOf(parts));
}

/** Methods of a string whose result is sure; undefined for every other. */
export function textMethod(
  text: TextValue,
  name: string,
  call: Call,
  env: Env,
  world: World,
): readonly Value[] | undefined {
  if (typeof text.value !== 'string') return name === 'toString' ? [text] : undefined;
  const { value } = text;
  const given = (index: number): string | undefined => partialText(argument(call, String(index), env, world) ?? []);
  const as = (changed: string): readonly Value[] => [{ ...text, value: changed }];
  switch (name) {
    case 'encode':
    case 'toString':
      return [text];
    case 'strip':
    case 'trim':
      return call.args.length === 0 ? as(value.trim()) : undefined;
    case 'lower':
    case 'toLowerCase':
      return as(value.toLowerCase());
    case 'upper':
    case 'toUpperCase':
      return as(value.toUpperCase());
    case 'split': {
      const separator = given(0);
      if (separator === undefined || separator === '' || call.args.length > 1) return undefined;
      const parts = value.split(separator);
      if (parts.length > mostParts) return undefined;
      const items = parts.map((part): Expr => ({ kind: 'literal', value: part, span: call.span }));
      return [{ kind: 'list', items, env, via: text.via }];
    }
    case 'rsplit': {
      // A text cut once from its end: the part before, and the part behind.
      const separator = given(0);
      const at = separator ? value.lastIndexOf(separator) : -1;
      if (separator === undefined || at < 0 || given(1) !== '1') return undefined;
      const parts = [value.slice(0, at), value.slice(at + separator.length)];
      return [
        {
          kind: 'list',
          items: parts.map(part => ({ kind: 'literal', value: part, span: call.span })),
          env,
          via: text.via,
        },
      ];
    }
    case 'removeprefix': {
      const start = given(0);
      return start === undefined ? undefined : as(value.startsWith(start) ? value.slice(start.length) : value);
    }
    case 'replace':
      return replaced(text, given(0), given(1), env);
    case 'format':
      return [formatted(value, call, env, world)];
    case 'join': {
      const [list] = argument(call, '0', env, world) ?? [];
      return list?.kind === 'list' ? [joinedBy(value, list, call, env, world)] : undefined;
    }
    default:
      return undefined;
  }
}

/** `text.replace(a, b)` with plain strings: every place in Python, the first in JavaScript. */
function replaced(
  text: TextValue,
  from: string | undefined,
  to: string | undefined,
  { file }: Env,
): readonly Value[] | undefined {
  if (from === undefined || from === '' || from.includes(hole)) return undefined;
  const value = String(text.value);
  if (!value.includes(from)) return [text];
  const put = to ?? hole;
  const parts = value.split(from);
  if (value.length + parts.length * put.length > longestText) return [tooLong];
  const changed = file.facts.language === 'python' ? parts.join(put) : [parts[0], parts.slice(1).join(from)].join(put);
  return [changed.includes(hole) ? puttingTogether(changed) : { ...text, value: changed }];
}

/** `"{}/{name}".format(a, name=b)`, with holes for what is not known or is laid out in a way of its own. */
function formatted(value: string, call: Call, env: Env, world: World): Value {
  let next = 0;
  const put: (readonly Value[])[] = [];
  const text = value.replace(/\{(?<key>\w*)(?<rest>(?:[^{}\w][^{}]*)?)\}/gu, (_all, key: string, rest: string) => {
    const at = key === '' ? String(next++) : key;
    const given = rest === '' ? (argument(call, at, env, world) ?? []) : [];
    put.push(given);
    return partialText(given) ?? hole;
  });
  return assembled(text, call, env, viaOf(put));
}

/** `"%s/%s" % (a, b)`; anything but plain `%s` is left open. */
export function filledIn(left: readonly Value[], right: readonly Value[], expr: Expr, env: Env, world: World): Value {
  const [pattern] = left;
  const [given] = right;
  if (left.length !== 1 || pattern?.kind !== 'text' || typeof pattern.value !== 'string' || right.length !== 1)
    return unknownValue('the value is computed');
  const items = given?.kind === 'list' ? given.items.map(item => evaluate(item, given.env, world)) : [right];
  let next = 0;
  const text = pattern.value.replace(/%(?<how>.)/gu, (_all, how: string) => {
    if (how === '%') return '%';
    return how === 's' ? (partialText(items[next++] ?? []) ?? hole) : hole;
  });
  return assembled(text, expr, env, pattern.via | viaOf(items));
}

/** How the parts of a text were reached that are known. */
const viaOf = (parts: readonly (readonly Value[])[]): number =>
  parts.reduce((via, values) => (partialText(values) === undefined ? via : via | (values[0]?.via ?? 0)), 0);

/**
 * If one part of a text has a few possible values, there is a text for each; if two parts have, there is one with
 * holes.
 */
export function templates(given: readonly (string | readonly Value[])[], expr: Expr, env: Env): readonly Value[] {
  // Code that no known value reaches makes no text.
  const never = given.find(isNever);
  if (never) return never;
  const several = given.filter(isOneOfFew);
  const [options] = several;
  if (!options || several.length > 1) return [template(given, expr, env)];
  return options.map(option =>
    template(
      given.map(part => (part === options ? [option] : part)),
      expr,
      env,
    ),
  );
}

/** How many texts the parts of one may stand for. */
const mostOptions = 4;

const isOneOfFew = (values: string | readonly Value[]): values is readonly TextValue[] =>
  typeof values !== 'string' &&
  values.length > 1 &&
  values.length <= mostOptions &&
  values.every(value => value.kind === 'text' && typeof value.value === 'string');

const isNever = (values: string | readonly Value[]): values is readonly Value[] =>
  typeof values !== 'string' &&
  values.length > 0 &&
  values.every(each => each.kind === 'unknown' && isRuledOut(each.reason));

function template(parts: readonly (string | readonly Value[])[], expr: Expr, env: Env): Value {
  let text = '';
  let via = 0;
  let isWhole = true;
  for (const values of parts) {
    if (typeof values === 'string') {
      text += values;
      continue;
    }
    const [value] = values;
    if (values.length === 1 && value?.kind === 'text' && !isNull(value)) {
      text += String(value.value);
      via |= value.via;
    } else {
      text += partialText(values) ?? hole;
      via |= values.length === 1 && value?.kind === 'unknown' && value.text !== undefined ? value.via : 0;
      isWhole = false;
    }
  }
  return assembled(text, expr, env, via, isWhole);
}
