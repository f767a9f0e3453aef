import type { Expr, Scope } from '../../facts/facts.ts';
import { callsNamed } from '../calls/callers.ts';
import type { Env, Value } from '../values.ts';
import { unlessActive, type World } from '../world.ts';

/** A list that more is appended to than this is not followed. */
const mostAppended = 12;

/**
 * The items of a list literal together with what the file appends to it, by its name or by the member that holds it:
 * `agents.append(agent)`. `items` are the items of `values`, which `list` stands for.
 */
export function withAppended(
  list: Expr,
  values: readonly Value[],
  items: readonly Value[],
  env: Env,
  world: World,
): readonly Value[] {
  if (env.file.facts.language !== 'python' || !values.some(({ kind }) => kind === 'list')) return items;
  const put = appendedTo(list, env, world);
  const isEmpty = values.every(value => value.kind === 'list' && value.items.length === 0);
  return put.length === 0 ? items : isEmpty ? put : [...items, ...put];
}

function appendedTo(list: Expr, env: Env, world: World): readonly Value[] {
  if (list.kind !== 'name' && list.kind !== 'member') return [];
  const holder = holderOf(list);
  const key = `appended ${env.file.path} ${list.kind} ${list.name}`;
  if (!holder) return [];
  const put = callsNamed('append', env.file, world).filter(
    ({ callee }) => callee.kind === 'member' && isSame(callee.object, list, holder),
  );
  if (put.length === 0 || put.length > mostAppended) return [];
  return unlessActive(world, key, [], () => {
    return put.flatMap(({ args: [item] }) => (item ? world.evaluate(item.value, env) : []));
  });
}

/** The scope that binds the list, or what the list is a member of: `self`. */
const holderOf = (list: Expr & { kind: 'name' | 'member' }): Scope | undefined => {
  const name = list.kind === 'name' ? list : list.object;
  if (name.kind !== 'name') return undefined;
  return list.kind === 'name' ? binder(list.name, list.scope) : classScope(name.scope);
};

function binder(name: string, scope: Scope): Scope | undefined {
  for (let at: Scope | undefined = scope; at; at = at.parent)
    if (at.bindings.has(name) && (at === scope || at.kind !== 'class')) return at;
  return undefined;
}

/** The class whose method a scope stands in. */
function classScope(scope: Scope): Scope | undefined {
  for (let at: Scope | undefined = scope; at; at = at.parent) if (at.kind === 'class') return at;
  return undefined;
}

const isSame = (object: Expr, list: Expr & { kind: 'name' | 'member' }, holder: Scope): boolean =>
  object.kind === list.kind &&
  object.name === list.name &&
  (object.kind !== 'member' ||
    (object.object.kind === 'name' &&
      list.kind === 'member' &&
      list.object.kind === 'name' &&
      object.object.name === list.object.name)) &&
  holderOf(object) === holder;
