import type { Call, ClassFact, Expr, FunctionFact, Parameter } from '../../facts/facts.ts';
import { contains } from '../../text/span.ts';
import { annotated } from '../classes/annotations.ts';
import { argument } from './arguments.ts';
import { callbackParameter } from './callbacks.ts';
import { fromOtherCell } from '../names/cells.ts';
import { clickDefault, clickOptions } from '../library/commandLine.ts';
import { baseCallsOf, classesMade, isConstructor } from '../classes/constructors.ts';
import { evaluate, follow } from '../evaluate.ts';
import { gathered } from './gathered.ts';
import { handedTo } from '../classes/inherited.ts';
import { selfOf } from '../names/names.ts';
import { isPrivate, isScript } from './closed.ts';
import { isNone } from '../../facts/asked.ts';
import { moduleLevel, someObject, through, unknownValue, Via, type Env, type Frame, type Value } from '../values.ts';
import { unlessActive, type World } from '../world.ts';

/** What a parameter stands for: what the caller gave, its type, its default, or what all callers in the file give. */
export function parameterValue(
  parameter: Parameter,
  owner: FunctionFact | undefined,
  env: Env,
  world: World,
): readonly Value[] {
  const frame = env.frame;
  const fn = frame?.fn.parameters.includes(parameter) ? frame.fn : owner;
  if (parameter.receiver) return fn ? [selfOf(fn, env)] : [unknownValue('there is no receiver')];
  const typed = (): readonly Value[] | undefined => {
    const values = parameter.annotation && annotated(parameter.annotation, env, world);
    return values && follow(values, parameter.path, env, world);
  };
  if (frame?.call && frame.fn === fn) {
    const given = argumentFor(parameter, frame, world);
    // Where the caller itself was given the argument (`super(client)`), the type still says what it is.
    if (given?.some(isKnown)) return given;
    const mayLack = parameter.default && isOnlyHandedOn(parameter, frame.call);
    if (given && !mayLack) return typed() ?? given;
    if (parameter.default) return defaulted(parameter.default, env, world);
  }
  const declared = typed() ?? (fn && handedTo(fn, parameter, env, world));
  if (declared?.some(value => value.kind === 'api'))
    return (fn && madeByCallers(fn, parameter, env, world)) ?? madeByDefault(parameter, env, world) ?? declared;
  // A type of the project says less than a value: it tells a record's keys, not what they hold.
  if (parameter.default && !isNone(parameter.default)) {
    const instead = fn && isPrivate(fn, env) ? callersOf(fn, parameter, env, world) : undefined;
    if (instead?.every(isKnown)) return instead;
    const inUse = fn && givenInScript(fn, parameter, env, world);
    return inUse ? [inUse] : defaulted(parameter.default, env, world);
  }
  const option = fn && (parameter.rest ? clickOptions(fn, env, world) : clickDefault(fn, parameter, env, world));
  if (option) return option;
  const given =
    fn &&
    (fromOtherCell(fn, parameter, env, world) ??
      callbackParameter(fn, parameter, env, world) ??
      callersOf(fn, parameter, env, world));
  if (given?.every(isKnown)) return given;
  if (declared?.some(isKnown)) return declared;
  return given ?? [unknownValue(`the parameter ${parameter.name} is given by the caller`)];
}

const isKnown = (value: Value): boolean => value.kind !== 'unknown';

/**
 * An object of a library's class as the callers in the file make it: how tells more than its type, where all of them do.
 * A class is for others too, unless a notebook has it.
 */
function madeByCallers(fn: FunctionFact, parameter: Parameter, env: Env, world: World): readonly Value[] | undefined {
  const made = !fn.method || isPrivate(fn, env) ? callersOf(fn, parameter, env, world) : undefined;
  return made?.every(value => value.kind === 'api' && (value.call !== undefined || value.joined.length > 0))
    ? made.map(value => through(value, Via.annotation))
    : undefined;
}

/** `llm: BaseLLM = OpenAI(model="…")`: the object that stands by default tells more than its type. */
function madeByDefault(parameter: Parameter, env: Env, world: World): readonly Value[] | undefined {
  const made = parameter.default && !isNone(parameter.default) ? defaulted(parameter.default, env, world) : [];
  const isMade = (value: Value): boolean => value.kind === 'api' && value.call !== undefined;
  return made.length > 0 && made.every(isMade) ? made : undefined;
}

