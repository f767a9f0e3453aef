import OpenAI from 'openai';
import { wrapOpenAI } from 'langsmith/wrappers';
import { observeOpenAI } from 'langfuse';

const client = wrapOpenAI(new OpenAI());
await client.chat.completions.create({ model: 'gpt-4o-mini', messages: [] }); //> call=chat model=gpt-4o-mini
await observeOpenAI(new OpenAI(), { generationName: 'x' }).chat.completions.create({ model: 'gpt-4o', messages: [] }); //> call=chat model=gpt-4o
