import OpenAI, { OpenAI as Named } from 'openai';
import * as everything from 'openai';
import type { Chat } from './types';

const client = new OpenAI();
const MODEL = 'gpt-4o' as const;
const MODELS = { fast: 'gpt-4o-mini', smart: 'gpt-4o' } as const;
enum Names {
  Nano = 'gpt-4.1-nano',
}
const base = { model: 'gpt-4o', max_output_tokens: 300 };

await client.responses.create({ model: MODEL, input: 'x' }); //> call=chat model=gpt-4o from=constant
await client.responses.create({ ...base, input: 'x' }); //> call=chat model=gpt-4o max=300
await client.responses.create({ model: MODELS.fast, input: 'x' }); //> call=chat model=gpt-4o-mini
await client.responses.create({ model: MODELS[process.argv[2]!], input: 'x' }); //> call=chat model=?
await client.responses.create({ model: Names.Nano, input: 'x' }); //> call=chat model=gpt-4.1-nano
await client.responses.create({ model: `${MODEL}-mini`, input: 'x' }); //> call=chat model=gpt-4o-mini
await client.responses.create({ model: process.env.MODEL ?? 'o3', input: 'x' }); //> call=chat model=o3 from=env-default
await client.responses.create({ model: process.env['MODEL'] || 'o3', input: 'x' }); //> call=chat model=o3 from=env-default
await client.responses.create({ model: process.env.MODEL!, input: 'x' }); //> call=chat model=?
await client.responses.create({ model: Date.now() % 2 ? 'o1' : 'o3', input: 'x' }); //> call=chat model=?
await new Named().responses.create({ model: 'a', input: 'x' }); //> call=chat model=a
await new everything.OpenAI().responses.create({ model: 'a', input: 'x' }); //> call=chat model=a
await new everything.default().responses.create({ model: 'a', input: 'x' }); //> call=chat model=a
await client?.responses!.create({ model: 'a', input: 'x' }); //> call=chat model=a
await (client as any).responses.create({ model: 'a', input: 'x' }); //> call=chat model=a
await client['responses']['create']({ model: 'a', input: 'x' }); //> call=chat model=a
client.responses.create({ model: 'a', input: 'x' }).then(console.log).catch(() => {}); //> call=chat model=a

const { responses, chat: { completions } } = client;
await responses.create({ model: 'a', input: 'x' }); //> call=chat model=a
await completions.create({ model: 'a', messages: [] }); //> call=chat model=a

class Service {
  private readonly own = new OpenAI();
  static #shared?: OpenAI;
  private model = 'gpt-4.1';

  constructor(private readonly injected: OpenAI, private readonly other = new OpenAI()) {}

  static get shared() {
    this.#shared ??= new OpenAI();
    return this.#shared;
  }

  ask = async (input: string, { model = 'o4-mini', ...rest }: { model?: string } = {}) => {
    await this.injected.responses.create({ model, input }); //> call=chat model=o4-mini from=parameter-default
    await this.own.responses.create({ model: this.model, input, ...rest }); //> call=chat model=gpt-4.1 from=attribute
    return Service.shared.responses.create({ model: 'a', input }); //> call=chat model=a
  };

  async all(items: string[]) {
    for (const item of items) await this.other.responses.create({ model: 'a', input: item }); //> call=chat model=a loop
    return Promise.all(items.map(async item => this.own.responses.create({ model: 'a', input: item }))); //> call=chat model=a loop
  }
}

function ask(client: OpenAI, model: string) {
  return client.responses.create({ model, input: 'x' }); //> call=chat model=?
}
ask(client, 'o1');
ask(client, 'o3');

async function lazily() {
  const { default: Lazy } = await import('openai');
  return new Lazy().responses.create({ model: 'a', input: 'x' }); //> call=chat model=a
}

const prisma = makePrisma();
prisma.completions.create({ data: { model: 'a' } });
new Chat().completions.create({ model: 'a' });

function servedBy(model = 'gpt-4o', other?: string) {
  if (model.startsWith('claude')) client.responses.create({ model, input: 'x' }); //> call=chat model=?
  if (model === 'gpt-4o') {
    client.responses.create({ model, input: 'x' }); //> call=chat model=gpt-4o
  }
  let name = process.env.MODEL;
  if (!name) name = 'o3';
  return client.responses.create({ model: name, input: 'x' }); //> call=chat model=o3 from=env-default
}

async function blocks(parts: { openai: string; model: string }[]) {
  const model = 'gpt-4o';
  for (const part of parts) {
    const { model } = part;
    const client = model;
    console.log(client);
  }
  {
    const client = new OpenAI();
    client.responses.create({ model, input: 'x' }); //> call=chat model=gpt-4o
  }
  return client.responses.create({ model, input: 'x' }); //> call=chat model=gpt-4o
}

const state: { client?: OpenAI; model: string } = { model: 'a' };
async function prepare() {
  state.client = new OpenAI();
}
async function later() {
  await state.client?.responses.create({ model: state.model, input: 'x' }); //> call=chat model=a
  import('openai').then(({ default: Late }) => new Late().responses.create({ model: 'a', input: 'x' })); //> call=chat model=a
  return Promise.all(['a'].map(model => client.responses.create({ model, input: 'x' }))); //> call=chat model=a loop
}

class Traced extends OpenAI {
  ask(input: string) {
    super.responses.create({ model: 'a', input }); //> call=chat model=a
    return this.responses.create({ model: 'a', input }); //> call=chat model=a
  }
}

const DEFAULTS = { retries: 2 };
function typed(options: { client: OpenAI; model?: string; retries?: number }) {
  const { client, retries } = { ...DEFAULTS, ...options };
  return client.responses.create({ model: 'a', input: String(retries) }); //> call=chat model=a
}

class Held {
  model: OpenAI;
  constructor(fields: { model: OpenAI }) {
    this.model = fields.model;
  }
  static restore() {
    return new Held({ model: everything.restore() });
  }
  ask(input: string) {
    return this.model.responses.create({ model: 'a', input }); //> call=chat model=a
  }
}
function remade(): OpenAI {
  return everything.restore();
}
remade().responses.create({ model: 'a', input: Held.name }); //> call=chat model=a