/**
 * In a script the one text that all its calls of a function give in place of the default. What others may call it with,
 * nobody sees; a method of a class is for them.
 */
function givenInScript(fn: FunctionFact, parameter: Parameter, env: Env, world: World): Value | undefined {
  if (fn.method || env.file.facts.language !== 'python' || !isScript(env)) return undefined;
  const [given, ...others] = callersOf(fn, parameter, env, world) ?? [];
  const isOne = others.every(each => each.kind === 'text' && given?.kind === 'text' && each.value === given.value);
  return given?.kind === 'text' && given.value !== null && isOne ? given : undefined;
}

const defaulted = (expr: Expr, env: Env, world: World): readonly Value[] =>
  evaluate(expr, { file: env.file, frame: env.frame?.outer }, world).map(value => through(value, Via.parameterDefault));

/** `super().__init__(*args, **options)` of a caller's own: what nobody is seen to give is what stands by default. */
const isOnlyHandedOn = ({ name, index }: Parameter, { args }: Call): boolean =>
  args.every(
    (arg, at) => arg.name !== name && (arg.spread ? isRest(arg.value) : arg.name !== undefined || at !== index),
  );

const isRest = (given: Expr): boolean =>
  given.kind === 'name' &&
  given.scope.bindings
    .get(given.name)
    ?.every(each => each.kind === 'parameter' && each.parameter.rest !== undefined) === true;

export function argumentFor(parameter: Parameter, frame: Frame, world: World): readonly Value[] | undefined {
  const { call, callEnv } = frame;
  if (!call) return undefined;
  if (parameter.rest) {
    const value = gathered(parameter, frame);
    return value && [value];
  }
  // Position goes before name: a mapping unpacked beside it (`ask(client, **options)`) cannot give it again.
  const byPosition =
    parameter.index === undefined ? undefined : argument(call, String(parameter.index), callEnv, world);
  const given =
    byPosition ??
    (parameter.path.length === 0 && callEnv.file.facts.language === 'python'
      ? argument(call, parameter.name, callEnv, world)
      : undefined);
  return given && follow(given, parameter.path, callEnv, world).map(value => through(value, Via.constant));
}

/** If a function has more callers than this, they are not compared: they give it too many things. */
export const mostCallers = 24;

/** The calls of the file that may be calls of a function, by its name; those that make an object of a subclass too. */
function callersNamed(fn: FunctionFact, world: World, parameter?: Parameter): readonly Call[] {
  if (fn.method?.how === 'property') return [];
  const made = isConstructor(fn) && !parameter?.rest ? classesMade(fn, world.file) : [];
  const own = isConstructor(fn) ? fn.method?.of.name : fn.name;
  const names = made.length > 0 ? made.map(cls => cls.name) : [own];
  const calls = names.flatMap(name => (name === undefined ? [] : (world.callsByName.get(name) ?? [])));
  // A class that makes its objects itself: `cls._only = cls(path)`.
  return calls.length === 0 && isConstructor(fn) ? (world.callsByName.get('cls') ?? []) : calls;
}

/**
 * The calls of the file that surely call a function, except its calls of itself; none if there are too many to tell.
 */
export function callsReaching(fn: FunctionFact, env: Env, world: World): readonly Call[] {
  const named = env.file === world.file ? callersNamed(fn, world) : [];
  const calls = named.filter(({ callee, span }) => isShort(callee) && !contains(fn.span, span));
  if (calls.length > mostCallers) return [];
  return unlessActive(world, fn.scope, [], () =>
    calls.filter(call => reaches(call, fn, isConstructor(fn), calledFor(call, fn, env), world)),
  );
}

/** `run`, `agent.run`: callees that cannot lead back to the question at hand. */
const isShort = (callee: Expr): boolean =>
  callee.kind === 'name' || (callee.kind === 'member' && callee.object.kind === 'name');

/**
 * What the callers in the same file give for a parameter, where there are callers and all are understood.
 * Undefined where there is none, or one of them leaves it out.
 */
