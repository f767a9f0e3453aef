import type { Call } from '../../facts/facts.ts';
import { argument } from '../calls/arguments.ts';
import { through, unknownValue, Via, type ApiValue, type Env, type Value } from '../values.ts';
import type { World } from '../world.ts';

/**
 * A member that a library's declaration gives a default: a key of a checked schema, or an option of a command line.
 * Undefined where the value is no result of such a declaration. Sources: zod.dev, env.t3.gg, github.com/af/envalid,
 * github.com/KATT/envsafe, valibot.dev, nodejs.org/api/util.html#utilparseargsconfig, yargs.js.org, github.com/sindresorhus/meow, github.com/minimistjs/minimist.
 */
export function declaredValue(value: ApiValue, name: string, world: World): readonly Value[] | undefined {
  const found = declarations.find(each => each.result.test(value.path));
  if (!found) return undefined;
  const defaults = found.read(value, name, world);
  const via = isOfEnvironment(value, found, world) ? Via.envDefault : Via.parameterDefault;
  const set = via === Via.envDefault ? world.environment(name) : undefined;
  if (set === undefined && defaults && defaults.length > 0) return defaults.map(each => through(each, via));
  const file = world.file.path;
  return set === undefined
    ? [unknownValue(`${name} is declared without a default`, via)]
    : [{ kind: 'text', value: set, at: { path: file, span: { start: 0, end: 0 } }, via: Via.config }];
}

interface Declaration {
  /** The public path of what has the members. */
  readonly result: RegExp;
  readonly read: (value: ApiValue, name: string, world: World) => readonly Value[] | undefined;
  /** True where the values always come from the environment. */
  readonly environment?: true;
}

const declarations: readonly Declaration[] = [
  {
    result: /^zod[^#]*#.*\bobject\(\).*\.(?:parse\(\)|parseAsync\(\)|safeParse\(\)\.data)$/u,
    read: (value, name, world) => ofSchema(callsOf(value, 'object'), [`0.${name}`], world),
  },
  {
    result: /^@t3-oss\/env-\w+#createEnv\(\)$/u,
    read: (value, name, world) =>
      ofSchema(callsOf(value, 'createEnv'), [`server.${name}`, `client.${name}`, `shared.${name}`], world),
    environment: true,
  },
  {
    result: /^envalid#cleanEnv\(\)$/u,
    read: (value, name, world) => given(callsOf(value, 'cleanEnv'), [`1.${name}.default`], world),
    environment: true,
  },
  {
    result: /^envsafe#(?:default|envsafe)\(\)$/u,
    read: (value, name, world) =>
      given(callsOf(value, 'envsafe'), [`0.${name}.devDefault`, `0.${name}.default`], world),
    environment: true,
  },
  {
    result: /^valibot#(?:parse|parseAsync)\(\)$/u,
    read: (value, name, world) => ofValibot(callsOf(value, 'parse(?:Async)?'), name, world),
  },
  {
    result: /^util#(?:default\.)?parseArgs\(\)\.values$/u,
    read: (value, name, world) => given(callsOf(value, 'parseArgs'), [`options.${name}.default`], world),
  },
  {
    result: /^minimist#default\(\)$/u,
    read: (value, name, world) => given(callsOf(value, 'default'), [`1.default.${name}`], world),
  },
  {
    result: /^meow#default\(\)\.flags$/u,
    read: (value, name, world) =>
      given(callsOf(value, 'default'), [`1.flags.${name}.default`, `0.flags.${name}.default`], world),
  },
  {
    result: /^yargs(?:\/\w+)?#.*(?:\.argv|\.parse(?:Sync|Async)?\(\))$/u,
    read: (value, name, world) =>
      given(callsOf(value, 'options'), [`0.${name}.default`], world) ??
      given(
        callsOf(value, 'option').filter(({ call, env }) =>
          ['0', '1.alias'].some(at =>
            argument(call, at, env, world)?.some(each => each.kind === 'text' && each.value === name),
          ),
        ),
        ['1.default'],
        world,
      ),
  },
];

interface Made {
  readonly call: Call;
  readonly env: Env;
}

/** How long a chain of calls may be. */
const mostSteps = 60;

/** The calls of a name on the way to a value, nearest first. */
function callsOf(value: ApiValue, name: string): readonly Made[] {
  const found: Made[] = [];
  let steps = 0;
  for (let at: ApiValue | undefined = value; at && steps < mostSteps; at = at.parent, steps += 1)
    if (at.call && new RegExp(`[.#]${name}\\(\\)$`, 'u').test(at.path)) found.push({ call: at.call, env: at.env });
  return found;
}

function given(calls: readonly Made[], paths: readonly string[], world: World): readonly Value[] | undefined {
  for (const { call, env } of calls)
    for (const path of paths) {
      const values = argument(call, path, env, world);
      if (values) return values;
    }
  return undefined;
}

/** The default of a schema's field: `z.string().default('…')`. */
const ofSchema = (calls: readonly Made[], paths: readonly string[], world: World): readonly Value[] | undefined =>
  given(calls, paths, world)?.flatMap(field =>
    field.kind === 'api'
      ? (['default', 'prefault', 'literal']
          .map(name => given(callsOf(field, name), ['0'], world))
          .find(values => values !== undefined) ?? [])
      : [],
  );

/** The default of a field: `v.optional(v.string(), '…')` in the schema that `v.parse` is given. */
const ofValibot = (parses: readonly Made[], name: string, world: World): readonly Value[] | undefined =>
  given(parses, ['0'], world)?.flatMap(schema =>
    schema.kind === 'api' && schema.call
      ? (argument(schema.call, `0.${name}`, schema.env, world) ?? []).flatMap(field =>
          field.kind === 'api' && field.call && /#(?:optional|fallback)\(\)$/u.test(field.path)
            ? (argument(field.call, '1', field.env, world) ?? [])
            : [],
        )
      : [],
  );

function isOfEnvironment(value: ApiValue, { environment }: Declaration, world: World): boolean {
  if (environment) return true;
  const parsed = ['parse', 'parseAsync', 'safeParse'].flatMap(name => callsOf(value, name));
  // In valibot the schema comes first, then what is parsed.
  return ['0', '1'].some(at =>
    given(parsed, [at], world)?.some(
      each => each.kind === 'api' && /(?:process|import\.meta|Bun)\.env$/u.test(each.path),
    ),
  );
}
