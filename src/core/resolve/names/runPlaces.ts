import type { Binding, FunctionFact, Scope } from '../../facts/facts.ts';
import { contains, type Span } from '../../text/span.ts';
import { callsReaching, mostCallers } from '../calls/parameters.ts';
import { bindingsInto } from '../records/stored.ts';
import { isNotebook, moduleLevel, type Env } from '../values.ts';
import type { World } from '../world.ts';

/**
 * Where code in a notebook's function is run: at the cells' calls that lead to `use`, each of which may find another
 * value in a name of the module. `use` itself where nothing is known of them.
 */
function runPlaces(scope: Scope, use: Span, env: Env, world: World): readonly Span[] {
  const places = new Map<number, Span>();
  const seen = new Set<FunctionFact>();
  const open: { scope: Scope; span: Span; env: Env }[] = [{ scope, span: use, env }];
  for (let steps = 0; open.length > 0; steps += 1) {
    const at = open.pop();
    if (!at || steps > mostCallers) return [use];
    const { call, callEnv, fn: entered } = at.env.frame ?? {};
    if (call && entered && contains(entered.span, at.span)) {
      if (callEnv?.file !== env.file) return [use];
      open.push({ scope: call.scope, span: call.span, env: callEnv });
      continue;
    }
    const fn = outermost(at.scope);
    if (!fn) {
      places.set(at.span.start, at.span);
      continue;
    }
    if (seen.has(fn)) continue;
    seen.add(fn);
    const calls = callsReaching(fn, moduleLevel(env), world);
    if (calls.length === 0) return [use];
    for (const each of calls) open.push({ scope: each.scope, span: each.span, env: moduleLevel(env) });
  }
  return places.size > 0 ? [...places.values()].sort((a, b) => a.start - b.start) : [use];
}

function outermost(scope: Scope): FunctionFact | undefined {
  let found: FunctionFact | undefined;
  for (let at: Scope | undefined = scope; at; at = at.parent)
    if (at.owner && 'parameters' in at.owner) found = at.owner;
  return found;
}

/**
 * The places, of those where the code at `use` is run, between which something is said of a module's name: of places
 * that find the same, the first.
 */
export function placesFor(
  name: string,
  bindings: readonly Binding[],
  scope: Scope,
  use: Span,
  env: Env,
  world: World,
): readonly [Span, ...Span[]] {
  const said = [...bindings, ...bindingsInto(name, env.file, world)].map(({ span }) => span.end);
  const fn = outermost(scope);
  if (!isNotebook(env) || !fn || said.every(end => end <= fn.span.start)) return [use];
  const found = new Map<number, Span>();
  for (const place of runPlaces(scope, use, env, world)) {
    const before = said.filter(end => end <= place.start).length;
    if (!found.has(before)) found.set(before, place);
  }
  const [first = use, ...others] = found.values();
  return [first, ...others];
}
