import { expect, test } from 'vitest';
import { moduleOf } from '../../kit/javascriptFacts.ts';

/** What `const x = …` is bound to. */
async function valueOf(expression: string, path?: string): Promise<string | undefined> {
  const [line] = await moduleOf(`const x = ${expression};`, path);
  return line?.replace(/^x = /u, '');
}

test.each([
  [`'it\\'s'`, `"it's"`],
  [`"tab\\t \\x41\\u0042\\u{1F600}"`, `"tab\\t AB😀"`],
  [`'one\\\nline'`, `"oneline"`],
  ['1_000', '1000'],
  ['0x10', '16'],
  ['1e3', '1000'],
  ['-0.5', '-0.5'],
  ['10n', '10'],
  ['true', 'true'],
  ['!0', 'true'],
  ['null', 'null'],
  ['undefined', 'null'],
  ['void 0', 'null'],
  ['`plain\\n`', `"plain\\n"`],
])('%s is the literal %s', async (written, said) => {
  expect(await valueOf(written)).toBe(said);
});

test.each([
  ['`gpt-${version}-mini`', '`gpt-${version}-mini`'],
  ['`${a}`', '`${a}`'],
  ["[1, 'a', ...rest]", '[1, "a", ?]'],
  ["{ a: 1, 'b c': 2, 3: c, d, ...base }", '{"a": 1, "b c": 2, 3: c, "d": d, ...base}'],
  ['{ [key]: 1, async run() { return 2 } }', '{key: 1, "run": async run() -> 2}'],
  ['{ get client() { return shared }, set client(value) {} }', '{"client": shared}'],
  ["{ pick: () => 'a', Kind: class {} }", '{"pick": pick() -> "a", "Kind": class Kind{}}'],
  ['a ? b : c', '(b | c)'],
  ["a || b || 'c'", '(a ?? b ?? "c")'],
  ['a ?? b', '(a ?? b)'],
  ['ready && client', 'client'],
  ['a + b * 2', '(a + (b * 2))'],
  ['(a, b)', 'b'],
  ['a.b?.c!["d"][e]', 'a.b.c["d"][e]'],
  ['this.#client', 'this.#client'],
  ['import.meta.env.KEY', 'import.meta.env.KEY'],
  ['await (value as any)', 'value'],
  ["<Options>{ model: 'm' }", '{"model": "m"}'],
  ["{ model: 'm' } satisfies Options", '{"model": "m"}'],
  ["['a'] as const", '["a"]'],
  ['new.target', '?'],
  ['/a+/g', '?'],
  ['typeof a', '?'],
  ['tag`x`', '?'],
  ['make<T>', 'make'],
])('%s is read as %s', async (written, read) => {
  expect(await valueOf(written)).toBe(read);
});

test.each([
  ['client.chat.create({ model })', 'client.chat.create({"model": model})'],
  ['new OpenAI({ apiKey })', 'new OpenAI({"apiKey": apiKey})'],
  ['new OpenAI', 'new OpenAI()'],
  ['make<Client>(1)', 'make(1)'],
  ['a?.b.c?.(...args, last)', 'a.b.c(...args, last)'],
  ['(0, openai.default)(1)', 'openai.default(1)'],
  ["require('openai').OpenAI", 'require("openai").OpenAI'],
  ["await import('openai')", 'import("openai")'],
])('%s is the call %s', async (written, read) => {
  expect(await valueOf(written)).toBe(read);
});

test('markup has no value, but what stands in it counts', async () => {
  expect(await valueOf('<Chat model={pick()} />', 'view.jsx')).toBe('?');
});

test('an assignment is worth what it assigns', async () => {
  expect(await moduleOf('let a; const b = (a = make());')).toEqual(['a = null', 'a = make()', 'b = make()']);
});
