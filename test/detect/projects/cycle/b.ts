import OpenAI from 'openai';
import { other } from './a';
export * from './a';

export const client = new OpenAI();
export const model = other;
client.responses.create({ model, input: 'x' }); //> call=chat model=?
client.responses.create({ model: 'gpt-4o', input: 'x' }); //> call=chat model=gpt-4o
