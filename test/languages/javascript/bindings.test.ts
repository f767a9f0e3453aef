import { expect, test } from 'vitest';
import { factsOf, moduleOf, scopesOf } from '../../kit/javascriptFacts.ts';

test('destructuring leads to each name by a path', async () => {
  const source = 'const { create, chat: { completions }, "a b": c, list: [first, , third] } = client;';
  expect(await moduleOf(source)).toEqual([
    'create = client at .create',
    'completions = client at .chat.completions',
    'c = client at .a b',
    'first = client at .list[0]',
    'third = client at .list[2]',
  ]);
});

test('a default in a pattern is a fallback', async () => {
  expect(await moduleOf("const { model = 'm', a: { b = 1, c } = {} } = options;")).toEqual([
    'model = (options.model ?? "m")',
    'b = ((options.a ?? {}).b ?? 1)',
    'c = (options.a ?? {}) at .c',
  ]);
});

test('the rest of a record holds all but what was taken; other rests and computed keys are not known', async () => {
  expect(
    await moduleOf('const { model, ...rest } = options, [a, ...others] = list, { [key]: held } = record;'),
  ).toEqual([
    'model = options at .model',
    'rest = {...options, "model": ?}',
    'a = list at [0]',
    'others = ?',
    'held = ?',
  ]);
});

test('a name declared without a value is null until it is assigned', async () => {
  expect(await moduleOf('let client; client = new OpenAI();')).toEqual(['client = null', 'client = new OpenAI()']);
});

test('an assignment in a function binds the name where it is declared, even further down', async () => {
  const source =
    'function get() { cached ??= new OpenAI(); return cached }\nlet cached;\nfunction other() { let cached; cached = 1 }';
  const { module, 'function other': other } = await scopesOf(source);
  expect(module).toEqual(['get() -> cached', 'cached = new OpenAI() maybe', 'cached = null', 'other()']);
  expect(other).toEqual(['cached = null', 'cached = 1']);
});

test('an assignment to a name that nothing declares makes a global', async () => {
  expect(await moduleOf('function set() { shared = 1 }')).toEqual(['set()', 'shared = 1 maybe']);
});

test('augmented assignments', async () => {
  expect(await moduleOf("let a = 'x'; a += 'y'; a++; a ||= 'z';")).toEqual([
    'a = "x"',
    'a = (a + "y")',
    'a = ?',
    'a = "z" maybe',
  ]);
});

test('members: attributes, keys, patterns; a key that only running the code tells is any', async () => {
  const source =
    "this.client = a; config['model'] = b; config[key] = c; [this.x, o.y] = pair; ({ m: this.m } = box); o.n ??= d;";
  expect(await moduleOf(source)).toEqual([
    'this.client = a',
    'config.model = b',
    'config.[] = c',
    'this.x = pair at [0]',
    'o.y = pair at [1]',
    'this.m = box at .m',
    'o.n = d',
  ]);
});

test('the target of a loop is an item of what it runs over', async () => {
  expect(
    await moduleOf('for (const [name, { model }] of Object.entries(all)) {} for (key in all) {} let key;'),
  ).toEqual([
    'name of Object.entries(all) at [0]',
    'model of Object.entries(all) at [1].model',
    'key of all',
    'key = null',
  ]);
});

test('catch variables shadow and say nothing', async () => {
  expect(await moduleOf('try {} catch (error) {} try {} catch ({ message }) {}')).toEqual([
    'error = ? maybe',
    'message = ? at .message maybe',
  ]);
});

test('enums are records of their members', async () => {
  expect(await moduleOf("enum Model { Big = 'gpt-4o', Two = 2, Three, 'x-y' }")).toEqual([
    'Model = {"Big": "gpt-4o", "Two": 2, "Three": 3, "x-y": 4}',
  ]);
});

test('a namespace is a record of what it exports; an ambient one exports all', async () => {
  const source =
    'namespace A.B { export const used = 1; const kept = 2 } declare namespace C { interface Env { AI: Ai } const D: number }';
  expect(await moduleOf(source)).toEqual(['A = {"B": {"used": used}}', 'C = {"D": D, "Env": Env}']);
});

test('a binding ends where its value ends, and starts at its name', async () => {
  const source = 'const { a, b } = make(a);';
  const { module } = await factsOf(source);
  const spans = ['a', 'b'].map(name => module.bindings.get(name)?.[0]?.span);
  expect(spans).toEqual([
    { start: source.indexOf('a,'), end: source.length - 1 },
    { start: source.indexOf('b }'), end: source.length - 1 },
  ]);
});

/** The text of the arm and of the whole statement that each binding of `x` stands in. */
async function branchesOf(source: string): Promise<readonly (readonly string[] | undefined)[]> {
  const { module } = await factsOf(source);
  return (module.bindings.get('x') ?? []).map(binding => {
    const branch = binding.kind === 'value' ? binding.branch : undefined;
    return branch && [branch.body, branch.statement].map(({ start, end }) => source.slice(start, end));
  });
}

test('the arms of an if chain belong to one statement', async () => {
  const source = 'var x = 0; if (a) { x = 1 } else if (b) { x = 2 } else { x = 3 }';
  const whole = source.slice(source.indexOf('if'));
  expect(await branchesOf(source)).toEqual([
    undefined,
    ['{ x = 1 }', whole],
    ['{ x = 2 }', whole],
    ['{ x = 3 }', whole],
  ]);
});

test('cases, catch blocks, loop bodies and lazy operands are arms; blocks, try and finally are not', async () => {
  expect(await branchesOf('switch (a) { case 1: var x = 1 }')).toEqual([
    ['case 1: var x = 1', 'switch (a) { case 1: var x = 1 }'],
  ]);
  expect(await branchesOf('for (;;) { var x = 1 }')).toEqual([['{ var x = 1 }', '{ var x = 1 }']]);
  expect(await branchesOf('var x; a && (x = 1); a ? (x = 2) : 0')).toEqual([
    undefined,
    ['(x = 1)', '(x = 1)'],
    ['(x = 2)', 'a ? (x = 2) : 0'],
  ]);
  expect(await branchesOf('{ var x = 0 } try { x = 1 } catch { x = 2 } finally { x = 3 }')).toEqual([
    undefined,
    undefined,
    ['catch { x = 2 }', 'catch { x = 2 }'],
    undefined,
  ]);
});
