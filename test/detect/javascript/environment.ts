// Variables of the environment, by every name that platforms and packages give them.
import { config } from 'dotenv';
import dotenv from 'dotenv';
import { env } from 'node:process';
import OpenAI from 'openai';
import process from 'process';

const openai = new OpenAI();
const read = dotenv.config().parsed;
const { parsed } = config();

await openai.responses.create({ model: read.MODEL || 'gpt-4o', input: '' }); //> call=chat model=gpt-4o from=env-default
await openai.responses.create({ model: parsed?.MODEL ?? 'gpt-4o', input: '' }); //> call=chat model=gpt-4o from=env-default
await openai.responses.create({ model: env.MODEL ?? 'gpt-4o', input: '' }); //> call=chat model=gpt-4o from=env-default
await openai.responses.create({ model: process.env.MODEL ?? 'gpt-4o', input: '' }); //> call=chat model=gpt-4o from=env-default
await openai.responses.create({ model: Deno.env.get('MODEL') ?? 'gpt-4o', input: '' }); //> call=chat model=gpt-4o from=env-default
await openai.responses.create({ model: Deno.env.get('MODEL')!, input: '' }); //> call=chat model=?
await openai.responses.create({ model: read.MODEL, input: '' }); //> call=chat model=?

// A test for the value itself says the same as `||`; another test does not.
await openai.responses.create({ model: read.MODEL ? read.MODEL : 'gpt-4o', input: '' }); //> call=chat model=gpt-4o from=env-default
const asked = (model?: string) => openai.responses.create({ model: model !== undefined ? model : 'o3', input: '' }); //> call=chat model=o3 from=parameter-default
const picked = (fast: boolean) => openai.responses.create({ model: fast ? 'gpt-4o-mini' : 'gpt-4o', input: '' }); //> call=chat model=?
const same = (model: string) => openai.responses.create({ model: model === 'a' ? model : 'gpt-4o', input: '' }); //> call=chat model=?
export { asked, picked, same };
