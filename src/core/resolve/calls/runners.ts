import type { Argument, Call } from '../../facts/facts.ts';
import { recall } from '../../recall.ts';
import type { ApiValue } from '../values.ts';
import { madeFor } from './handedCalls.ts';

/** A function of a library that calls the function it is given. */
interface Runner {
  readonly path: RegExp;
  /** Where it takes that function: a position or a keyword. */
  readonly takes: number | string;
  /**
   * What the other arguments become: those of the function (of which some runners pass positional ones alone), items
   * that it is called with one by one, or, as `args` and `kwargs`, what holds those of the function.
   */
  readonly rest: 'arguments' | 'positionals' | 'items' | 'held';
  /** It gives back what the function gives, once it is awaited. */
  readonly isResult?: true;
}

const runners: readonly Runner[] = [
  { path: /^(?:asyncio\.to_thread|anyio\.to_thread\.run_sync)$/u, takes: 0, rest: 'arguments', isResult: true },
  {
    path: /^(?:fastapi|starlette)\.concurrency\.run_in_threadpool$/u,
    takes: 0,
    rest: 'arguments',
    isResult: true,
  },
  {
    path: /^asyncio\.(?:get_event_loop|get_running_loop|new_event_loop)\(\)\.run_in_executor$/u,
    takes: 1,
    rest: 'positionals',
    isResult: true,
  },
  {
    path: /^concurrent\.futures\.(?:\w+\.)?(?:Thread|Process)PoolExecutor\(\)\.submit$/u,
    takes: 0,
    rest: 'arguments',
  },
  { path: /^concurrent\.futures\.(?:\w+\.)?(?:Thread|Process)PoolExecutor\(\)\.map$/u, takes: 0, rest: 'items' },
  { path: /^tenacity\.(?:Async)?Retrying\(\)$/u, takes: 0, rest: 'arguments', isResult: true },
  { path: /^(?:threading\.Thread|(?:torch\.)?multiprocessing\.Process)$/u, takes: 'target', rest: 'held' },
  { path: /^global#(?:map|filter)$/u, takes: 0, rest: 'items' },
];

/** A file calls the same few things again and again. */
const runnerAt = recall<{ readonly runner: Runner | undefined }>();

/** The call that a library makes because of this one: its callee is the function that is handed over. */
export interface RunCall {
  readonly call: Call;
  readonly runner: Runner;
}

/**
 * `asyncio.to_thread(client.chat, model="x")` makes `client.chat(model="x")`; undefined where nothing is handed over. Its
 * `argumentsSpan` begins where the function's own arguments do. Where the runner takes none for it, it is that of the
 * function, as a partial that is made there has brackets of its own.
 */
export function runCall({ path }: ApiValue, call: Call): RunCall | undefined {
  const { runner } = runnerAt(path, () => ({ runner: runners.find(each => each.path.test(path)) }));
  const fn = runner && call.args.find(({ name }, index) => (name ?? index) === runner.takes);
  if (!fn || fn.spread) return undefined;
  const argumentsSpan =
    runner.rest === 'arguments' ? { start: fn.span.end, end: call.argumentsSpan.end } : fn.value.span;
  return { call: { ...call, callee: fn.value, args: argumentsOf(call, runner), argumentsSpan }, runner };
}

function argumentsOf(call: Call, { takes, rest }: Runner): readonly Argument[] {
  if (rest === 'held') return madeFor(call)?.args ?? [];
  return rest === 'items' ? [] : call.args.slice(Number(takes) + 1);
}
