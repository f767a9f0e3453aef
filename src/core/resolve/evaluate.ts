import type { Expr, PathStep } from '../facts/facts.ts';
import { withAppended } from './records/appended.ts';
import { annotated, isUnion } from './classes/annotations.ts';
import { askedInstead } from './classes/asked.ts';
import { callValue } from './calls/calls.ts';
import { computedMember } from './records/computedMembers.ts';
import { optionsOf } from './decided.ts';
import { distinct } from './distinct.ts';
import { ofLiteral } from './records/literalMembers.ts';
import { indexOf, itemsOf, memberOf } from './records/members.ts';
import { keptIn } from './records/ownVariables.ts';
import { nameValue } from './names/names.ts';
import { reachable } from './narrowed.ts';
import { operation } from './operations.ts';
import { setOn } from './names/overlay.ts';
import { templates } from './texts.ts';
import {
  isItself,
  isOnlyDeclared,
  isUntold,
  itself,
  through,
  unknownValue,
  Via,
  withoutNull,
  type Env,
  type Value,
} from './values.ts';
import { deepest, type World } from './world.ts';

/**
 * All values that `expr` may stand for, at most a dozen; never empty. What cannot be known is `unknown` with a reason.
 * Work is bounded: cycles, depth and the number of steps end in `unknown`.
 */
export function evaluate(expr: Expr, env: Env, world: World): readonly Value[] {
  const plain = env.frame === undefined;
  const known = plain ? world.memo.get(expr) : undefined;
  if (known) return known;
  world.fuel -= 1;
  world.reserve -= 1;
  if (world.fuel < 0 || world.reserve < 0 || world.depth > deepest)
    return [unknownValue('the value is too far away to follow')];
  if (plain) {
    if (world.active.has(expr)) return [itself];
    world.active.add(expr);
  }
  world.depth += 1;
  const before = world.fuel;
  const values = distinct(compute(expr, env, world));
  world.depth -= 1;
  if (plain) {
    world.active.delete(expr);
    // A value found on the last drops of fuel, or on a way back to itself, may be unknown only for that reason.
    if (world.fuel > 0 && before > 0 && !values.some(isItself)) world.memo.set(expr, values);
  }
  return values;
}

function compute(expr: Expr, env: Env, world: World): readonly Value[] {
  switch (expr.kind) {
    case 'literal':
      return [{ kind: 'text', value: expr.value, at: { path: env.file.path, span: expr.span }, via: 0 }];
    case 'name':
      return nameValue(expr.name, expr.scope, expr.span, env, world);
    case 'member':
      return member(expr, env, world);
    case 'index':
      return indexed(expr, env, world);
    case 'call':
      return callValue(expr, env, world);
    case 'list':
      return [{ kind: 'list', items: expr.items, env, via: 0 }];
    case 'record':
      return [{ kind: 'record', expr, env, via: 0 }];
    case 'choice':
      return chosen(expr, env, world);
    case 'template':
      return templates(
        expr.parts.map(part => (typeof part === 'string' ? part : evaluate(part, env, world))),
        expr,
        env,
      );
    case 'operation':
      return operation(expr, env, world);
    case 'function':
      return [{ kind: 'function', fn: expr.fn, env, self: undefined, via: 0 }];
    case 'class':
      return [{ kind: 'class', cls: expr.cls, env, via: 0 }];
    case 'declared':
      return annotated(expr.type, env, world) ?? [unknownValue('it is declared, but given elsewhere')];
    case 'unknown':
      return [unknownValue('the expression is not followed')];
  }
}

function member(expr: Expr & { kind: 'member' }, env: Env, world: World): readonly Value[] {
  const objects = evaluate(expr.object, env, world);
  const isMade = objects.length > 0 && objects.every(value => value.kind === 'instance');
  const set = isMade ? setOn(expr, env, world) : undefined;
  const own =
    expr.object.kind === 'name' && expr.object.name === 'this' ? ofLiteral(objects, expr.name, world) : undefined;
  if (own) return own;
  if (set?.isSure) return keptIn(expr.object, objects, set.values);
  const [only] = objects;
  const found =
    only && objects.length === 1
      ? memberOf(only, expr.name, env, world)
      : objects.flatMap(value => memberOf(value, expr.name, env, world));
  const values = set ? [...set.values, ...found] : found;
  return askedInstead(keptIn(expr.object, objects, values), expr, env, world);
}

