// What `...rest` gathers is what the callers in the file give.
import OpenAI from 'openai';

const client = new OpenAI();

async function others({ prompt, ...rest }: { prompt: string; model: string }) {
  return client.responses.create({ input: prompt, ...rest }); //> call=chat model=gpt-4o
}
void others({ prompt: 'x', model: 'gpt-4o' });

async function taken({ model, ...rest }: { model: string; input: string }) {
  return client.responses.create({ ...rest }); //> call=chat model=?
}
void taken({ input: 'x', model: 'gpt-4o' });

const again = (...args: [string, string]) => ask(...args);
function ask(model: string, input: string) {
  return client.responses.create({ model, input }); //> call=chat model=gpt-4o
}
void again('gpt-4o', 'x');

function chosen(quick: boolean, input: string) {
  const params = { model: 'gpt-4o', ...(quick ? { model: 'gpt-4o-mini' } : {}) };
  return client.responses.create({ ...params, input }); //> call=chat model=?
}
