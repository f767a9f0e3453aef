import { alternatives, byRoot, globOf, steps } from './paths.ts';
import type { CallSpec, Enumeration, Paths, Sdk, Shape, ValueKind } from './sdk.ts';

/**
 * All signatures compiled to one automaton over the steps of an API path, so that a call site costs one map look-up a
 * step, however many SDKs there are. A node is a place on a path; a set of nodes is what is known of a value. It grows
 * as it is walked: the paths of a module are laid out when a file first imports it, a kind's when a value first is one.
 */
export interface ApiNode {
  readonly edges: Map<string, ApiNode[]>;
  readonly globs: [RegExp, ApiNode][];
  /** Any member leads here again (`**`). */
  deep: boolean;
  /** Without a step, a value here is also one of these (kinds, and what kinds are). */
  readonly also: ApiNode[];
  /** Calls known of the callee that stands here. */
  readonly calls: KnownCall[];
  /** Kinds whose construction ends here: the node after `()`. */
  readonly made: KnownKind[];
  /** A member that may have been replaced by another. */
  part: boolean;
  readonly memo: Map<string, readonly ApiNode[]>;
  /** What is laid out on the first step to a module, or, under `*`, when the node is first reached. */
  readonly seeds: Map<string, (() => void)[]>;
}

export interface KnownCall {
  readonly sdk: Sdk;
  readonly spec: CallSpec;
  readonly result: ApiNode | undefined;
}

export interface KnownKind {
  readonly sdk: Sdk;
  readonly name: string;
  readonly kind: ValueKind;
  readonly root: ApiNode;
}

export interface ApiGraph {
  readonly python: ApiNode;
  readonly javascript: ApiNode;
  readonly kinds: ReadonlyMap<string, KnownKind>;
  readonly shapes: ReadonlyMap<string, readonly { readonly sdk: Sdk; readonly shape: Shape }[]>;
  /** References to kinds that no file has, found by laying out everything; a test keeps it empty. */
  readonly faults: () => readonly string[];
  /** Top-level module names: the cheap test whether a file can hold a site at all. */
  readonly roots: ReadonlySet<string>;
  /** Paths in JavaScript that start in no module but in an object of the platform, or of a script of the page. */
  readonly globals: readonly string[];
  readonly constants: readonly Enumeration[];
}

const node = (): ApiNode => ({
  edges: new Map(),
  globs: [],
  deep: false,
  also: [],
  calls: [],
  made: [],
  part: false,
  memo: new Map(),
  seeds: new Map(),
});

function extend(from: ApiNode, path: readonly string[]): ApiNode {
  let at = from;
  for (const step of path) {
    if (step === '**') {
      // Shared by all paths that go on from here, so that following a name stays one look-up however many they are.
      let loop = at.also.find(other => other.deep);
      if (!loop) {
        loop = node();
        loop.deep = true;
        at.also.push(loop);
      }
      at = loop;
      continue;
    }
    const next = node();
    if (step.includes('*')) {
      const glob = globOf(step);
      const same = at.globs.find(([other]) => other === glob)?.[1];
      if (same) {
        at = same;
        continue;
      }
      at.globs.push([glob, next]);
    } else {
      const same = at.edges.get(step)?.[0];
      if (same) {
        at = same;
        continue;
      }
      at.edges.set(step, [next]);
    }
    at = next;
  }
  return at;
}

const byLanguage = (
  paths: Paths | readonly string[] | undefined,
  language: 'python' | 'javascript',
): readonly string[] =>
  paths === undefined ? [] : Array.isArray(paths) ? (paths as readonly string[]) : ((paths as Paths)[language] ?? []);

/** Under this name a node keeps what is laid out when it is first reached. */
const whenReached = '*';

function sow(at: ApiNode, name: string, seed: () => void): void {
  const seeds = at.seeds.get(name);
  if (seeds) seeds.push(seed);
  else at.seeds.set(name, [seed]);
}

function grow(at: ApiNode, name: string): void {
  const seeds = at.seeds.get(name);
  if (!seeds) return;
  at.seeds.delete(name);
  for (const seed of seeds) seed();
}

const languages = ['python', 'javascript'] as const;

