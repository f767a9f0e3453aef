import type { Call } from '../facts/facts.ts';
import { advance, closure, type ApiNode, type KnownCall, type KnownKind } from '../signatures/graph.ts';
import { moduleSteps } from '../signatures/paths.ts';
import type { Guard } from '../signatures/sdk.ts';
import { argument } from './calls/arguments.ts';
import { recordEntry } from './records/records.ts';
import { packageName } from './names/packageName.ts';
import { originValue, unknownValue, type ApiValue, type Env, type Value } from './values.ts';
import type { World } from './world.ts';

const none: readonly never[] = [];

/**
 * The module of a package, `openai` or `@aws-sdk/client-bedrock-runtime`, as a value. Networks that others publish for
 * Transformers stand in modules named as its own, `mplug_owl.modeling_mplug_owl`, and are loaded the same way
 * (huggingface.co/docs/transformers/custom_models).
 */
export function moduleValue(specifier: string, env: Env, world: World): ApiValue {
  const python = env.file.facts.language === 'python';
  const path = python ? specifier.split('.') : moduleSteps(packageName(specifier));
  let nodes = closure([python ? world.graph.python : world.graph.javascript]);
  // A private module (`openai._client`) holds what its package shows.
  for (const step of path) if (step !== '/index' && !(python && step.startsWith('_'))) nodes = advance(nodes, step);
  if (python && nodes.length === 0 && /(?:^|\.)modeling_/u.test(specifier))
    nodes = advance(closure([world.graph.python]), 'transformers');
  return originValue(python && specifier !== 'global' ? specifier : `${packageName(specifier)}#`, nodes, env);
}

/** A member of a library value. A module's `default` is also the module itself, as interoperating loaders make it. */
export function apiMember(value: ApiValue, name: string): ApiValue {
  const stepped = advance(value.nodes, name);
  const isModuleDefault = name === 'default' && value.path.endsWith('#');
  const nodes = isModuleDefault ? closure([...stepped, ...value.nodes]) : stepped;
  const dot = value.path.endsWith('#') ? '' : '.';
  return {
    kind: 'api',
    path: `${value.path}${dot}${name}`,
    nodes,
    parent: value,
    call: undefined,
    env: value.env,
    calleeNodes: none,
    joined: none,
    via: value.via,
  };
}

/** A member that the signatures know, and that may have been replaced by another. */
export const isPart = ({ nodes }: ApiValue): boolean => nodes.some(({ part }) => part);

/**
 * An item of a library value: any (`[]`), or the one at a position (`[0]`). It is known only where a signature says so.
 */
export const apiItem = (value: ApiValue, key: string | number | undefined): readonly Value[] => {
  const nodes = [
    ...advance(value.nodes, '[]'),
    ...(typeof key === 'number' ? advance(value.nodes, `[${String(key)}]`) : []),
  ];
  if (nodes.length > 0)
    return [{ ...value, path: `${value.path}[]`, nodes, parent: value, call: undefined, calleeNodes: [], joined: [] }];
  if (typeof key === 'string') return [apiMember(value, key)];
  const unknown = unknownValue(`an item of ${value.path}`);
  return [commandLine.test(value.path) ? { ...unknown, onCommandLine: true } : unknown];
};

