import { expect, test } from 'vitest';
import { callLines } from '../../kit/describeFacts.ts';
import { factsOf, moduleOf } from '../../kit/javascriptFacts.ts';

const callsOf = async (source: string) => callLines(await factsOf(source));

test.each([
  ['const r = await client.chat.create(', ['client.chat.create()']],
  ['const c = new OpenAI({ apiKey: key, baseURL: "u"', ['new OpenAI({"apiKey": key, "baseURL": "u"})']],
  [
    'client.create({ model: "m", messages: [{ role: "user"',
    ['client.create({"model": "m", "messages": [{"role": "user"}]})'],
  ],
  [
    'client.create({ meta: { model: "inner" }, model: "m", ...base',
    ['client.create({"meta": {"model": "inner"}, "model": "m", ...base})'],
  ],
  ['outer(inner(), ', ['inner()', 'outer(inner())']],
  [
    'generate({ model: openai("m"), prompt: `hi ${name',
    ['openai("m")', 'generate({"model": openai("m"), "prompt": ?})'],
  ],
  ['class A { m() { this.x.create({ model: "a" } }\n n() { b() }', ['this.x.create({"model": "a"})', 'b()']],
  ['if (ready) { client.create({ model: "m" }', ['client.create({"model": "m"})']],
])('%s', async (source, calls) => {
  expect(await callsOf(source)).toEqual(calls);
});

test('an unclosed call in one function leaves the calls around it', async () => {
  const source = `
    const client = new OpenAI();
    async function ask(xs) {
      for (const x of xs) {
        await client.responses.create({ model: 'm', input: x
      }
    }
    function embed() { return client.embeddings.create({ model: 'e' }) }`;
  const lines = await callsOf(source);
  expect(lines).toContain('new OpenAI()');
  expect(lines).toContain('client.embeddings.create({"model": "e"})');
  expect(lines.find(line => line.startsWith('client.responses.create({"model": "m"'))).toBeDefined();
  expect(await moduleOf(source)).toContain('client = new OpenAI()');
});

test('a member whose name is not yet typed is nothing yet', async () => {
  expect(await moduleOf('const client = make();\nclient.')).toEqual(['client = make()']);
  expect(await callsOf('make().;\nother();')).toEqual(['make()', 'other()']);
});

test('declarations that broken code turns into expressions keep their names', async () => {
  const source = 'async function ask() {\n  const r = run({ model: "m",\n  return r\n}\nconst z = next(1);';
  expect((await moduleOf(source))[0]).toMatch(/^async ask\(\)/u);
});
