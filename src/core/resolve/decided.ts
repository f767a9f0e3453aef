import type { Choice, Expr, Scope } from '../facts/facts.ts';
import { contains, type Span } from '../text/span.ts';
import { textTest } from './narrowed.ts';
import { boundOnce, settled, type Trust } from './settled.ts';
import { Via, type Env } from './values.ts';
import type { World } from './world.ts';

/**
 * Whether a test holds, where that is sure: of what the call at hand gives (`getModel('openai:gpt-4o')` inside
 * `getModel`), and of names that stand for one constant. By default it also holds of a parameter's default.
 */
export function decided(test: Expr, env: Env, world: World, trust: Trust): boolean | undefined {
  if (world.active.has(test) || world.fuel < 0) return undefined;
  world.fuel -= 1;
  // Whoever evaluates them makes sure that they do not lead back to themselves.
  if (test.kind === 'name' || test.kind === 'member') return decision(test, env, world, trust);
  world.active.add(test);
  const holds = decision(test, env, world, trust);
  world.active.delete(test);
  return holds;
}

/** Evaluation steps for one look at defaults: what is asked of mostly stands nearby. */
const glance = 100;

/** What a test comes to by default, and by whose. */
interface Usual {
  readonly holds: boolean;
  readonly via: number;
}

/** How many steps of a look cost one of those that are left for the value itself. */
const stepsForOne = 4;

/**
 * Whether a test holds by default. Finding out costs few of the steps left for the value itself; a look that another one
 * leads to takes its steps from that, or each would lead to as many as it has steps.
 */
function decidedByDefault(test: Expr, env: Env, world: World): Usual | undefined {
  const { fuel: before, isGlancing } = world;
  let spent = 0;
  const cost = (): number => 1 + (isGlancing ? spent : Math.ceil(spent / stepsForOne));
  const look = (trust: Trust): boolean | undefined => {
    const steps = Math.min(before - cost(), glance);
    world.fuel = steps;
    const holds = decided(test, env, world, trust);
    spent += steps - world.fuel;
    return holds;
  };
  world.isGlancing = true;
  const byParameter = look('by parameter');
  const holds = byParameter ?? look('by environment');
  world.isGlancing = isGlancing;
  world.fuel = before - cost();
  return holds === undefined
    ? undefined
    : { holds, via: byParameter === undefined ? Via.envDefault : Via.parameterDefault };
}

/** Something that may be run, and how that is known. */
interface Arm<Place> {
  readonly arm: Place;
  readonly via: number;
}

/** The option that a ternary surely takes, or both, that by default first; undefined where it may be either. */
export function optionsOf(choice: Choice, env: Env, world: World): readonly Arm<Expr>[] | undefined {
  const { test, how, options } = choice;
  const [first, second] = options;
  if (!test || !first || !second) return undefined;
  const surely = decided(test, env, world, 'sure');
  if (surely !== undefined) return [{ arm: surely ? first : second, via: 0 }];
  const usual = how === 'either' ? decidedByDefault(test, env, world) : undefined;
  if (usual === undefined) return undefined;
  const [taken, other] = usual.holds ? [first, second] : [second, first];
  return [
    { arm: taken, via: usual.via },
    { arm: other, via: Via.otherwise },
  ];
}

/**
 * The places in a scope that may run, by the tests around them. Tests that are also around the use hold there anyway.
 */
export function running<Place extends { readonly span: Span }>(
  places: readonly Place[],
  { guards }: Scope,
  env: Env,
  world: World,
  use?: Span,
): readonly Arm<Place>[] {
  const reached = (span: Span, decide: (test: Expr) => boolean | undefined): boolean =>
    guards.every(
      ({ body, test }) =>
        test === undefined ||
        !contains(body, span) ||
        (use !== undefined && contains(body, use)) ||
        decide(test) !== false,
    );
  const surely = (test: Expr): boolean | undefined => decided(test, env, world, 'sure');
  let via = 0;
  const usually = (test: Expr): boolean | undefined => {
    const usual = decidedByDefault(test, env, world);
    via |= usual?.via ?? 0;
    return usual?.holds;
  };
  const run = guards.length === 0 ? places : places.filter(({ span }) => reached(span, surely));
  const byDefault = guards.length === 0 || run.length < 2 ? run : run.filter(({ span }) => reached(span, usually));
  const isSplit = byDefault.length > 0 && byDefault.length < run.length;
  return run.map(arm => ({
    arm,
    via: isSplit ? (byDefault.includes(arm) ? via : Via.otherwise) : 0,
  }));
}

