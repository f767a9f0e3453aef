/** Objects made by another class's constructor, and options that are handed in whole. */
import OpenAI from 'openai';
import { ChatOpenAI } from '@langchain/openai';
import { load } from './settings';

class Provider {
  _client;
  constructor(client, model) {
    this._client = client;
    this.model = model;
  }
  get client() {
    return this._client;
  }
}

class Hosted extends Provider {
  constructor({ key }) {
    super(new OpenAI({ apiKey: key }), 'gpt-4o');
  }
  ask(input) {
    return this.client.responses.create({ model: this.model, input }); //> call=chat model=gpt-4o from=attribute
  }
}

class Chosen extends Provider {
  constructor(key, model) {
    const client = new OpenAI({ apiKey: key });
    super(client, model);
  }
  ask(input) {
    return this.client.responses.create({ model: this.model, input }); //> call=chat model=o3-mini
  }
}
await new Chosen('key', 'o3-mini').ask('x');

class Late {
  static #sdk = null;
  async prepare() {
    await import('openai').then(sdk => {
      this.client = new sdk.OpenAI();
    });
    Late.#sdk = { OpenAI };
  }
  ask(input) {
    new Late.#sdk.OpenAI().responses.create({ model: 'a', input }); //> call=chat model=a
    return this.client.responses.create({ model: 'a', input }); //> call=chat model=a
  }
}
import('openai').then(({ default: Lazy }) => new Lazy().responses.create({ model: 'a', input: 'x' })); //> call=chat model=a

// A class that makes a library's model a class of its own names it where it says the id.
class Small extends ChatOpenAI {
  constructor(fields) {
    super({ model: 'gpt-4o-mini', ...fields }); //> names=chat model=gpt-4o-mini
  }
}
class Passing extends ChatOpenAI {
  constructor(fields) {
    super(fields);
  }
}
await new Small().invoke('x'); //> call=chat model=gpt-4o-mini
new Passing();

// What is handed in whole may name the model: the SDK's default is only for calls that surely leave it out.
new ChatOpenAI(); //> names=chat model=gpt-3.5-turbo from=sdk-default
new ChatOpenAI({ temperature: 0 }); //> names=chat model=gpt-3.5-turbo from=sdk-default
new ChatOpenAI(load()); //> names=chat model=?
function make(config = {}) {
  return new ChatOpenAI({ temperature: 0, ...config }); //> names=chat model=?
}
make();
function makeWhole(config = {}) {
  return new ChatOpenAI(config); //> names=chat model=?
}
makeWhole();
function makeNamed(config = { model: 'gpt-4o' }) {
  return new ChatOpenAI(config); //> names=chat model=gpt-4o
}
makeNamed();
