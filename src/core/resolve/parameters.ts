import type { Call, Expr, FunctionFact, Parameter } from '../facts/facts.ts';
import { contains } from '../text/span.ts';
import { evaluate } from './evaluate.ts';
import { argumentFor } from './names.ts';
import { moduleLevel, type Env, type Value } from './values.ts';
import type { World } from './world.ts';

/** More callers than this are not compared: a function so common is given many things. */
const mostCallers = 24;

/**
 * What the callers in the same file give for a parameter, where there are callers and all are understood.
 * Undefined where there is none, or one of them leaves it out.
 */
export function callersOf(
  fn: FunctionFact,
  parameter: Parameter,
  env: Env,
  world: World,
): readonly Value[] | undefined {
  if (env.file !== world.file || world.active.has(parameter)) return undefined;
  const isConstructor = fn.method !== undefined && (fn.name === '__init__' || fn.name === 'constructor');
  const name = isConstructor ? fn.method.of.name : fn.name;
  if (name === undefined || fn.method?.how === 'property') return undefined;
  const calls = world.callsByName.get(name) ?? [];
  if (calls.length === 0 || calls.length > mostCallers) return undefined;
  world.active.add(parameter);
  try {
    const given: Value[] = [];
    for (const call of calls) {
      const callEnv = moduleLevel(env);
      if (handsOn(call, fn, parameter) || !reaches(call, fn, isConstructor, callEnv, world)) continue;
      const values = argumentFor(parameter, { fn, call, callEnv, self: undefined, outer: undefined }, world);
      if (!values) return undefined;
      given.push(...values);
    }
    return given.length > 0 ? given : undefined;
  } finally {
    world.active.delete(parameter);
  }
}

/** A function that calls itself with what it was given says nothing new of it. */
function handsOn({ span, args }: Call, fn: FunctionFact, { name, index, rest }: Parameter): boolean {
  if (!contains(fn.span, span) || fn.scope.bindings.get(name)?.length !== 1) return false;
  if (rest) return args.some(({ spread, value }) => spread && isItself(value, name, fn));
  const byPosition = index === undefined || args.some(({ spread }) => spread) ? undefined : args[index];
  const given = args.find(each => each.name === name) ?? (byPosition?.name === undefined ? byPosition : undefined);
  return given !== undefined && isItself(given.value, name, fn);
}

const isItself = (given: Expr, name: string, { scope }: FunctionFact): boolean =>
  given.kind === 'name' && given.name === name && given.scope === scope;

const reaches = (call: Call, fn: FunctionFact, isConstructor: boolean, env: Env, world: World): boolean =>
  evaluate(call.callee, env, world).some(value =>
    isConstructor
      ? value.kind === 'class' && value.cls === fn.method?.of
      : value.kind === 'function' && value.fn === fn,
  );
