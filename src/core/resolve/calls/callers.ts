import type { Call, Expr, FunctionFact } from '../../facts/facts.ts';
import type { FileFacts } from '../../facts/fileFacts.ts';
import { contains } from '../../text/span.ts';
import { madeFor, nameOf } from './handedCalls.ts';
import type { SourceFile } from '../values.ts';
import type { World } from '../world.ts';

/**
 * The calls of a file by the last name of their callee, including calls that others make of a function they are given.
 */
export type CallsByName = ReadonlyMap<string, readonly Call[]>;

export function calledBy(facts: FileFacts): CallsByName {
  const calls = new Map<string, Call[]>();
  const add = (call: Call): void => {
    const name = nameOf(facts.language === 'python' ? ofAnyType(call.callee) : call.callee);
    if (name === undefined) return;
    const known = calls.get(name);
    if (known) known.push(call);
    else calls.set(name, [call]);
  };
  for (const call of facts.calls) {
    add(call);
    const made = facts.language === 'python' ? madeFor(call) : undefined;
    if (made) add(made);
  }
  return calls;
}

/** `AgentSession[State]` of `AgentSession[State](…)`: the class, whatever it is told of its types. */
export const ofAnyType = (callee: Expr): Expr => (callee.kind === 'index' ? callee.object : callee);

/** The same for any file of the project, laid out once for each. */
export function callsNamed(name: string, file: SourceFile, world: World): readonly Call[] {
  let calls = file === world.file ? world.callsByName : world.callsElsewhere.get(file);
  if (!calls) {
    calls = calledBy(file.facts);
    world.callsElsewhere.set(file, calls);
  }
  return calls.get(name) ?? [];
}

/** The calls in a function's body; looked up once for each function. */
export function callsIn(fn: FunctionFact, { calls }: FileFacts, world: World): readonly Call[] {
  let inside = world.bodies.get(fn);
  if (!inside) {
    inside = calls.filter(({ span }) => contains(fn.span, span));
    world.bodies.set(fn, inside);
  }
  return inside;
}
