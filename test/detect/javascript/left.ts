// What is assigned in an arm that leaves the function is not seen behind it; a default that no call uses is none.
import OpenAI from 'openai';

const client = new OpenAI();

export function returned(kind: boolean, given?: string) {
  let model = given ?? 'gpt-4o';
  if (kind) {
    model = 'o3';
    return model;
  }
  return client.responses.create({ model, input: '' }); //> call=chat model=gpt-4o from=parameter-default
}

export function thrown(kind: string) {
  let model = 'gpt-4o';
  switch (kind) {
    case 'a':
      model = 'o3';
      throw new Error(model);
    default:
  }
  return client.responses.create({ model, input: '' }); //> call=chat model=gpt-4o
}

function inner(input: string, model = 'gpt-4o') {
  return client.responses.create({ model, input }); //> call=chat model=o3
}

function partly(input: string, model = 'gpt-4o') {
  return client.responses.create({ model, input }); //> call=chat model=gpt-4o from=parameter-default
}

function listed(input: string, model = 'gpt-4o') {
  return client.responses.create({ model, input }); //> call=chat model=gpt-4o from=parameter-default
}

export { listed };

export function run() {
  inner('x', 'o3');
  partly('x', 'o3');
  partly('x');
  listed('x', 'o3');
}
