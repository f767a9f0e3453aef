import type { Call } from '../facts/facts.ts';
import type { FileFacts } from '../facts/fileFacts.ts';

/** The calls of a file by the last name of their callee. */
export type CallsByName = ReadonlyMap<string, readonly Call[]>;

export function calledBy(facts: FileFacts): CallsByName {
  const calls = new Map<string, Call[]>();
  for (const call of facts.calls) {
    const name = call.callee.kind === 'name' || call.callee.kind === 'member' ? call.callee.name : undefined;
    if (name === undefined) continue;
    const known = calls.get(name);
    if (known) known.push(call);
    else calls.set(name, [call]);
  }
  return calls;
}
