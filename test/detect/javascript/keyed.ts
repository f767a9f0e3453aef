import OpenAI from 'openai';

const client = new OpenAI();
const MODELS = { fast: 'gpt-4o-mini', careful: 'gpt-4o' };

export async function byDefault(messages, given) {
  const kind = given || 'fast';
  await client.chat.completions.create({ model: MODELS[kind], messages }); //> call=chat model=gpt-4o-mini from=parameter-default
  await client.chat.completions.create({ model: MODELS['careful'], messages }); //> call=chat model=gpt-4o from=constant
  const place = process.env.KIND ?? 'careful';
  await client.chat.completions.create({ model: MODELS[place], messages }); //> call=chat model=gpt-4o from=env-default
}

const BY_NAME = new Map([
  ['fast', 'gpt-4o-mini'],
  ['careful', 'gpt-4o'],
]);

export async function byOneOfTwo(messages, ask) {
  let kind = 'fast';
  if (ask) kind = ask();
  await client.chat.completions.create({ model: MODELS[kind], messages }); //> call=chat model=?
  await client.chat.completions.create({ model: BY_NAME.get(kind), messages }); //> call=chat model=?
  await client.chat.completions.create({ model: BY_NAME.get('careful'), messages }); //> call=chat model=gpt-4o from=constant
}

function modelFor(provider: string) {
  switch (provider) {
    case 'mini':
      return 'gpt-4o-mini';
    case 'full':
      return 'gpt-4o';
    default:
      return 'gpt-4.1';
  }
}

export const byProvider = (messages, provider = 'full') =>
  client.chat.completions.create({ model: modelFor(provider), messages }); //> call=chat model=gpt-4o
export const byAnother = messages => client.chat.completions.create({ model: modelFor('mini'), messages }); //> call=chat model=gpt-4o-mini
export const byAny = (messages, provider: string) =>
  client.chat.completions.create({ model: modelFor(provider), messages }); //> call=chat model=?
