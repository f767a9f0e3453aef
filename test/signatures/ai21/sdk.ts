import { AI21 } from 'ai21';

const client = new AI21({ apiKey: 'k' });
await client.chat.completions.create({ model: 'jamba-mini', messages: [] }); //> call=chat model=jamba-mini
await client.files.list();
