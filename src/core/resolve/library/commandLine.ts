import { asksWhetherUnset } from '../../facts/asked.ts';
import type { Call, Expr, FunctionFact, MemberBinding, Parameter, RecordEntry } from '../../facts/facts.ts';
import { argument } from '../calls/arguments.ts';
import { callsNamed } from '../calls/callers.ts';
import { evaluate, fallback, follow } from '../evaluate.ts';
import { allBindings } from '../records/stored.ts';
import {
  isItself,
  moduleLevel,
  through,
  unknownValue,
  Via,
  withoutNull,
  type ApiValue,
  type Env,
  type Value,
} from '../values.ts';
import type { World } from '../world.ts';

/** Objects that declare a command's options one by one (commander, cac). */
export const isCommand = /^(?:commander|cac)#/u;
/** Whether a call declares the command line option: `add_argument("--model")`, `option('-m, --model <id>', …)`. */
function declares({ callee, args }: Call, name: string, flag: string): boolean {
  if (callee.kind !== 'member') return false;
  const [first] = args;
  if (callee.name === 'option' || callee.name === 'requiredOption')
    return (
      first?.value.kind === 'literal' &&
      String(first.value.value)
        .split(/[ ,|]+/u)
        .includes(`--${flag}`)
    );
  return (
    callee.name === 'add_argument' &&
    args.some(({ value, name: key }) => {
      if (value.kind !== 'literal' || typeof value.value !== 'string') return false;
      return key === 'dest'
        ? value.value === name
        : key === undefined && value.value.replace(/^-+/u, '').replaceAll('_', '-') === flag;
    })
  );
}

/** In Python `option` declares a parameter of the function below it (click), not a member of the parsed options. */
const isDeclaration = ({ callee }: Call, env: Env): boolean =>
  env.file.facts.language === 'javascript' || (callee.kind === 'member' && callee.name === 'add_argument');

/** Where a declaration gives the default: as a keyword, or behind the flags and their description. */
const defaultPaths = ({ callee }: Call): readonly string[] =>
  callee.kind === 'member' && callee.name === 'add_argument' ? ['default'] : ['default', '2', '3'];

const isOptions = (object: Expr, env: Env, world: World): boolean =>
  object.kind === 'name' && evaluate(object, moduleLevel(env), world).some(value => value.kind === 'options');

/**
 * What a command line option is: its default, `add_argument("--model", default="x")`, `.option('--model <id>', '…', 'x')`,
 * and what the code puts in its place, `args.model = "y"`.
 */
export function optionValues(name: string, env: Env, world: World): readonly Value[] {
  const byDefault = optionDefault(name, env, world);
  const plain = moduleLevel(env);
  // What is put there may be made of the option itself: `args.model = args.model.strip()`.
  const given = ({ value, path }: MemberBinding): readonly Value[] =>
    follow(evaluate(value, plain, world), path, plain, world).map(each => (isItself(each) ? byDefault : each));
  const set = allBindings(env.file.facts).filter(
    binding => binding.name === name && isOptions(binding.object, env, world),
  );
  const surely = set.findLastIndex(({ branch }) => !branch);
  const last = set[surely];
  const later = set.slice(surely + 1);
  const isUnset = (asked: Expr): boolean => asked.kind === 'member' && asked.name === name;
  const stands = later.filter(({ branch }) => asksWhetherUnset(branch?.test, isUnset));
  const replaces = later.filter(each => !stands.includes(each));
  const values = [...(last ? given(last) : [byDefault]), ...replaces.flatMap(given)];
  return stands.length > 0 ? fallback([values, stands.flatMap(given)]) : withoutNull(values);
}

function optionDefault(name: string, env: Env, world: World): Value {
  const flag =
    env.file.facts.language === 'javascript'
      ? name.replace(/[A-Z]/gu, letter => `-${letter.toLowerCase()}`)
      : name.replaceAll('_', '-');
  const plain = moduleLevel(env);
  const declarations = env.file.facts.calls.filter(call => isDeclaration(call, env) && declares(call, name, flag));
  const values = declarations.flatMap(call =>
    defaultPaths(call).flatMap(path => argument(call, path, plain, world) ?? []),
  );
  const [value] = values;
  if (values.length === 1 && value?.kind === 'text' && value.value !== null)
    return through(value, Via.parameterDefault);
  return unknownValue(`it comes from the command line option ${flag}`);
}

/** Parsers whose objects are made of the classes they were given, by the public path of what parses. */
const parsers =
  /^(?:transformers|trl)\.(?:\w+\.)*(?:HfArgumentParser|TrlParser)\(\)\.parse_(?:args_into_dataclasses|args_and_config|json_file|yaml_file|dict)$/u;
const classParsers = /^(?:tyro\.cli|simple_parsing\.parse)$/u;

/**
 * The objects that a parser of dataclasses makes, each with the defaults of its class:
 * `HfArgumentParser((ModelArguments, DataArguments)).parse_args_into_dataclasses()`, `tyro.cli(Args)`.
 */
