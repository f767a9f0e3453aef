import { recall } from '../recall.ts';
import type { Call } from '../facts/facts.ts';
import { argument } from '../resolve/arguments.ts';
import { hole, partialText, unknownValue, Via, type ApiValue, type Env, type Value } from '../resolve/values.ts';
import type { World } from '../resolve/world.ts';
import type { CallSite } from '../site.ts';
import { calleeText } from './callee.ts';
import type { Endpoint } from './endpoint.ts';
import { endpoints } from './endpoints.ts';
import { givenOf } from './given.ts';
import { hosts } from './hosts.ts';
import { httpClients, type HttpClient } from './httpClients.ts';
import { addressAsWritten } from './addressNames.ts';
import { merge, nothing, reachedBy, type Candidate, type Finding } from './finding.ts';
import { modelIn } from './modelOf.ts';
import { bodies, bodyOf, callsOnResult, changedAddress, saidOver, type Body } from './posted.ts';
import { settle } from './settle.ts';

/** A plain HTTP call to an address that runs a model; undefined for any other call. */
export function httpSite(
  call: Call,
  callees: readonly Value[],
  env: Env,
  text: string,
  world: World,
): CallSite | undefined {
  for (const callee of callees) {
    if (callee.kind !== 'api') continue;
    if (isInProcess(callee, world)) continue;
    const { client } = clientAt(callee.path, () => ({ client: clientNamed(callee.path) }));
    if (!client) continue;
    const asked = requestGiven(call, env, world) ?? call;
    const given = addressesOf(client, callee, asked, env, world);
    const urls = given.some(isText) ? given : [...given, ...fromParts(client, asked, env, world)];
    const addresses = urls.flatMap(url => {
      const address = addressOf(url, callee, world);
      return address === undefined ? [] : [{ url, address }];
    });
    if (addresses.length === 0) continue;
    const body = bodyOf(client, asked, env, world);
    const asks = (address: string): Endpoint | undefined =>
      endpoints.find(
        ({ url, needs = [], named }) =>
          url.test(address) &&
          (needs.every(key => body(key) !== undefined) ||
            named?.test(addressAsWritten(client, asked, text)) === true ||
            named?.test(clientFile.exec(env.file.path)?.[1] ?? '') === true),
      );
    const reached = addresses.flatMap(({ url, address }): readonly Reached[] => {
      const endpoint = asks(address);
      return endpoint ? [{ url, address, endpoint }] : [];
    });
    const [first] = reached;
    if (first) return describe(call, asked, callee, first, reached, body, env, text, world);
  }
  return undefined;
}

/** The name of a file that is no page: there `ollama.ts` asks Ollama. */
const clientFile = /(?:^|\/)([^/]+)\.(?:py|[cm]?[jt]s)$/u;

/** An address that the call may ask, and what answers there. */
interface Reached {
  readonly url: Value;
  readonly address: string;
  readonly endpoint: Endpoint;
}

/** `fetch(new Request(url, init))`, `urlopen(Request(url, data))`: the call that made the request says what is asked. */
function requestGiven(call: Call, env: Env, world: World): Call | undefined {
  const made = argument(call, '0', env, world)?.find(value => value.kind === 'api' && requests.has(value.path));
  return made?.kind === 'api' ? made.call : undefined;
}

/** `httpx.AsyncClient(transport=ASGITransport(app=app))`: what it posts reaches the project's own app, or a stand-in. */
const isInProcess = ({ parent }: ApiValue, world: World): boolean => {
  if (!parent?.call || !parent.path.startsWith('httpx.')) return false;
  const transports = argument(parent.call, 'transport', parent.env, world) ?? [];
  return (
    argument(parent.call, 'app', parent.env, world) !== undefined ||
    transports.some(value => value.kind === 'api' && /^httpx\.(?:ASGI|WSGI|Mock)Transport\(\)$/u.test(value.path))
  );
};

const requests: ReadonlySet<string> = new Set(['global#Request()', 'urllib.request.Request()']);

const clientNamed = (path: string): HttpClient | undefined => httpClients.find(client => client.path.test(path));

/** A file calls the same few things again and again. */
const clientAt = recall<{ readonly client: HttpClient | undefined }>();

