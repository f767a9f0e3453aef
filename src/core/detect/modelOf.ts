import type { Call } from '../facts/facts.ts';
import { isOpaque } from '../resolve/calls/arguments.ts';
import { constructedKinds, matchingCalls } from '../resolve/api.ts';
import { returnsOf } from '../resolve/calls/calls.ts';
import { ambient, ambientAround, samePlace } from './ambient.ts';
import { collected } from './collected.ts';
import { merge, nothing, reachedBy, standIn, supports, together, type Candidate, type Finding } from './finding.ts';
import { constructedAs } from '../resolve/classes/inherited.ts';
import { moduleLevel, Via, type ApiValue, type Env, type InstanceValue, type Value } from '../resolve/values.ts';
import { unlessActive, type World } from '../resolve/world.ts';
import { servable } from './makers.ts';
import { modelInArguments } from './modelInArguments.ts';
import { runsIn } from './runsInside.ts';
import { isPlaceOfService, resourceNamed } from './resourceNames.ts';
import { constantNamed } from './sdkConstants.ts';
import { providerOf } from './serving.ts';
import type { ModelSource } from '../signatures/sdk.ts';

/** How far models are looked for inside models (chains of chains). */
const deepest = 60;

/** The model of a library value: as its construction says, else as the value it was made from says. */
function modelOf(value: ApiValue, world: World, depth = 0): Finding {
  if (depth > deepest) return { ...nothing, open: ['the value is nested too deeply'], bearing: true };
  if (value.nodes.some(at => at.made.some(({ kind }) => kind.mock))) return standIn;
  if (value.joined.length > 0) return together(value.joined.map(part => modelIn(part, world, depth + 1)));
  if (value.call && value.parent) {
    const knownCalls = matchingCalls(value.parent, value.call, value.env, world);
    const knownKinds = constructedKinds(value.parent, value.call, value.env, world);
    if (knownKinds.some(({ kind }) => kind.silent)) return nothing;
    const calls = knownCalls.map(({ spec }) => spec);
    const kinds = knownKinds.map(({ kind }) => kind);
    const own = [
      ...knownCalls.map(({ spec, sdk }) => ({ spec, sdk })),
      ...knownKinds.map(({ kind, sdk }) => ({ spec: kind, sdk })),
    ].map(({ spec, sdk }) => providerOf(spec, sdk, value, world));
    const said = modelOfCall([...calls, ...kinds], value.call, value.env, value.parent, world, depth + 1);
    if (!said.bearing && kinds.some(({ mayLack }) => mayLack)) return nothing;
    const provider = said.provider ?? own.find(each => each !== undefined);
    const found = servable(said, provider, value.path);
    const supporting = found.supporting ?? supports([...calls, ...kinds]);
    return together([{ ...found, supporting, provider }, ...inParts(value, value.call, world, depth)]);
  }
  if (value.parent) return heldBy(value, world, depth) ?? modelOf(value.parent, world, depth + 1);
  // An object of a known kind whose construction was not seen: it has a model, but only its maker knows which.
  const bearing = value.nodes.some(at =>
    at.made.some(
      ({ kind: { names, model, uses } }) => names !== undefined || model !== undefined || uses !== undefined,
    ),
  );
  return bearing ? { ...nothing, open: ['the object is made elsewhere'], bearing } : nothing;
}

/** The models of what was added to it; a part may be made of the whole, as a column is of its table. */
const inParts = (value: ApiValue, { span }: Call, world: World, depth: number): readonly Finding[] =>
  unlessActive(world, `parts of ${value.env.file.path} ${String(span.start)}`, [], () =>
    collected(value, world).map(part => modelIn(part, world, depth + 1)),
  );

