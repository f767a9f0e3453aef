import type { Call, MemberBinding } from '../../facts/facts.ts';
import type { FileFacts } from '../../facts/fileFacts.ts';
import { argument } from '../calls/arguments.ts';
import { callsNamed } from '../calls/callers.ts';
import { evaluate, follow } from '../evaluate.ts';
import { merges } from './merges.ts';
import {
  moduleLevel,
  through,
  Via,
  withoutNull,
  type ApiValue,
  type Env,
  type RecordValue,
  type SourceFile,
  type Value,
} from '../values.ts';
import { unlessActive, type World } from '../world.ts';

/**
 * What the file stores in an object of a library and takes out elsewhere: `st.session_state.llm = …`, `app.state.client
 * = …`, `session["chain"] = …`, `user_session.set("chain", …)`. Undefined where it stores nothing under that name.
 */
export function stored(owner: ApiValue, name: string, env: Env, world: World): readonly Value[] | undefined {
  const made = owner.call ? ` ${owner.env.file.path}:${String(owner.call.span.start)}` : '';
  const key = `stored ${owner.path}.${name}${made}`;
  return unlessActive(world, key, undefined, () => {
    const plain = moduleLevel(env);
    const isOwner = (values: readonly Value[]): boolean =>
      values.some(value => value.kind === 'api' && value.path === owner.path && isSameObject(value, owner));
    const assigned = (bindingsOf(env.file, world).get(name) ?? [])
      .filter(binding => isOwner(evaluate(binding.object, plain, world)))
      .flatMap(binding => follow(evaluate(binding.value, plain, world), binding.path, plain, world));
    const given = callsNamed('set', env.file, world)
      .filter(call => isSetting(call, name, plain, world, isOwner))
      .flatMap(call => argument(call, '1', plain, world) ?? []);
    const values = [...assigned, ...given];
    return values.length > 0 ? withoutNull(values).map(value => through(value, Via.attribute)) : undefined;
  });
}

/** What the file puts under a name into a very record that lacks it: `models[name].session = …`. */
export function putInto({ expr, env }: RecordValue, name: string, world: World): readonly Value[] | undefined {
  const key = `put ${name} ${String(expr.span.start)}`;
  const bindings = bindingsOf(env.file, world).get(name);
  if (!bindings) return undefined;
  return unlessActive(world, key, undefined, () => {
    const plain = moduleLevel(env);
    const values = bindings
      .filter(({ object }) =>
        evaluate(object, plain, world).some(value => value.kind === 'record' && value.expr === expr),
      )
      .flatMap(binding => follow(evaluate(binding.value, plain, world), binding.path, plain, world));
    return values.length > 0 ? withoutNull(values).map(value => through(value, Via.attribute)) : undefined;
  });
}

/** Two calls make two objects; what is reached without a call is always the same. */
const isSameObject = (a: ApiValue, b: ApiValue): boolean => !a.call || !b.call || a.call === b.call;

function isSetting(
  call: Call,
  name: string,
  env: Env,
  world: World,
  isOwner: (values: readonly Value[]) => boolean,
): boolean {
  const [key] = call.args;
  if (call.callee.kind !== 'member' || key?.value.kind !== 'literal' || key.value.value !== name) return false;
  return isOwner(evaluate(call.callee.object, env, world));
}

/** Assignments to members in a file, by the member's name. */
export function bindingsOf(file: SourceFile, world: World): ReadonlyMap<string, readonly MemberBinding[]> {
  const known = world.memberBindings.get(file);
  if (known) return known;
  const byName = grouped(allBindings(file.facts), ({ name }) => name);
  world.memberBindings.set(file, byName);
  return byName;
}

/**
 * Assignments to members of anything of this name: of the name itself (`name.x = …`), or of a member (`self.name.x = …`);
 * and what is put over it as a whole.
 */
export function bindingsInto(name: string, file: SourceFile, world: World): readonly MemberBinding[] {
  let byHolder = world.heldBindings.get(file);
  if (!byHolder) {
    byHolder = grouped([...allBindings(file.facts), ...merges(file, world)], ({ object }) =>
      object.kind === 'name' || object.kind === 'member' ? object.name : undefined,
    );
    world.heldBindings.set(file, byHolder);
  }
  return byHolder.get(name) ?? [];
}

function grouped(
  bindings: readonly MemberBinding[],
  keyOf: (binding: MemberBinding) => string | undefined,
): ReadonlyMap<string, readonly MemberBinding[]> {
  const groups = new Map<string, MemberBinding[]>();
  for (const binding of bindings) {
    const key = keyOf(binding);
    if (key === undefined) continue;
    const same = groups.get(key);
    if (same) same.push(binding);
    else groups.set(key, [binding]);
  }
  return groups;
}

/** Every assignment to a member, wherever in the file. */
export function allBindings({ module, functions, classes }: FileFacts): readonly MemberBinding[] {
  const all = [...module.memberBindings];
  for (const owners of [functions, classes])
    for (const { scope } of owners) if (scope.memberBindings.length > 0) all.push(...scope.memberBindings);
  return all;
}
