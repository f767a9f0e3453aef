import type { Binding, Call, ClassFact, FunctionFact, MemberBinding } from '../facts/facts.ts';
import { annotated, declaredInstead, instanceOf } from './annotations.ts';
import { apiCall, apiMember } from './api.ts';
import { returnsOf } from './calls.ts';
import { constructs, isGiven, isOfClass, isSure, usesIn, type Assignment } from './classUses.ts';
import { evaluate, fallback, follow } from './evaluate.ts';
import { constructions } from './inherited.ts';
import { byOwnName, keptParameters } from './torchModules.ts';
import { fieldArgument, madeOnDemand } from './instances.ts';
import { overlaidMember } from './overlay.ts';
import { mostCallers } from './parameters.ts';
import { bindingsInto } from './stored.ts';
import { isNone } from '../facts/asked.ts';
import {
  moduleLevel,
  isNull,
  through,
  unknownValue,
  Via,
  withoutNull,
  type Env,
  type UnknownValue,
  type Value,
} from './values.ts';
import { deepest, type World } from './world.ts';
import { contains } from '../text/span.ts';

type ClassOrInstance = Value & { kind: 'class' | 'instance' };

/** An attribute or method of a project class or of an object of it: own, inherited, or of a library's base class. */
export function classMember(value: ClassOrInstance, name: string, world: World): readonly Value[] {
  const key = `${value.cls.span.start}.${name}`;
  if (world.active.has(key)) return [unknownValue('the attribute refers to itself')];
  world.active.add(key);
  try {
    const made = madeBy(value);
    const own = lookUp(value, value.cls, made, value.env, name, world);
    const isLeftOpen = own?.every(each => isAbstract(each) || isUnset(each, name)) ?? true;
    if (own && !isLeftOpen) return own;
    const onDemand = own ? undefined : madeOnDemand(value, name, world);
    if (onDemand) return onDemand;
    const below =
      value.kind === 'class' || !value.call
        ? subclasses(value, world).map(
            sub => lookUp({ ...value, cls: sub }, sub, undefined, value.env, name, world) ?? [],
          )
        : [];
    const given = below.flat().filter(each => !isAbstract(each));
    if (given.length > 0) return given;
    return own ?? [unset(name)];
  } finally {
    world.active.delete(key);
  }
}

/** A method that gives nothing is there for subclasses to say: `raise NotImplementedError`. */
const isAbstract = (value: Value): boolean =>
  value.kind === 'function' && value.fn.returns.length === 0 && value.fn.yields.length === 0;

const unset = (name: string): UnknownValue => unknownValue(`the attribute ${name} is set elsewhere`);

/** What only starts as null: subclasses say what it is. */
const isUnset = (value: Value, name: string): boolean =>
  value.kind === 'unknown' && value.reason === unset(name).reason;

/** How the part of an object that one class describes was constructed: by `new`, or by the `super(…)` of a subclass. */
export interface Made {
  readonly call: Call;
  readonly env: Env;
}

const madeBy = (value: ClassOrInstance): Made | undefined =>
  value.kind === 'instance' && value.call ? { call: value.call, env: value.callEnv } : undefined;

function lookUp(
  value: ClassOrInstance,
  cls: ClassFact,
  made: Made | undefined,
  env: Env,
  name: string,
  world: World,
): readonly Value[] | undefined {
  const home = moduleLevel(env);
  if (value.kind === 'instance') {
    const given = made && fieldArgument(made, cls, name, home, world);
    if (given) return given;
  }
  const uses = (usesIn(env.file, world).assignments.get(cls)?.get(name) ?? []).filter(
    use => value.kind === 'instance' || isOfClass(use, cls, env.file),
  );
  if (value.kind === 'instance' && !made && uses.length === 0) {
    const given = givenToAll(cls, name, home, world);
    if (given) return given;
  }
  const valuesOf = ({ binding, fn }: Assignment): readonly Value[] =>
    overlaidMember(assigned(binding, fn, value, made, home, world), name, cls, home, world);
  const given = uses.filter(isGiven).flatMap(valuesOf);
  const found = uses.filter(use => !isGiven(use)).flatMap(valuesOf);
  for (const { value: put, path } of fromOutside(cls, name, env, world))
    found.push(...follow(evaluate(put, home, world), path, home, world));
  const last = cls.scope.bindings.get(name)?.at(-1);
  const inBody = (): readonly Value[] =>
    last ? overlaidMember(bodyMember(last, value, home, world), name, cls, home, world) : [];
  if (found.every(each => isNull(each))) found.push(...inBody());
  else if (last && 'annotation' in last) {
    const declared = declaredInstead(found, last.annotation, home, world);
    if (declared) return declared;
    // What a method may set later, or an arm of the constructor, is otherwise what the body says.
    if (last.kind === 'value' && !isNone(last.value) && !uses.some(isSure)) found.push(...inBody());
  }
  const all = given.length > 0 && found.length > 0 ? fallback([given, found]) : [...given, ...found];
  if (all.some(each => !isNull(each))) return withoutNull(all);
  const kept =
    name === 'hparams' && all.length === 0
      ? keptParameters(cls, fn => within(fn, value, made, home), home, world)
      : undefined;
  if (kept) return kept;
  const madeBase = value.kind === 'instance' ? (baseConstruction(cls, made, home, world) ?? made) : undefined;
  for (const base of cls.bases)
    for (const each of evaluate(base, home, world)) {
      if (each.kind === 'class' && each.cls !== cls && world.depth < deepest) {
        world.depth += 1;
        const inherited = lookUp(value, each.cls, madeBase, each.env, name, world);
        world.depth -= 1;
        if (inherited) return inherited;
      } else if (each.kind === 'api') {
        const library = byOwnName(each, value.cls);
        const whole =
          value.kind === 'class'
            ? library
            : madeBase
              ? apiCall(library, madeBase.call, madeBase.env, world)[0]
              : instanceOf(library);
        const member = whole?.kind === 'api' ? apiMember(whole, name) : undefined;
        if (member && member.nodes.length > 0) return [member];
      }
    }
  // What only starts as null is given its value where nobody sees it.
  return all.length > 0 ? [unset(name)] : undefined;
}