/** The model that an ambient setting holds, where the setting itself is the value: `[splitter, Settings.embedModel]`. */
function heldBy({ nodes, path, env }: ApiValue, world: World, depth: number): Finding | undefined {
  const settings = nodes.flatMap(({ made }) => made.flatMap(({ kind }) => kind.settings ?? []));
  const key = `held by ${settings.join()}`;
  if (!settings.some(each => samePlace(path, each))) return undefined;
  return unlessActive(world, key, undefined, () => ({
    ...merge(ambient(settings, env, world).map(value => modelIn(value, world, depth + 1))),
    bearing: true,
  }));
}

/** Whether it has a model whatever its arguments are. */
const bears = (source: ModelSource & { names?: unknown; mayLack?: true }): boolean =>
  !source.mayLack && [source.names, source.model, source.settings, source.default].some(each => each !== undefined);

/** The model of a call by what its signatures say, then the receiver, the ambient settings and the SDK's default. */
export function modelOfCall(
  sources: readonly ModelSource[],
  call: Call,
  env: Env,
  receiver: ApiValue | undefined,
  world: World,
  depth = 0,
): Finding {
  for (const source of sources) {
    const said = modelInArguments(source, { call, env, receiver, world, depth });
    if (said) return said;
  }
  const inside = (values: readonly Value[]): Finding => merge(values.map(value => modelIn(value, world, depth)));
  const settings = sources.flatMap(source => source.settings ?? []);
  const here = settings.length > 0 ? ambientAround(settings, call, env, world) : [];
  if (here.length > 0) return attribute(inside(here));
  const asksReceiver = sources.every(source => source.receiver !== false);
  const own = receiver && asksReceiver ? modelOf(receiver, world, depth + 1) : nothing;
  if (own.candidates.length > 0 || (own.bearing && own.open.length > 0)) return attribute(own);
  const around = settings.length > 0 ? inside(ambient(settings, env, world, call)) : nothing;
  if (around.candidates.length > 0) return attribute(around);
  return byDefault(sources, own, around, isOpaque(call, env, world));
}

/** What holds where nothing names a model: the SDK's default, unless options that cannot be seen may name one. */
function byDefault(sources: readonly ModelSource[], own: Finding, around: Finding, isOpaque: boolean): Finding {
  const { supporting } = own;
  const source = sources.find(each => each.default);
  if (isOpaque && source?.model?.some(path => !/^\d/u.test(path)))
    return { ...nothing, open: ['the options are given elsewhere'], bearing: true, supporting };
  const fallback = source?.default ?? own.fallback;
  const bearing = own.bearing || sources.some(bears);
  const asked = sources.some(({ model = [] }) => model.length > 0);
  const reason = around.open[0] ?? (asked ? 'the call names no model' : 'its model is set elsewhere');
  return { candidates: [], open: fallback ? [] : [reason], fallback, bearing, supporting };
}

/** The address of a server, where an id could stand; the address of a file of weights, or of a model hub, is an id. */
export const isEndpoint = (id: string): boolean =>
  isPlaceOfService(id) ||
  (/^(?:https?|wss?):\/\//u.test(id) &&
    !/\/\/(?:(?:tfhub\.dev|www\.kaggle\.com|huggingface\.co|hf\.co|clarifai\.com)\/|[^/]+\/.*\.\w{2,11}$)/u.test(id));

/** The model inside any value: an id, a library object that has one, or a list of these. */
export const modelIn = (value: Value, world: World, depth: number): Finding =>
  reachedBy(value.via, modelInside(value, world, depth));

