import type { Call } from '../facts/facts.ts';
import { picked } from '../resolve/api.ts';
import { argument } from '../resolve/calls/arguments.ts';
import type { ApiValue, Env, Value } from '../resolve/values.ts';
import type { World } from '../resolve/world.ts';
import type { ModelSource } from '../signatures/sdk.ts';
import { contains } from '../text/span.ts';
import { merge, together, type Finding } from './finding.ts';
import { attribute, inBase, modelIn } from './modelOf.ts';

/** A call whose model is asked for; `depth` is how many models deep. */
interface AskedCall {
  readonly call: Call;
  readonly env: Env;
  readonly receiver: ApiValue | undefined;
  readonly world: World;
  readonly depth: number;
}

/** The model that the arguments of a call name or hold, as one signature reads them; undefined where they say nothing. */
export function modelInArguments(source: ModelSource, asked: AskedCall): Finding | undefined {
  const named =
    pickedEntry(source, asked) ??
    inPlace(source, asked) ??
    firstNamed(source, asked) ??
    brought(source, asked) ??
    inReceiver(source, asked);
  if (named) return { ...named, bearing: true };
  const held = (source.uses ?? []).flatMap(path => (path === '*' ? inEveryObject(asked) : [inObject(path, asked)]));
  if (held.some(found => found.bearing)) return together(held);
  return source.model === undefined ? held.find(found => found.open.length > 0) : undefined;
}

/** The entry of the receiver's construction that the first argument names. */
function pickedEntry({ picks }: ModelSource, { call, env, receiver, world, depth }: AskedCall): Finding | undefined {
  const entry = picks !== undefined && receiver ? picked(picks, receiver, call, env, world) : undefined;
  return entry && entry.length > 0 ? merge(entry.map(value => modelIn(value, world, depth))) : undefined;
}

/** The model that an argument brings of its own. */
function brought({ brings = [] }: ModelSource, asked: AskedCall): Finding | undefined {
  const { world, depth } = asked;
  const found = brings
    .flatMap(path => valuesAt(path, asked))
    .flatMap(value => {
      if (value.kind === 'instance') return inBase(value, world, depth) ?? [];
      return value.kind === 'api' ? modelIn(value, world, depth) : [];
    })
    .filter(({ bearing }) => bearing);
  return found.length > 0 ? merge(found) : undefined;
}

/** The model that one of the arguments held by which the receiver was made. */
function inReceiver({ ofReceiver = [] }: ModelSource, asked: AskedCall): Finding | undefined {
  const made = asked.receiver?.parent;
  if (!made?.call || ofReceiver.length === 0) return undefined;
  const found = firstNamed({ model: ofReceiver }, { ...asked, call: made.call, env: made.env, receiver: made.parent });
  return found && attribute(found);
}

/** The value of the first of the model's arguments that the call gives. */
function firstNamed({ model = [] }: ModelSource, asked: AskedCall): Finding | undefined {
  for (const path of model) {
    const found = inArgument(path, asked);
    if (found.candidates.length > 0 || found.open.length > 0 || found.bearing) return found;
  }
  return undefined;
}

/** In Python, a mapping that is unpacked beside a positional argument cannot give that argument again. */
function inPlace({ model = [] }: ModelSource, asked: AskedCall): Finding | undefined {
  const { call, env } = asked;
  if (env.file.facts.language !== 'python' || !call.args.some(({ spread }) => spread === 'record')) return undefined;
  if (call.args.some(({ name }) => name !== undefined && model.includes(name))) return undefined;
  return model
    .filter(path => /^\d+$/u.test(path))
    .map(path => inArgument(path, asked))
    .find(({ candidates }) => candidates.length > 0);
}

const valuesAt = (path: string, { call, env, world }: AskedCall): readonly Value[] =>
  argument(call, path, env, world) ?? [];

const inArgument = (path: string, asked: AskedCall): Finding =>
  merge(valuesAt(path, asked).map(value => orDoubt(value, modelIn(value, asked.world, asked.depth))));

/** What comes from a library that says nothing of it is not known; also beside what is, `"x" if fast else settings.model`. */
const orDoubt = (value: Value, found: Finding): Finding =>
  value.kind === 'api' && found.candidates.length === 0 && found.open.length === 0 && !found.bearing
    ? { ...found, open: [`${value.path.replace(/^global#/u, '')} is not known here`] }
    : found;

/** An argument that holds an object with a model inside: text there is something else. */
const inObject = (path: string, asked: AskedCall): Finding => inside(valuesAt(path, asked), asked);

/** The models of all arguments: most arguments of such calls have none. */
const inEveryObject = (asked: AskedCall): readonly Finding[] =>
  asked.call.args
    .map(({ value }) => inside(asked.world.evaluate(value, asked.env), asked))
    .filter(found => found.bearing);

/** Its model is an attribute of it, unless the object is made in the call itself. */
function inside(values: readonly Value[], { call, world, depth }: AskedCall): Finding {
  const found = merge(values.filter(value => value.kind !== 'text').map(value => modelIn(value, world, depth)));
  const isMadeHere = found.candidates.every(({ at }) => at.path === world.file.path && contains(call.span, at.span));
  return isMadeHere ? found : attribute(found);
}
