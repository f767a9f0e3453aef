import type { Call, Expr } from '../../facts/facts.ts';
import type { Env, Value } from '../values.ts';
import type { World } from '../world.ts';

type Iterated = (call: Call, env: Env, world: World) => readonly Value[] | undefined;

/** Any item of what an argument holds, its position unknown. A mapping gives nothing: its items are its keys. */
function someItem(given: Expr, env: Env, world: World): Expr {
  const unknown: Expr = { kind: 'unknown', span: given.span };
  return world.evaluate(given, env).some(({ kind }) => kind === 'record')
    ? unknown
    : { kind: 'index', object: given, key: unknown, span: given.span };
}

const plain = ({ args }: Call): readonly Expr[] =>
  args.flatMap(({ name, spread, value }) => (name === undefined && !spread ? [value] : []));

/** The items of the first argument, in whatever order and number. */
const itemsInOrder: Iterated = (call, env, world) => {
  const [given] = plain(call);
  return given && [{ kind: 'list', items: [someItem(given, env, world)], env, via: 0 }];
};

/** Any item of what is iterated over: `next(clients)`. */
const oneItem: Iterated = (call, env, world) => {
  const [given] = plain(call);
  const lists = given && world.evaluate(given, env).filter(({ kind }) => kind === 'list');
  return given && lists && lists.length > 0 ? world.evaluate(someItem(given, env, world), env) : undefined;
};

/** Tuples with one item of each argument; counted tuples begin with a number. */
const tuples =
  (counted: boolean): Iterated =>
  (call, env, world) => {
    const { span } = call;
    const given = plain(call).slice(0, counted ? 1 : undefined);
    const items = given.map(each => someItem(each, env, world));
    const tuple: Expr = { kind: 'list', items: counted ? [{ kind: 'unknown', span }, ...items] : items, span };
    return given.length > 0 ? [{ kind: 'list', items: [tuple], env, via: 0 }] : undefined;
  };

/**
 * Functions that yield the items of their arguments one by one, by public path. Sources: docs.python.org, Built-in
 * Functions and itertools; tqdm.github.io; rich.readthedocs.io, Progress Display.
 */
export const iterated: Readonly<Record<string, Iterated>> = {
  'global#enumerate': tuples(true),
  'global#zip': tuples(false),
  'global#sorted': itemsInOrder,
  'global#reversed': itemsInOrder,
  'global#set': itemsInOrder,
  'global#frozenset': itemsInOrder,
  'global#iter': itemsInOrder,
  'global#next': oneItem,
  'itertools.cycle': itemsInOrder,
  'tqdm.tqdm': itemsInOrder,
  'tqdm.auto.tqdm': itemsInOrder,
  'tqdm.autonotebook.tqdm': itemsInOrder,
  'tqdm.notebook.tqdm': itemsInOrder,
  'tqdm.std.tqdm': itemsInOrder,
  'tqdm.rich.tqdm': itemsInOrder,
  'rich.progress.track': itemsInOrder,
};