function chosen(expr: Expr & { kind: 'choice' }, env: Env, world: World): readonly Value[] {
  const taken = optionsOf(expr, env, world);
  if (taken) return taken.flatMap(({ arm, via }) => evaluate(arm, env, world).map(value => through(value, via)));
  const options = expr.options.map(option => evaluate(option, env, world));
  if (expr.how === 'either') return unlessOnCommandLine(reachable(options.flat()));
  // What the test says about a known value is not worked out.
  return expr.how === 'checked' && !options[0]?.every(value => isUntold(value) || isOnlyDeclared(value))
    ? options.flat()
    : fallback(options);
}

function indexed(expr: Expr & { kind: 'index' }, env: Env, world: World): readonly Value[] {
  const keys = evaluate(expr.key, env, world);
  if (expr.object.kind === 'member' && expr.object.name === '__dict__') {
    const member = computedMember(evaluate(expr.object.object, env, world), keys, expr.key, env, world);
    return member ?? [unknownValue('the value is computed')];
  }
  const key = keys.length === 1 && keys[0]?.kind === 'text' ? keys[0].value : undefined;
  const objects = evaluate(expr.object, env, world);
  if (objects.some(isUnion)) return keys.flatMap(each => (each.kind === 'list' ? itemsOf(each, world) : [each]));
  // If a key holds by default, so does the entry under it.
  const via = key === undefined ? 0 : (keys[0]?.via ?? 0) & (Via.parameterDefault | Via.envDefault);
  const items = objects.flatMap(value => indexOf(value, key, env, world).map(each => through(each, via)));
  const found = keptIn(expr.object, objects, items);
  // What an empty list has at a place was appended to it: `held = []`, then `held[0]`.
  const isAppended = key === undefined || (typeof key === 'number' && objects.every(isEmptyList));
  return isAppended ? withAppended(expr.object, objects, found, env, world) : found;
}

const isEmptyList = (value: Value): boolean => value.kind === 'list' && value.items.length === 0;

/**
 * `a or b`, `a ?? b`: b takes the place of an a that is not known, and stands beside an a that looks up what may be
 * missing.
 */
export function fallback(options: readonly (readonly Value[])[]): readonly Value[] {
  const [first = [], ...rest] = options;
  if (rest.length === 0) return first;
  const left = withoutNull(first).filter(value => !isEmpty(value));
  const open = left.filter(value => isUntold(value) || isOnlyDeclared(value));
  const sure = left.filter(value => !open.includes(value));
  const mayMiss = sure.some(value => (value.via & Via.lookUp) !== 0);
  if (sure.length > 0 && open.length === 0 && !mayMiss) return sure;
  const fromEnvironment = open.some(value => (value.via & Via.envDefault) !== 0);
  const otherwise = fallback(rest);
  // `given ?? null`: what is given, where anything is.
  if (open.length > 0 && otherwise.every(isEmpty)) return left;
  // A declared type alone still says more than nothing.
  if (left.some(isOnlyDeclared) && otherwise.every(isUntold)) return left;
  const right = otherwise.map(value => through(value, fromEnvironment ? Via.envDefault : Via.parameterDefault));
  return [...sure, ...right];
}

/**
 * `sys.argv[1] if len(sys.argv) > 1 else "gpt-4o"`: what stands beside an item of the command line, on which there is
 * nothing by default, is the default.
 */
export function unlessOnCommandLine(values: readonly Value[]): readonly Value[] {
  const given = values.filter(value => value.kind === 'unknown' && value.onCommandLine);
  return given.length > 0 && given.length < values.length
    ? fallback([given, values.filter(value => !given.includes(value))])
    : values;
}

const isEmpty = (value: Value): boolean => value.kind === 'text' && (value.value === null || value.value === '');

/** Follows a destructuring pattern into a value. */
export function follow(values: readonly Value[], path: readonly PathStep[], env: Env, world: World): readonly Value[] {
  let at = values;
  for (const step of path)
    at = at.flatMap(value =>
      typeof step === 'string' ? memberOf(value, step, env, world) : indexOf(value, step, env, world),
    );
  return at;
}

/** The items of `values`, which `from` stands for, followed along `path`. */
export const iterate = (
  from: Expr,
  values: readonly Value[],
  path: readonly PathStep[],
  env: Env,
  world: World,
): readonly Value[] =>
  follow(
    withAppended(
      from,
      values,
      values.flatMap(value => itemsOf(value, world)),
      env,
      world,
    ),
    path,
    env,
    world,
  );
