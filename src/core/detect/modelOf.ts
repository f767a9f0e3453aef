import type { Call, FunctionFact } from '../facts/facts.ts';
import { argument, isOpaque } from '../resolve/arguments.ts';
import { constructedKinds, matchingCalls, picked } from '../resolve/api.ts';
import { callsIn } from '../resolve/callers.ts';
import { ambient, ambientAround, samePlace } from './ambient.ts';
import { collected } from './collected.ts';
import { merge, nothing, reachedBy, standIn, together, type Candidate, type Finding } from './finding.ts';
import { constructedAs } from '../resolve/inherited.ts';
import { moduleLevel, Via, type ApiValue, type Env, type InstanceValue, type Value } from '../resolve/values.ts';
import type { World } from '../resolve/world.ts';
import { servable } from './makers.ts';
import { constantNamed } from './sdkConstants.ts';
import { providerOf } from './serving.ts';
import type { CallSpec, ModelSource, ValueKind } from '../signatures/sdk.ts';

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
    const calls = knownCalls.map(({ spec }) => spec);
    const kinds = knownKinds.map(({ kind }) => kind);
    const own = [
      ...knownCalls.map(({ spec, sdk }) => ({ spec, sdk })),
      ...knownKinds.map(({ kind, sdk }) => ({ spec: kind, sdk })),
    ].map(({ spec, sdk }) => providerOf(spec, sdk, value, world));
    const said = modelOfCall([...calls, ...kinds], value.call, value.env, value.parent, world, depth + 1);
    const provider = said.provider ?? own.find(each => each !== undefined);
    const found = servable(said, provider, value.path);
    const supporting = found.supporting || [...calls, ...kinds].some(supports);
    const parts = collected(value, world);
    return together([{ ...found, supporting, provider }, ...parts.map(part => modelIn(part, world, depth + 1))]);
  }
  if (value.parent) return heldBy(value, world, depth) ?? modelOf(value.parent, world, depth + 1);
  // An object of a known kind whose making was not seen: it has a model, but which is for its maker to say.
  const bearing = value.nodes.some(at =>
    at.made.some(
      ({ kind: { names, model, uses } }) => names !== undefined || model !== undefined || uses !== undefined,
    ),
  );
  return bearing ? { ...nothing, open: ['the object is made elsewhere'], bearing } : nothing;
}

/** The model that an ambient setting holds, where the setting itself is the value: `[splitter, Settings.embedModel]`. */
function heldBy({ nodes, path, env }: ApiValue, world: World, depth: number): Finding | undefined {
  const settings = nodes.flatMap(({ made }) => made.flatMap(({ kind }) => kind.settings ?? []));
  const key = `held by ${settings.join()}`;
  if (!settings.some(each => samePlace(path, each)) || world.active.has(key)) return undefined;
  world.active.add(key);
  const held = merge(ambient(settings, env, world).map(value => modelIn(value, world, depth + 1)));
  world.active.delete(key);
  return { ...held, bearing: true };
}

const supports = (source: CallSpec | ValueKind): boolean => {
  const task = source.names ?? ('runs' in source ? source.runs : undefined);
  return task === 'embedding' || task === 'rerank';
};

/** Whether it has a model whatever its arguments are. */
const bears = (source: ModelSource & { names?: unknown }): boolean =>
  [source.names, source.model, source.settings, source.default].some(each => each !== undefined);

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
    const entry = source.picks !== undefined && receiver ? picked(source.picks, receiver, call, env, world) : undefined;
    if (entry && entry.length > 0) return { ...merge(entry.map(value => modelIn(value, world, depth))), bearing: true };
    const placed = inPlace(source, call, env, world, depth);
    if (placed) return { ...placed, bearing: true };
    for (const path of source.model ?? []) {
      const found = inArgument(call, path, env, world, depth);
      if (found.candidates.length > 0 || found.open.length > 0 || found.bearing) return { ...found, bearing: true };
      const opaque = argument(call, path, env, world)?.find(value => value.kind === 'api');
      if (opaque?.kind === 'api')
        return { ...nothing, open: [`${opaque.path.replace(/^global#/u, '')} is not known here`], bearing: true };
    }
    const inside = (source.uses ?? []).flatMap(path =>
      path === '*' ? inEveryObject(call, env, world, depth) : [inObject(call, path, env, world, depth)],
    );
    if (inside.some(found => found.bearing)) return together(inside);
    const unsure = inside.find(found => found.open.length > 0);
    if (unsure && source.model === undefined) return unsure;
  }
  const settings = sources.flatMap(source => source.settings ?? []);
  const here = settings.length > 0 ? ambientAround(settings, call, env, world) : [];
  if (here.length > 0) return attribute(merge(here.map(value => modelIn(value, world, depth))));
  const asksReceiver = sources.every(source => source.receiver !== false);
  const own = receiver && asksReceiver ? modelOf(receiver, world, depth + 1) : nothing;
  if (own.candidates.length > 0 || (own.bearing && own.open.length > 0)) return attribute(own);
  const around =
    settings.length > 0
      ? merge(ambient(settings, env, world, call).map(value => modelIn(value, world, depth)))
      : nothing;
  if (around.candidates.length > 0) return attribute(around);
  const byDefault = sources.find(source => source.default);
  if (byDefault?.model?.some(path => !/^\d/u.test(path)) && isOpaque(call, env, world))
    return { ...nothing, open: ['the options are given elsewhere'], bearing: true, supporting: own.supporting };
  const fallback = byDefault?.default ?? own.fallback;
  const bearing = own.bearing || sources.some(bears);
  const asked = sources.some(source => (source.model ?? []).length > 0);
  const reason = around.open[0] ?? (asked ? 'the call names no model' : 'its model is set elsewhere');
  return { candidates: [], open: fallback ? [] : [reason], fallback, bearing, supporting: own.supporting };
}

