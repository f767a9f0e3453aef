import type { Call, FunctionFact } from '../facts/facts.ts';
import { matchingCalls } from '../resolve/api.ts';
import { callsIn } from '../resolve/calls/callers.ts';
import type { Env, Value } from '../resolve/values.ts';
import { unlessActive, type World } from '../resolve/world.ts';
import { supports, type Finding } from './finding.ts';
import { modelOfCall } from './modelOf.ts';

/** How many project functions deep the body of a function is read for the models it runs. */
const deepestHelper = 3;

/** The models of the calls in a function's body: a node of a graph, a step of a chain, a method of a component. */
export function runsIn(
  fn: FunctionFact,
  self: Value | undefined,
  home: Env,
  world: World,
  depth: number,
  level = 0,
): readonly Finding[] {
  const { file } = home;
  const key = `runs in ${file.path} ${fn.span.start}`;
  if (level > deepestHelper) return [];
  const env: Env = { file, frame: self && { fn, call: undefined, callEnv: home, self, outer: undefined } };
  return unlessActive(world, key, [], () => {
    return callsIn(fn, file.facts, world).flatMap(call =>
      world.evaluate(call.callee, env).flatMap(callee => runOf(callee, call, env, world, depth, level)),
    );
  });
}

function runOf(callee: Value, call: Call, env: Env, world: World, depth: number, level: number): readonly Finding[] {
  if (callee.kind === 'function') return runsIn(callee.fn, callee.self, callee.env, world, depth, level + 1);
  if (callee.kind !== 'api') return [];
  const specs = matchingCalls(callee, call, env, world).flatMap(({ spec }) => (spec.runs === undefined ? [] : [spec]));
  if (specs.length === 0) return [];
  const found = modelOfCall(specs, call, env, callee, world, depth + 1);
  if (!found.bearing && specs.every(spec => spec.needsModel)) return [];
  // A node that embeds a query to look something up stands beside the one that answers.
  return [{ ...found, supporting: found.supporting ?? supports(specs), bearing: true }];
}
