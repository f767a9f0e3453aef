import type { Call, Expr, FunctionFact } from '../../facts/facts.ts';
import { declaredInstead } from '../classes/annotations.ts';
import { apiCall } from '../api.ts';
import { builtin } from '../library/builtins.ts';
import { ownElse } from '../library/givenElse.ts';
import { methodBuiltin } from '../library/methodBuiltins.ts';
import { classMember } from '../classes/classes.ts';
import { running } from '../decided.ts';
import { evaluate } from '../evaluate.ts';
import { exportOf, moduleNamed } from '../names/imports.ts';
import { restored } from '../classes/torchModules.ts';
import { runCall } from './runners.ts';
import { reachable } from '../narrowed.ts';
import {
  afterGiven,
  areOpen,
  isNotebook,
  isNull,
  moduleLevel,
  someObject,
  through,
  unknownValue,
  type ApiValue,
  type Env,
  type Value,
} from '../values.ts';
import { unlessActive, type World } from '../world.ts';

/** What a call gives. */
export function callValue(call: Call, env: Env, world: World): readonly Value[] {
  const { callee } = call;
  if (
    callee.kind === 'name' &&
    (callee.name === 'require' || callee.name === 'import') &&
    env.file.facts.language === 'javascript'
  ) {
    const specifier = call.args[0]?.value;
    if (specifier?.kind === 'literal' && typeof specifier.value === 'string')
      return moduleNamed(specifier.value, env, world);
  }
  if (callee.kind === 'member') {
    const settled =
      settledPromise(callee, call, env, world) ?? restored(call, env, world) ?? allocated(callee, call, env, world);
    if (settled) return settled;
    const given = evaluate(callee.object, env, world).map(object => ({
      object,
      values: methodBuiltin(object, callee.name, call, env, world),
    }));
    // Where the object may also be an unknown one, the result may be unknown too.
    if (given.some(({ values }) => values !== undefined && values.length > 0))
      return given.flatMap(
        ({ object, values }) => values ?? (isNull(object) || !areOpen([object]) ? [] : [unsure(object)]),
      );
  }
  return evaluate(callee, env, world).flatMap(value => calling(value, call, env, world));
}

/**
 * The result of a promise: `p.catch(report)` and `p.finally(close)` give what p gives, `p.then(pick)` gives what `pick`
 * makes of it. Undefined for every other call.
 */
function settledPromise(
  callee: Expr & { kind: 'member' },
  call: Call,
  env: Env,
  world: World,
): readonly Value[] | undefined {
  const [handler] = call.args;
  if (!/^(?:then|catch|finally)$/u.test(callee.name) || !handler || env.file.facts.language === 'python')
    return undefined;
  const handlers = evaluate(handler.value, env, world);
  if (callee.name !== 'then')
    return handlers.every(({ kind }) => callable.has(kind)) ? evaluate(callee.object, env, world) : undefined;
  if (!handlers.every(({ kind }) => kind === 'function')) return undefined;
  const { object } = callee;
  const handed: Call = { ...call, callee: handler.value, args: [{ ...handler, value: object, span: object.span }] };
  return handlers.flatMap(each => calling(each, handed, env, world));
}

/** `super().__new__(cls)`, `object.__new__(cls)`: an object of that class, as yet without what its constructor sets. */
function allocated(
  { name }: Expr & { kind: 'member' },
  { args: [first] }: Call,
  env: Env,
  world: World,
): readonly Value[] | undefined {
  if (name !== '__new__' || !first || first.spread || env.file.facts.language !== 'python') return undefined;
  const made = evaluate(first.value, env, world).flatMap((value): readonly Value[] =>
    value.kind === 'class' || value.kind === 'instance' ? [someObject(value.cls, value.env)] : [],
  );
  return made.length > 0 ? made : undefined;
}

const callable: ReadonlySet<Value['kind']> = new Set(['function', 'class', 'api']);

