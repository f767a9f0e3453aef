import type { Binding, Call, ClassFact, FunctionFact, MemberBinding } from '../../facts/facts.ts';
import { isNone } from '../../facts/asked.ts';
import { contains } from '../../text/span.ts';
import { annotated, declaredInstead } from './annotations.ts';
import { returnsOf } from '../calls/calls.ts';
import { constructs, isGiven, isOfClass, isSure, usesIn, type Assignment } from './classUses.ts';
import { evaluate, fallback, follow } from '../evaluate.ts';
import { constructions } from './inherited.ts';
import { fieldArgument } from './instances.ts';
import { overlaidMember } from '../names/overlay.ts';
import { mostCallers } from '../calls/parameters.ts';
import { bindingsInto } from '../records/stored.ts';
import { setOnObjects } from '../names/setFromOutside.ts';
import { sweeping, swept } from './swept.ts';
import { keptParameters } from './torchModules.ts';
import { isNotebook, areOpen, isNull, through, unknownValue, Via, type Env, type Value } from '../values.ts';
import { deepest, type World } from '../world.ts';

export type ClassOrInstance = Value & { kind: 'class' | 'instance' };

/** How the part of an object that one class describes was constructed: by `new`, or by the `super(…)` of a subclass. */
export interface Made {
  readonly call: Call;
  readonly env: Env;
}

/** A question to one class: what a member of `value` is, whose part that this class describes was made by `made`. */
export interface Asked {
  readonly value: ClassOrInstance;
  readonly cls: ClassFact;
  readonly made: Made | undefined;
  /** The file of the class. */
  readonly home: Env;
  readonly name: string;
}

/** What the construction gives for a declared field; undefined where it says nothing, or the member is no such field. */
export function givenForField(asked: Asked, world: World): readonly Value[] | undefined {
  const { value, cls, made, home, name } = asked;
  if (value.kind !== 'instance') return undefined;
  if (made) return fieldArgument(made, cls, name, home, world);
  return assignmentsOf(asked, world).length === 0 ? givenToAll(asked, world) : undefined;
}

/** What a class itself says of a member: what its methods and code around it assign, and its body. */
export function ownMember(asked: Asked, world: World): readonly Value[] {
  const { cls, home, name } = asked;
  const assignments = assignmentsOf(asked, world);
  const valuesOf = (each: Assignment): readonly Value[] =>
    overlaidMember(assigned(each, asked, world), name, cls, home, world);
  const given = [...assignments.filter(isGiven).flatMap(valuesOf), ...sweptIn(asked, world)];
  const found = assignments.filter(each => !isGiven(each)).flatMap(valuesOf);
  const putBy = ({ value, path }: MemberBinding): readonly Value[] =>
    follow(evaluate(value, home, world), path, home, world);
  found.push(...fromOutside(asked, world).flatMap(putBy));
  const last = cls.scope.bindings.get(name)?.at(-1);
  const inBody = (): readonly Value[] =>
    last ? overlaidMember(bodyMember(last, asked, world), name, cls, home, world) : [];
  if (found.every(each => isNull(each))) found.push(...inBody());
  else if (last && 'annotation' in last) {
    const declared = declaredInstead(found, last.annotation, home, world);
    if (declared) return declared;
    // If only some method or arm sets it, the body's value may still hold.
    if (last.kind === 'value' && !isNone(last.value) && !assignments.some(isSure)) found.push(...inBody());
  }
  // If the object's construction is known, the order of the text decides there.
  if (asked.value.kind === 'instance' && (!asked.value.call || areOpen(found)))
    found.push(...setOnObjects({ ...asked.value, cls }, name, home, world).flatMap(putBy));
  return given.length > 0 && found.length > 0 ? fallback([given, found]) : [...given, ...found];
}

/** What the constructor of an object whose construction is known puts in its members without naming them. */
function sweptIn(asked: Asked, world: World): readonly Value[] {
  const { value, cls, made, name, home } = asked;
  if (value.kind !== 'instance' || !made || cls.methods.some(method => method.name === name)) return [];
  const uses = usesIn(home.file, world).assignments.get(cls);
  return sweeping
    .flatMap(each => uses?.get(each) ?? [])
    .filter(({ fn }) => constructs(fn))
    .flatMap(each => swept(each, name, within(each.fn, asked), world));
}

/** What the class body gives a field to begin with; nothing where it only declares the field. */
export function bodyValue(asked: Asked, world: World): readonly Value[] {
  const last = asked.cls.scope.bindings.get(asked.name)?.at(-1);
  return last?.kind === 'value' ? bodyMember(last, asked, world) : [];
}

/**
 * What methods assign to the member: any of them for an object, for a class only what is assigned to the class itself.
 */
