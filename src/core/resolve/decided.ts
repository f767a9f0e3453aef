import type { Expr, Parameter, Scope } from '../facts/facts.ts';
import { contains, type Span } from '../text/span.ts';
import { isEnum } from './classes.ts';
import { evaluate } from './evaluate.ts';
import { argumentFor } from './parameters.ts';
import { textTest } from './narrowed.ts';
import { Via, type Env, type Frame, type TextValue, type Value } from './values.ts';
import type { World } from './world.ts';

/** Values that another may stand in place of. */
const replaceable = Via.parameterDefault | Via.envDefault | Via.config | Via.annotation | Via.lookUp | Via.attribute;

/**
 * Whether a test holds, where that is sure: of what the call at hand gives (`getModel('openai:gpt-4o')` inside
 * `getModel`), and of names that stand for one constant.
 */
export function decided(test: Expr, env: Env, world: World): boolean | undefined {
  if (world.active.has(test) || world.fuel < 0) return undefined;
  world.active.add(test);
  world.fuel -= 1;
  const holds = decision(test, env, world);
  world.active.delete(test);
  return holds;
}

/** Whether code at a place may run, by the tests around it. What stands around the use too holds there anyway. */
export const mayRun = (place: Span, { guards }: Scope, env: Env, world: World, use?: Span): boolean =>
  guards.every(
    ({ body, test }) =>
      test === undefined ||
      !contains(body, place) ||
      (use !== undefined && contains(body, use)) ||
      decided(test, env, world) !== false,
  );

function decision(test: Expr, env: Env, world: World): boolean | undefined {
  if (test.kind === 'call') return ofMethod(test, env, world);
  if (test.kind === 'operation') return ofOperation(test, env, world);
  if (test.kind === 'choice' && test.how === 'fallback') return someOf(test.options, env, world);
  const known = settled(test, env, world);
  if (known) return Boolean(known.value);
  const value = test.kind === 'name' ? boundOnce(test)?.value : undefined;
  return value?.kind === 'operation' || value?.kind === 'call' ? decided(value, env, world) : undefined;
}

function ofOperation(
  { operator, left, right }: Expr & { kind: 'operation' },
  env: Env,
  world: World,
): boolean | undefined {
  switch (operator) {
    case 'not': {
      const holds = decided(left, env, world);
      return holds === undefined ? undefined : !holds;
    }
    case 'and':
      return everyOf([left, right], env, world);
    case '==':
    case '===':
    case 'is':
      return areEqual(left, right, env, world);
    case '!=':
    case '!==':
    case 'is not': {
      const same = areEqual(left, right, env, world);
      return same === undefined ? undefined : !same;
    }
    case 'in': {
      const known = settled(left, env, world);
      if (!known || right.kind !== 'list') return undefined;
      const items = right.items.map(item => settled(item, env, world));
      return items.some(item => item?.value === known.value) || (items.includes(undefined) ? undefined : false);
    }
    default:
      return undefined;
  }
}

/** Of `a and b` one that does not hold is enough to know. */
function everyOf(tests: readonly Expr[], env: Env, world: World): boolean | undefined {
  const sides = tests.map(each => decided(each, env, world));
  if (sides.includes(false)) return false;
  return sides.includes(undefined) ? undefined : true;
}

/** Of `a || b` one that holds is; but `false ?? true` is false, which is told from it only where a is a comparison. */
function someOf(tests: readonly Expr[], env: Env, world: World): boolean | undefined {
  for (const each of tests) {
    const holds = decided(each, env, world);
    if (holds !== false) return holds;
    if (each !== tests.at(-1) && !/^(?:operation|call)$/u.test(each.kind)) return undefined;
  }
  return false;
}

function areEqual(left: Expr, right: Expr, env: Env, world: World): boolean | undefined {
  const a = settled(left, env, world);
  const b = a ? settled(right, env, world) : undefined;
  return a && b ? a.value === b.value : undefined;
}

/** `model.startsWith('ollama:')`, `['a', 'b'].includes(model)`. */
function ofMethod({ callee, args }: Expr & { kind: 'call' }, env: Env, world: World): boolean | undefined {
  const [part] = args;
  if (callee.kind !== 'member' || !part || args.length !== 1) return undefined;
  const given = settled(part.value, env, world)?.value;
  if (given === undefined) return undefined;
  const { object, name } = callee;
  if (object.kind === 'list' && name === 'includes')
    return ofOperation(
      { kind: 'operation', operator: 'in', left: part.value, right: object, span: callee.span },
      env,
      world,
    );
  const text = settled(object, env, world)?.value;
  return typeof text === 'string' && typeof given === 'string' ? textTest(name, given)?.(text) : undefined;
}

type Settled = Pick<TextValue, 'value'>;

/** The one text that an expression surely is. */
function settled(expr: Expr, env: Env, world: World): Settled | undefined {
  switch (expr.kind) {
    case 'literal':
      return expr;
    case 'name': {
      const bound = boundOnce(expr);
      return bound?.parameter
        ? ofParameter(bound.parameter, env, world)
        : bound?.value && settled(bound.value, env, world);
    }
    case 'member':
      return expr.object.kind === 'name' &&
        ((boundOnce(expr.object)?.parameter && env.frame?.call) || isEnumeration(expr.object, env, world))
        ? only(evaluate(expr, env, world))
        : undefined;
    default:
      return undefined;
  }
}

const isEnumeration = (expr: Expr, env: Env, world: World): boolean =>
  evaluate(expr, env, world).every(value => value.kind === 'class' && isEnum(value, world));

/** What a name stands for all the time: the parameter, or the value of its only binding. */
function boundOnce({
  name,
  scope,
  span,
}: Expr & { kind: 'name' }): { parameter?: Parameter; value?: Expr } | undefined {
  for (let at: Scope | undefined = scope; at; at = at.parent) {
    const bindings = at === scope || at.kind !== 'class' ? at.bindings.get(name) : undefined;
    if (!bindings) continue;
    const [only] = bindings;
    if (!only || bindings.length > 1) return undefined;
    if (only.kind === 'parameter') return { parameter: only.parameter };
    if (only.kind !== 'value' || only.path.length > 0) return undefined;
    return !only.branch || contains(only.branch.body, span) ? { value: only.value } : undefined;
  }
  return undefined;
}

/** What the call at hand gives for a parameter; in JavaScript one that it leaves out is undefined. */
function ofParameter(parameter: Parameter, env: Env, world: World): Settled | undefined {
  let frame: Frame | undefined = env.frame;
  while (frame && !frame.fn.parameters.includes(parameter)) frame = frame.outer;
  if (!frame?.call || parameter.rest) return undefined;
  const given = argumentFor(parameter, frame, world);
  if (given) return only(given);
  if (frame.call.args.some(({ spread }) => spread)) return undefined;
  if (parameter.default) return parameter.default.kind === 'literal' ? parameter.default : undefined;
  const isLeftOut = parameter.path.length === 0 && env.file.facts.language === 'javascript';
  return isLeftOut ? { value: null } : undefined;
}

const only = ([first, ...others]: readonly Value[]): Settled | undefined =>
  first?.kind === 'text' && others.length === 0 && (first.via & replaceable) === 0 ? first : undefined;
