// The item of a list that a function lets through, where what the items say tells it.
import OpenAI from 'openai';

const client = new OpenAI();
const models = [
  { id: 'large', model: 'gpt-4o', fast: false },
  { id: 'small', model: 'gpt-4o-mini', fast: true },
];
const small = models.find(each => each.id === 'small');
client.responses.create({ model: small!.model, input: 'x' }); //> call=chat model=gpt-4o-mini from=constant
client.responses.create({ model: models.find(({ id }) => id == 'large')?.model ?? 'o3', input: 'x' }); //> call=chat model=gpt-4o
client.responses.create({ model: models.filter(each => each.fast)[0].model, input: 'x' }); //> call=chat model=gpt-4o-mini
client.responses.create({ model: models.find(each => each.id === 'large' || each.fast)!.model, input: 'x' }); //> call=chat model=gpt-4o
client.responses.create({ model: models.findLast(each => each.id !== 'small')!.model, input: 'x' }); //> call=chat model=gpt-4o

export const byId = (id: string) => models.find(each => each.id === id) ?? models[0];
client.responses.create({ model: byId('small').model, input: 'x' }); //> call=chat model=gpt-4o-mini
export const ask = (id: string) => client.responses.create({ model: byId(id).model, input: 'x' }); //> call=chat model=?
client.responses.create({ model: models.find(each => each.id === 'huge')!.model, input: 'x' }); //> call=chat model=?
client.responses.create({ model: models.find(each => each.id.length < given())!.model, input: 'x' }); //> call=chat model=?
client.responses.create({ model: models.filter(each => given(each))[0].model, input: 'x' }); //> call=chat model=?
declare function given(each?: object): number;
