import { expect, test } from 'vitest';
import { factsOf, moduleOf, scopesOf } from '../../kit/javascriptFacts.ts';

test('fields, methods and accessors', async () => {
  const source = `
    class Chat extends Base<Options> implements Runs {
      client = new OpenAI();
      private readonly groq: Groq;
      #secret = 1;
      static model = 'm';
      bare;
      ask = async (prompt = 'p') => this.client.ask(prompt);
      constructor() { super(); this.late = 1; this.#secret = 2 }
      get llm(): ChatOpenAI { return this.made }
      set llm(value) { this.made = value }
      static create() { return new Chat() }
      async *stream() { yield 1 }
      run(a: string): void;
      run(a: any) { return 2 }
      static { register(this) }
    }`;
  const { module, 'class Chat': members, 'function constructor': constructed } = await scopesOf(source);
  expect(module).toEqual(['class Chat extends Base']);
  expect(members).toEqual([
    'client = new OpenAI()',
    'groq: Groq',
    '#secret = 1',
    'model = "m"',
    'ask = async ask(prompt = "p") -> this.client.ask(prompt)',
    'constructor()',
    'property llm(): ChatOpenAI -> this.made',
    'static create() -> new Chat()',
    'async stream() yields 1',
    'run(a) -> 2',
  ]);
  expect(constructed).toEqual(['this.late = 1', 'this.#secret = 2']);
});

test('a parameter property is also a member of this', async () => {
  const source = 'class A { constructor(private readonly client: OpenAI, public model = "m", plain: X) {} }';
  expect((await scopesOf(source))['function constructor']).toEqual([
    'client: OpenAI = parameter 0',
    'model = parameter 1 or "m"',
    'plain: X = parameter 2',
    'this.client: OpenAI = client',
    'this.model = model',
  ]);
});

test('names in a class body are looked up around it, `this` is the class', async () => {
  const { calls, classes } = await factsOf('const model = 1; class A { model = use(model, this) }');
  const [call] = calls;
  const scopes = call?.args.map(({ value }) => (value.kind === 'name' ? value.scope.kind : undefined));
  expect(scopes).toEqual(['module', 'class']);
  expect(call?.scope).toBe(classes[0]?.scope);
});

test('decorators belong to what they decorate, and their calls count', async () => {
  const source =
    '@Injectable() export class A { @Get("/x") @Guard list(@Body() body: Dto) {} @Input() size = 1; plain() {} }';
  const { module, 'class A': members } = await scopesOf(source);
  expect(module).toEqual(['@Injectable() class A']);
  expect(members).toEqual(['@Get("/x") @Guard list(body)', 'size = 1', 'plain()']);
  expect((await factsOf(source)).calls).toHaveLength(4);
});

test('class expressions take the name they are stored under', async () => {
  expect(await moduleOf('const A = class extends B {}, C = class D {}; export const E = { F: class {} }')).toEqual([
    'A = class A{}',
    'C = class D{}',
    'E = {"F": class F{}}',
  ]);
});

test('abstract and declared classes', async () => {
  const source =
    'abstract class A { abstract make(): OpenAI; protected abstract model: "m" } declare class B { make(): OpenAI }';
  const { 'class A': a, 'class B': b } = await scopesOf(source);
  expect(a).toEqual(['model: "m"', 'make(): OpenAI']);
  expect(b).toEqual(['make(): OpenAI']);
});