const assignmentsOf = ({ value, cls, home: { file }, name }: Asked, world: World): readonly Assignment[] =>
  (usesIn(file, world).assignments.get(cls)?.get(name) ?? []).filter(
    each => value.kind === 'instance' || isOfClass(each, cls, file),
  );

/** What code around a class assigns to a member of it by its name: `Pipeline.model = event.data.model`. */
const fromOutside = ({ cls, name, home: { file } }: Asked, world: World): readonly MemberBinding[] =>
  cls.name === undefined
    ? []
    : bindingsInto(cls.name, file, world).filter(
        ({ object, name: member, span }) => object.kind === 'name' && member === name && !contains(cls.span, span),
      );

/**
 * What a file gives for a declared field wherever it makes an object of the class: texts, and in a notebook, of which
 * nobody else makes any, objects too. Undefined where it makes none, leaves the field out, or gives what is not known.
 */
function givenToAll({ cls, name, home }: Asked, world: World): readonly Value[] | undefined {
  if (home.file !== world.file || world.depth >= deepest) return undefined;
  if (cls.scope.bindings.get(name)?.at(-1)?.kind !== 'declared') return undefined;
  const calls = constructions(cls, home, world);
  if (calls.length === 0 || calls.length > mostCallers) return undefined;
  world.depth += 1;
  const given = calls.map(call => fieldArgument({ call, env: home }, cls, name, home, world));
  world.depth -= 1;
  const isClosed = isNotebook(home);
  const isMade = (each: Value): boolean =>
    each.kind === 'text' || (isClosed && each.kind === 'api' && each.call !== undefined);
  return given.every(values => values?.every(isMade))
    ? given
        .flatMap(values => values ?? [])
        .map(each => through(each, each.kind === 'text' ? Via.constant : Via.annotation))
    : undefined;
}

function bodyMember(binding: Binding, asked: Asked, world: World): readonly Value[] {
  const { value, home } = asked;
  switch (binding.kind) {
    case 'function': {
      const bound: Value = { kind: 'function', fn: binding.fn, env: home, self: value, via: 0 };
      return binding.fn.method?.how === 'property' ? returnsOf(bound, undefined, home, world) : [bound];
    }
    case 'value':
      return fieldDefault(binding, asked, world);
    case 'declared':
      return annotated(binding.annotation, home, world) ?? [];
    case 'class':
      return [{ kind: 'class', cls: binding.cls, env: home, via: 0 }];
    default:
      return [];
  }
}

/** A field's default holds for objects that are made without it; an object that a caller hands in may hold anything. */
function fieldDefault(
  { value: put, path, annotation }: Binding & { kind: 'value' },
  { value, cls, home }: Asked,
  world: World,
): readonly Value[] {
  if (annotation && value.kind === 'instance' && !value.call && (value.via & Via.annotation) !== 0)
    return annotated(annotation, home, world) ?? [unknownValue('the object is given by the caller')];
  const values = follow(evaluate(put, home, world), path, home, world);
  const typed = declaredInstead(values, annotation, home, world);
  if (typed || value.kind === 'class' || !annotation || !readsEnvironment(cls, home, world)) return typed ?? values;
  return values.map(each => through(each, Via.envDefault));
}

/**
 * Settings of pydantic look for each of their fields in the environment first.
 * Source: docs.pydantic.dev, Settings Management.
 */
const readsEnvironment = ({ bases }: ClassFact, home: Env, world: World): boolean =>
  bases.some(base =>
    evaluate(base, home, world).some(
      each => each.kind === 'api' && /^pydantic(?:_settings|\.v1)?\.(?:.*\.)?BaseSettings$/u.test(each.path),
    ),
  );

/** What `self.hparams` of a Lightning module holds. */
export const hyperparameters = (asked: Asked, world: World): readonly Value[] | undefined =>
  keptParameters(asked.cls, fn => within(fn, asked), asked.home, world);

/** What a method assigned to `self.name`; in a constructor whose call is known, with that call's arguments. */
function assigned({ binding, fn }: Assignment, asked: Asked, world: World): readonly Value[] {
  const env = within(fn, asked);
  const values = follow(evaluate(binding.value, env, world), binding.path, env, world);
  return declaredInstead(values, binding.annotation, asked.home, world) ?? values;
}

/** Inside a method of the object; in a constructor whose call is known, with its arguments. */
const within = (fn: FunctionFact | undefined, { value, made, home: { file } }: Asked): Env => ({
  file,
  frame:
    fn && value.kind === 'instance' && made
      ? { fn, call: constructs(fn) ? made.call : undefined, callEnv: made.env, self: value, outer: undefined }
      : undefined,
});
