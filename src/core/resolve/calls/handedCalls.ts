import type { Argument, Call, Expr } from '../../facts/facts.ts';

/** Methods that start what stands before them: tasks, actors and deployments of Ray. */
const starting: ReadonlySet<string> = new Set(['remote', 'bind']);

/** Calls that call their argument at this position with all that stands behind it. */
const callingFirst: Readonly<Record<string, number>> = {
  submit: 0, // concurrent.futures
  to_thread: 0, // asyncio, anyio, starlette
  run_in_threadpool: 0,
  run_in_executor: 1,
  // functools: made now, called later with what is left to give.
  partial: 0,
};

/** Keywords that hand over a function, and those with its arguments: as a sequence, as a mapping, as one value. */
const handing: readonly {
  readonly what: readonly string[];
  readonly all?: string;
  readonly named?: string;
  readonly whole?: string;
  /** Arguments that the function gets before these. */
  readonly before?: number;
  readonly of?: string;
}[] = [
  // threading.Thread, multiprocessing.Process, and the pools of the latter
  { what: ['target'], all: 'args', named: 'kwargs' },
  { what: ['func', '0'], all: '1', named: '2', of: 'apply_async' },
  // accelerate; torch.multiprocessing and torch_xla hand over the rank first
  { what: ['function', '0'], all: 'args', of: 'notebook_launcher' },
  { what: ['function', '0'], all: '1', of: 'notebook_launcher' },
  { what: ['fn', '0'], all: 'args', before: 1, of: 'spawn' },
  // ray.data, ray.train
  { what: ['fn', '0'], all: 'fn_constructor_args', named: 'fn_constructor_kwargs' },
  { what: ['fn', '0'], named: 'fn_kwargs' },
  { what: ['train_loop_per_worker', '0'], whole: 'train_loop_config' },
];

const launchers = new Set(handing.map(({ of }) => of));
const keywords = new Set(
  handing.filter(({ of }) => of === undefined).flatMap(({ all, named, whole }) => [all, named, whole]),
);

/** This is asked of every call of a file, and most hand nothing over. */
const mayHand = (name: string, args: readonly Argument[]): boolean =>
  starting.has(name) ||
  Object.hasOwn(callingFirst, name) ||
  launchers.has(name) ||
  args.some(arg => arg.name !== undefined && keywords.has(arg.name));

/**
 * The call that somebody else makes because of this one: a thread, a pool, a launcher of training, or Ray runs the
 * function it is given. Undefined for all other calls. The reader checks whether it is a function of the project.
 */
export function madeFor(call: Call): Call | undefined {
  const { callee, args } = call;
  if ((callee.kind !== 'name' && callee.kind !== 'member') || !mayHand(callee.name, args)) return undefined;
  if (callee.kind === 'member' && starting.has(callee.name)) {
    const started = withoutOptions(callee.object);
    return nameOf(started) === undefined ? undefined : { ...call, callee: started };
  }
  for (const { what, all, named, whole, before = 0, of } of handing) {
    if (of !== undefined && callee.name !== of) continue;
    const given = [all, named, whole].map(name => name && at(args, name));
    const target = given.some(each => each) ? what.map(name => at(args, name)).find(each => each) : undefined;
    if (!target || nameOf(target.value) === undefined) continue;
    const [sequence, mapping, value] = given;
    return {
      ...call,
      callee: target.value,
      args: [
        ...Array.from({ length: before }, () => unread(call)),
        ...(sequence ? [{ ...sequence, name: undefined, spread: 'list' as const }] : []),
        ...(mapping ? [{ ...mapping, name: undefined, spread: 'record' as const }] : []),
        ...(value ? [{ ...value, name: undefined }] : []),
      ],
    };
  }
  const index = Object.hasOwn(callingFirst, callee.name) ? callingFirst[callee.name] : undefined;
  const first = index === undefined ? undefined : args[index];
  if (index === undefined || !first || first.name !== undefined || first.spread) return undefined;
  return nameOf(first.value) === undefined ? undefined : { ...call, callee: first.value, args: args.slice(index + 1) };
}

/** `Model.options(num_gpus=1).remote(…)`: what is started is the model. */
const withoutOptions = (expr: Expr): Expr =>
  expr.kind === 'call' && expr.callee.kind === 'member' && expr.callee.name === 'options' ? expr.callee.object : expr;

export const nameOf = (expr: Expr): string | undefined =>
  expr.kind === 'name' || expr.kind === 'member' ? expr.name : undefined;

/** The argument of that keyword, or at that position. */
const at = (args: readonly Argument[], name: string): Argument | undefined =>
  /^\d$/u.test(name)
    ? args.filter(each => each.name === undefined)[Number(name)]
    : args.find(each => each.name === name);

const unread = ({ span }: Call): Argument => ({
  name: undefined,
  value: { kind: 'unknown', span },
  spread: undefined,
  span,
});
