import type { Call, Expr } from '../../facts/facts.ts';
import { argument } from '../calls/arguments.ts';
import { isKeywords } from '../settled.ts';
import { isNull, through, Via, type Env, type Value } from '../values.ts';
import type { World } from '../world.ts';

/**
 * Keys that hold models or ids, unlike names of options: `config.get("llm", "model")` asks for an option of a section.
 */
const isModelKey = /model|engine|deployment|llm|checkpoint/iu;
const isId = /[\d/-]/u;

/** `getattr(options, "model", x)` of an object that is not known, or lacks it: x, as for a mapping. */
export function memberElse(call: Call, env: Env, world: World): readonly Value[] | undefined {
  const [holder, ...args] = call.args;
  return holder && !holder.spread ? elseOf(holder.value, { ...call, args }, env, world) : undefined;
}

/**
 * `kwargs.get("model", x)` and `options.pop("model", x)` of an unknown mapping give x where nobody gives another value.
 * Undefined where the object may be no mapping, or there is no default.
 */
export const givenElse = (call: Call, env: Env, world: World): readonly Value[] | undefined =>
  call.callee.kind === 'member' ? elseOf(call.callee.object, call, env, world) : undefined;

function elseOf(holder: Expr, call: Call, env: Env, world: World): readonly Value[] | undefined {
  const { args } = call;
  const [key, otherwise, ...more] = args;
  if (env.file.facts.language !== 'python') return undefined;
  if (key?.value.kind !== 'literal' || !otherwise || more.length > 0) return undefined;
  if (args.some(({ spread, name }) => spread ?? (name !== undefined && name !== 'default'))) return undefined;
  const values = argument(call, '1', env, world) ?? argument(call, 'default', env, world) ?? [];
  if (values.every(isNull)) return undefined;
  const isMapping = isKeywords(holder);
  const told = values.every(
    value =>
      isMapping ||
      value.kind === 'api' ||
      (isModelKey.test(String(key.value.kind === 'literal' && key.value.value)) && isIdText(value)),
  );
  return told ? values.map(value => through(value, Via.parameterDefault)) : undefined;
}

const isIdText = (value: Value): boolean =>
  value.kind === 'text' && typeof value.value === 'string' && isId.test(value.value);