/** In Python no mapping that is unpacked beside a positional argument can give that argument again. */
function inPlace({ model = [] }: ModelSource, call: Call, env: Env, world: World, depth: number): Finding | undefined {
  if (env.file.facts.language !== 'python' || !call.args.some(({ spread }) => spread === 'record')) return undefined;
  if (call.args.some(({ name }) => name !== undefined && model.includes(name))) return undefined;
  return model
    .filter(path => /^\d+$/u.test(path))
    .map(path => inArgument(call, path, env, world, depth))
    .find(({ candidates }) => candidates.length > 0);
}

const inArgument = (call: Call, path: string, env: Env, world: World, depth: number): Finding =>
  merge((argument(call, path, env, world) ?? []).map(value => modelIn(value, world, depth)));

/** An argument that holds an object with a model inside: text there is something else. */
const inObject = (call: Call, path: string, env: Env, world: World, depth: number): Finding =>
  merge(
    (argument(call, path, env, world) ?? [])
      .filter(value => value.kind !== 'text')
      .map(value => modelIn(value, world, depth)),
  );

/** The models of all arguments that are no plain text: most arguments of such calls have none. */
const inEveryObject = (call: Call, env: Env, world: World, depth: number): readonly Finding[] =>
  call.args
    .map(({ value }) =>
      merge(world.evaluate(value, env).map(each => (each.kind === 'text' ? nothing : modelIn(each, world, depth)))),
    )
    .filter(found => found.bearing);

/** The address of a server, where an id could stand; the address of a file of weights, or of a model hub, is an id. */
export const isEndpoint = (id: string): boolean =>
  /^(?:https?|wss?):\/\//u.test(id) &&
  !/\/\/(?:(?:tfhub\.dev|www\.kaggle\.com|huggingface\.co|hf\.co)\/|[^/]+\/.*\.\w{2,11}$)/u.test(id);

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
    case 'function':
      return orElse(runsIn(value.fn, value.self, value.env, world, depth, 0), 'the value is computed');
    case 'instance': {
      const runs = value.cls.methods.flatMap(method => runsIn(method, value, value.env, world, depth, 0));
      const inherited = runs.length > 0 ? undefined : inBase(value, world, depth);
      if (inherited) return inherited;
      return orElse(runs, `it is an object of the project's class ${value.cls.name ?? ''}`.trimEnd());
    }
    case 'unknown':
      return { ...nothing, open: [value.reason] };
    default:
      return { ...nothing, open: ['the value is computed'] };
  }
}

/** What the class of an object has from a library's class above it: `class Careful(ChatOpenAI)`. */
function inBase(value: InstanceValue, world: World, depth: number): Finding | undefined {
  const home = moduleLevel(value.env);
  const found = value.cls.bases
    .flatMap(base => world.evaluate(base, home))
    .flatMap(base => (base.kind === 'api' ? [modelOf(constructedAs(base, value, home, world), world, depth + 1)] : []));
  return found.some(({ bearing }) => bearing) ? together(found) : undefined;
}

const orElse = (runs: readonly Finding[], reason: string): Finding =>
  runs.length > 0 ? together(runs) : { ...nothing, open: [reason] };

/** How many project functions deep the body of a function is read for the models it runs. */
const deepestHelper = 3;

/** The models of the calls in a function's body: a node of a graph, a step of a chain, a method of a component. */
function runsIn(
  fn: FunctionFact,
  self: Value | undefined,
  home: Env,
  world: World,
  depth: number,
  level: number,
): readonly Finding[] {
  const { file } = home;
  const key = `runs in ${file.path} ${fn.span.start}`;
  if (level > deepestHelper || world.active.has(key)) return [];
  const env: Env = { file, frame: self && { fn, call: undefined, callEnv: home, self, outer: undefined } };
  world.active.add(key);
  try {
    return callsIn(fn, file.facts, world).flatMap(call =>
      world.evaluate(call.callee, env).flatMap(callee => runOf(callee, call, env, world, depth, level)),
    );
  } finally {
    world.active.delete(key);
  }
}

function runOf(callee: Value, call: Call, env: Env, world: World, depth: number, level: number): readonly Finding[] {
  if (callee.kind === 'function') return runsIn(callee.fn, callee.self, callee.env, world, depth, level + 1);
  if (callee.kind !== 'api') return [];
  const specs = matchingCalls(callee, call, env, world).flatMap(({ spec }) => (spec.runs === undefined ? [] : [spec]));
  if (specs.length === 0) return [];
  const found = modelOfCall(specs, call, env, callee, world, depth + 1);
  return found.bearing || specs.some(spec => !spec.needsModel) ? [{ ...found, bearing: true }] : [];
}

/** Where the work for one value is used up: what was found of its parts is not all. */
const tooFar: Finding = { ...nothing, open: ['the value is too far away to follow'], bearing: true };

const attribute = (found: Finding): Finding => ({
  ...found,
  candidates: found.candidates.map(each => ({ ...each, via: each.via | Via.receiver })),
});