/** Compiles signatures. A reference to an unknown kind leads nowhere and is told in `faults`. */
export function compile(sdks: readonly Sdk[]): ApiGraph {
  const graph = { python: node(), javascript: node() };
  const kinds = new Map<string, KnownKind>();
  for (const sdk of sdks)
    for (const [name, kind] of Object.entries(sdk.kinds ?? {}))
      kinds.set(`${sdk.id}/${name}`, { sdk, name, kind, root: node() });
  const globals: string[] = [];
  const missing: string[] = [];
  const find = (sdk: Sdk, name: string): ApiNode => {
    const known = kinds.get(name.includes('/') ? name : `${sdk.id}/${name}`);
    if (!known) missing.push(`${sdk.id}: there is no kind ${name}`);
    return known?.root ?? node();
  };
  for (const known of kinds.values()) {
    const { sdk, kind, root } = known;
    for (const language of languages)
      for (const [top, path] of byLanguage(kind.from, language).flatMap(each => byRoot(each, language))) {
        if (top === 'global') globals.push(path);
        sow(graph[language], top, () => {
          for (const each of alternatives(path)) {
            const end = extend(graph[language], steps(each, language));
            end.made.push(known);
            end.also.push(root);
          }
        });
      }
    sow(root, whenReached, () => {
      for (const other of kind.is ?? []) root.also.push(find(sdk, other));
      for (const path of [...lineage(known, kinds)].flatMap(each => each.kind.same ?? []).flatMap(alternatives))
        extend(root, steps(path, 'python')).also.push(root);
      for (const [names, of] of Object.entries(kind.parts ?? {}))
        for (const name of alternatives(names)) {
          const part = extend(root, [name]);
          part.part = true;
          part.also.push(find(sdk, of));
        }
      for (const spec of kind.calls ?? []) addCall(root, sdk, spec, spec.path, 'python', find);
    });
  }
  for (const sdk of sdks)
    for (const language of languages)
      for (const spec of sdk.calls?.[language] ?? [])
        for (const [top, path] of byRoot(spec.path, language)) {
          if (top === 'global') globals.push(path);
          sow(graph[language], top, () => {
            addCall(graph[language], sdk, spec, path, language, find);
          });
        }
  for (const [fork, original] of sdks.flatMap(({ forks = {} }) => Object.entries(forks)))
    sow(graph.javascript, fork, () => graph.javascript.edges.set(fork, [...following(graph.javascript, original)]));
  const roots = new Set([...graph.python.seeds.keys(), ...graph.javascript.seeds.keys()]);
  const faults = (): readonly string[] => {
    for (const language of languages) for (const top of roots) grow(graph[language], top);
    for (const { root } of kinds.values()) grow(root, whenReached);
    return missing;
  };
  const constants = sdks.flatMap(sdk => sdk.constants ?? []);
  return { ...graph, kinds, shapes: shapesByName(sdks), roots, globals, constants, faults };
}

function shapesByName(sdks: readonly Sdk[]): ApiGraph['shapes'] {
  const shapes = new Map<string, { sdk: Sdk; shape: Shape }[]>();
  for (const sdk of sdks)
    for (const shape of sdk.shapes ?? []) {
      const last = shape.tail.at(-1) ?? '';
      shapes.set(last, [...(shapes.get(last) ?? []), { sdk, shape }]);
    }
  return shapes;
}

/** A kind and all that it `is`: what is transparent for those gives this kind again, not theirs. */
function lineage(known: KnownKind, kinds: ReadonlyMap<string, KnownKind>): ReadonlySet<KnownKind> {
  const all = new Set([known]);
  for (const { sdk, kind } of all)
    for (const name of kind.is ?? []) {
      const other = kinds.get(name.includes('/') ? name : `${sdk.id}/${name}`);
      if (other) all.add(other);
    }
  return all;
}

function addCall(
  root: ApiNode,
  sdk: Sdk,
  spec: CallSpec,
  path: string,
  language: 'python' | 'javascript',
  find: (sdk: Sdk, name: string) => ApiNode,
): void {
  const result = spec.gives === undefined ? undefined : find(sdk, spec.gives);
  for (const each of alternatives(path)) {
    const all = steps(each, language);
    const callee = all.at(-1) === '()' ? all.slice(0, -1) : all;
    extend(root, callee).calls.push({ sdk, spec, result });
  }
}

/** All nodes a value at these nodes is also at. */
export function closure(nodes: readonly ApiNode[]): readonly ApiNode[] {
  const seen = new Set(nodes);
  for (const at of seen) {
    grow(at, whenReached);
    for (const other of at.also) seen.add(other);
  }
  return [...seen];
}

/** Follows one step (`name`, `()`, `[]`) from a closed set of nodes. */
export function advance(nodes: readonly ApiNode[], step: string): readonly ApiNode[] {
  const [only] = nodes;
  if (!only) return [];
  if (nodes.length === 1) return following(only, step);
  const out = new Set<ApiNode>();
  for (const at of nodes) for (const target of following(at, step)) out.add(target);
  return [...out];
}

function following(at: ApiNode, step: string): readonly ApiNode[] {
  const known = at.memo.get(step);
  if (known) return known;
  grow(at, step);
  const found = [...(at.edges.get(step) ?? [])];
  for (const [glob, target] of at.globs) if (glob.test(step)) found.push(target);
  if (at.deep && step !== '()' && !step.startsWith('[')) found.push(at);
  const next = closure(found);
  at.memo.set(step, next);
  return next;
}
