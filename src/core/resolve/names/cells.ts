import type { FunctionFact, Parameter } from '../../facts/facts.ts';
import { evaluate } from '../evaluate.ts';
import { moduleLevel, type Env, type Value } from '../values.ts';
import type { World } from '../world.ts';

const isCellDecorator = /^marimo\.App\(\)\.cell(?:\(\))?$/u;

/**
 * What a parameter of a marimo cell stands for: the name that another cell of the file binds, where only one does.
 * Cells are functions under `@app.cell`, and each gets by name what it uses of the others. Source:
 * docs.marimo.io/guides/reactivity.
 */
export function fromOtherCell(
  fn: FunctionFact,
  { name }: Parameter,
  env: Env,
  world: World,
): readonly Value[] | undefined {
  if (!isCell(fn, env, world)) return undefined;
  const [only, ...others] = env.file.facts.functions.filter(
    each =>
      each !== fn &&
      each.scope.bindings.get(name)?.some(({ kind }) => kind !== 'parameter') === true &&
      isCell(each, env, world),
  );
  if (!only || others.length > 0) return undefined;
  const { end } = only.span;
  return evaluate({ kind: 'name', name, scope: only.scope, span: { start: end, end } }, moduleLevel(env), world);
}

const isCell = ({ decorators }: FunctionFact, env: Env, world: World): boolean =>
  decorators.some(decorator =>
    evaluate(decorator, moduleLevel(env), world).some(
      value => value.kind === 'api' && isCellDecorator.test(value.path),
    ),
  );