/** What code around a class assigns to a member of it by its name: `Pipeline.model = event.data.model`. */
const fromOutside = (cls: ClassFact, name: string, { file }: Env, world: World): readonly MemberBinding[] =>
  cls.name === undefined
    ? []
    : bindingsInto(cls.name, file, world).filter(
        ({ object, name: member, span }) => object.kind === 'name' && member === name && !contains(cls.span, span),
      );

/**
 * What a file gives for a declared field wherever it makes an object of the class: texts, and in a notebook, of which
 * nobody else makes any, objects too. Undefined where it makes none, leaves the field out, or gives what is not known.
 */
function givenToAll(cls: ClassFact, name: string, home: Env, world: World): readonly Value[] | undefined {
  if (home.file !== world.file || world.depth >= deepest) return undefined;
  if (cls.scope.bindings.get(name)?.at(-1)?.kind !== 'declared') return undefined;
  const calls = constructions(cls, home, world);
  if (calls.length === 0 || calls.length > mostCallers) return undefined;
  world.depth += 1;
  const given = calls.map(call => fieldArgument({ call, env: home }, cls, name, home, world));
  world.depth -= 1;
  const isClosed = home.file.path.endsWith('.ipynb');
  const isMade = (each: Value): boolean =>
    each.kind === 'text' || (isClosed && each.kind === 'api' && each.call !== undefined);
  return given.every(values => values?.every(isMade))
    ? given
        .flatMap(values => values ?? [])
        .map(each => through(each, each.kind === 'text' ? Via.constant : Via.annotation))
    : undefined;
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
      return declaredInstead(values, binding.annotation, home, world) ?? values;
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
  fn: FunctionFact | undefined,
  value: ClassOrInstance,
  made: Made | undefined,
  home: Env,
  world: World,
): readonly Value[] {
  const env = within(fn, value, made, home);
  const values = follow(evaluate(binding.value, env, world), binding.path, env, world);
  return declaredInstead(values, binding.annotation, home, world) ?? values;
}

/** Inside a method of the object; in a constructor whose call is known, with its arguments. */
const within = (fn: FunctionFact | undefined, value: ClassOrInstance, made: Made | undefined, { file }: Env): Env => ({
  file,
  frame:
    fn && value.kind === 'instance' && made
      ? { fn, call: constructs(fn) ? made.call : undefined, callEnv: made.env, self: value, outer: undefined }
      : undefined,
});

/** The `super(…)` in the constructor of a class, which makes the part of the object that its base describes. */
export function baseConstruction(cls: ClassFact, made: Made | undefined, home: Env, world: World): Made | undefined {
  const fn = cls.methods.find(method => method.name === 'constructor' || method.name === '__init__');
  const call = fn && usesIn(home.file, world).superCalls.get(fn);
  if (!call) return undefined;
  const frame = made && { fn, call: made.call, callEnv: made.env, self: undefined, outer: undefined };
  return { call, env: { file: home.file, frame } };
}

/** Classes of the same file that inherit from a class. */
const subclasses = (value: ClassOrInstance, world: World): readonly ClassFact[] =>
  value.env.file.facts.classes.filter(
    cls =>
      cls !== value.cls &&
      cls.bases.some(base => base.kind === 'name' && base.name === value.cls.name) &&
      world.depth < 30,
  );

/** True for subclasses of `Enum`: their members are their values. */
export const isEnum = (value: Value & { kind: 'class' }, world: World): boolean =>
  value.cls.bases.some(base =>
    evaluate(base, moduleLevel(value.env), world).some(
      each => each.kind === 'api' && /(?:^|\.)enum\.|Enum$/u.test(each.path),
    ),
  );
