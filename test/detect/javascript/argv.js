import process from 'node:process';
import OpenAI from 'openai';

const client = new OpenAI();

const name = process.argv.length > 2 ? process.argv[2] : 'gpt-4o';
await client.responses.create({ model: name, input: 'x' }); //> call=chat model=gpt-4o from=parameter-default

let other = 'gpt-4o-mini';
if (process.argv.length > 2) other = process.argv[2];
await client.responses.create({ model: other, input: 'x' }); //> call=chat model=gpt-4o-mini from=parameter-default

const args = process.argv.slice(2);
const first = args.length > 0 ? args[0] : 'o3';
await client.responses.create({ model: first, input: 'x' }); //> call=chat model=o3 from=parameter-default

await client.responses.create({ model: process.argv[3], input: 'x' }); //> call=chat model=?
