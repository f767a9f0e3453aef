import { expect, test } from 'vitest';
import { exportLines } from '../../kit/describeFacts.ts';
import { factsOf, moduleOf } from '../../kit/javascriptFacts.ts';

const exportsOf = async (source: string) => exportLines(await factsOf(source));

test('imports in all forms', async () => {
  const source = `
    import OpenAI, { AzureOpenAI as Azure, type ClientOptions } from 'openai';
    import * as groq from 'groq-sdk';
    import type { Model } from './models';
    import Default, * as all from './all';
    import { default as chosen, 'odd name' as odd } from './odd';
    import legacy = require('legacy');
    import './setup';`;
  expect(await moduleOf(source)).toEqual([
    'OpenAI from openai#default',
    'Azure from openai#AzureOpenAI',
    'ClientOptions from openai#ClientOptions',
    'groq from groq-sdk',
    'Model from ./models#Model',
    'Default from ./all#default',
    'all from ./all',
    'chosen from ./odd#default',
    'odd from ./odd#odd name',
    'legacy from legacy',
  ]);
  const { imports } = await factsOf(source);
  expect(imports.at(-1)).toEqual({ module: './setup', symbol: undefined, span: expect.anything() as unknown });
});

test('require and import() are calls, and imports of their own', async () => {
  const source =
    "const OpenAI = require('openai'); const { a: b } = require('./a'); const c = await import('c'); import(name);";
  expect(await moduleOf(source)).toEqual(['OpenAI = require("openai")', 'b = require("./a") at .a', 'c = import("c")']);
  const { imports } = await factsOf(source);
  expect(imports.map(({ module }) => module)).toEqual(['openai', './a', 'c']);
});

test('an import alias names a member of a namespace', async () => {
  expect(await moduleOf('import Client = api.v1.Client;')).toEqual(['Client = api.v1.Client']);
});

test.each([
  ['export const a = 1, { b, c: [d] } = x;', ['a = a', 'b = b', 'd = d']],
  ['export function f() {}\nexport class C {}', ['f = f', 'C = C']],
  ['export async function* g() {}', ['g = g']],
  ['export enum E { A }\nexport namespace N { export const inner = 1 }', ['E = E', 'N = N']],
  ['export interface I {}\nexport type T = OpenAI;', ['I = I', 'T = T']],
  ['export declare const w: OpenAI;', ['w = w']],
  ['export default new OpenAI();', ['default = new OpenAI()']],
  ['export default function named() {}', ['default = named']],
  ['export default function () { return 1 }', ['default = () -> 1']],
  ['export default class {}', ['default = class {}']],
  ['export default class Named {}', ['default = Named']],
  ['@Dec() export default class Named {}', ['default = Named']],
  ['const a = 1; export { a, a as b, a as default };', ['a = a', 'b = a', 'default = a']],
  [
    "export { a, b as c, default as d, default } from './m';",
    ['a from ./m#a', 'c from ./m#b', 'd from ./m#default', 'default from ./m#default'],
  ],
  ["export * from './m';", ['* from ./m']],
  ["export * as ns from './m';", ['ns from ./m']],
  ["export type { T } from './m';", ['T from ./m#T']],
  ['export = make();', ['module.exports = make()']],
  ['module.exports = make();', ['module.exports = make()']],
  ["module.exports = { a, 'b': 1, ...c };", ['module.exports = {"a": a, "b": 1, ...c}', 'a = a', 'b = 1']],
  ['exports.a = 1; module.exports.b = 2;', ['a = 1', 'b = 2']],
  ['exports.a = exports.b = void 0; exports.a = made;', ['a = made']],
  ['exports = module.exports = new Client();', ['module.exports = new Client()']],
])('%s', async (source, lines) => {
  expect(await exportsOf(source)).toEqual(lines);
});
