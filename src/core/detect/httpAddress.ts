import type { Call } from '../facts/facts.ts';
import { argument } from '../resolve/calls/arguments.ts';
import { hole, partialText, unknownValue, type ApiValue, type Env, type Value } from '../resolve/values.ts';
import type { World } from '../resolve/world.ts';
import type { HttpClient } from './httpClients.ts';
import { callsOnResult, changedAddress } from './posted.ts';

/** A call that sends a request. */
export interface SentRequest {
  readonly call: Call;
  /** The call that says what is sent: `call` itself, or the one that made the request it is given. */
  readonly asked: Call;
  readonly callee: ApiValue;
  readonly client: HttpClient;
  readonly env: Env;
}

/** An address that a request may go to, with the value that gives it. */
export interface Address {
  readonly url: Value;
  readonly address: string;
}

/** `fetch(new Request(url, init))`, `urlopen(Request(url, data))`: the call that made the request says what is asked. */
export function requestGiven(call: Call, env: Env, world: World): Call | undefined {
  const made = argument(call, '0', env, world)?.find(value => value.kind === 'api' && requests.has(value.path));
  return made?.kind === 'api' ? made.call : undefined;
}

const requests: ReadonlySet<string> = new Set(['global#Request()', 'urllib.request.Request()']);

/** Every address that a request may go to, as far as it is known. */
export function addressesOf(request: SentRequest, world: World): readonly Address[] {
  const given = givenAddresses(request, world);
  const urls = given.some(isText) ? given : [...given, ...fromParts(request, world)];
  return urls.flatMap(url => {
    const address = addressOf(url, request.callee, world);
    return address === undefined ? [] : [{ url, address }];
  });
}

/** The values of the address: of the call itself, or of the call that opened the request it sends. */
function givenAddresses({ client, callee, asked, env }: SentRequest, world: World): readonly Value[] {
  const made = callee.parent?.call;
  const [opened = asked] = client.opens && made ? callsOnResult(made, [client.opens], env, world) : [];
  const given = client.url.flatMap(path => argument(opened, path, env, world) ?? []);
  const [first] = opened.args;
  if (!first || given.length !== 1) return given;
  const changed = changedAddress(first.value, partialText(given), env, world);
  return changed === undefined ? given : [{ ...unknownValue('the address is put together'), text: changed }];
}

const isText = (value: Value): boolean =>
  value.kind === 'text' || (value.kind === 'unknown' && value.text !== undefined);

/** `https://` with the host and the path from the options, and a hole for each that is not known. */
function fromParts({ client: { parts }, asked, env }: SentRequest, world: World): readonly Value[] {
  const path = parts && argument(asked, parts.path, env, world);
  if (!parts || !path) return [];
  const host = parts.host.map(name => argument(asked, name, env, world)).find(values => values !== undefined);
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
