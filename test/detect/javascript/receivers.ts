/** How a call is traced to the SDK, beyond the plain cases. */
import OpenAI from 'openai';
import { z } from 'zod';

const client = new OpenAI();

// Methods kept in a name, bound, and handed to a function that calls them.
const create = client.responses.create.bind(client.responses);
await create({ model: 'a', input: 'x' }); //> call=chat model=a
await Promise.all(['x'].map(input => create({ model: 'a', input }))); //> call=chat model=a loop

// Objects of the project's own that hold a client.
const services = { llm: client, nested: { llm: new OpenAI() } };
await services.llm.responses.create({ model: 'a', input: 'x' }); //> call=chat model=a
await services.nested.llm.responses.create({ model: 'a', input: 'x' }); //> call=chat model=a

class Base {
  protected readonly client: OpenAI;

  constructor(client?: OpenAI) {
    this.client = client ?? new OpenAI();
  }
}

class Writer extends Base {
  write(input: string) {
    return this.client.responses.create({ model: 'a', input }); //> call=chat model=a
  }
}
await new Writer().write('x');

let shared: OpenAI | undefined;
function lazily() {
  if (!shared) shared = new OpenAI();
  return shared;
}
await lazily().responses.create({ model: 'a', input: 'x' }); //> call=chat model=a

// Values.
const FAMILY = 'gpt-4o';
await client.responses.create({ model: FAMILY + '-mini', input: 'x' }); //> call=chat model=gpt-4o-mini
function byItsOnlyCaller(model: string) {
  return client.responses.create({ model, input: 'x' }); //> call=chat model=o3-mini
}
byItsOnlyCaller('o3-mini');
let which = 'o1';
if (process.argv[2]) {
  which = 'o3';
  await client.responses.create({ model: which, input: 'x' }); //> call=chat model=o3
}
const Settings = z.object({ model: z.string().default('gpt-4.1') });
await client.responses.create({ model: Settings.parse(process.env).model, input: 'x' }); //> call=chat model=gpt-4.1 from=env-default
await client.responses.create({ model: 'a', input: 'x', //> call=chat model=a
