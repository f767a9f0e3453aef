import type { Argument, Call } from '../../facts/facts.ts';
import { recall } from '../../recall.ts';
import type { ApiValue } from '../values.ts';

/** A function of a library that calls the function it is given. */
interface Runner {
  readonly path: RegExp;
  /** Where it takes that function. */
  readonly position: number;
  /** What the other arguments become: those of the function, or items that it is called with one by one. */
  readonly rest: 'arguments' | 'items';
  /** It gives back what the function gives, once it is awaited. */
  readonly isResult?: true;
}

const runners: readonly Runner[] = [
  { path: /^(?:asyncio\.to_thread|anyio\.to_thread\.run_sync)$/u, position: 0, rest: 'arguments', isResult: true },
  {
    path: /^(?:fastapi|starlette)\.concurrency\.run_in_threadpool$/u,
    position: 0,
    rest: 'arguments',
    isResult: true,
  },
  {
    path: /^asyncio\.(?:get_event_loop|get_running_loop|new_event_loop)\(\)\.run_in_executor$/u,
    position: 1,
    rest: 'arguments',
    isResult: true,
  },
  {
    path: /^concurrent\.futures\.(?:\w+\.)?(?:Thread|Process)PoolExecutor\(\)\.submit$/u,
    position: 0,
    rest: 'arguments',
  },
  { path: /^concurrent\.futures\.(?:\w+\.)?(?:Thread|Process)PoolExecutor\(\)\.map$/u, position: 0, rest: 'items' },
  { path: /^global#(?:map|filter)$/u, position: 0, rest: 'items' },
];

/** A file calls the same few things again and again. */
const runnerAt = recall<{ readonly runner: Runner | undefined }>();

/** The call that a library makes because of this one: its callee is the function that is handed over. */
export interface RunCall {
  readonly call: Call;
  readonly runner: Runner;
}

/** `asyncio.to_thread(client.chat, model="x")` makes `client.chat(model="x")`; undefined where nothing is handed over. */
export function runCall({ path }: ApiValue, call: Call): RunCall | undefined {
  const { runner } = runnerAt(path, () => ({ runner: runners.find(each => each.path.test(path)) }));
  const fn = runner && call.args[runner.position];
  if (!fn || fn.name !== undefined || fn.spread) return undefined;
  const args: readonly Argument[] = runner.rest === 'items' ? [] : call.args.slice(runner.position + 1);
  return { call: { ...call, callee: fn.value, args }, runner };
}
