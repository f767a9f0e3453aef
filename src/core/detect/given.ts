import type { Call } from '../facts/facts.ts';
import { argument, givenNames } from '../resolve/calls/arguments.ts';
import type { Env, Value } from '../resolve/values.ts';
import type { World } from '../resolve/world.ts';
import type { CallSpec } from '../signatures/sdk.ts';
import type { Given, Task } from '../site.ts';
import { canonical, nests } from './canonical.ts';

/** How deep lists and records are read as plain data. */
const deepest = 5;
const mostItems = 64;

/** These tasks write no text: their `max_length` caps what is read. */
const silent: ReadonlySet<Task> = new Set(['embedding', 'rerank', 'classification', 'moderation']);

/** The arguments that the estimation and the rules look at, as plain data by canonical name. */
export function givenOf(
  call: Call,
  spec: Pick<CallSpec, 'given'>,
  task: Task,
  env: Env,
  world: World,
): Readonly<Record<string, Given>> {
  const heads = givenNames(call, env, world);
  const isGiven = (path: string): boolean => heads.has(headOf(path));
  const open = nests.filter(nest => isGiven(nest) && argument(call, nest, env, world)?.some(isObject));
  const given: Record<string, Given> = {};
  for (const [name, { names, nested }] of Object.entries(canonical)) {
    if (name === 'maxOutput' && silent.has(task)) continue;
    const inside = nested ? open.flatMap(nest => names.map(each => `${nest}.${each}`)) : [];
    for (const path of [...(spec.given?.[name] ?? []), ...names.filter(isGiven), ...inside]) {
      const values = argument(call, path, env, world);
      const [value] = values ?? [];
      const plain = value && values && allAlike(values) ? plainData(value, world, 0) : undefined;
      if (plain === undefined) continue;
      given[name] = plain;
      break;
    }
  }
  return given;
}

const headOf = (path: string): string => {
  const dot = path.indexOf('.');
  return dot < 0 ? path : path.slice(0, dot);
};

const isObject = ({ kind }: Value): boolean =>
  kind === 'record' || kind === 'api' || kind === 'list' || kind === 'instance';

/** One value, or the same text again and again: every request of a batch has the same cap. */
const allAlike = (values: readonly Value[]): boolean => {
  const [first] = values;
  return values.every(
    value => value === first || (value.kind === 'text' && first?.kind === 'text' && value.value === first.value),
  );
};

/** A value as plain data; undefined where it is not known. A list with unknown items keeps its length. */
function plainData(value: Value, world: World, depth: number): Given {
  if (depth > deepest) return undefined;
  switch (value.kind) {
    case 'text':
      return value.value;
    case 'list':
      return value.items.slice(0, mostItems).map(item => single(world.evaluate(item, value.env), world, depth));
    case 'record': {
      const data: Record<string, Given> = {};
      for (const { key, value: entry } of value.expr.entries) {
        const name = key?.kind === 'literal' ? String(key.value) : undefined;
        if (name !== undefined) data[name] = single(world.evaluate(entry, value.env), world, depth);
      }
      return data;
    }
    default:
      return undefined;
  }
}

const single = (values: readonly Value[], world: World, depth: number): Given =>
  values.length === 1 && values[0] ? plainData(values[0], world, depth + 1) : undefined;
