// What a CommonJS file exports as a whole.
const Anthropic = require('@anthropic-ai/sdk');
const Bot = require('./named');
const client = require('./client');
const make = require('./make');
const Provider = require('./provider.js');
const { client: one } = require('./several');
const several = require('./several');

client.responses.create({ model: 'gpt-4o', input: '' }); //> call=chat model=gpt-4o
make().responses.create({ model: 'gpt-4o', input: '' }); //> call=chat model=gpt-4o
one.responses.create({ model: 'gpt-4o', input: '' }); //> call=chat model=gpt-4o
several.client.responses.create({ model: 'gpt-4o', input: '' }); //> call=chat model=gpt-4o
new Bot().client.responses.create({ model: 'gpt-4o', input: '' }); //> call=chat model=gpt-4o
make.responses.create({ model: 'gpt-4o', input: '' });

class Claude extends Provider {
  constructor({ model = 'claude-sonnet-4-5' } = {}) {
    super(new Anthropic());
    this.model = model;
  }

  ask(messages) {
    return this.client.messages.create({ model: this.model, max_tokens: 100, messages }); //> call=chat model=claude-sonnet-4-5 from=parameter-default max=100
  }
}

module.exports = Claude;
