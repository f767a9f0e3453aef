import { describe, expect, test } from 'vitest';
import type { Call, Expr } from '../../src/core/facts/facts.ts';
import { blocksAround, nameOfFunction } from '../../src/core/rules/read/blocks.ts';
import type { RuleFile } from '../../src/core/rules/read/context.ts';
import { loopSource } from '../../src/core/rules/read/loopItem.ts';
import { masked } from '../../src/core/rules/read/mask.ts';
import { pythonStatement, pythonStatementsIn, wholeLines } from '../../src/core/rules/read/statements.ts';
import { contextOf } from '../kit/ruleContexts.ts';
import { sources } from '../kit/ruleTester.ts';

const file = (text: string, language: RuleFile['language']): RuleFile =>
  ({ text, language, code: masked(text, language) }) as unknown as RuleFile;

/** The text without the mark `|`, and where it stood. */
const at = (text: string): readonly [string, number] => [text.replace('|', ''), text.indexOf('|')];

describe('strings and comments', () => {
  const blank = (text: string, language: RuleFile['language']): string => masked(text, language).replaceAll(' ', '·');
  test.each([
    ['f("a\\"b", \'c\')', 'f("····",·\'·\')'],
    ['"""a\n"b" """+1', '"···\n······"+1'],
    ["'''a\\''' b'''+1", "'···········'+1"],
    ['a = "open\nb = 1', 'a·=·"····\nb·=·1'],
    ['a = "x\\\nb" + c', 'a·=·"··\n·"·+·c'],
    ['a # "b\nc = "d"', 'a·····\nc·=·"·"'],
    ['a # b\r\nc', 'a····\r\nc'],
    ['"""open', '"······'],
    ['"', '"'],
    ['a = ""', 'a·=·""'],
  ])('of Python: %j', (text, expected) => {
    expect(blank(text, 'python')).toBe(expected);
  });

  test.each([
    ['a = "b" // c\nd', 'a·=·"·"·····\nd'],
    ['a /* b\n"c" */ d', 'a·····\n·······d'],
    ['`a ${b + `c` + {d: 1}} e` + f', '`·······················`·+·f'],
    ['`\\`` + a', '`··`·+·a'],
    ['`$a {b}` + c', '`······`·+·c'],
    ['`${`${a}`}` + b', '`·········`·+·b'],
    ['x = /"/.test(a)', 'x·=····.test(a)'],
    ['return /[/"]/.test(a)', 'return·······.test(a)'],
    ['x = a / b / "c"', 'x·=·a·/·b·/·"·"'],
    ['f(/\\//, "a")', 'f(····,·"·")'],
    ['x = /open\n"a"', 'x·=·/open\n"·"'],
    ["a = 'b\\'c' + 'd'", "a·=·'····'·+·'·'"],
    ['`open', '`····'],
    ['/* open', '·······'],
    ['x = 1 // "a', 'x·=·1······'],
  ])('of JavaScript: %j', (text, expected) => {
    expect(blank(text, 'javascript')).toBe(expected);
  });
});

describe('blocks around a place', () => {
  const heads = (marked: string, language: RuleFile['language']): readonly string[] => {
    const [text, offset] = at(marked);
    return blocksAround(file(text, language), offset).map(({ head }) => head);
  };

  test.each([
    ['def f():\n    for x in y:\n        |z', ['for x in y:', 'def f():']],
    ['def f():\n    for x in y:\n        z\n    |a', ['def f():']],
    ['def f():\n    z\n|a', []],
    ['def f(\n    a={1: 2},\n):\n    |z', ['def f(\n    a={1: 2},\n):']],
    ['if a:\n    b\nelse:\n    |c', ['else:']],
    ['if a:\n    b\n\n# note\n\n    |c', ['if a:']],
    [
      'class A:\n    async def f(self):\n        async with b:\n            |c',
      ['async with b:', 'async def f(self):', 'class A:'],
    ],
    ['try:\n    a\nexcept E as e:\n    |b', ['except E as e:']],
    ['match a:\n    case 1:\n        |b', ['case 1:', 'match a:']],
    ['while a: |b', []],
    ['x = [\n    1,\n    |2,\n]', []],
    ['def f():\n    x = """\nleft\n"""\n    |z', ['def f():']],
    ['def f():\n\tif a:\n\t\t|b', ['if a:', 'def f():']],
    ['def f():\r\n    if a:\r\n        |b\r\n', ['if a:', 'def f():']],
    ['def f():\n    x = g(\n1)\n    |z', ['def f():']],
    ['define = 1\n    |x', []],
  ])('in Python: %j', (text, expected) => {
    expect(heads(text, 'python')).toEqual(expected);
  });

  test.each([
    ['function f() { for (let i = 0; i < 3; i++) { |a } }', ['for (let i = 0; i < 3; i++)', 'function f()']],
    ['function f() { a } |b', []],
    ['a(); if (b) { |c }', ['if (b)']],
    ['const f = ({ a }) => { |b };', ['const f = ({ a }) =>']],
    ['{ a } while (b) { |c }', ['while (b)']],
    ['x = [{ a: |b }]', ['x = [']],
    ['} a { |b', ['a']],
  ])('in JavaScript: %j', (text, expected) => {
    expect(heads(text, 'javascript')).toEqual(expected);
  });

  test('span from the head to the end', () => {
    const text = 'if a:\n    b\n\n    c  \n\nd\n';
    const [block] = blocksAround(file(text, 'python'), text.indexOf('b'));
    expect(text.slice(block?.span.start, block?.span.end)).toBe('if a:\n    b\n\n    c');
    expect(text.slice(block?.body.start, block?.body.end)).toBe('\n    b\n\n    c');
    const code = 'a; if (b) { c } d';
    const [other] = blocksAround(file(code, 'javascript'), code.indexOf('c'));
    expect(code.slice(other?.span.start, other?.span.end)).toBe(' if (b) { c }');
    expect(code.slice(other?.body.start, other?.body.end)).toBe(' c ');
  });
});

