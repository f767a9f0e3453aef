// What an arm that may not run puts into a name, a key or a member, stands beside what was there before.
import OpenAI from 'openai';

const openai = new OpenAI();
const MODELS = [{ id: 'gpt-4o' }, { id: 'o3' }];
let current = 'gpt-4o';
let made: string | undefined;
export const configure = (name: string) => {
  current = name;
  made = 'o1';
  made = 'o3';
};

export async function ask(name: string, options: any, input: string) {
  await openai.responses.create({ model: current, input }); //> call=chat model=?
  await openai.responses.create({ model: made!, input }); //> call=chat model=o3
  const body: any = { model: 'gpt-4o', input };
  if (name === 'fast') body.model = 'gpt-4o-mini';
  await openai.responses.create(body); //> call=chat model=?
  body.model = 'o3';
  await openai.responses.create(body); //> call=chat model=o3
  const request: any = { model: 'gpt-4o', input };
  if (options.model !== undefined) request.model = options.model;
  await openai.responses.create(request); //> call=chat model=gpt-4o from=parameter-default
  let model = 'gpt-4o';
  if (options.model) model = options.model;
  await openai.responses.create({ model, input }); //> call=chat model=gpt-4o from=parameter-default
  const found = MODELS.find(each => each.id === name) ?? MODELS[0];
  await openai.responses.create({ model: found.id, input }); //> call=chat model=?
}

class Kept {
  model = 'gpt-4o';
  other = 'gpt-4o';
  constructor(options: { model?: string }) {
    if (options.model) this.model = options.model;
  }

  change(other: string) {
    this.other = other;
  }

  async ask(input: string) {
    await openai.responses.create({ model: this.model, input }); //> call=chat model=gpt-4o from=parameter-default
    await openai.responses.create({ model: this.other, input }); //> call=chat model=?
  }
}
