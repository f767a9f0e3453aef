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
