import { expect, test } from 'vitest';
import { exprText } from '../../kit/describeFacts.ts';
import { factsOf, moduleOf } from '../../kit/javascriptFacts.ts';

test.each([
  ['OpenAI', 'OpenAI'],
  ['openai.OpenAI', 'openai.OpenAI'],
  ['OpenAI.Chat.Completions', 'OpenAI.Chat.Completions'],
  ['OpenAI | undefined | null', 'OpenAI'],
  ['Promise<Awaited<OpenAI>>', 'OpenAI'],
  ['Readonly<Pick<OpenAI, "chat">>', 'OpenAI'],
  ['InstanceType<typeof OpenAI>', 'OpenAI'],
  ['Repository<OpenAI>', 'Repository'],
  ['(OpenAI)', 'OpenAI'],
  ['OpenAI | Groq', '(OpenAI | Groq)'],
  ['OpenAI & { extra: 1 }', 'OpenAI'],
  ['import("openai").OpenAI', 'import("openai").OpenAI'],
  ['"gpt-4o" | "gpt-5"', '("gpt-4o" | "gpt-5")'],
  ['-1 | 2', '?'],
  ['true', 'true'],
  ['OpenAI[]', '?'],
  ['Array<OpenAI>', '?'],
  ['string', '?'],
  ['OpenAI | string', '?'],
  ['typeof client', '?'],
  ['ReturnType<typeof make>', 'ReturnType'],
  ['() => OpenAI', '?'],
  ['{ client: OpenAI; make(): Groq }', 'class {client: OpenAI; make(): Groq}'],
])('%s is read as %s', async (type, read) => {
  expect(await moduleOf(`let x: ${type};`)).toContain(`x: ${read}`);
});

test('a cast declares a type, a const assertion does not', async () => {
  expect(await moduleOf('const a = make() as OpenAI, b = 1 as const, c = d as unknown as Groq, e = f as any;')).toEqual(
    ['a: OpenAI = make()', 'b = 1', 'c: Groq = d', 'e = f'],
  );
});

test('interfaces and object types are classes whose members are declared', async () => {
  const source = 'interface Env extends Base { AI: Ai; make?(): OpenAI } type Deps = { readonly client: OpenAI }';
  const { module } = await factsOf(source);
  expect(await moduleOf(source)).toEqual(['class Env extends Base', 'class Deps']);
  const [deps] = module.bindings.get('Deps') ?? [];
  expect(deps?.kind === 'class' && [...deps.cls.scope.bindings.keys()]).toEqual(['client']);
});

test('other type aliases stand for what they name; a value of the same name goes first', async () => {
  expect(
    await moduleOf('type Client = OpenAI; type Id = string; type Both = number; const Both = z.object({});'),
  ).toEqual(['Both = z.object({})', 'Client = OpenAI']);
});

test('calls inside types are none', async () => {
  const source =
    'let a: typeof import("x"); let b: ReturnType<typeof make>; f<Made<typeof make>>(1); type T = import("z").Z;';
  const { calls } = await factsOf(source);
  expect(calls.map(exprText)).toEqual(['f(1)']);
});
