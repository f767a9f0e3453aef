import { cache } from 'react';
import { traceable } from 'langsmith/traceable';
import OpenAI from 'openai';

const client = cache(() => new OpenAI());
await client().responses.create({ model: 'a', input: '' }); //> call=chat model=a

const openai = new OpenAI();
const traced = traceable(openai.responses.create.bind(openai.responses), { run_type: 'llm' });
await traced({ model: 'a', input: '' }); //> call=chat model=a

const ask = traceable(async (text: string) => openai.responses.create({ model: 'a', input: text })); //> call=chat model=a
await ask('x');
