import type { Call, Expr } from '../facts/facts.ts';
import { argument } from '../resolve/calls/arguments.ts';
import { ofAnyType } from '../resolve/calls/callers.ts';
import { calling } from '../resolve/calls/calls.ts';
import { allBindings } from '../resolve/records/stored.ts';
import { moduleLevel, unknownValue, type Env, type Value } from '../resolve/values.ts';
import type { World } from '../resolve/world.ts';
import { contains, type Span } from '../text/span.ts';

/** What a `with` block around a call sets for it: `with dspy.context(lm=…):`; of nested ones the innermost. */
export function ambientAround(settings: readonly string[], call: Call, env: Env, world: World): readonly Value[] {
  const plain = moduleLevel(env);
  const around = settings.flatMap(path => {
    const { owner, name } = parted(path);
    return settingCalls(owner, plain, world)
      .filter(({ block }) => block !== undefined && contains(block, call.span))
      .map(each => ({ each, name }));
  });
  const innermost = around.sort((a, b) => b.each.span.start - a.each.span.start)[0];
  return innermost ? givenBy(innermost.each, innermost.name, plain, world) : [];
}

/**
 * The values of ambient settings in the file. `Settings.llm = …` is written `llama_index.core#Settings.llm`; a function
 * that sets them, `dspy.configure(lm=…)`, is written `dspy#configure().lm`, and an object that holds them, of which a file
 * mostly makes one, `AgentSession().llm`. Every assignment of the file counts, except
 * those that run after the call `at`, and those of a `with` block, which hold only inside it.
 */
export function ambient(settings: readonly string[], env: Env, world: World, at?: Call): readonly Value[] {
  const { file } = env;
  const wanted = settings.map(parted);
  const values: Value[] = [];
  const plain = moduleLevel({ file });
  for (const binding of allBindings(file.facts))
    if (
      !runsAfter(at, binding.span, binding.object) &&
      wanted.some(({ owner, name }) => binding.name === name && isAt(binding.object, owner, plain, world))
    )
      values.push(...world.evaluate(binding.value, plain));
  for (const { owner, name } of wanted)
    for (const call of settingCalls(owner, plain, world))
      if (!call.block && !runsAfter(at, call.span, call.callee)) {
        const given = givenBy(call, name, plain, world);
        values.push(...(given.length === 0 && isClass(owner) ? [unsaid] : given));
      }
  return values;
}

/** One of several objects that may be meant, where it says nothing, leaves open what holds; a function sets nothing then. */
const unsaid = unknownValue('not all that may be given here says it');
const isClass = (owner: string): boolean => /[.#][A-Z]\w*\(\)$/u.test(owner);

/** Code outside of functions runs in the order of the text. */
function runsAfter(at: Call | undefined, span: Span, expr: Expr): boolean {
  if (at?.scope.kind !== 'module' || span.start < at.span.end) return false;
  let root = expr;
  while (root.kind === 'member') root = root.object;
  return root.kind === 'name' && root.scope.kind === 'module';
}

const parted = (path: string): { readonly owner: string; readonly name: string } => {
  const cut = Math.max(path.lastIndexOf('.'), path.lastIndexOf('#'));
  return { owner: path.slice(0, cut), name: path.slice(cut + 1) };
};

const isAt = (expr: Expr, owner: string, env: Env, world: World): boolean =>
  world.evaluate(expr, env).some(value => value.kind === 'api' && samePlace(value.path, owner));

/** The calls of a function that makes a setting: those of `dspy.configure` for `dspy#configure()`. */
function settingCalls(owner: string, env: Env, world: World): readonly Call[] {
  if (!owner.endsWith('()')) return [];
  const path = owner.slice(0, -2);
  const last = path.split(/[.#]/u).at(-1) ?? '';
  return (world.callsByName.get(last) ?? []).filter(call => isAt(ofAnyType(call.callee), path, env, world));
}

const givenBy = (call: Call, name: string, env: Env, world: World): readonly Value[] =>
  (argument(call, name, env, world) ?? []).flatMap(value =>
    value.kind === 'class' ? calling(value, call, env, world) : [value],
  );

/**
 * Compares library paths without the border between module and symbol, and without the sub-modules that a package
 * re-exports from.
 */
export const samePlace = (path: string, owner: string): boolean => {
  const [module = '', symbol] = owner.split('#');
  if (symbol === undefined) return path === module;
  const [root = ''] = module.split('.');
  const bare = path.replace('#', '.');
  return bare === `${root}.${symbol}` || (bare.startsWith(`${root}.`) && bare.endsWith(`.${symbol}`));
};
