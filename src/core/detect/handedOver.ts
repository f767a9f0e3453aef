import type { Call } from '../facts/facts.ts';
import { runCall, type RunCall } from '../resolve/calls/runners.ts';
import { afterGiven, type Env, type Value } from '../resolve/values.ts';
import type { World } from '../resolve/world.ts';

/** A call made by another function: what is called, and with which arguments. */
export interface HandedCall {
  readonly target: readonly Value[];
  readonly call: Call;
}

/** `asyncio.to_thread(client.chat, model="x")` calls `client.chat`; undefined where nothing is handed over. */
export function handedOver(callees: readonly Value[], call: Call, env: Env, world: World): HandedCall | undefined {
  const run = runBy(callees, call);
  return (
    run && {
      target: world.evaluate(run.call.callee, env),
      // The site is the call that is written.
      call: { ...run.call, callee: call.callee, inLoop: call.inLoop || run.runner.rest === 'items' },
    }
  );
}

function runBy(callees: readonly Value[], call: Call): RunCall | undefined {
  for (const callee of callees) {
    const run = callee.kind === 'api' ? runCall(callee, call) : undefined;
    if (run) return run;
  }
  return undefined;
}

/** The call as the function that it ends in gets it: with what a partial was given before, without what a runner keeps. */
export function asReceived(call: Call, env: Env, world: World): Call {
  const callees = world.evaluate(call.callee, env);
  const run = runBy(callees, call);
  const made = run?.call ?? call;
  const [target] = run ? world.evaluate(made.callee, env) : callees;
  return target?.kind === 'partial' && target.env.file === env.file ? afterGiven(target, made) : made;
}