describe('statements of Python', () => {
  const statement = (marked: string): string | undefined => {
    const [text, offset] = at(marked);
    const found = pythonStatement(file(text, 'python'), offset);
    return found && text.slice(found.start, found.end);
  };

  test.each([
    ['a = 1\nb = |2\nc = 3', 'b = 2'],
    ['a = f(\n    1,\n    |2,\n)\nb', 'a = f(\n    1,\n    2,\n)'],
    ['a = 1 + \\\n    |2\nb', 'a = 1 + \\\n    2'],
    ['a = |1; b = 2', undefined],
    ['a = "|;"', 'a = ";"'],
    ['if x:\n    a\n    b(|1)\n    c', 'b(1)'],
    ['if x:\r\n    a\r\n    b(|1)\r\n    c', 'b(1)'],
    ['a)\nb = |1\n', 'b = 1'],
    ['a = {\n"x": [|1]}\nb', 'a = {\n"x": [1]}'],
    ['a\n|\nb', undefined],
    ['last = |1', 'last = 1'],
  ])('%j', (text, expected) => {
    expect(statement(text)).toBe(expected);
  });

  test('of a block, in order, where there are not too many', () => {
    const text = 'if x:\n    a = 1\n\n    b(\n        2)\n    # c\n    d\ne';
    const source = file(text, 'python');
    const [block] = blocksAround(source, text.indexOf('a'));
    const all = (most: number) =>
      pythonStatementsIn(source, block?.body ?? { start: 0, end: 0 }, most)?.map(({ start, end }) =>
        text.slice(start, end),
      );
    expect(all(3)).toEqual(['a = 1', 'b(\n        2)', 'd']);
    expect(all(2)).toBeUndefined();
  });

  test.each([
    ['a\n  b = |1\nc', '  b = 1\n'],
    ['a\r\n  b = |1\r\nc', '  b = 1\r\n'],
    ['a\n  b = |1', '  b = 1'],
  ])('go with their lines: %j', (marked, expected) => {
    const [text, offset] = at(marked);
    const { start, end } = wholeLines(text, { start: offset, end: offset + 1 });
    expect(text.slice(start, end)).toBe(expected);
  });
});

const py = sources('python', 'from openai import OpenAI\n\nclient = OpenAI()\n');
const ts = sources('typescript', "import OpenAI from 'openai';\n\nconst client = new OpenAI();\n");
const embed = (input: string): string => `client.embeddings.create(model="text-embedding-3-small", input=${input})`;
const embedTs = (input: string): string =>
  `client.embeddings.create({ model: 'text-embedding-3-small', input: ${input} })`;

const inputOf = ({ args }: Call): Expr | undefined => {
  const [first] = args;
  if (first?.value.kind !== 'record') return args.find(({ name }) => name === 'input')?.value;
  return first.value.entries.find(({ key }) => key?.kind === 'literal' && key.value === 'input')?.value;
};

