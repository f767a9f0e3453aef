// Members that start empty, and objects that are filled under keys nobody knows: nothing is told of what they lack.
import { pipeline } from '@xenova/transformers';
import { ChatOpenAI } from '@langchain/openai';

class Empty {
  static model = null;
  static make() {
    return pipeline('text-generation', this.model); //> names=generation model=?
  }
}

class Replaced {
  static model = 'Xenova/gpt2';
  static make() {
    return pipeline('text-generation', this.model); //> names=generation model=?
  }
}
self.addEventListener('message', event => {
  Replaced.model = event.data.model;
});

class Kept {
  static model = 'Xenova/gpt2';
  static make() {
    return pipeline('text-generation', this.model); //> names=generation model=Xenova/gpt2
  }
}

class Later {
  constructor() {
    this.name = null;
  }
  run() {
    return new ChatOpenAI({ model: this.name }); //> names=chat model=?
  }
}

function cleaned(options) {
  const kept = {};
  for (const key in options) if (options[key] !== '') kept[key] = options[key];
  return kept;
}
export const copied = options => new ChatOpenAI(cleaned({ model: options.model })); //> names=chat model=?
export const spread = options => new ChatOpenAI({ ...cleaned({ model: options.model }), temperature: 0 }); //> names=chat model=?

const settings = { model: 'gpt-4o' };
for (const [key, value] of Object.entries(process.env)) settings[key] = value;
new ChatOpenAI(settings); //> names=chat model=gpt-4o
console.log(Empty, Kept, Later);

// A store whose settings an arrow method replaces, and a static member beside one of the object of that name.
class Store {
  settings = { model: 'rwkv' };
  client = undefined;
  setSettings = value => {
    this.settings = { ...this.settings, ...value };
  };
  connect = () => {
    this.client = new ChatOpenAI({ model: 'gpt-4o-mini' }); //> names=chat model=gpt-4o-mini
  };
  ask() {
    return this.client.invoke('x'); //> call=chat model=gpt-4o-mini
  }
}
const store = new Store();
new ChatOpenAI({ model: store.settings.model }); //> names=chat model=?

class Loader {
  static model = 'Xenova/distilgpt2';
  constructor(model) {
    this.model = model;
  }
  static make() {
    return pipeline('text-generation', this.model); //> names=generation model=Xenova/distilgpt2
  }
}
console.log(Loader);
