import { client, model } from './b';
export * from './b';

export const other = model;
client.responses.create({ model: other, input: 'x' }); //> call=chat model=?
