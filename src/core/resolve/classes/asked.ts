import { instanceTest, isAlike } from '../../facts/asked.ts';
import type { Branch, Expr, Scope } from '../../facts/facts.ts';
import { contains } from '../../text/span.ts';
import { areOpen, type Env, type Value } from '../values.ts';
import { unlessActive, type World } from '../world.ts';
import { annotated } from './annotations.ts';

/**
 * An object of the class that the tests around the use of a name or member ask for, where its value says nothing:
 * under `isinstance(self.llm, ChatOpenAI)`, and behind an `assert` of it.
 */
export function askedInstead(
  values: readonly Value[],
  asked: Expr,
  env: Env,
  world: World,
  around?: readonly Branch[],
): readonly Value[] {
  if (!areOpen(values)) return values;
  for (const guards of around ? [around] : guardsAround(asked)) {
    const found = askedBy(guards, asked, env, world);
    if (found) return found;
  }
  return values;
}

/** By the innermost test, which says most. */
function askedBy(guards: readonly Branch[], asked: Expr, env: Env, world: World): readonly Value[] | undefined {
  // Members are asked about often, and functions have many tests: nothing is copied.
  for (let index = guards.length - 1; index >= 0; index -= 1) {
    const guard = guards[index];
    if (!guard?.test || !contains(guard.body, asked.span)) continue;
    const classes = classesIn(guard.test, asked);
    const found = unlessActive(world, guard, [], () => classes.flatMap(cls => annotated(cls, env, world) ?? []));
    if (found.length > 0) return found;
  }
  return undefined;
}

/** The tests around a member, those of the innermost scope first: of the function that it stands in. */
function guardsAround(expr: Expr): readonly (readonly Branch[])[] {
  let root = expr;
  while (root.kind === 'member') root = root.object;
  const guards: (readonly Branch[])[] = [];
  // Comprehensions and lambdas stand in the arms of the function around them.
  for (let at: Scope | undefined = root.kind === 'name' ? root.scope : undefined; at; at = at.parent) {
    guards.push(at.guards);
    if (at.kind !== 'function' || at.owner !== undefined) break;
  }
  return guards;
}

/** The classes of which a test says that the value is an object of one. */
function classesIn(test: Expr, asked: Expr): readonly Expr[] {
  if (test.kind === 'operation' && test.operator === 'and')
    return [test.left, test.right].flatMap(side => classesIn(side, asked));
  if (test.kind === 'operation' && test.operator === 'not') {
    const { left } = test;
    return left.kind === 'operation' && left.operator === 'not' ? classesIn(left.left, asked) : [];
  }
  const classes = instanceTest(test);
  if (classes === undefined || !isAlike(classes.value, asked)) return [];
  return classes.of.kind === 'list' ? classes.of.items : [classes.of];
}
