import type { Call, Expr } from '../facts/facts.ts';
import { argument } from '../resolve/calls/arguments.ts';
import { bindingsOf } from '../resolve/records/stored.ts';
import { originOf } from '../resolve/texts.ts';
import { areOpen, hole, partialText, type ApiValue, type Env, type Value } from '../resolve/values.ts';
import type { World } from '../resolve/world.ts';
import type { HttpClient } from './httpClients.ts';

/** The value of a key of the body, wherever the client takes the body; undefined where the body surely lacks it. */
export type Body = (key: string) => readonly Value[] | undefined;

/** Where clients take the body, and what is sent beside it in the address. */
export const bodies = ['json', 'data', 'content', 'body', 'payload', '1', '2', 'params', '2.params'];

const formClasses =
  /^(?:global#FormData|aiohttp\.FormData|(?:form-data|formdata-node|undici)#(?:default|FormData)?)\(\)$/u;
const formMethods = ['append', 'set', 'add_field'];

export function bodyOf({ writes, body: own }: HttpClient, call: Call, env: Env, world: World): Body {
  const places = own ?? bodies;
  const written = callsOnResult(call, writes ?? [], env, world);
  const forms = places.flatMap(path => argument(call, path, env, world) ?? []).flatMap(formIn);
  const fields = forms.flatMap(form => (form.call ? callsOnResult(form.call, formMethods, form.env, world) : []));
  return key =>
    places.map(body => argument(call, `${body}.${key}`, env, world)).find(values => values !== undefined) ??
    written.map(each => argument(each, `0.${key}`, env, world)).find(values => values !== undefined) ??
    fields
      .filter(each => partialText(argument(each, '0', env, world) ?? []) === key)
      .map(each => argument(each, '1', env, world) ?? argument(each, 'value', env, world))
      .find(values => values !== undefined) ??
    part(call, key, env, world);
}

/** A part of a form as Python's clients take it: a text, or one with the name of its file, `{"model": (None, "x")}`. */
const part = (call: Call, key: string, env: Env, world: World): readonly Value[] | undefined =>
  argument(call, `files.${key}.1`, env, world) ?? argument(call, `files.${key}`, env, world);

/** The form that a value is, or whose bytes it holds: `form.getBuffer()`. */
function formIn(value: Value): readonly ApiValue[] {
  if (value.kind !== 'api') return [];
  if (formClasses.test(value.path)) return [value];
  return /\.getBuffer(?:\(\))?$/u.test(value.path) && value.parent ? formIn(value.parent) : [];
}

/** Calls of a method on the very object that `made` constructs. */
export const callsOnResult = (made: Call, methods: readonly string[], env: Env, world: World): readonly Call[] =>
  methods
    .flatMap(name => world.callsByName.get(name) ?? [])
    .filter(
      each =>
        each.callee.kind === 'member' &&
        world.evaluate(each.callee.object, env).some(value => value.kind === 'api' && value.call === made),
    );

/**
 * What the messages over a socket say under a path of keys: `ws.send(JSON.stringify({ setup: { model } }))`. Where no
 * message is seen to go over this very socket, messages count that go over an object of which nothing is known.
 */
export function saidOver(socket: Call, path: string, env: Env, world: World): readonly Value[] {
  const said = (calls: readonly Call[]): readonly Value[] =>
    calls.flatMap(each => argument(each, `0.${path}`, env, world) ?? []);
  const own = said(callsOnResult(socket, sendMethods, env, world));
  if (own.length > 0) return own;
  const others = sendMethods
    .flatMap(name => world.callsByName.get(name) ?? [])
    .filter(({ callee }) => callee.kind === 'member' && areOpen(world.evaluate(callee.object, env)));
  return said(others);
}

const sendMethods = ['send', 'send_str', 'send_json'];

/**
 * The address after what the file does to it following `const url = new URL(…)`: another path, and parameters.
 * Undefined where the address is no name, or is left unchanged.
 */
export function changedAddress(address: Expr, text: string | undefined, env: Env, world: World): string | undefined {
  const name = nameIn(address);
  if (!name) return undefined;
  const isSame = (expr: Expr): boolean => expr.kind === 'name' && expr.name === name.name && expr.scope === name.scope;
  const path = (bindingsOf(env.file, world).get('pathname') ?? []).findLast(({ object }) => isSame(object));
  const parameters = ['set', 'append']
    .flatMap(method => world.callsByName.get(method) ?? [])
    .filter(({ callee }) => callee.kind === 'member' && isParametersOf(callee.object, isSame));
  if (!path && parameters.length === 0) return undefined;
  const start = path
    ? `${originOf(text ?? '') ?? hole}${partialText(world.evaluate(path.value, env)) ?? `/${hole}`}`
    : (text ?? hole);
  const query = parameters.map(each => pair(each, env, world)).join('&');
  if (query === '') return start;
  return `${start}${start.includes('?') ? '&' : '?'}${query}`;
}

/** `url`, `url.toString()`, `url.href`: the name behind an address. */
function nameIn(expr: Expr): (Expr & { kind: 'name' }) | undefined {
  if (expr.kind === 'name') return expr;
  if (expr.kind === 'member' && expr.name === 'href') return nameIn(expr.object);
  if (expr.kind !== 'call') return undefined;
  if (expr.callee.kind === 'member' && expr.callee.name === 'toString') return nameIn(expr.callee.object);
  const [only] = expr.args;
  return expr.callee.kind === 'name' && expr.callee.name === 'String' && only ? nameIn(only.value) : undefined;
}

const isParametersOf = (expr: Expr, isSame: (object: Expr) => boolean): boolean =>
  expr.kind === 'member' && expr.name === 'searchParams' && isSame(expr.object);

const pair = (call: Call, env: Env, world: World): string =>
  ['0', '1'].map(at => partialText(argument(call, at, env, world) ?? []) ?? hole).join('=');
