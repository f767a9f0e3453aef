// Members set on an object that is given: they hold behind it, and in what it is handed to.
import OpenAI from 'openai';

export async function POST(request) {
  const params = await request.json();
  params.client = new OpenAI();
  await params.client.responses.create({ model: 'gpt-4o', input: '' }); //> call=chat model=gpt-4o
  return params.client ? answer(params) : params.other.responses.create({ model: 'gpt-4o', input: '' });
}
const answer = async ({ client, model, prompt }) =>
  client.responses.create({ model, input: prompt }); //> call=chat model=?

const openai = new OpenAI();
export async function ask(options, isHard) {
  await openai.responses.create({ model: options.model, input: '' }); //> call=chat model=?
  options.model = 'gpt-4o';
  await openai.responses.create({ ...options, input: '' }); //> call=chat model=gpt-4o
  if (isHard) options.model = 'o3';
  await openai.responses.create({ model: options.model, input: '' }); //> call=chat model=?
}
export async function maybe(options, isHard) {
  if (isHard) {
    options.model = 'o3';
    await openai.responses.create({ model: options.model, input: '' }); //> call=chat model=o3
  }
  await openai.responses.create({ model: options.model, input: '' }); //> call=chat model=?
}
export async function middleware(request, response, next) {
  request.openai = new OpenAI();
  await request.openai.responses.create({ model: 'gpt-4o', input: '' }); //> call=chat model=gpt-4o
  await response.openai.responses.create({ model: 'gpt-4o', input: '' });
  next();
}
