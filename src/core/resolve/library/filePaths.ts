import type { Call, Expr } from '../../facts/facts.ts';
import { argument } from '../calls/arguments.ts';
import { evaluate } from '../evaluate.ts';
import { assembled } from '../texts.ts';
import { hole, partialText, unknownValue, type ApiValue, type Env, type Value } from '../values.ts';
import type { World } from '../world.ts';

/** The name of a file of weights or settings says what it is; a folder may hold anything. */
const isFile = /\.(?:pt|pth|ckpt|onnx|gguf|ggml|bin|h5|hdf5|keras|safetensors|engine|tflite|json|ya?ml)$/iu;

/**
 * `os.path.join(base, path)`: the parts with a `/` between them. The result may be read as an address. A folder, or a
 * path from the user's home, names no model: as one it stays unknown.
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
  return assembled(text, at, env, via, isFile.test(text) && !text.includes(hole));
}

/** `pathlib.Path(…)` itself, not what its methods return. */
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
  const isText =
    base?.kind === 'text' ? typeof base.value === 'string' : base?.kind === 'unknown' && base.text !== undefined;
  if (left.length !== 1 || !base || !(isText || isPath(base))) return undefined;
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