describe('what a loop goes through', () => {
  const source = async (text: string): Promise<string | undefined> => {
    const context = await contextOf(text.includes('({ model:') ? ts(text) : py(text));
    const input = inputOf(context.call);
    const found = input && loopSource(input, context);
    return found && context.file.text.slice(found.span.start, found.span.end);
  };
  const loop = (input: string, head = 'for t in texts:', before = ''): string =>
    `${head}\n    ${before}${embed(input)}\n`;

  test.each([
    [loop('t'), 'texts'],
    [loop('[t]'), 'texts'],
    [loop('[t, t]'), undefined],
    [loop('t.text'), 'texts'],
    [loop('t["text"]'), 'texts'],
    [loop('t[i]'), undefined],
    [loop('f"query: {t}"'), 'texts'],
    [loop('"query: " + t'), 'texts'],
    [loop('t + other'), undefined],
    [loop('t.strip()'), 'texts'],
    [loop('t.strip().lower()'), 'texts'],
    [loop('t.split()'), undefined],
    [loop('clean(t)'), undefined],
    [loop('other'), undefined],
    [loop('x', 'for t in texts:', 'x = t.text\n    '), 'texts'],
    [loop('x', 'for t in texts:', 'x = t\n    x = 1\n    '), undefined],
    [`x = 1\n${loop('x')}`, undefined],
    [loop('t', 'for t in tqdm(texts):'), 'texts'],
    [loop('t', 'for i, t in enumerate(texts):'), 'texts'],
    [loop('t', 'for t in sorted(texts):'), 'texts'],
    [loop('t', 'for t in load(texts):'), undefined],
    [loop('t', 'for t in texts.values():'), 'texts'],
    [loop('t', 'for t in frame.iterrows():'), 'frame'],
    [loop('t', 'for t in tqdm.tqdm(texts):'), 'texts'],
    [loop('t', 'for t in texts.read():'), undefined],
    [loop('t', 'for t in self.texts:'), 'self.texts'],
    [loop('t', 'for t in texts["a"]:'), 'texts["a"]'],
    [loop('t', 'for t in texts[0:9]:'), undefined],
    [loop('t', 'for t in batches:'), undefined],
    [`texts = chunked(all, 9)\n${loop('t')}`, undefined],
    [loop('t', 'for t in ["a", "b"]:'), '["a", "b"]'],
    [`r = [${embed('t')} for t in texts]\n`, 'texts'],
    [`for t in ones:\n    ${embed('t')}\nfor t in twos:\n    ${embed('t')}\n`, 'twos'],
    [`for t in ones:\n    pass\n${embed('t')}\n`, 'ones'],
    [`frame["a"].apply(lambda t: ${embed('t')})\n`, 't'],
    [`frame.map(lambda t: ${embed('t')}, batched=True)\n`, undefined],
    [`run(lambda t: ${embed('t')})\n`, undefined],
    [`def f(t):\n    return ${embed('t')}\n`, undefined],
  ])('in Python: %s', async (text, expected) => {
    expect(await source(text)).toBe(expected);
  });

  test.each([
    [`for (const t of texts) await ${embedTs('t')};`, 'texts'],
    [`for (const t of texts) { await ${embedTs('t.trim()')}; }`, 'texts'],
    [`for (const t of texts.slice(0, 9)) { await ${embedTs('t')}; }`, undefined],
    [`for (const t of texts) { const x = t.body; await ${embedTs('x')}; }`, 'texts'],
    [`texts.map(async t => ${embedTs('t')});`, 't'],
    [`texts.map(async t => ${embedTs('`query: ${t}`')});`, 't'],
    [`const f = async (t: string) => ${embedTs('t')};`, undefined],
  ])('in TypeScript: %s', async (text, expected) => {
    expect(await source(text)).toBe(expected);
  });
});

test.each([
  [`def ask():\n    return ${embed('t')}`, 'ask'],
  [`def ask():\n    return [${embed('t')} for t in ts]`, 'ask'],
  [`def ask():\n    return run(lambda: ${embed('t')})`, 'ask'],
  [embed('t'), undefined],
])('the function of %s is %s', async (text, name) => {
  const { call, file: own } = await contextOf(py(text));
  expect(nameOfFunction(call.scope, own)).toBe(name);
});

test.each([
  [`const ask = async () => ${embedTs('t')};`, 'ask'],
  [`const ask: Ask = () => ${embedTs('t')};`, 'ask'],
  [`function ask() { return run(() => ${embedTs('t')}); }`, 'ask'],
  [`run(async () => ${embedTs('t')});`, undefined],
  [`let ask = async () => ${embedTs('t')};`, 'ask'],
  [`var ask=()=>${embedTs('t')};`, 'ask'],
  [`const $ask_1 = async () => ${embedTs('t')};`, '$ask_1'],
  [`ask = () => ${embedTs('t')};`, undefined],
  [`const ask = run(() => ${embedTs('t')});`, undefined],
])('the function of %s is %s', async (text, name) => {
  const { call, file: own } = await contextOf(ts(text));
  expect(nameOfFunction(call.scope, own)).toBe(name);
});