function modelInside(value: Value, world: World, depth: number): Finding {
  if (depth > deepest) return nothing;
  world.fuel -= 1;
  world.reserve -= 1;
  if (world.fuel < 0 || world.reserve < 0) return tooFar;
  switch (value.kind) {
    case 'text':
      if (typeof value.value !== 'string' || value.value === '') return nothing;
      if (isEndpoint(value.value))
        return { ...nothing, open: ['the code names an endpoint, not its model'], bearing: true };
      return { ...nothing, candidates: [value as Candidate], bearing: true };
    case 'api': {
      const named = constantNamed(value, world);
      return named ? { ...nothing, candidates: [named], bearing: true } : modelOf(value, world, depth + 1);
    }
    case 'list': {
      const parts = value.items.flatMap(item => world.evaluate(item, value.env));
      return together(parts.map(part => modelIn(part, world, depth + 1)));
    }
    case 'record': {
      const parts = value.expr.entries.flatMap(entry => world.evaluate(entry.value, value.env));
      return together(
        parts
          .filter(part => part.kind === 'api' || part.kind === 'record')
          .map(part => modelIn(part, world, depth + 1)),
      );
    }
    case 'function': {
      const runs = runsIn(value.fn, value.self, value.env, world, depth);
      return orElse(runs.length > 0 ? runs : givenBy(value, world, depth), 'the value is computed');
    }
    case 'instance': {
      const runs = value.cls.methods.flatMap(method => runsIn(method, value, value.env, world, depth));
      const inherited = runs.length > 0 ? undefined : inBase(value, world, depth);
      if (inherited) return inherited;
      return orElse(runs, `it is an object of the project's class ${value.cls.name ?? ''}`.trimEnd());
    }
    case 'partial':
      return modelIn(value.target, world, depth + 1);
    case 'class':
      return inFields(value, world, depth);
    case 'unknown': {
      const named = resourceNamed(value);
      return named ? { ...nothing, candidates: [named], bearing: true } : { ...nothing, open: [value.reason] };
    }
    default:
      return { ...nothing, open: ['the value is computed'] };
  }
}

/** What the fields of a class are made by: `text: str = embedder.SourceField()`. */
function inFields({ cls, env }: Value & { kind: 'class' }, world: World, depth: number): Finding {
  const home = moduleLevel(env);
  const key = `fields of ${env.file.path} ${String(cls.span.start)}`;
  const found = unlessActive(world, key, [], () =>
    [...cls.scope.bindings.values()]
      .flatMap(bindings => bindings.at(-1) ?? [])
      .flatMap(binding => (binding.kind === 'value' && binding.path.length === 0 ? [binding.value] : []))
      .filter(({ kind }) => kind === 'call')
      .flatMap(made => world.evaluate(made, home))
      .flatMap(each => (each.kind === 'api' ? [modelOf(each, world, depth + 1)] : [])),
  );
  return orElse(
    found.filter(({ bearing }) => bearing),
    'the value is computed',
  );
}

/** The model that an object inherits from a library's class: `class Careful(ChatOpenAI)`. */
export function inBase(value: InstanceValue, world: World, depth: number): Finding | undefined {
  const home = moduleLevel(value.env);
  const found = value.cls.bases.flatMap(base =>
    world
      .evaluate(base, home)
      .flatMap(each =>
        each.kind === 'api' ? [modelOf(constructedAs(each, base, value, home, world), world, depth + 1)] : [],
      ),
  );
  return found.some(({ bearing }) => bearing) ? together(found) : undefined;
}

/** What a function gives back to be run in its place: `RunnableLambda(route)`, where `route` picks one of two chains. */
function givenBy(value: Value & { kind: 'function' }, world: World, depth: number): readonly Finding[] {
  const { fn, env } = value;
  const key = `given by ${env.file.path} ${String(fn.span.start)}`;
  const found = unlessActive(world, key, [], () =>
    returnsOf(value, undefined, env, world).flatMap(each =>
      each.kind === 'api' ? [modelIn(each, world, depth + 1)] : [],
    ),
  );
  return found.some(({ bearing }) => bearing) ? found : [];
}

const orElse = (runs: readonly Finding[], reason: string): Finding =>
  runs.length > 0 ? together(runs) : { ...nothing, open: [reason] };

/** The work allowed for one value is used up: what was found of its parts may not be all. */
const tooFar: Finding = { ...nothing, open: ['the value is too far away to follow'], bearing: true };

export const attribute = (found: Finding): Finding => ({
  ...found,
  candidates: found.candidates.map(each => ({ ...each, via: each.via | Via.receiver })),
});
