import type { Binding, FunctionFact, Scope } from '../../facts/facts.ts';
import { contains, type Span } from '../../text/span.ts';
import { annotated, declaredInstead, decorated } from '../classes/annotations.ts';
import { askedInstead } from '../classes/asked.ts';
import { isNone } from '../../facts/asked.ts';
import { running } from '../decided.ts';
import { narrowed } from '../narrowed.ts';
import { neverHolds, ranked } from './tests.ts';
import { evaluate, fallback, follow, iterate, unlessOnCommandLine } from '../evaluate.ts';
import { imported, starImported } from './imports.ts';
import { asBase } from '../classes/inherited.ts';
import { overlaid } from './overlay.ts';
import { apiMember, moduleValue } from '../api.ts';
import { parameterValue } from '../calls/parameters.ts';
import { placesFor } from './runPlaces.ts';
import {
  isNotebook,
  isOnlyDeclared,
  moduleLevel,
  someObject,
  through,
  unknownValue,
  Via,
  withoutNull,
  type Env,
  type Frame,
  type Value,
} from '../values.ts';
import type { World } from '../world.ts';

/** What a name stands for at a place: the innermost scope that binds it decides, then the order of the text. */
export function nameValue(name: string, scope: Scope, use: Span, env: Env, world: World): readonly Value[] {
  if (name === 'this' && env.file.facts.language === 'javascript') return receiver(scope, env);
  if (name === 'super' && env.file.facts.language === 'javascript')
    return asBase(scope, env, world) ?? [unknownValue('the base class is not known')];
  let at: Scope | undefined = scope;
  let inline = true;
  let body: Span | undefined;
  while (at) {
    // A class body is a scope for its own code only, not for its methods.
    if (at === scope || at.kind !== 'class') {
      const bindings = holding(at.bindings.get(name), use);
      if (bindings) {
        const here = envOf(at, env);
        const holder = { name, scope: at, bindings };
        if (!inline || at.parent || !body) return heldAt(holder, use, inline, body, here, world);
        const [place, ...others] = placesFor(name, bindings, scope, use, env, world);
        if (others.length === 0) return heldAt(holder, place, true, body, here, world);
        // Called both before and after it changes: the value where the function stands, or any of them.
        return bindings.some(({ span }) => span.end <= use.start)
          ? heldAt(holder, use, true, body, here, world)
          : [place, ...others].flatMap(each => heldAt(holder, each, true, body, here, world));
      }
    }
    // Comprehensions run where they stand; functions run later, when the last assignment holds. In a notebook the cells
    // run in order, and functions where cells call them.
    if (!(at.kind === 'function' && at.owner === undefined) && !isNotebook(env)) inline = false;
    if (at.owner && !('bases' in at.owner)) body ??= at.owner.span;
    at = at.parent;
  }
  return starImported(name, env, world) ?? [apiMember(moduleValue('global', env, world), name)];
}

interface Held {
  readonly name: string;
  readonly scope: Scope;
  readonly bindings: readonly Binding[];
}

/** What a name of a scope stands for at a place. */
function heldAt(
  { name, scope, bindings }: Held,
  use: Span,
  inline: boolean,
  body: Span | undefined,
  env: Env,
  world: World,
): readonly Value[] {
  const all = inline ? visible(bindings, use, true) : fromWithin(bindings, use, body);
  const arms = all.length > 1 ? running(all, scope, env, world, use) : [];
  const seen = arms.length > 0 ? arms.map(({ arm }) => arm) : all;
  const { owner } = scope;
  const valuesOf = (binding: Binding): readonly Value[] => {
    const via = arms.find(({ arm }) => arm === binding)?.via ?? 0;
    return bindingValue(binding, owner, env, world).map(value => through(value, via));
  };
  const [only] = seen;
  const values =
    only && seen.length === 1
      ? valuesOf(only)
      : fallback(ranked(seen, name).map(each => unlessOnCommandLine(each.flatMap(valuesOf))));
  const around = scope.guards.filter(
    ({ body: arm }) => contains(arm, use) && !seen.some(binding => contains(arm, binding.span)),
  );
  const left = narrowed(withoutNull(seen.some(isReset) ? withoutDeclared(values) : values), name, around, use, env);
  return overlaid(
    askedInstead(left, { kind: 'name', name, scope, span: use }, env, world, around),
    name,
    scope,
    inline ? use : undefined,
    env,
    world,
  );
}

/** The bindings whose block, where they have one, holds the use; undefined where none is left. */
function holding(bindings: readonly Binding[] | undefined, use: Span): readonly Binding[] | undefined {
  if (!bindings?.some(binding => blockOf(binding))) return bindings;
  const kept = bindings.filter(binding => contains(blockOf(binding) ?? use, use));
  return kept.length > 0 ? kept : undefined;
}

const blockOf = (binding: Binding): Span | undefined => ('block' in binding ? binding.block : undefined);

/** The frame that belongs to a scope, or none: then parameters stand for whatever callers give. */
function envOf(scope: Scope, env: Env): Env {
  let owner: Scope | undefined = scope;
  while (owner?.kind === 'function' && owner.owner === undefined) owner = owner.parent;
  let frame: Frame | undefined = env.frame;
  while (frame && frame.fn.scope !== owner) frame = frame.outer;
  return frame === env.frame ? env : { file: env.file, frame };
}

