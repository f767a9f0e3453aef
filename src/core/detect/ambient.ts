import type { Expr } from '../facts/facts.ts';
import { argument } from '../resolve/arguments.ts';
import { calling } from '../resolve/calls.ts';
import { allBindings } from '../resolve/stored.ts';
import type { Env, Value } from '../resolve/values.ts';
import type { World } from '../resolve/world.ts';

/**
 * Values of ambient settings in the file: `Settings.llm = …` is `llama_index.core#Settings.llm`; a function that sets
 * them, `dspy.configure(lm=…)`, is `dspy#configure().lm`. All assignments of the file count.
 */
export function ambient(settings: readonly string[], env: Env, world: World): readonly Value[] {
  const { file } = env;
  const wanted = settings.map(path => {
    const cut = Math.max(path.lastIndexOf('.'), path.lastIndexOf('#'));
    return { owner: path.slice(0, cut), name: path.slice(cut + 1) };
  });
  const values: Value[] = [];
  const plain: Env = { file, frame: undefined };
  const is = (expr: Expr, owner: string): boolean =>
    world.evaluate(expr, plain).some(value => value.kind === 'api' && samePlace(value.path, owner));
  for (const binding of allBindings(file.facts))
    if (wanted.some(({ owner, name }) => binding.name === name && is(binding.object, owner)))
      values.push(...world.evaluate(binding.value, plain));
  for (const { owner, name } of wanted) {
    if (!owner.endsWith('()')) continue;
    const last = owner.slice(0, -2).split(/[.#]/u).at(-1) ?? '';
    for (const call of world.callsByName.get(last) ?? [])
      if (is(call.callee, owner.slice(0, -2)))
        values.push(
          ...(argument(call, name, plain, world) ?? []).flatMap(value =>
            value.kind === 'class' ? calling(value, call, plain, world) : [value],
          ),
        );
  }
  return values;
}

/** Library paths are compared without the border between module and symbol, and without sub-modules of re-exports. */
const samePlace = (path: string, owner: string): boolean => {
  const [module = '', symbol] = owner.split('#');
  if (symbol === undefined) return path === module;
  const [root = ''] = module.split('.');
  const bare = path.replace('#', '.');
  return bare === `${root}.${symbol}` || (bare.startsWith(`${root}.`) && bare.endsWith(`.${symbol}`));
};
