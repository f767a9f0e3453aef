import { evaluate, follow } from '../evaluate.ts';
import { bindingsOf } from '../records/stored.ts';
import { moduleLevel, through, unknownValue, Via, type Env, type TextValue, type Value } from '../values.ts';
import { unlessActive, type World } from '../world.ts';

/** The variables of the environment, also as Node's module gives them, and as `dotenv` reports which it read. */
export const isEnvironment = (path: string): boolean =>
  /(?:^|#)(?:process\.env|Bun\.env|import\.meta\.env|os\.environ)$|^process#(?:default\.)?env$|^dotenv#(?:default\.)?config\(\)\.parsed$/u.test(
    path,
  );

/**
 * The value of an environment variable: what the file itself sets it to, else what the project states; else unknown,
 * with its name as the reason.
 */
export function environmentValue(name: string, env: Env, world: World): Value {
  const set = setHere(name, env, world);
  if (set) return set;
  const value = world.environment(name);
  if (value === undefined) return unknownValue(`it comes from the environment variable ${name}`, Via.envDefault);
  return { kind: 'text', value, at: { path: env.file.path, span: { start: 0, end: 0 } }, via: Via.config };
}

/** The one text that code around sets a variable to, whatever happens: `os.environ["MODEL"] = "gpt-4o"`. */
function setHere(name: string, env: Env, world: World): TextValue | undefined {
  const key = `environment ${name}`;
  const bindings = bindingsOf(env.file, world).get(name);
  if (!bindings) return undefined;
  return unlessActive(world, key, undefined, () => {
    const plain = moduleLevel(env);
    const given = bindings
      .filter(({ object }) =>
        evaluate(object, plain, world).some(value => value.kind === 'api' && isEnvironment(value.path)),
      )
      .map(binding => ({
        sure: binding.branch === undefined,
        values: follow(evaluate(binding.value, plain, world), binding.path, plain, world),
      }));
    const [first] = given[0]?.values ?? [];
    if (first?.kind !== 'text' || typeof first.value !== 'string' || first.value === '') return undefined;
    const isSame = (each: Value): boolean => each.kind === 'text' && each.value === first.value;
    return given.every(({ sure, values }) => sure && values.every(isSame)) ? through(first, Via.constant) : undefined;
  });
}
