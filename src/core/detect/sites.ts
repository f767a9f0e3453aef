import type { Call, Expr } from '../facts/facts.ts';
import type { FileFacts } from '../facts/fileFacts.ts';
import { argument } from '../resolve/calls/arguments.ts';
import { constructedKinds, isUnheardOf, matchingCalls } from '../resolve/api.ts';
import { baseClasses, constructedAs } from '../resolve/classes/inherited.ts';
import {
  afterGiven,
  moduleLevel,
  originValue,
  Via,
  type ApiValue,
  type Env,
  type InstanceValue,
  type Value,
} from '../resolve/values.ts';
import { startRoot, type World } from '../resolve/world.ts';
import type { CallSpec, Shape, ValueKind } from '../signatures/sdk.ts';
import type { CallSite } from '../site.ts';
import { describe, type Match } from './describe.ts';
import { handedOver } from './handedOver.ts';
import { httpSite } from './http.ts';
import { servable } from './makers.ts';
import { merge, reachedBy } from './finding.ts';
import { constantNamed } from './sdkConstants.ts';
import { isEndpoint, modelOfCall } from './modelOf.ts';
import { providerOf } from './serving.ts';

/** All call sites of a file, in source order of their starts. */
export function findSites(facts: FileFacts, world: World): readonly CallSite[] {
  const env = moduleLevel(world);
  const sites: CallSite[] = [];
  for (const call of facts.calls) {
    startRoot(world);
    const site = siteOf(call, env, world);
    if (site) sites.push(site);
  }
  return sites.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

function siteOf(call: Call, env: Env, world: World): CallSite | undefined {
  if (call.callee.kind === 'name' && call.callee.name === 'super' && env.file.facts.language === 'javascript')
    return ofBase(call, env, world);
  const values = world.evaluate(call.callee, env);
  const known = values.flatMap(value => matchesOf(value, call, env, world));
  const handed = known.length > 0 ? undefined : handedOver(values, call, env, world);
  const matches =
    known.length > 0
      ? known
      : (handed?.target.flatMap(value => matchesOf(value, handed.call, env, world)) ??
        shapedCall(call, values, env, world));
  const match = matches.find(({ callee }) => (callee.via & Via.otherwise) === 0) ?? matches[0];
  if (!match) return httpSite(call, values, env, world);
  const finding = merge(
    matches.filter(each => each.type === match.type).map(each => reachedBy(each.callee.via, each.finding)),
  );
  // However far the model was to follow: what the call itself gives is another question.
  startRoot(world);
  return describe(match, finding, handed?.call ?? call, env, world);
}

/** `super({ model: "…" })` in a class of the project constructs its base class: a site if it names the model. */
function ofBase(call: Call, env: Env, world: World): CallSite | undefined {
  const [match] = baseClasses(call.scope, env, world)
    .flatMap(value => matchesOf(value, call, env, world))
    .filter(({ type, finding }) => type === 'model' && finding.candidates.length > 0);
  return match && describe(match, match.finding, call, env, world);
}

function matchesOf(value: Value, call: Call, env: Env, world: World): readonly Match[] {
  if (value.kind === 'partial') return matchesOf(value.target, afterGiven(value, call), env, world);
  if (value.kind === 'instance') return inheritedCall(value, call, env, world);
  if (value.kind !== 'api' || isUnheardOf(value)) return [];
  const match = knownCall(value, call, env, world) ?? knownConstruction(value, call, env, world);
  return match ? [match] : [];
}

/** The call of a method or function that a signature knows. */
function knownCall(value: ApiValue, call: Call, env: Env, world: World): Match | undefined {
  for (const { sdk, spec } of matchingCalls(value, call, env, world)) {
    const task = spec.runs ?? spec.names;
    if (task === undefined) continue;
    const said = modelOfCall([spec], call, env, value, world);
    const finding = servable(said, providerOf(spec, sdk, value, world), value.path);
    if (finding.mock) continue;
    if (spec.needsModel && !finding.bearing && finding.candidates.length === 0) continue;
    return { sdk, spec, type: spec.runs === undefined ? 'model' : 'invoke', task, callee: value, finding, call };
  }
  return undefined;
}

/** The construction of an object that names a model. */
function knownConstruction(value: ApiValue, call: Call, env: Env, world: World): Match | undefined {
  for (const { sdk, kind } of constructedKinds(value, call, env, world)) {
    if (kind.names === undefined) continue;
    const said = modelOfCall([kind], call, env, value, world);
    const made = { ...value, parent: value, call, env };
    const finding = servable(said, said.provider ?? providerOf(kind, sdk, made, world), value.path);
    if (kind.onlyWithModel && !saysModel(kind, call, env, world)) continue;
    return { sdk, spec: kind, type: 'model', task: kind.names, callee: value, finding, call };
  }
  return undefined;
}

const saysModel = ({ model = [], onlyWithModel }: ValueKind, call: Call, env: Env, world: World): boolean =>
  model.some(path =>
    argument(call, path, env, world)?.some(
      given => namesModel(given, onlyWithModel, world) && (given.kind !== 'unknown' || isSaid(call, path, env)),
    ),
  );

/** Whether an argument names a model: given at all, or given as the id itself. */
const namesModel = (given: Value, how: ValueKind['onlyWithModel'], world: World): boolean =>
  given.kind === 'text'
    ? given.value !== null && !isEndpoint(String(given.value))
    : how !== 'id' || isSomeText(given) || (given.kind === 'api' && constantNamed(given, world) !== undefined);

/** Whether the call gives the argument itself. In Python, an unpacked mapping that cannot be read may hold anything. */
const isSaid = ({ args }: Call, path: string, env: Env): boolean =>
  env.file.facts.language !== 'python' ||
  args.some(({ name, spread }) => (name === undefined ? spread === undefined : name === path.split('.')[0]));

/** An unknown value that surely is a text: a variable of the environment, or words joined at run time. */
const isSomeText = (given: Value): boolean =>
  given.kind === 'unknown' && (given.text === undefined ? (given.via & Via.envDefault) !== 0 : !isEndpoint(given.text));

/** A call of an object of a project class whose library base class defines what happens: `module(question=…)`. */
function inheritedCall(value: InstanceValue, call: Call, env: Env, world: World): readonly Match[] {
  if (value.cls.scope.bindings.has('__call__')) return [];
  const home = moduleLevel(value.env);
  return value.cls.bases.flatMap(base =>
    world.evaluate(base, home).flatMap(each => {
      if (each.kind !== 'api') return [];
      const made = constructedAs(each, base, value, home, world);
      return made.nodes.length > 0 ? matchesOf(made, call, env, world) : [];
    }),
  );
}

/**
 * A call known by its last names and an argument, where the receiver is an object of the platform, or one of which
 * nothing is known.
 */
function shapedCall(call: Call, values: readonly Value[], env: Env, world: World): readonly Match[] {
  const { callee } = call;
  if (callee.kind !== 'member') return [];
  for (const { sdk, shape } of world.graph.shapes.get(callee.name) ?? []) {
    if (!endsIn(callee, shape.tail)) continue;
    const given = argument(call, shape.argument, env, world) ?? [];
    if (given.length === 0) continue;
    const isMeant = shape.handed ? !isStandIn(callee) && values.every(isOpen) : hasForm(given, shape);
    if (!isMeant) continue;
    const spec: CallSpec = { path: shape.tail.join('.'), runs: shape.runs, model: shape.model ?? [shape.argument] };
    const path = `${shape.sdk}${env.file.facts.language === 'python' ? '.' : '#'}${shape.tail.join('.')}`;
    const finding = modelOfCall([spec], call, env, undefined, world);
    return [{ sdk, spec, type: 'invoke', task: shape.runs, callee: originValue(path, [], env), finding, call }];
  }
  return [];
}

/** Whether the argument is a text of the required form; if the shape requires none, whether it is no known text. */
function hasForm(given: readonly Value[], { literal }: Shape): boolean {
  const texts = given.filter(value => value.kind === 'text');
  return literal ? texts.some(({ value }) => literal.test(String(value))) : texts.length === 0;
}

/**
 * Nothing is known of the value, nor of what it is a member of. Stand-ins for clients in tests are told by their names.
 */
const isOpen = (value: Value): boolean =>
  value.kind === 'unknown' ||
  (value.kind === 'api' &&
    value.nodes.length === 0 &&
    (value.parent === undefined || isOpen(value.parent)) &&
    !/^(?:global#|builtins\.)|mock|stub|fake|jest|sinon|\bvi\b/iu.test(value.path));

const isStandIn = (callee: Expr): boolean =>
  callee.kind === 'member' ? isStandIn(callee.object) : callee.kind === 'name' && /mock|stub|fake/iu.test(callee.name);

function endsIn(expr: Expr, tail: readonly string[]): boolean {
  let at: Expr | undefined = expr;
  for (let index = tail.length - 1; index >= 0; index -= 1) {
    if (!at || (at.kind !== 'member' && at.kind !== 'name') || at.name !== tail[index]) return false;
    at = at.kind === 'member' ? at.object : undefined;
  }
  return true;
}
