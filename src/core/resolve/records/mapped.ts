import type { Argument, Call, Expr } from '../../facts/facts.ts';
import { evaluate } from '../evaluate.ts';
import { itemsOf } from './members.ts';
import type { Env, ListValue, Value } from '../values.ts';
import { unlessActive, type World } from '../world.ts';

type FunctionValue = Value & { kind: 'function' };

/** Of longer lists the items are not told apart. */
const mostItems = 12;

/**
 * The objects that a function makes of the items of a list: `keys.map(apiKey => new OpenAI({ apiKey }))`. Of items that
 * are known each has an object of its own, else one stands for all. Undefined for functions that make no objects: texts
 * and numbers that are computed of others are not followed.
 */
export function mapped(
  list: Value | undefined,
  given: Argument | undefined,
  call: Call,
  env: Env,
  world: World,
): readonly Value[] | undefined {
  if (!given || given.spread || env.file.facts.language !== 'javascript') return undefined;
  const [maker, ...others] = evaluate(given.value, env, world);
  if (maker?.kind !== 'function' || others.length > 0 || !maker.fn.returns.some(mayMake)) return undefined;
  return unlessActive(world, `mapped ${env.file.path}:${String(call.span.start)}`, undefined, () => {
    const made = ofEach(list, given, call, env) ?? ofAny(maker, env);
    return itemsOf(made, world).some(each => isMade(each, world)) ? [made] : undefined;
  });
}

/** The calls of the function with each item, where all are written. */
function ofEach(list: Value | undefined, given: Argument, call: Call, env: Env): ListValue | undefined {
  if (list?.kind !== 'list' || list.items.length === 0 || list.items.length > mostItems) return undefined;
  if (list.items.some(({ kind }) => kind !== 'literal')) return undefined;
  // Where the item stands tells one call from another.
  const items = list.items.map((item): Expr => ({
    ...call,
    callee: given.value,
    args: [{ ...given, value: item }],
    span: item.span,
  }));
  return { kind: 'list', items, env, via: list.via };
}

/** What the function returns for whatever item. */
const ofAny = ({ fn, self, env, via }: FunctionValue, callEnv: Env): ListValue => ({
  kind: 'list',
  items: fn.returns,
  env: { file: env.file, frame: { fn, call: undefined, callEnv, self, outer: env.frame } },
  via,
  isAnyItem: true,
});

/** Whether an expression may make an object: a glance at what is written, as most functions make none. */
const mayMake = (expr: Expr): boolean =>
  expr.kind === 'name' ||
  expr.kind === 'call' ||
  (expr.kind === 'record' && expr.entries.some(({ value }) => value.kind === 'call' && value.isNew));

/** An object of a library that signatures know, or of the project; or a record that holds one. */
const isMade = (value: Value, world: World): boolean =>
  value.kind === 'instance' ||
  (value.kind === 'api' && value.call !== undefined && value.nodes.length > 0) ||
  (value.kind === 'record' &&
    value.expr.entries.some(
      ({ value: held }) =>
        held.kind === 'call' &&
        held.isNew &&
        evaluate(held, value.env, world).some(each => each.kind !== 'record' && isMade(each, world)),
    ));