const unsure = (value: Value): Value => (value.kind === 'unknown' ? value : unknownValue('the value is computed'));

/** What calling one value gives. */
export function calling(value: Value, call: Call, env: Env, world: World): readonly Value[] {
  switch (value.kind) {
    case 'api':
      return builtin(value, call, env, world) ?? ran(value, call, env, world) ?? apiCall(value, call, env, world);
    case 'function': {
      const values = returnsOf(value, call, env, world);
      return ownElse(values, call, env, world) ?? values;
    }
    case 'class':
      return [{ kind: 'instance', cls: value.cls, env: value.env, call, callEnv: env, via: value.via }];
    case 'instance':
      return classMember(value, '__call__', world).flatMap(method =>
        method.kind === 'function' ? returnsOf(method, call, env, world) : [unknownValue('the object is called')],
      );
    case 'partial':
      // Both argument lists are read where the partial was made; what is given at the call is rarely the model.
      return calling(value.target, afterGiven(value, call), env.file === value.env.file ? env : value.env, world);
    case 'unknown':
      return [value];
    case 'module': {
      // `module.exports = Bot; module.exports.other = …`, where the module itself is called.
      const whole = exportOf(value.file, 'module.exports', world)?.filter(({ kind }) => callable.has(kind)) ?? [];
      return whole.length > 0
        ? whole.flatMap(each => calling(each, call, env, world))
        : [unknownValue('the value is computed')];
    }
    default:
      return [unknownValue('the value is computed')];
  }
}

/** What a function gives that a library runs elsewhere: `await asyncio.to_thread(load, path)`. */
function ran(runner: ApiValue, call: Call, env: Env, world: World): readonly Value[] | undefined {
  const run = runCall(runner, call);
  return run?.runner.isResult ? callValue(run.call, env, world) : undefined;
}

const ofItself: readonly Value[] = [unknownValue('the function calls itself')];

/** What a project function gives back, with the call's arguments for its parameters. */
export function returnsOf(
  value: Value & { kind: 'function' },
  call: Call | undefined,
  env: Env,
  world: World,
): readonly Value[] {
  const { fn } = value;
  if (call && isUnbound(value)) {
    const [receiver, ...args] = call.args;
    const [self] = receiver && !receiver.spread ? evaluate(receiver.value, env, world) : [];
    if (self) return returnsOf({ ...value, self }, { ...call, args }, env, world);
  }
  return unlessActive(world, fn, ofItself, () => {
    const plain =
      fn.parameters.every(parameter => parameter.receiver) &&
      (value.self === undefined || isAny(value.self, fn)) &&
      !value.env.frame &&
      !(call && isNotebook(value.env));
    const frame = plain ? undefined : { fn, call, callEnv: env, self: value.self, outer: value.env.frame };
    const inside: Env = { file: value.env.file, frame };
    const given = fn.returns.length > 0 ? fn.returns : fn.yields;
    const values = reachable(
      running(given, fn.scope, inside, world).flatMap(({ arm, via }) =>
        evaluate(arm, inside, world).map(value => through(value, via)),
      ),
    );
    const typed = declaredInstead(values, fn.returnAnnotation, moduleLevel(value.env), world);
    if (typed) return typed;
    return values.length > 0
      ? values
      : [unknownValue(`${fn.name ?? 'the function'} gives nothing that can be followed`)];
  });
}

/** In Python a method that is asked of the class takes its object as the first argument: `Base.ask(self, text)`. */
const isUnbound = ({ fn, self, env }: Value & { kind: 'function' }): boolean =>
  self?.kind === 'class' && fn.method?.how === 'instance' && env.file.facts.language === 'python';

/**
 * Whether it is just any object of the class that has the method: then it says nothing that the method does not say
 * itself.
 */
const isAny = (self: Value, fn: FunctionFact): boolean =>
  self.kind === 'instance' && !self.call && self.cls === fn.method?.of;
