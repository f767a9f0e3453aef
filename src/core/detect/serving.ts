import type { Call } from '../facts/facts.ts';
import { argument } from '../resolve/calls/arguments.ts';
import { hole, isNull, partialText, type ApiValue, type Env, type Value } from '../resolve/values.ts';
import type { World } from '../resolve/world.ts';
import type { ApiGraph, ApiNode } from '../signatures/graph.ts';
import type { CallSpec, Sdk, ValueKind } from '../signatures/sdk.ts';
import type { RegionReference } from '../site.ts';
import { hosts } from './hosts.ts';
import { provenance } from './provenance.ts';

const baseUrls = ['base_url', 'baseURL', 'api_base', 'openai_api_base', 'configuration.baseURL', 'baseUrl', 'endpoint'];

/** How many calls back a value is traced to its construction. */
const mostSteps = 12;

/** The constructions a value came through, nearest first. */
function constructions(callee: ApiValue): readonly ApiValue[] {
  const found: ApiValue[] = [];
  for (let at: ApiValue | undefined = callee; at && found.length < mostSteps; at = at.parent)
    if (at.call) found.push(at);
  return found;
}

const textOf = (call: Call, paths: readonly string[], env: Env, world: World) => {
  for (const path of paths) {
    const [value] = argument(call, path, env, world) ?? [];
    if (value?.kind === 'text' && typeof value.value === 'string') return { ...value, value: value.value };
  }
  return undefined;
};

/** A text that is only known at run time, or that something outside the project gives. */
const isOpen = ({ kind }: Value): boolean => kind === 'unknown' || kind === 'api';

/** Who serves the model: the base URL decides, then the signature; undefined where a base URL is unknown to us. */
export function providerOf(spec: CallSpec | ValueKind, sdk: Sdk, callee: ApiValue, world: World): string | undefined {
  for (const made of constructions(callee)) {
    if (!made.call) continue;
    const url = textOf(made.call, baseUrls, made.env, world)?.value;
    if (url !== undefined) return hosts.find(({ host }) => url.includes(host))?.provider;
    if (baseUrls.some(path => made.call && argument(made.call, path, made.env, world)?.some(isOpen))) return undefined;
  }
  return spec.provider ?? providerOfKind(callee, world.graph) ?? sdk.provider;
}

/** The base URL that the code gives to the client, `…` for what is only known at run time; undefined where it gives none. */
export function endpointOf(callee: ApiValue, world: World): string | undefined {
  for (const { call, env } of constructions(callee)) {
    if (!call) continue;
    for (const path of baseUrls) {
      const given = argument(call, path, env, world)?.filter(value => !isNull(value));
      if (given && given.length > 0) return (partialText(given) ?? hole).replaceAll(hole, '…');
    }
  }
  return undefined;
}

const providers = new WeakMap<ApiGraph, ReadonlyMap<ApiNode, string>>();

/** What the client's own class says (`AzureOpenAI`) takes precedence over what its SDK says. */
function providerOfKind(callee: ApiValue, graph: ApiGraph): string | undefined {
  let byRoot = providers.get(graph);
  if (!byRoot) {
    byRoot = new Map(
      [...graph.kinds.values()].flatMap(({ kind, root }) =>
        kind.provider === undefined ? [] : [[root, kind.provider] as const],
      ),
    );
    providers.set(graph, byRoot);
  }
  let steps = 0;
  for (let at: ApiValue | undefined = callee; at && steps < mostSteps; at = at.parent, steps += 1)
    for (const node of at.nodes) {
      const provider = byRoot.get(node);
      if (provider !== undefined) return provider;
    }
  return undefined;
}

const regions = {
  aws: ['region_name', 'region', 'aws_region', 'awsRegion', 'config.region'],
  gcp: ['location'],
} as const;

const isStore = /vector_?stores?\b|VectorStore|LanceDB/iu;

/** Where it is served, as far as the client's construction says. */
export function regionOf(callee: ApiValue, call: Call, env: Env, world: World): RegionReference | undefined {
  const calls = [
    { call, env, path: callee.path },
    ...constructions(callee).flatMap(made => (made.call ? [{ call: made.call, env: made.env, path: made.path }] : [])),
  ];
  for (const at of calls) {
    // The region of an index does not tell where its texts are embedded.
    if (isStore.test(at.path)) continue;
    for (const cloud of ['aws', 'gcp'] as const) {
      const value = textOf(at.call, regions[cloud], at.env, world);
      const fits =
        value && (cloud === 'aws' ? /^[a-z]{2}(?:-gov)?-[a-z]+-\d$/u : /^[a-z]+-[a-z]+\d+$/u).test(value.value);
      if (value && fits) return { cloud, id: value.value, source: provenance(value, call, world.file.path) };
    }
  }
  return undefined;
}
