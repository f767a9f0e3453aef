import type { Binding, ClassFact, FunctionFact, MemberBinding } from '../facts/facts.ts';
import { annotated, instanceOf } from './annotations.ts';
import { apiCall, apiMember } from './api.ts';
import { argument } from './arguments.ts';
import { returnsOf } from './calls.ts';
import { evaluate, follow } from './evaluate.ts';
import { isNull, unknownValue, Via, withoutNull, type Env, type InstanceValue, type Value } from './values.ts';
import type { World } from './world.ts';

type ClassOrInstance = Value & { kind: 'class' | 'instance' };

/** An attribute or method of a project class or of an object of it: own, inherited, or of a library's base class. */
export function classMember(value: ClassOrInstance, name: string, world: World): readonly Value[] {
  const key = `${value.cls.span.start}.${name}`;
  if (world.active.has(key)) return [unknownValue('the attribute refers to itself')];
  world.active.add(key);
  try {
    const own = lookUp(value, value.cls, value.env, name, world);
    if (own) return own;
    const below =
      value.kind === 'instance' && !value.call
        ? subclasses(value, world).flatMap(sub => lookUp(value, sub, value.env, name, world) ?? [])
        : [];
    return below.length > 0 ? below : [unknownValue(`the attribute ${name} is set elsewhere`)];
  } finally {
    world.active.delete(key);
  }
}

function lookUp(
  value: ClassOrInstance,
  cls: ClassFact,
  env: Env,
  name: string,
  world: World,
): readonly Value[] | undefined {
  const found: Value[] = [];
  const home: Env = { file: env.file, frame: undefined };
  if (value.kind === 'instance') {
    const given = fieldArgument(value, cls, name, world);
    if (given) return given;
  }
  for (const { binding, fn } of assignments(cls, world).get(name) ?? [])
    found.push(...assigned(binding, fn, value, home, world));
  const bindings = cls.scope.bindings.get(name);
  const last = bindings?.at(-1);
  if (last && (found.length === 0 || found.every(each => isNull(each))))
    found.push(...bodyMember(last, value, home, world));
  if (found.some(each => !isNull(each))) return withoutNull(found);
  for (const base of cls.bases)
    for (const each of evaluate(base, home, world)) {
      if (each.kind === 'class' && each.cls !== cls) {
        const inherited = lookUp(value, each.cls, each.env, name, world);
        if (inherited) return inherited;
      } else if (each.kind === 'api') {
        const whole =
          value.kind === 'class'
            ? each
            : value.call
              ? apiCall(each, value.call, value.callEnv, world)[0]
              : instanceOf(each);
        const member = whole?.kind === 'api' ? apiMember(whole, name) : undefined;
        if (member && member.nodes.length > 0) return [member];
      }
    }
  return found.length > 0 ? found : undefined;
}

/** A dataclass or settings model takes its fields as arguments of the construction. */
function fieldArgument(value: InstanceValue, cls: ClassFact, name: string, world: World): readonly Value[] | undefined {
  const last = cls.scope.bindings.get(name)?.at(-1);
  if (!value.call || cls.scope.bindings.has('__init__') || cls.scope.bindings.has('constructor')) return undefined;
  if (last?.kind !== 'declared' && !(last?.kind === 'value' && last.annotation)) return undefined;
  return argument(value.call, name, value.callEnv, world);
}

function bodyMember(binding: Binding, value: ClassOrInstance, home: Env, world: World): readonly Value[] {
  switch (binding.kind) {
    case 'function': {
      const bound: Value = { kind: 'function', fn: binding.fn, env: home, self: value, via: 0 };
      return binding.fn.method?.how === 'property' ? returnsOf(bound, undefined, home, world) : [bound];
    }
    case 'value': {
      // A field's default holds for objects made without it; of an object that a caller hands in, nobody knows.
      if (binding.annotation && value.kind === 'instance' && !value.call && (value.via & Via.annotation) !== 0)
        return annotated(binding.annotation, home, world) ?? [unknownValue('the object is given by the caller')];
      const values = follow(evaluate(binding.value, home, world), binding.path, home, world);
      const typed =
        binding.annotation && values.every(each => each.kind === 'unknown' || isNull(each))
          ? annotated(binding.annotation, home, world)
          : undefined;
      return typed ?? values;
    }
    case 'declared':
      return annotated(binding.annotation, home, world) ?? [];
    case 'class':
      return [{ kind: 'class', cls: binding.cls, env: home, via: 0 }];
    default:
      return [];
  }
}

/** What a method assigned to `self.name`; in a constructor whose call is known, with that call's arguments. */
function assigned(
  binding: MemberBinding,
  fn: FunctionFact,
  value: ClassOrInstance,
  home: Env,
  world: World,
): readonly Value[] {
  const constructs = fn.name === '__init__' || fn.name === 'constructor' || fn.name === '__post_init__';
  const frame =
    value.kind === 'instance' && value.call
      ? { fn, call: constructs ? value.call : undefined, callEnv: value.callEnv, self: value, outer: undefined }
      : undefined;
  const env: Env = { file: home.file, frame };
  const values = follow(evaluate(binding.value, env, world), binding.path, env, world);
  if (binding.annotation && values.every(each => each.kind === 'unknown' || isNull(each)))
    return annotated(binding.annotation, home, world) ?? values;
  return values;
}

interface Assignment {
  readonly binding: MemberBinding;
  readonly fn: FunctionFact;
}

/** Everything the methods of a class assign to members of their receiver, by name. */
function assignments(cls: ClassFact, world: World): ReadonlyMap<string, readonly Assignment[]> {
  const known = world.assignments.get(cls);
  if (known) return known;
  const found = new Map<string, Assignment[]>();
  for (const fn of cls.methods) {
    const self = fn.parameters.find(parameter => parameter.receiver)?.name ?? 'this';
    for (const binding of fn.scope.memberBindings) {
      if (binding.object.kind !== 'name' || binding.object.name !== self) continue;
      const list = found.get(binding.name);
      if (list) list.push({ binding, fn });
      else found.set(binding.name, [{ binding, fn }]);
    }
  }
  world.assignments.set(cls, found);
  return found;
}

/** Classes of the same file that inherit from the class of an object. */
const subclasses = (value: InstanceValue, world: World): readonly ClassFact[] =>
  value.env.file.facts.classes.filter(
    cls =>
      cls !== value.cls &&
      cls.bases.some(base => base.kind === 'name' && base.name === value.cls.name) &&
      world.depth < 30,
  );

/** True for subclasses of `Enum`: their members are their values. */
export const isEnum = (value: Value & { kind: 'class' }, world: World): boolean =>
  value.cls.bases.some(base =>
    evaluate(base, { file: value.env.file, frame: undefined }, world).some(
      each => each.kind === 'api' && /(?:^|\.)enum\.|Enum$/u.test(each.path),
    ),
  );
