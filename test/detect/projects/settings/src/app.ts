import { readFileSync } from 'node:fs';
import yaml from 'js-yaml';
import OpenAI from 'openai';
import models, { chat } from './models.json';

const openai = new OpenAI();
await openai.responses.create({ model: models.chat, input: 'x' }); //> call=chat model=gpt-4o from=cross-file
await openai.responses.create({ model: chat, input: 'x' }); //> call=chat model=gpt-4o from=cross-file
const read = JSON.parse(readFileSync('src/models.json', 'utf8'));
await openai.responses.create({ model: read.chat, input: 'x' }); //> call=chat model=gpt-4o from=cross-file
const config = yaml.load(readFileSync('./config.yaml', 'utf8')) as { llm: { name: string } };
await openai.responses.create({ model: config.llm.name, input: 'x' }); //> call=chat model=gpt-4.1 from=cross-file
await openai.responses.create({ model: models.missing, input: 'x' }); //> call=chat model=?
