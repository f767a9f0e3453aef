import type { Call, Expr, Rec } from '../../facts/facts.ts';
import { argument } from '../../resolve/calls/arguments.ts';
import type { Env, Value } from '../../resolve/values.ts';
import { contains, type Span } from '../../text/span.ts';
import type { RuleContext } from './context.ts';

/** A call or a record in which an argument is written, and the place where its names mean something. */
export interface Holder {
  readonly node: Call | Rec;
  readonly env: Env;
}

/** An argument as it is written. */
export interface Item {
  readonly holder: Holder;
  /** Among the arguments of the call, or the entries of the record. */
  readonly index: number;
  readonly value: Expr;
  readonly span: Span;
}

/** Where the object of options stands among the arguments of a JavaScript call. */
export type OptionsAt = number;

/** The values of an argument of the call, by its path (see signatures/sdk.ts); undefined where it is not given. */
export const values = ({ call, env, file }: RuleContext, path: string): readonly Value[] | undefined =>
  argument(call, path, env, file.world);

/** The one literal that an argument is known to be. */
export function literal(context: RuleContext, path: string): string | number | boolean | null | undefined {
  const found = values(context, path);
  const [value] = found ?? [];
  return found?.length === 1 && value?.kind === 'text' ? value.value : undefined;
}

/** True where the call surely gives none of these arguments: nothing is passed along that cannot be read. */
export function isAbsent(context: RuleContext, paths: readonly string[], at: OptionsAt = 0): boolean {
  if (paths.some(path => values(context, path) !== undefined)) return false;
  const { call, env, file } = context;
  if (file.language === 'python' && isOpen({ node: call, env }, context)) return false;
  const options = file.language === 'javascript' ? call.args[at] : undefined;
  if (options && (options.spread !== undefined || !areClosed(options.value, env, context))) return false;
  return paths.every(path => isClosed(path.split('.').slice(0, -1), context));
}

/**
 * Something is unpacked into it (`**kwargs`, `...rest`) that is not written out here. `seen` are the records looked into
 * before: they may be unpacked into one another, and into themselves.
 */
function isOpen({ node, env }: Holder, context: RuleContext, seen: Seen = new Set()): boolean {
  if (seen.has(node)) return false;
  seen.add(node);
  return node.kind === 'call'
    ? node.args.some(({ spread, value }) => spread === 'record' && !areClosed(value, env, context, seen))
    : node.entries.some(({ key, value }) => key === undefined && !areClosed(value, env, context, seen));
}

type Seen = Set<Holder['node']>;

const areClosed = (value: Expr, env: Env, context: RuleContext, seen?: Seen): boolean =>
  !isGathered(value) &&
  context.file.world
    .evaluate(value, env)
    .every(each => each.kind === 'record' && !isOpen({ node: each.expr, env: each.env }, context, seen));

/** What a function gathers of its callers' arguments: those of this file may not be all. */
const isGathered = (value: Expr): boolean =>
  value.kind === 'name' &&
  value.scope.bindings.get(value.name)?.some(each => each.kind === 'parameter' && each.parameter.rest) === true;

/** What holds the argument is written out too, or absent itself. */
function isClosed(path: readonly string[], context: RuleContext): boolean {
  if (path.length === 0) return true;
  const held = values(context, path.join('.'));
  if (!held) return isClosed(path.slice(0, -1), context);
  return held.every(value => {
    if (value.kind === 'record') return !isOpen({ node: value.expr, env: value.env }, context);
    return value.kind === 'api' && value.call !== undefined && !isOpen({ node: value.call, env: value.env }, context);
  });
}

/** Where an argument is written, in the call itself or in a record that is passed along. */
export function itemAt(context: RuleContext, path: string): Item | undefined {
  let holders: readonly Holder[] = [{ node: context.call, env: context.env }];
  let found: Item | undefined;
  for (const name of path.split('.')) {
    found = undefined;
    for (const holder of holders) found ??= itemIn(holder, name, context, new Set());
    if (!found) return undefined;
    holders = holdersOf(found.value, found.holder.env, context);
  }
  return found;
}

function itemIn({ node, env }: Holder, name: string, context: RuleContext, seen: Seen): Item | undefined {
  if (seen.has(node)) return undefined;
  seen.add(node);
  const parts: readonly Part[] = node.kind === 'call' ? node.args.map(partOfCall) : node.entries.map(partOfRecord);
  for (let index = parts.length - 1; index >= 0; index -= 1) {
    const part = parts[index];
    if (part?.name === name) return { holder: { node, env }, index, value: part.value, span: part.span };
    if (!part?.unpacked && !(env.file.facts.language === 'javascript' && node.kind === 'call')) continue;
    for (const inner of recordsOf(part?.value, env, context)) {
      const found = itemIn(inner, name, context, seen);
      if (found) return found;
    }
  }
  return undefined;
}

interface Part {
  readonly name: string | undefined;
  readonly value: Expr;
  readonly span: Span;
  readonly unpacked: boolean;
}

const partOfCall = ({ name, value, span, spread }: Call['args'][number]): Part => ({
  name,
  value,
  span,
  unpacked: spread === 'record',
});

const partOfRecord = ({ key, value, span }: Rec['entries'][number]): Part => ({
  name: key?.kind === 'literal' ? String(key.value) : undefined,
  value,
  span,
  unpacked: key === undefined,
});

/** What an expression passes along: a record, or a library's object read as the record of its arguments. */
export const holdersOf = (value: Expr, env: Env, { file }: RuleContext): readonly Holder[] =>
  file.world.evaluate(value, env).flatMap((each): readonly Holder[] => {
    if (each.kind === 'record') return [{ node: each.expr, env: each.env }];
    return each.kind === 'api' && each.call ? [{ node: each.call, env: each.env }] : [];
  });

const recordsOf = (value: Expr | undefined, env: Env, context: RuleContext): readonly Holder[] =>
  value ? holdersOf(value, env, context).filter(({ node }) => node.kind === 'record') : [];

/** The record of options of a JavaScript call; undefined where there is none, or it is not written out. */
export function optionsOf(context: RuleContext, at: OptionsAt): Holder | undefined {
  const given = context.call.args[at];
  const [only, ...others] = given ? recordsOf(given.value, context.env, context) : [];
  return others.length === 0 ? only : undefined;
}

/** True of what is written in the file that the rules look at: only there its places mean something. */
export const isHere = (env: Env, { file }: RuleContext): boolean => env.file === file.world.file;

/** Where an argument is written, if that is in this file. */
export function itemHere(context: RuleContext, path: string): Item | undefined {
  const item = itemAt(context, path);
  return item && isHere(item.holder.env, context) ? item : undefined;
}

/** True where changing what is written there changes nothing but this call. */
export function isOwn({ node, env }: Holder, context: RuleContext): boolean {
  if (!isHere(env, context)) return false;
  if (contains(context.call.span, node.span)) return true;
  const { code } = context.file;
  const name = /(?:^|[\s;({])([A-Za-z_$][\w$]*)\s*(?::[^=\n]*)?=\s*$/u.exec(
    code.slice(Math.max(0, node.span.start - 200), node.span.start),
  )?.[1];
  if (name === undefined) return false;
  return [...code.matchAll(new RegExp(`(?<![\\w$.])${name.replaceAll('$', '\\$')}(?![\\w$])`, 'gu'))].length === 2;
}

/** Where a suggestion about an argument stands: at the argument, if it is written in this file. */
export const spanOf = (item: Item | undefined, context: RuleContext): { readonly span?: Span } =>
  item && isHere(item.holder.env, context) ? { span: item.span } : {};
