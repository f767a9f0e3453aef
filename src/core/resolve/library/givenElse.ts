import type { Call, Expr } from '../../facts/facts.ts';
import { argument } from '../calls/arguments.ts';
import { isKeywords } from '../settled.ts';
import { isNull, isUntold, through, Via, type Env, type Value } from '../values.ts';
import type { World } from '../world.ts';

/**
 * Keys that hold models or ids, unlike names of options: `config.get("llm", "model")` asks for an option of a section.
 */
const isModelKey = /model|engine|deployment|llm|checkpoint/iu;
const isId = /[\d/-]/u;
/** Keys that hold how much a model may answer. */
const isLimitKey = /max.*(?:token|length)|num_predict/iu;

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

/** How functions are called that look a setting up; `get_model("llm", "gpt-4o")` may load it instead. */
const looksUp = /^_?get(?:_?(?:config|setting|option|value|env|param|property|attr|key)\w*)?$/iu;
const isKey = /^[\w.-]+$/u;

/**
 * `settings.get("llm.model", x)` of the project's own settings, which gives back x itself or what it finds in something
 * read at run time: x. Undefined where it finds another value, or gives something else.
 */
export function ownElse(values: readonly Value[], call: Call, env: Env, world: World): readonly Value[] | undefined {
  const { callee } = call;
  if ((callee.kind !== 'name' && callee.kind !== 'member') || !looksUp.test(callee.name)) return undefined;
  if (!values.some(isUntold)) return undefined;
  const [key] = argument(call, '0', env, world) ?? [];
  const given = key?.kind === 'text' && isKey.test(String(key.value)) ? elseOf(callee, call, env, world) : undefined;
  const isGiven = (value: Value): boolean =>
    value.kind === 'text' && given?.some(each => each.kind === 'text' && each.value === value.value) === true;
  return values.every(value => isUntold(value) || isGiven(value)) ? given : undefined;
}

function elseOf(holder: Expr, call: Call, env: Env, world: World): readonly Value[] | undefined {
  const { args } = call;
  if (env.file.facts.language !== 'python' || args.length !== 2) return undefined;
  if (args.some(({ spread, name }) => spread ?? (name !== undefined && name !== 'default'))) return undefined;
  // Also the key that a method of the project hands on: `def get(self, key, default): return self.data.get(key, default)`.
  const [key, ...others] = argument(call, '0', env, world) ?? [];
  if (key?.kind !== 'text' || others.length > 0) return undefined;
  const values = argument(call, '1', env, world) ?? argument(call, 'default', env, world) ?? [];
  if (values.every(isNull)) return undefined;
  const isMapping = isKeywords(holder);
  const told = values.every(
    value =>
      isMapping ||
      value.kind === 'api' ||
      (isModelKey.test(String(key.value)) && isIdText(value)) ||
      (isLimitKey.test(String(key.value)) && value.kind === 'text' && typeof value.value === 'number'),
  );
  return told ? values.map(value => through(value, Via.parameterDefault)) : undefined;
}

const isIdText = (value: Value): boolean =>
  value.kind === 'text' && typeof value.value === 'string' && isId.test(value.value);
