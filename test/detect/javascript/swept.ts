import OpenAI from 'openai';

class Assigned {
  client = new OpenAI();
  model = 'a';
  constructor(options: { model?: string }) {
    Object.assign(this, options);
  }
  ask() {
    return this.client.responses.create({ model: this.model, input: '' }); //> call=chat model=a
  }
}

class Looped {
  model = 'a';
  constructor(options: Record<string, string>) {
    for (const [key, value] of Object.entries(options)) this[key] = value;
  }
}

const client = new OpenAI();
await client.responses.create({ model: new Assigned({ model: 'b' }).model, input: '' }); //> call=chat model=b
await client.responses.create({ model: new Assigned({}).model, input: '' }); //> call=chat model=a
await client.responses.create({ model: new Looped({ model: 'c' }).model, input: '' }); //> call=chat model=c
