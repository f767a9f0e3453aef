import { recall } from '../recall.ts';
import type { Argument, Call } from '../facts/facts.ts';
import type { Env, Value } from '../resolve/values.ts';
import type { World } from '../resolve/world.ts';

/**
 * Functions that call the function they are given, by public path: its position among the arguments, and what the other
 * arguments become.
 */
const runners: readonly { readonly path: RegExp; readonly position: number; readonly rest: 'arguments' | 'items' }[] = [
  { path: /^asyncio\.to_thread$/u, position: 0, rest: 'arguments' },
  { path: /^anyio\.to_thread\.run_sync$/u, position: 0, rest: 'arguments' },
  { path: /^(?:fastapi|starlette)\.concurrency\.run_in_threadpool$/u, position: 0, rest: 'arguments' },
  {
    path: /^asyncio\.(?:get_event_loop|get_running_loop|new_event_loop)\(\)\.run_in_executor$/u,
    position: 1,
    rest: 'arguments',
  },
  {
    path: /^concurrent\.futures\.(?:\w+\.)?(?:Thread|Process)PoolExecutor\(\)\.submit$/u,
    position: 0,
    rest: 'arguments',
  },
  { path: /^concurrent\.futures\.(?:\w+\.)?(?:Thread|Process)PoolExecutor\(\)\.map$/u, position: 0, rest: 'items' },
  { path: /^global#(?:map|filter)$/u, position: 0, rest: 'items' },
];

type Runner = (typeof runners)[number];

const runnerNamed = (path: string): Runner | undefined => runners.find(runner => runner.path.test(path));

/** A file calls the same few things again and again. */
const runnerAt = recall<{ readonly runner: Runner | undefined }>();

/** A call made by another function: what is called, and with which arguments. */
export interface HandedCall {
  readonly target: readonly Value[];
  readonly call: Call;
}

/** `asyncio.to_thread(client.chat, model="x")` calls `client.chat`; undefined where nothing is handed over. */
export function handedOver(callees: readonly Value[], call: Call, env: Env, world: World): HandedCall | undefined {
  for (const callee of callees) {
    if (callee.kind !== 'api') continue;
    const { runner } = runnerAt(callee.path, () => ({ runner: runnerNamed(callee.path) }));
    const fn = runner && call.args[runner.position];
    if (!fn || fn.name !== undefined || fn.spread) continue;
    const rest: readonly Argument[] = runner.rest === 'items' ? [] : call.args.slice(runner.position + 1);
    return {
      target: world.evaluate(fn.value, env),
      call: { ...call, args: rest, inLoop: call.inLoop || runner.rest === 'items' },
    };
  }
  return undefined;
}