export function parsedObjects(callee: ApiValue, call: Call, env: Env, world: World): readonly Value[] | undefined {
  if (classParsers.test(callee.path)) {
    const made = argument(call, '0', env, world)?.flatMap(each => withDefaults(each, call, env));
    return made && made.length > 0 ? made : undefined;
  }
  const parser = parsers.test(callee.path) ? callee.parent : undefined;
  const construction = parser?.call;
  if (!parser || !construction) return undefined;
  const given = construction.args.find(({ name }) => name === undefined || name === 'dataclass_types')?.value;
  if (!given) return undefined;
  const [types] = evaluate(given, parser.env, world);
  const classes = types?.kind === 'list' ? types.items : [given];
  // What the command line says, else the defaults.
  const items = classes.map((each): Expr => ({
    kind: 'choice',
    how: 'fallback',
    options: [
      { kind: 'unknown', span: call.span },
      { ...call, callee: each, args: [] },
    ],
    span: call.span,
  }));
  return [{ kind: 'list', items, env: types?.kind === 'list' ? types.env : parser.env, via: Via.parameterDefault }];
}

const withDefaults = (value: Value, call: Call, env: Env): readonly Value[] =>
  value.kind === 'class'
    ? [
        {
          kind: 'instance',
          cls: value.cls,
          env: value.env,
          call: { ...call, args: [] },
          callEnv: env,
          via: Via.parameterDefault,
        },
      ]
    : [];

/** The default that `@click.option("--model", default="x")` gives to a parameter of the function below it. */
export function clickDefault(
  fn: FunctionFact,
  parameter: Parameter,
  env: Env,
  world: World,
): readonly Value[] | undefined {
  const [option] = clickDeclarations(fn, env, world).filter(each => nameOf(each) === parameter.name);
  return (
    option && argument(option, 'default', moduleLevel(env), world)?.map(value => through(value, Via.parameterDefault))
  );
}

/** All such defaults, for a function that gathers its options: `@click.option("--model", default="x") def main(**options)`. */
export function clickOptions(fn: FunctionFact, env: Env, world: World): readonly Value[] | undefined {
  const declarations = clickDeclarations(fn, env, world);
  const [first] = declarations;
  if (!first) return undefined;
  const entries = declarations.map((declaration): RecordEntry => {
    const { args, span } = declaration;
    const given = args.find(({ name }) => name === 'default')?.value;
    // What the command line says, else the default.
    const options: readonly Expr[] = [{ kind: 'unknown', span }, ...(given ? [given] : [])];
    const key: Expr = { kind: 'literal', value: nameOf(declaration) ?? null, span };
    return { key, value: { kind: 'choice', how: 'fallback', options, span }, span };
  });
  const expr = { kind: 'record', entries, span: first.span } as const;
  return [{ kind: 'record', expr, env: moduleLevel(env), via: 0 }];
}

const clickDeclarations = ({ decorators }: FunctionFact, env: Env, world: World): readonly Call[] =>
  decorators.flatMap(decorator =>
    decorator.kind === 'call' &&
    evaluate(decorator.callee, moduleLevel(env), world).some(
      each => each.kind === 'api' && /click\.(?:\w+\.)*(?:option|argument)$/u.test(each.path),
    )
      ? [decorator]
      : [],
  );

/** The parameter that the declaration of an option is for: a name without dashes goes before `--long-name`. */
function nameOf(declaration: Call): string | undefined {
  const given = declaration.args.flatMap(({ name, value }) =>
    name === undefined && value.kind === 'literal' && typeof value.value === 'string' ? [value.value] : [],
  );
  const own = given.find(each => !each.startsWith('-')) ?? given.find(each => each.startsWith('--')) ?? given[0];
  return own?.replace(/^-+/u, '').split('/')[0]?.replaceAll('-', '_');
}

/** `dbutils.widgets.get("model")` of Databricks: the default of the input field that the notebook declares. */
export function widgetDefault(callee: ApiValue, call: Call, env: Env, world: World): readonly Value[] | undefined {
  if (!/(?:^|[#.])dbutils\.widgets\.get$/u.test(callee.path)) return undefined;
  const [name] = argument(call, '0', env, world) ?? argument(call, 'name', env, world) ?? [];
  if (name?.kind !== 'text') return undefined;
  const plain = moduleLevel(env);
  const declared = ['text', 'dropdown', 'combobox', 'multiselect']
    .flatMap(how => callsNamed(how, env.file, world))
    .filter(field => {
      const [own] = argument(field, '0', plain, world) ?? argument(field, 'name', plain, world) ?? [];
      return own?.kind === 'text' && own.value === name.value;
    });
  const values = declared.flatMap(
    field => argument(field, '1', plain, world) ?? argument(field, 'defaultValue', plain, world) ?? [],
  );
  return values.length > 0 ? values.map(value => through(value, Via.parameterDefault)) : undefined;
}

/** The default of a flag of Abseil: `flags.DEFINE_string("model", "x", …)`, read as `FLAGS.model`. */
export function flagValue(owner: ApiValue, name: string, env: Env, world: World): readonly Value[] | undefined {
  if (!/(?:^|\.)flags\.FLAGS$/u.test(owner.path)) return undefined;
  const declared = env.file.facts.calls.find(
    ({ callee, args }) =>
      (callee.kind === 'member' || callee.kind === 'name') &&
      callee.name.startsWith('DEFINE_') &&
      args[0]?.value.kind === 'literal' &&
      args[0].value.value === name,
  );
  const values =
    declared &&
    (argument(declared, '1', moduleLevel(env), world) ?? argument(declared, 'default', moduleLevel(env), world));
  return values?.map(value => through(value, Via.parameterDefault));
}