/** The values of the address: of the call itself, or of the call that opened the request it sends. */
function addressesOf(client: HttpClient, callee: ApiValue, call: Call, env: Env, world: World): readonly Value[] {
  const request = callee.parent?.call;
  const [opened = call] = client.opens && request ? callsOnResult(request, [client.opens], env, world) : [];
  const given = client.url.flatMap(path => argument(opened, path, env, world) ?? []);
  const [first] = opened.args;
  if (!first || given.length !== 1) return given;
  const changed = changedAddress(first.value, partialText(given), env, world);
  return changed === undefined ? given : [{ ...unknownValue('the address is put together'), text: changed }];
}

const isText = (value: Value): boolean =>
  value.kind === 'text' || (value.kind === 'unknown' && value.text !== undefined);

/** `https://` with the host and the path that the options give; what is not known of them is left open. */
function fromParts({ parts }: HttpClient, call: Call, env: Env, world: World): readonly Value[] {
  const path = parts && argument(call, parts.path, env, world);
  if (!parts || !path) return [];
  const host = parts.host.map(name => argument(call, name, env, world)).find(values => values !== undefined);
  const text = `https://${(host && partialText(host)) ?? hole}${partialText(path) ?? hole}`;
  return [{ ...unknownValue('the address is put together'), text }];
}

/** The address as far as it is known, joined to the client's base address where it is relative. */
function addressOf(url: Value, callee: ApiValue, world: World): string | undefined {
  const own = url.kind === 'text' ? String(url.value) : url.kind === 'unknown' ? url.text : undefined;
  if (own === undefined || !/^\/|^[^:]*$/u.test(own) || own.startsWith(hole)) return own;
  // The client's own method, or the client called itself: `http.post('/embeddings')`, `http({ url: '/embeddings' })`.
  const client = callee.call ? callee : callee.parent;
  if (!client?.call) return own;
  const [base] =
    argument(client.call, 'base_url', client.env, world) ??
    argument(client.call, 'baseURL', client.env, world) ??
    argument(client.call, 'prefixUrl', client.env, world) ??
    [];
  if (!base) return own;
  const prefix = base.kind === 'text' ? String(base.value) : hole;
  return `${prefix.replace(/\/$/u, '')}/${own.replace(/^\//u, '')}`;
}

/** The model that an address names; of one that does not, nobody knows beside others that do. */
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

function describe(
  call: Call,
  asked: Call,
  callee: ApiValue,
  { address, endpoint }: Reached,
  all: readonly Reached[],
  body: Body,
  env: Env,
  text: string,
  world: World,
): CallSite {
  const inAddresses = all.map(each => reachedBy(each.url.via, inAddress(each, call, env)));
  const named = inAddresses.filter(each => each.candidates.length > 0);
  const finding =
    named.length > 0
      ? merge(inAddresses)
      : merge(
          (endpoint.message
            ? saidOver(asked, endpoint.message, env, world)
            : (body(endpoint.body ?? 'model') ?? [])
          ).map(value => modelIn(value, world, 0)),
        );
  const { trail, ...model } = settle(finding, call, world.file.path);
  const given = givenOf(
    asked,
    {
      given: Object.fromEntries(
        Object.entries(nestedNames).map(([name, keys]) => [
          name,
          keys.flatMap(k => bodies.map(body => `${body}.${k}`)),
        ]),
      ),
    },
    endpoint.task,
    env,
    world,
  );
  const cap = given['maxOutput'];
  const provider = hosts.find(({ host }) => address.includes(host))?.provider ?? endpoint.provider;
  const local = provider === 'ollama' || provider === 'local';
  return {
    type: 'invoke',
    span: call.span,
    calleeSpan: call.callee.span,
    callee: calleeText(call.callee, text),
    sdk: callee.path.startsWith('global#')
      ? (callee.path.slice(7).split('.')[0] ?? 'fetch')
      : (callee.path.split(/[#.]/u)[0] ?? callee.path),
    signature: 'http',
    api: `${callee.path} → ${address.replaceAll(hole, '…')}`,
    task: endpoint.task,
    evidence: (callee.via & Via.annotation) !== 0 ? 'annotation' : 'direct',
    ...model,
    provider,
    region: undefined,
    endpoint: address.replaceAll(hole, '…'),
    inLoop: call.inLoop,
    maxTokens: typeof cap === 'number' ? cap : undefined,
    local,
    given,
    trail: [`callee: ${callee.path}`, `address: ${address.replaceAll(hole, '…')}`, ...trail],
  };
}

const nestedNames: Readonly<Record<string, readonly string[]>> = {
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

function decodeAddress(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
