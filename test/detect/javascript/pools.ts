// Several clients that one function makes, one for each key or model.
import { openai } from '@ai-sdk/openai';
import { ChatOpenAI } from '@langchain/openai';
import { generateText } from 'ai';
import OpenAI from 'openai';

const keys = (process.env.KEYS ?? '').split(',');
const pool = keys.map(apiKey => new OpenAI({ apiKey }));
const records = keys.map((apiKey, id) => ({ id, failures: 0, client: new OpenAI({ apiKey }) }));
const three = Array.from({ length: 3 }, () => new OpenAI());
let at = 0;
const next = () => pool[at++ % pool.length];

export async function ask(input: string, messages: any[]) {
  await next().responses.create({ model: 'gpt-4o', input }); //> call=chat model=gpt-4o
  await pool[1].responses.create({ model: 'gpt-4o', input }); //> call=chat model=gpt-4o
  await three.at(-1)!.responses.create({ model: 'gpt-4o', input }); //> call=chat model=gpt-4o
  for (const { client } of records) await client.responses.create({ model: 'gpt-4o', input }); //> call=chat model=gpt-4o loop
  const [best] = records.filter(each => each.failures < 3).sort((a, b) => a.failures - b.failures);
  await best.client.responses.create({ model: 'gpt-4o', input }); //> call=chat model=gpt-4o
  const taken = pool.shift()!;
  await taken.responses.create({ model: 'gpt-4o', input }); //> call=chat model=gpt-4o
  // What is computed of other texts is no object, and stays unknown.
  const names = ['a', 'b'].map(name => `gpt-${name}`);
  await taken.responses.create({ model: names[0], input }); //> call=chat model=?
  const told = messages.map(each => ({ role: 'user', text: String(each) }));
  await told[0].responses.create({ model: 'gpt-4o', input });
  await keys.map(key => key.trim())[0].responses.create({ model: 'gpt-4o', input });
}

const llms = ['gpt-4o', 'gpt-4o-mini'].map(model => new ChatOpenAI({ model })); //> names=chat model=? loop
const models = ['gpt-5', 'gpt-5-mini'].map(id => openai(id)); //> names=chat model=? loop
export async function each(prompt: string) {
  await llms[1].invoke(prompt); //> call=chat model=gpt-4o-mini
  await Promise.all(llms.map(llm => llm.invoke(prompt))); //> call=chat model=? loop
  await generateText({ model: models[0], prompt }); //> call=chat model=gpt-5
  await generateText({ model: 'openai/gpt-4o:free'.split(':').shift()!, prompt }); //> call=chat model=openai/gpt-4o
}

const walk = (node: any): any => node.children.map(walk);
walk({}).responses.create({ model: 'gpt-4o', input: '' });

class Rotation {
  private clients: OpenAI[] = [];
  private index = 0;

  constructor(secrets: string[]) {
    this.clients = secrets.map(apiKey => new OpenAI({ apiKey }));
  }

  next() {
    const client = this.clients[this.index];
    this.index = (this.index + 1) % this.clients.length;
    return client;
  }

  ask = (input: string) => this.next().responses.create({ model: 'gpt-4o', input }); //> call=chat model=gpt-4o
}
export { Rotation };
