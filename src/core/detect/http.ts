import { recall } from '../recall.ts';
import type { Call } from '../facts/facts.ts';
import { argument } from '../resolve/calls/arguments.ts';
import { hole, Via, type ApiValue, type Env, type Value } from '../resolve/values.ts';
import type { World } from '../resolve/world.ts';
import type { CallSite } from '../site.ts';
import { addressAsWritten } from './addressNames.ts';
import { calleeText } from './callee.ts';
import type { Endpoint } from './endpoint.ts';
import { endpoints } from './endpoints.ts';
import { merge, nothing, reachedBy, type Candidate, type Finding } from './finding.ts';
import { givenOf } from './given.ts';
import { hosts } from './hosts.ts';
import { addressesOf, requestGiven, type Address, type SentRequest } from './httpAddress.ts';
import { httpClients, type HttpClient } from './httpClients.ts';
import { modelIn } from './modelOf.ts';
import { bodies, bodyOf, saidOver, type Body } from './posted.ts';
import { settle } from './settle.ts';

/** A plain HTTP call to an address that runs a model; undefined for any other call. */
export function httpSite(call: Call, callees: readonly Value[], env: Env, world: World): CallSite | undefined {
  for (const callee of callees) {
    if (callee.kind !== 'api' || isInProcess(callee, world)) continue;
    const { client } = clientAt(callee.path, () => ({ client: clientNamed(callee.path) }));
    if (!client) continue;
    const asked = requestGiven(call, env, world) ?? call;
    const request: SentRequest = { call, asked, callee, client, env };
    const addresses = addressesOf(request, world);
    if (addresses.length === 0) continue;
    const body = bodyOf(client, asked, env, world);
    const reached = addresses.flatMap((address): readonly Reached[] => {
      const endpoint = endpointAt(address, body, request, world);
      return endpoint ? [{ ...address, endpoint }] : [];
    });
    const [first] = reached;
    if (first) return describe(request, first, modelAsked(request, reached, body, world), world);
  }
  return undefined;
}

/** An address that the call may ask, and what answers there. */
interface Reached extends Address {
  readonly endpoint: Endpoint;
}

/** The endpoint at an address: told by the address alone, or also by the body or by names in the code around it. */
const endpointAt = (
  { address }: Address,
  body: Body,
  { client, asked, env }: SentRequest,
  world: World,
): Endpoint | undefined =>
  endpoints.find(
    ({ url, needs = [], named }) =>
      url.test(address) &&
      (needs.every(key => body(key) !== undefined) ||
        named?.test(addressAsWritten(client, asked, world.file.text)) === true ||
        named?.test(clientFile.exec(env.file.path)?.[1] ?? '') === true),
  );

/** The name of a file that is no page: there `ollama.ts` asks Ollama. */
const clientFile = /(?:^|\/)([^/]+)\.(?:py|[cm]?[jt]s)$/u;

/** `httpx.AsyncClient(transport=ASGITransport(app=app))`: what it posts reaches the project's own app, or a stand-in. */
const isInProcess = ({ parent }: ApiValue, world: World): boolean => {
  if (!parent?.call || !parent.path.startsWith('httpx.')) return false;
  const transports = argument(parent.call, 'transport', parent.env, world) ?? [];
  return (
    argument(parent.call, 'app', parent.env, world) !== undefined ||
    transports.some(value => value.kind === 'api' && /^httpx\.(?:ASGI|WSGI|Mock)Transport\(\)$/u.test(value.path))
  );
};

const clientNamed = (path: string): HttpClient | undefined => httpClients.find(client => client.path.test(path));

/** A file calls the same few things again and again. */
const clientAt = recall<{ readonly client: HttpClient | undefined }>();

/** The model that the addresses name; where none does, the one in the body, or in what is said over the socket. */
function modelAsked({ call, asked, env }: SentRequest, reached: readonly Reached[], body: Body, world: World): Finding {
  const inAddresses = reached.map(each => reachedBy(each.url.via, inAddress(each, call, env)));
  if (inAddresses.some(({ candidates }) => candidates.length > 0)) return merge(inAddresses);
  const { message, body: key = 'model' } = reached[0]?.endpoint ?? {};
  const said = message ? saidOver(asked, message, env, world) : (body(key) ?? []);
  return merge(said.map(value => modelIn(value, world, 0)));
}

/** The model that an address names; an address without one leaves the model open. */
function inAddress({ url, address, endpoint }: Reached, call: Call, env: Env): Finding {
  const id = endpoint.url.exec(address)?.groups?.['model'];
  if (id === undefined || id.includes(hole)) return { ...nothing, open: ['the address names no model'], bearing: true };
  const candidate: Candidate = {
    kind: 'text',
    value: decodeAddress(id),
    at: url.kind === 'text' ? url.at : { path: env.file.path, span: call.span },
    via: url.kind === 'text' ? url.via : url.via | Via.constant,
  };
  return { ...nothing, candidates: [candidate] };
}

function decodeAddress(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function describe(
  { call, asked, callee, env }: SentRequest,
  { address, endpoint }: Reached,
  finding: Finding,
  world: World,
): CallSite {
  const { trail, ...model } = settle(finding, call, world.file.path);
  const given = givenOf(asked, { given: inBodies }, endpoint.task, env, world);
  const cap = given['maxOutput'];
  const provider = hosts.find(({ host }) => address.includes(host))?.provider ?? endpoint.provider;
  const shown = address.replaceAll(hole, '…');
  return {
    type: endpoint.names ? 'model' : 'invoke',
    span: call.span,
    calleeSpan: call.callee.span,
    callee: calleeText(call.callee, world.file.text),
    sdk: sdkName(callee),
    signature: 'http',
    api: `${callee.path} → ${shown}`,
    task: endpoint.task,
    evidence: (callee.via & Via.annotation) !== 0 ? 'annotation' : 'direct',
    ...model,
    provider,
    region: undefined,
    endpoint: shown,
    inLoop: call.inLoop,
    maxTokens: typeof cap === 'number' ? cap : undefined,
    local: provider === 'ollama' || provider === 'local',
    given,
    trail: [`callee: ${callee.path}`, `address: ${shown}`, ...trail],
  };
}

/** The package of the function, or its name where it is global. */
const sdkName = ({ path }: ApiValue): string =>
  path.startsWith('global#')
    ? (path.slice('global#'.length).split('.')[0] ?? 'fetch')
    : (path.split(/[#.]/u)[0] ?? path);

/** Where bodies of requests say what the estimation looks at. */
const keysInBodies: Readonly<Record<string, readonly string[]>> = {
  maxOutput: [
    'max_completion_tokens',
    'max_tokens',
    'max_output_tokens',
    'max_tokens_to_sample',
    'generationConfig.maxOutputTokens',
    'options.num_predict',
    'parameters.max_new_tokens',
    'inferenceConfig.maxTokens',
  ],
  messages: ['messages', 'contents'],
  prompt: ['prompt', 'inputs'],
  input: ['input', 'texts'],
};

/** The same as paths of arguments: `json.max_tokens`, `body.max_tokens`. */
const inBodies: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(keysInBodies).map(([name, keys]) => [name, keys.flatMap(key => bodies.map(body => `${body}.${key}`))]),
);