/** `sys.argv`, `process.argv`, and slices of them. */
const commandLine = /^(?:sys\.|(?:global|process)#(?:(?:default|process)\.)?)argv\b/u;

/** What calling a library value gives: the place behind `()`, what the matching signatures say, or what they wrap. */
export function apiCall(callee: ApiValue, call: Call, env: Env, world: World): readonly Value[] {
  const target = constructible(callee);
  const known = matchingCalls(target, call, env, world);
  for (const { spec } of known) {
    const entry = spec.picks === undefined ? undefined : picked(spec.picks, target, call, env, world);
    if (entry && entry.length > 0) return entry;
    if (spec.wraps === undefined) continue;
    for (const path of [spec.wraps].flat()) {
      const wrapped = argument(call, path, env, world);
      if (wrapped) return wrapped;
    }
  }
  const results: ApiNode[] = [];
  for (const { result } of known) if (result) results.push(result);
  const behind = advance(target.nodes, '()');
  const rootsWhere = (wanted: boolean): readonly ApiNode[] =>
    behind.flatMap(at =>
      at.made.filter(kind => holds(kind.kind.when, call, env, world) === wanted).map(kind => kind.root),
    );
  const made = behind.filter(
    at => at.made.length === 0 || at.made.some(each => holds(each.kind.when, call, env, world)),
  );
  // A kind that is ruled out takes its nodes with it, unless the value has them for another reason.
  const kept = new Set(closure([...rootsWhere(true), ...results]));
  const refused = new Set(closure(rootsWhere(false)));
  const nodes = closure([...made, ...results]).filter(at => kept.has(at) || !refused.has(at));
  return [
    {
      kind: 'api',
      path: `${target.path}()`,
      nodes,
      parent: target,
      call,
      env,
      calleeNodes: target.nodes,
      joined: [],
      via: callee.via,
    },
  ];
}

/** The entry that the first argument names in a record of the receiver's construction: `mastra.getAgent('writer')`. */
export function picked(
  path: string,
  callee: ApiValue,
  call: Call,
  env: Env,
  world: World,
): readonly Value[] | undefined {
  const receiver = callee.parent;
  const keys = argument(call, '0', env, world) ?? [];
  const names = keys.flatMap(key => (key.kind === 'text' && typeof key.value === 'string' ? [key.value] : []));
  const record = receiver?.call && names.length > 0 ? argument(receiver.call, path, receiver.env, world) : undefined;
  const entries = record?.flatMap(value =>
    value.kind === 'record' ? names.flatMap(name => recordEntry(value, name, world) ?? []) : [],
  );
  return entries && entries.length > 0 && names.length < keys.length
    ? [...entries, unknownValue('it may be another entry')]
    : entries;
}

/** A module that is called or constructed itself is its default export. */
const constructible = (value: ApiValue): ApiValue => (value.path.endsWith('#') ? apiMember(value, 'default') : value);

/** True for a place that no signature leads to, as for most calls of a file: calling it matches nothing. */
export const isUnheardOf = ({ nodes, path }: ApiValue): boolean => nodes.length === 0 && !path.endsWith('#');

/** The call signatures at a callee whose conditions hold for this call. */
export const matchingCalls = (callee: ApiValue, call: Call, env: Env, world: World): readonly KnownCall[] =>
  constructible(callee)
    .nodes.flatMap(at => at.calls)
    .filter(({ spec }) => holds(spec.when, call, env, world));

/** The kinds that a call at this callee constructs. */
export const constructedKinds = (callee: ApiValue, call: Call, env: Env, world: World): readonly KnownKind[] =>
  advance(constructible(callee).nodes, '()')
    .flatMap(at => at.made)
    .filter(({ kind }) => holds(kind.when, call, env, world));

/** Whether only an unpacked mapping that cannot be read may give the argument: then it counts as not given. */
const isOnlyUnpacked = ({ argument: paths }: Guard, { args }: Call, values: readonly Value[]): boolean =>
  values.every(({ kind }) => kind === 'unknown') &&
  args.some(({ spread }) => spread === 'record') &&
  !args.some(({ name }) => name !== undefined && paths.some(path => path.split('.')[0] === name));

/** Whether a function of a library with a path like this made it, or an item of the list that it is. */
const isMade = (value: Value, made: RegExp, world: World): boolean =>
  value.kind === 'list'
    ? value.items.some(item =>
        world.evaluate(item, value.env).some(each => each.kind === 'api' && made.test(each.path)),
      )
    : value.kind === 'api' && made.test(value.path);

function holds(guards: readonly Guard[] | undefined, call: Call, env: Env, world: World): boolean {
  return (guards ?? []).every(guard => {
    const given = guard.argument
      .map(path => argument(call, path, env, world))
      .find(values => values !== undefined && !isOnlyUnpacked(guard, call, values));
    if (guard.given !== undefined && guard.given !== (given !== undefined)) return false;
    if (
      guard.is &&
      !given?.some(value => value.kind === 'text' && value.value !== null && guard.is?.includes(value.value))
    )
      return false;
    const { made, notMade, unlike } = guard;
    if (made && !given?.some(value => isMade(value, made, world))) return false;
    if (notMade && given?.some(value => isMade(value, notMade, world))) return false;
    if (unlike && given?.every(value => value.kind === 'text' && unlike.test(String(value.value)))) return false;
    if (guard.kind !== undefined) {
      const root = world.graph.kinds.get(guard.kind)?.root;
      return root !== undefined && given?.some(value => value.kind === 'api' && value.nodes.includes(root)) === true;
    }
    return true;
  });
}

/** Beyond this length the path of a chain is not written out: each of its parts may hold another one twice. */
const longestPath = 400;

/** `left | right`: where either side is of a kind that pipes, the result is too, with the models of both sides. */
export function joinApi(left: readonly Value[], right: readonly Value[], env: Env, world: World): readonly Value[] {
  const sides = [...left, ...right];
  const isUnknown = [left, right].some(side => side.length > 0 && side.every(value => value.kind === 'unknown'));
  const kinds = new Set<ApiNode>();
  for (const { kind, sdk, root } of world.graph.kinds.values()) {
    const given = (isUnknown ? kind.pipesUnknown : undefined) ?? kind.pipes;
    if (given === undefined || !sides.some(value => value.kind === 'api' && value.nodes.includes(root))) continue;
    const result = world.graph.kinds.get(given.includes('/') ? given : `${sdk.id}/${given}`);
    if (result) kinds.add(result.root);
  }
  if (kinds.size === 0) return [unknownValue('the value is computed')];
  const names = sides.map(value => (value.kind === 'api' ? value.path : '?')).join(' | ');
  return [originValue(`(${names.length > longestPath ? '…' : names})`, closure([...kinds]), env, sides)];
}
