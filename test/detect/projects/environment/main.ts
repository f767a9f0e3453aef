import OpenAI from 'openai';

await new OpenAI().responses.create({ model: process.env.CHAT_MODEL!, input: 'x' }); //> call=chat model=gpt-4.1-mini from=config
await new OpenAI().responses.create({ model: process.env.OTHER!, input: 'x' }); //> call=chat model=?