/** How many of the latest bindings of a name are looked at. */
const mostBindings = 16;

/**
 * The bindings that may hold at `use`: the last that surely ran, and later ones that may have run; all of them if none
 * stands before it (hoisting). Code that runs later (`inline` false) also sees what stands below it.
 */
function visible(bindings: readonly Binding[], use: Span, inline: boolean): readonly Binding[] {
  const found: Binding[] = [];
  for (let index = bindings.length - 1; index >= 0 && found.length < mostBindings; index -= 1) {
    const binding = bindings[index];
    if (!binding || (inline && binding.span.end > use.start)) continue;
    if (binding.kind === 'value' && binding.branch) {
      const { body, statement, test, left } = binding.branch;
      const inside = contains(body, use);
      if (!inside && (contains(statement, use) || neverHolds(test))) continue;
      if (left && !contains(left, use)) continue;
      // It no longer holds after a later assignment in the same arm.
      if (found.some(later => isAfter(binding, later))) continue;
      found.push(binding);
      if (inside) break;
      continue;
    }
    if (binding.kind === 'declared') {
      if (found.length === 0) found.push(binding);
      continue;
    }
    found.push(binding);
    // An import in `try` has a twin in `except`, and what one function resets another sets: look further back.
    if (binding.kind === 'import' ? binding.surely : inline || !isReset(binding)) break;
  }
  return found.length > 0 ? found : bindings.slice(-mostBindings);
}

const isAfter = ({ span }: Binding, later: Binding): boolean =>
  later.kind === 'value' && later.branch !== undefined && contains(later.branch.body, span);

/**
 * The same for a name from outside the function whose body holds the use. Assignments by the function itself (`global
 * model`) count in the order of its text.
 */
function fromWithin(bindings: readonly Binding[], use: Span, body: Span | undefined): readonly Binding[] {
  const own = body ? bindings.filter(({ span }) => contains(body, span)) : [];
  const before = own.filter(({ span }) => span.end <= use.start);
  if (before.length === 0) return visible(bindings, use, false);
  const seen = visible(before, use, true);
  const surely = seen.some(
    binding => binding.kind !== 'value' || !binding.branch || contains(binding.branch.body, use),
  );
  if (surely) return seen;
  const others = bindings.filter(binding => !own.includes(binding));
  return others.length > 0 ? [...seen, ...visible(others, use, false)] : seen;
}

/** `let chain: Runnable | null = null` until it is set: how the object was made says more than its type. */
const withoutDeclared = (values: readonly Value[]): readonly Value[] =>
  values.some(value => (value.kind === 'api' || value.kind === 'instance') && value.call)
    ? values.filter(value => !isOnlyDeclared(value))
    : values;

const isReset = (binding: Binding): boolean => binding.kind === 'value' && isNone(binding.value);

/** What a binding gives; `owner` is what its scope belongs to. */
function bindingValue(binding: Binding, owner: Scope['owner'], env: Env, world: World): readonly Value[] {
  switch (binding.kind) {
    case 'value': {
      const values = follow(evaluate(binding.value, env, world), binding.path, env, world).map(value =>
        through(value, Via.constant),
      );
      const typed = declaredInstead(values, binding.annotation, env, world);
      return typed ? follow(typed, binding.path, env, world) : values;
    }
    case 'item':
      return iterate(binding.value, evaluate(binding.value, env, world), binding.path, env, world).map(value =>
        through(value, Via.constant),
      );
    case 'parameter':
      return parameterValue(binding.parameter, owner && 'parameters' in owner ? owner : undefined, env, world);
    case 'import':
      return imported(binding.from, env, world);
    case 'function':
      return decorated(binding.fn, env, world) ?? [{ kind: 'function', fn: binding.fn, env, self: undefined, via: 0 }];
    case 'class':
      return [{ kind: 'class', cls: binding.cls, env, via: 0 }];
    case 'declared':
      return annotated(binding.annotation, env, world) ?? [unknownValue('it is declared, but given elsewhere')];
  }
}

/** `this`: the object whose method the code stands in, of a class or a literal; arrow functions pass it through. */
function receiver(scope: Scope, env: Env): readonly Value[] {
  for (let at: Scope | undefined = scope; at; at = at.parent) {
    const owner = at.owner;
    if (!owner) continue;
    if ('bases' in owner)
      return [
        { kind: 'instance', cls: owner, env: envOf(at.parent ?? at, env), call: undefined, callEnv: env, via: 0 },
      ];
    if (owner.method) return [selfOf(owner, envOf(at, env))];
    if (owner.object)
      return [{ kind: 'record', expr: owner.object, env: envOf(at.parent ?? at, env), via: Via.attribute }];
  }
  return [unknownValue('`this` is not the object of a class here')];
}

/** The receiver of a method: as its caller gave it, or any object of the class. */
export function selfOf(fn: FunctionFact, env: Env): Value {
  if (env.frame?.fn === fn && env.frame.self) return env.frame.self;
  const method = fn.method;
  if (!method) return unknownValue('there is no receiver');
  const outside = moduleLevel(env);
  if (method.how === 'class' || (method.how === 'static' && env.file.facts.language === 'javascript'))
    return { kind: 'class', cls: method.of, env: outside, via: 0 };
  return someObject(method.of, outside);
}
