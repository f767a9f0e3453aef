import OpenAI from 'openai';

const client = new OpenAI();

const options = { model: 'gpt-4', input: '' };
Object.assign(options, { model: 'gpt-4o' });
client.responses.create(options); //> call=chat model=gpt-4o from=constant

class Settings {
  model = 'gpt-4';
}

const settings = new Settings();
settings.model = 'gpt-4o-mini';
client.responses.create({ model: settings.model, input: '' }); //> call=chat model=gpt-4o-mini from=constant
