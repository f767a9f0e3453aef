import type { Expr, Parameter, Scope } from '../facts/facts.ts';
import { contains } from '../text/span.ts';
import { isEnum } from './classes/classes.ts';
import { evaluate } from './evaluate.ts';
import { argumentFor, isGivenHere } from './calls/parameters.ts';
import { Via, type Env, type Frame, type TextValue, type Value } from './values.ts';
import type { World } from './world.ts';

/** Values that something else may replace. */
const replaceable = Via.parameterDefault | Via.envDefault | Via.config | Via.annotation | Via.lookUp | Via.attribute;

/**
 * How sure a value must be to decide a test: constants only, or also defaults of parameters that nobody here replaces,
 * or also defaults of environment variables.
 */
export type Trust = 'sure' | 'by parameter' | 'by environment';

type Settled = Pick<TextValue, 'value'>;

/** How a value is reached that holds where nobody gives another. */
const replacing = { 'by parameter': Via.parameterDefault, 'by environment': Via.parameterDefault | Via.envDefault };

/** The one text that an expression surely is, or is by default. */
export const settled = (expr: Expr, env: Env, world: World, trust: Trust): Settled | undefined =>
  surely(expr, env, world) ?? (trust === 'sure' ? undefined : defaultOf(expr, env, world, replacing[trust]));

function surely(expr: Expr, env: Env, world: World): Settled | undefined {
  switch (expr.kind) {
    case 'literal':
      return expr;
    case 'name': {
      const bound = boundOnce(expr);
      return bound?.parameter
        ? ofParameter(bound.parameter, env, world)
        : bound?.value && surely(bound.value, env, world);
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

/** The parameter, or the value of the only binding, that a name always stands for. */
export function boundOnce({
  name,
  scope,
  span,
}: Expr & { kind: 'name' }): { parameter?: Parameter; of?: Scope['owner']; value?: Expr } | undefined {
  for (let at: Scope | undefined = scope; at; at = at.parent) {
    const bindings = at === scope || at.kind !== 'class' ? at.bindings.get(name) : undefined;
    if (!bindings) continue;
    const [only] = bindings;
    if (!only || bindings.length > 1) return undefined;
    if (only.kind === 'parameter') return { parameter: only.parameter, of: at.owner };
    if (only.kind !== 'value' || only.path.length > 0) return undefined;
    return !only.branch || contains(only.branch.body, span) ? { value: only.value } : undefined;
  }
  return undefined;
}

/** `**kwargs` of a function. */
export const isKeywords = (expr: Expr): boolean =>
  expr.kind === 'name' && boundOnce(expr)?.parameter?.rest === 'record';

/** What the call at hand gives for a parameter; in JavaScript one that it leaves out is undefined. */
function ofParameter(parameter: Parameter, env: Env, world: World): Settled | undefined {
  const frame = frameOf(parameter, env);
  if (!frame?.call || parameter.rest) return undefined;
  const given = argumentFor(parameter, frame, world);
  if (given) return only(given);
  if (frame.call.args.some(({ spread }) => spread)) return undefined;
  if (parameter.default) return parameter.default.kind === 'literal' ? parameter.default : undefined;
  const isLeftOut = parameter.path.length === 0 && env.file.facts.language === 'javascript';
  return isLeftOut ? { value: null } : undefined;
}

function frameOf(parameter: Parameter, env: Env): Frame | undefined {
  let frame: Frame | undefined = env.frame;
  while (frame && !frame.fn.parameters.includes(parameter)) frame = frame.outer;
  return frame;
}

/** The default that a name or member stands for, where no call in the file gives another. */
function defaultOf(expr: Expr, env: Env, world: World, allowed: number): Settled | undefined {
  if (expr.kind !== 'name' && expr.kind !== 'member') return undefined;
  const bound = expr.kind === 'name' ? boundOnce(expr) : undefined;
  const { parameter, of } = bound ?? {};
  // What the call at hand gives takes precedence over what others give.
  const isGiven = parameter && frameOf(parameter, env)?.call !== undefined;
  if (parameter && of && 'parameters' in of && !isGiven && isGivenHere(of, parameter, env, world)) return undefined;
  const [value, ...others] = evaluate(expr, env, world).filter(({ via }) => (via & Via.otherwise) === 0);
  if (value?.kind !== 'text' || others.length > 0) return undefined;
  const by = value.via & replaceable & ~Via.attribute;
  return by !== 0 && (by & ~allowed) === 0 ? value : undefined;
}

const only = ([first, ...others]: readonly Value[]): Settled | undefined =>
  first?.kind === 'text' && others.length === 0 && (first.via & replaceable) === 0 ? first : undefined;
