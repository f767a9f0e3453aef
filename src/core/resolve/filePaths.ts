import type { Call, Expr } from '../facts/facts.ts';
import { argument } from './arguments.ts';
import { evaluate } from './evaluate.ts';
import { assembled } from './texts.ts';
import { hole, partialText, unknownValue, type ApiValue, type Env, type Value } from './values.ts';
import type { World } from './world.ts';

/**
 * `os.path.join(base, path)`: the parts with a `/` between them. What begins at the user's home is a place on somebody's
 * disk, and no name of a model: that part stays open.
 */
export const joinedPath = (call: Call, env: Env, world: World): readonly Value[] => [
  overSlashes(
    call.args.map(({ value, spread }) => (spread ? [] : evaluate(value, env, world))),
    call,
    env,
  ),
];

function overSlashes(parts: readonly (readonly Value[])[], at: Expr, env: Env): Value {
  const texts = parts.map(part => {
    const text = partialText(part) ?? hole;
    return text.startsWith('~') ? hole : text;
  });
  const via = parts.reduce((all, part) => all | (part[0]?.via ?? 0), 0);
  const text = texts.map((part, index) => (index < texts.length - 1 ? part.replace(/\/$/u, '') : part)).join('/');
  return assembled(text, at, env, via);
}

/** `pathlib.Path(…)`, as against what its methods give. */
const isPath = (value: Value | undefined): value is ApiValue =>
  value?.kind === 'api' &&
  /^pathlib\.(?:Pure)?(?:Posix|Windows)?Path\(\)$/u.test(value.path) &&
  value.call !== undefined;

/** `Path("models") / "x"`; undefined where the left side is no path. */
export function underPath(
  left: readonly Value[],
  right: readonly Value[],
  at: Expr,
  env: Env,
  world: World,
): Value | undefined {
  const [base] = left;
  if (left.length !== 1 || !base || !(isPath(base) || (base.kind === 'text' && typeof base.value === 'string')))
    return undefined;
  return overSlashes([[spelledOut(base, world)], right], at, env);
}

/** `str(Path("models", "x"))`: its text; every other value as it is. */
export const asText = (call: Call, env: Env, world: World): readonly Value[] | undefined =>
  argument(call, '0', env, world)?.map(value => spelledOut(value, world));

const spelledOut = (value: Value, world: World): Value =>
  isPath(value) && value.call ? (joinedPath(value.call, value.env, world)[0] ?? value) : value;

/** `os.path.basename("a/b")`: what stands behind the last slash. */
export const baseName = (value: Value): Value =>
  value.kind === 'text' && typeof value.value === 'string'
    ? { ...value, value: value.value.slice(value.value.lastIndexOf('/') + 1) }
    : unknownValue('the text is put together at run time');