function callersOf(fn: FunctionFact, parameter: Parameter, env: Env, world: World): readonly Value[] | undefined {
  if (env.file !== world.file) return undefined;
  const calls = callersNamed(fn, world, parameter);
  // What is unpacked there may as well be nothing: then all defaults stand.
  const handed = isConstructor(fn) && !parameter.rest ? baseCallsOf(fn, env.file, world) : [];
  const count = calls.length + handed.length;
  if (count === 0 || count > mostCallers) return undefined;
  return unlessActive(world, parameter, undefined, () => {
    const given: Value[] = [];
    for (const call of handed) {
      const values = argumentFor(parameter, frameOf(fn, call, moduleLevel(env)), world);
      if (!values) return undefined;
      given.push(...values);
    }
    for (const values of givenBy(calls, fn, parameter, env, world)) {
      if (!values) return undefined;
      given.push(...values);
    }
    return given.length > 0 ? given : undefined;
  });
}

/** What each of the calls that surely reach a function gives for a parameter, one after the other; undefined for nothing. */
function* givenBy(
  calls: readonly Call[],
  fn: FunctionFact,
  parameter: Parameter,
  env: Env,
  world: World,
): Generator<readonly Value[] | undefined> {
  for (const call of calls) {
    const callEnv = calledFor(call, fn, env);
    if (handsOn(call, fn, parameter) || !reaches(call, fn, isConstructor(fn), callEnv, world)) continue;
    yield argumentFor(parameter, frameOf(fn, call, callEnv), world);
  }
}

const frameOf = (fn: FunctionFact, call: Call, callEnv: Env): Frame => ({
  fn,
  call,
  callEnv,
  self: undefined,
  outer: undefined,
});

/** Where a base class calls what a subclass overrides, `self.ask(self.client)`, the object there is the subclass's. */
function calledFor({ callee, scope }: Call, { method }: FunctionFact, env: Env): Env {
  const home = moduleLevel(env);
  const caller = scope.owner && 'parameters' in scope.owner ? scope.owner : undefined;
  const { of } = caller?.method ?? {};
  const isOnItself = callee.kind === 'member' && isReceiver(callee.object, caller);
  if (!method || !caller || !of || !isOnItself || of === method.of || !isBase(of, method.of)) return home;
  const self = someObject(method.of, home);
  return { file: env.file, frame: { fn: caller, call: undefined, callEnv: home, self, outer: undefined } };
}

const isReceiver = (expr: Expr, caller: FunctionFact | undefined): boolean =>
  expr.kind === 'name' &&
  (expr.name === 'this' || caller?.parameters.some(each => each.receiver && each.name === expr.name) === true);

const isBase = ({ name }: ClassFact, { bases }: ClassFact): boolean =>
  bases.some(base => base.kind === 'name' && base.name === name);

/** Whether a call in the same file gives the parameter at all. */
export function isGivenHere(fn: FunctionFact, parameter: Parameter, env: Env, world: World): boolean {
  if (env.file !== world.file) return false;
  return unlessActive(world, parameter, false, () => {
    for (const values of givenBy(callersNamed(fn, world), fn, parameter, env, world)) if (values) return true;
    return false;
  });
}

/** A function that passes its own parameter on to itself says nothing new about it. */
function handsOn({ span, args }: Call, fn: FunctionFact, { name, index, rest }: Parameter): boolean {
  if (!contains(fn.span, span) || fn.scope.bindings.get(name)?.length !== 1) return false;
  if (rest) return args.some(({ spread, value }) => spread && isItself(value, name, fn));
  const byPosition = index === undefined || args.some(({ spread }) => spread) ? undefined : args[index];
  const given = args.find(each => each.name === name) ?? (byPosition?.name === undefined ? byPosition : undefined);
  return given !== undefined && isItself(given.value, name, fn);
}

const isItself = (given: Expr, name: string, { scope }: FunctionFact): boolean =>
  given.kind === 'name' && given.name === name && given.scope === scope;

const reaches = (call: Call, fn: FunctionFact, constructs: boolean, env: Env, world: World): boolean =>
  evaluate(call.callee, env, world).some(value =>
    constructs
      ? value.kind === 'class' && classesMade(fn, env.file).includes(value.cls)
      : value.kind === 'function' && value.fn === fn,
  );
