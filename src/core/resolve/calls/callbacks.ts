import type { Call, FunctionFact, Parameter } from '../../facts/facts.ts';
import { isCommand } from '../library/commandLine.ts';
import { evaluate, follow, iterate } from '../evaluate.ts';
import { givenByLibrary, givenByType } from '../library/givenByLibrary.ts';
import { moduleLevel, type Env, type SourceFile, type Value } from '../values.ts';
import type { World } from '../world.ts';

/** Where a function stands as an argument: of which call, and at which position or under which key of its options. */
export interface Handed {
  readonly call: Call;
  readonly at: number | string;
}

/** Methods that call their argument with each item of the object. */
const perItem = new Set(['map', 'forEach', 'flatMap', 'filter', 'some', 'every', 'find']);

/**
 * What a callback's parameter stands for, where the receiver of the callback tells: the result for `.then(…)`, an item
 * for `.map(…)`, the options of a command for `.action(…)`. Undefined for every other parameter.
 */
export function callbackParameter(
  fn: FunctionFact,
  parameter: Parameter,
  env: Env,
  world: World,
): readonly Value[] | undefined {
  if (parameter.index === undefined || parameter.rest) return undefined;
  const handed = handedIn(env.file, world).get(fn);
  const given = handed ? givenByLibrary(parameter, handed, env, world) : givenByType(fn, parameter, env, world);
  if (given) return given;
  const options = handed && commandOptions(handed, env, world);
  if (options) return follow(options, parameter.path, env, world);
  if (parameter.index !== 0) return undefined;
  if (handed?.at !== 0) return undefined;
  const { callee, args } = handed.call;
  const plain = moduleLevel(env);
  if (callee.kind === 'member' && callee.name === 'then')
    return follow(evaluate(callee.object, plain, world), parameter.path, plain, world);
  if (callee.kind === 'member' && perItem.has(callee.name))
    return iterate(callee.object, evaluate(callee.object, plain, world), parameter.path, plain, world);
  const items = callee.kind === 'name' && callee.name === 'map' ? args[1] : undefined;
  return items && iterate(items.value, evaluate(items.value, plain, world), parameter.path, plain, world);
}

/** `.action((file, options) => …)` of a command: what it is given are the arguments, and last the options. */
function commandOptions({ call: { callee } }: Handed, env: Env, world: World): readonly Value[] | undefined {
  if (callee.kind !== 'member' || callee.name !== 'action') return undefined;
  const plain = moduleLevel(env);
  const isCommands = evaluate(callee.object, plain, world).some(
    value => value.kind === 'api' && isCommand.test(value.path),
  );
  return isCommands ? [{ kind: 'options', env: plain, via: 0 }] : undefined;
}

/** The functions of a file that are written as arguments, or as options. */
function handedIn(file: SourceFile, world: World): ReadonlyMap<FunctionFact, Handed> {
  const known = world.handed.get(file);
  if (known) return known;
  const handed = new Map<FunctionFact, Handed>();
  for (const call of file.facts.calls)
    call.args.forEach(({ value }, position) => {
      if (value.kind === 'function') handed.set(value.fn, { call, at: position });
      if (value.kind !== 'record') return;
      for (const { key, value: entry } of value.entries)
        if (entry.kind === 'function' && key?.kind === 'literal') handed.set(entry.fn, { call, at: String(key.value) });
    });
  world.handed.set(file, handed);
  return handed;
}