function decision(test: Expr, env: Env, world: World, trust: Trust): boolean | undefined {
  if (test.kind === 'call') return ofMethod(test, env, world, trust);
  if (test.kind === 'operation') return ofOperation(test, env, world, trust);
  if (test.kind === 'choice' && test.how === 'fallback') return someOf(test.options, env, world, trust);
  const known = settled(test, env, world, trust);
  if (known) return Boolean(known.value);
  const value = test.kind === 'name' ? boundOnce(test)?.value : undefined;
  return value?.kind === 'operation' || value?.kind === 'call' ? decided(value, env, world, trust) : undefined;
}

function ofOperation(
  { operator, left, right }: Expr & { kind: 'operation' },
  env: Env,
  world: World,
  trust: Trust,
): boolean | undefined {
  switch (operator) {
    case 'not': {
      const holds = decided(left, env, world, trust);
      return holds === undefined ? undefined : !holds;
    }
    case 'and':
      return everyOf([left, right], env, world, trust);
    case '==':
    case '===':
    case 'is':
      return areEqual(left, right, env, world, trust);
    case '!=':
    case '!==':
    case 'is not': {
      const same = areEqual(left, right, env, world, trust);
      return same === undefined ? undefined : !same;
    }
    case 'in': {
      const known = settled(left, env, world, trust);
      if (!known || right.kind !== 'list') return undefined;
      const items = right.items.map(item => settled(item, env, world, trust));
      return items.some(item => item?.value === known.value) || (items.includes(undefined) ? undefined : false);
    }
    default:
      return undefined;
  }
}

/** `a and b` fails as soon as one of them does. */
function everyOf(tests: readonly Expr[], env: Env, world: World, trust: Trust): boolean | undefined {
  const sides = tests.map(each => decided(each, env, world, trust));
  if (sides.includes(false)) return false;
  return sides.includes(undefined) ? undefined : true;
}

/**
 * `a || b` holds as soon as one of them does. `a ?? b` reads alike, yet `false ?? true` is false: an `a` that does not hold
 * tells only where it is a comparison, before which nobody writes `??`.
 */
function someOf(tests: readonly Expr[], env: Env, world: World, trust: Trust): boolean | undefined {
  for (const each of tests) {
    const holds = decided(each, env, world, trust);
    if (holds !== false) return holds;
    if (each !== tests.at(-1) && !/^(?:operation|call)$/u.test(each.kind)) return undefined;
  }
  return false;
}

function areEqual(left: Expr, right: Expr, env: Env, world: World, trust: Trust): boolean | undefined {
  const a = settled(left, env, world, trust);
  const b = a ? settled(right, env, world, trust) : undefined;
  return a && b ? a.value === b.value : undefined;
}

/** `model.startsWith('ollama:')`, `['a', 'b'].includes(model)`. */
function ofMethod(
  { callee, args }: Expr & { kind: 'call' },
  env: Env,
  world: World,
  trust: Trust,
): boolean | undefined {
  const [part] = args;
  if (callee.kind !== 'member' || !part || args.length !== 1) return undefined;
  const given = settled(part.value, env, world, trust)?.value;
  if (given === undefined) return undefined;
  const { object, name } = callee;
  if (object.kind === 'list' && name === 'includes')
    return ofOperation(
      { kind: 'operation', operator: 'in', left: part.value, right: object, span: callee.span },
      env,
      world,
      trust,
    );
  const text = settled(object, env, world, trust)?.value;
  return typeof text === 'string' && typeof given === 'string' ? textTest(name, given)?.(text) : undefined;
}
