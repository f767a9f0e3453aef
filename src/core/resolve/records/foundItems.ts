import type { Call, Expr } from '../../facts/facts.ts';
import { decided } from '../decided.ts';
import { evaluate } from '../evaluate.ts';
import { argument } from '../calls/arguments.ts';
import { indexOf, itemsOf } from './members.ts';
import { through, unknownValue, Via, type Env, type ListValue, type Value } from '../values.ts';
import type { World } from '../world.ts';

/** Of longer lists not every item is asked. */
const mostItems = 40;

/** `models.find(each => each.id === 'small')`: the item of which that holds, else all of which it may hold. */
export function found(
  list: ListValue,
  name: 'find' | 'findLast',
  call: Call,
  env: Env,
  world: World,
): readonly Value[] {
  const asked = askedOf(list, call, env, world);
  if (!asked) return itemsOf(list, world).map(item => through(item, Via.lookUp));
  const inOrder = name === 'find' ? asked : [...asked].reverse();
  const first = inOrder.findIndex(({ holds }) => holds === true);
  const possible = inOrder.slice(0, first < 0 ? undefined : first + 1).filter(({ holds }) => holds !== false);
  const isSure = first >= 0 && possible.length === 1;
  const values = possible.flatMap(({ item }) => evaluate(item, list.env, world));
  if (values.length === 0) return [unknownValue('the value is computed')];
  return isSure ? values : values.map(value => through(value, Via.lookUp));
}

/**
 * `models.filter(each => each.isFast)`: the items of which that holds, where it can be told of all; of objects that a
 * function has made, any.
 */
export function filtered(list: ListValue, call: Call, env: Env, world: World): readonly Value[] | undefined {
  if (list.isAnyItem) return [list];
  const asked = askedOf(list, call, env, world);
  return asked?.every(({ holds }) => holds !== undefined)
    ? [{ ...list, items: asked.flatMap(({ item, holds }) => (holds ? [item] : [])) }]
    : undefined;
}

/** What is taken out of a list by its place, and a list of which any item may be at any place in another order. */
export function taken(list: ListValue, name: string, call: Call, env: Env, world: World): readonly Value[] | undefined {
  switch (name) {
    case 'at': {
      const [place] = argument(call, '0', env, world) ?? [];
      return place?.kind === 'text' ? indexOf(list, place.value, env, world) : itemsOf(list, world);
    }
    case 'pop':
    case 'shift': {
      if (list.items.length === 0) return undefined;
      // A list that has a name may be taken from again and again.
      const isFresh = call.callee.kind === 'member' && call.callee.object.kind === 'call';
      return isFresh ? indexOf(list, name === 'pop' ? -1 : 0, env, world) : itemsOf(list, world);
    }
    case 'slice':
    case 'sort':
    case 'toSorted':
    case 'reverse':
    case 'toReversed':
      return list.isAnyItem ? [list] : undefined;
    default:
      return undefined;
  }
}

interface Asked {
  readonly item: Expr;
  readonly holds: boolean | undefined;
}

/** What the function that a call is given says of each item; undefined where it is no function of one expression. */
function askedOf(list: ListValue, call: Call, env: Env, world: World): readonly Asked[] | undefined {
  const [given] = call.args;
  if (!given || given.spread || list.items.length > mostItems) return undefined;
  const [test, ...others] = evaluate(given.value, env, world);
  if (test?.kind !== 'function' || others.length > 0) return undefined;
  const { fn } = test;
  const [answer, ...more] = fn.returns;
  if (!answer || more.length > 0) return undefined;
  return list.items.map(item => {
    const handed: Call = { ...call, callee: given.value, args: [{ ...given, value: item }] };
    const frame = { fn, call: handed, callEnv: list.env, self: test.self, outer: test.env.frame };
    return { item, holds: decided(answer, { file: test.env.file, frame }, world, 'sure') };
  });
}
