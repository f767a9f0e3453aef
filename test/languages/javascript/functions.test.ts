import { expect, test } from 'vitest';
import { factsOf, moduleOf, scopesOf } from '../../kit/javascriptFacts.ts';

test.each([
  ['function f(a) { if (a) return 1; return g() }', 'f(a) -> 1, g()'],
  ['async function f() { function inner() { return 1 } return 2 }', 'async f() -> 2'],
  ['function* f() { yield 1; yield* others(); const x = yield y }', 'f() yields 1, y'],
  ['const f = async x => client.run(x)', 'f = async f(x) -> client.run(x)'],
  ['const f = function named() {}', 'f = named()'],
  ['const f = (): Promise<OpenAI> => make()', 'f = f(): OpenAI -> make()'],
  ['const async = 1, f = async => async', 'async = 1'],
])('%s', async (source, line) => {
  expect((await moduleOf(source))[0]).toBe(line);
});

test('parameters: position, default, type, rest', async () => {
  const source = "function f(this: Host, client: OpenAI, model = 'm', size?: number, ...rest: string[]) {}";
  expect((await scopesOf(source))['function f']).toEqual([
    'client: OpenAI = parameter 0',
    'model = parameter 1 or "m"',
    'size: ? = parameter 2',
    'rest: ? = parameter rest',
  ]);
});

test('destructured parameters keep the type of the whole argument', async () => {
  const source = "function f({ client, model = 'm', deep: [a], ...rest }: Options, [b] = list) {}";
  expect((await scopesOf(source))['function f']).toEqual([
    'client: Options = parameter 0 at .client',
    'model: Options = parameter 0 at .model or "m"',
    'a: Options = parameter 0 at .deep[0]',
    'rest: Options = parameter 0 rest',
    'b = parameter 1 at [0] or list[0]',
  ]);
});

test('the default of a whole pattern holds the defaults of its names', async () => {
  expect((await scopesOf("function f({ model, n = 1 } = { model: 'm' }, { o } = {}) {}"))['function f']).toEqual([
    'model = parameter 0 at .model or {"model": "m"}.model',
    'n = parameter 0 at .n or 1',
    'o = parameter 1 at .o',
  ]);
});

test('a parameter with a computed key is reached from nowhere', async () => {
  expect((await scopesOf('function f({ [key]: held }) {}'))['function f']).toEqual(['held = parameter nowhere']);
});

test('types that only the comment before a function tells', async () => {
  const source = `
    /**
     * @param {OpenAI} client the client
     * @param {import('groq-sdk').Groq | undefined} [other]
     * @param {{ model: string }} options
     */
    export const f = (client, other, options) => {};
    /** @type {Anthropic} */
    let shared;
    // @param {OpenAI} no
    function g(no) {}`;
  const { module, 'function f': f, 'function g': g } = await scopesOf(source, 'source.js');
  expect(f).toEqual([
    'client: OpenAI = parameter 0',
    'other: import("groq-sdk").Groq = parameter 1',
    'options = parameter 2',
  ]);
  expect(g).toEqual(['no = parameter 0']);
  expect(module).toContain('shared: Anthropic');
  expect(module).toContain('import("groq-sdk") from groq-sdk');
});

test('a declared function has its types; where there is a body, that counts', async () => {
  const source = 'declare function only(): OpenAI; function f(a: string): X; function f(a: any) { return 1 }';
  expect(await moduleOf(source)).toEqual(['f(a) -> 1', 'only(): OpenAI']);
});

test('arrow functions share `this` with what is around them, other functions do not', async () => {
  const { calls, module } = await factsOf('class A { m() { run(() => this.a()); run(function () { this.b() }) } }');
  const selfOf = (member: string) => {
    const call = calls.find(({ callee }) => callee.kind === 'member' && callee.name === member);
    const self =
      call?.callee.kind === 'member' && call.callee.object.kind === 'name' ? call.callee.object.scope : undefined;
    return self?.owner && 'parameters' in self.owner ? self.owner.name : self;
  };
  expect(module.bindings.has('A')).toBe(true);
  expect(selfOf('a')).toBe('m');
  expect(selfOf('b')).toBeUndefined();
});
