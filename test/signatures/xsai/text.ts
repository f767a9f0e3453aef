import { embed } from '@xsai/embed';
import { generateText } from '@xsai/generate-text';
import { streamText } from 'xsai';

await generateText({ baseURL: 'https://api.openai.com/v1/', model: 'gpt-4o', messages: [] }); //> call=chat model=gpt-4o
streamText({ baseURL: 'http://localhost:11434/v1/', model: 'llama3.2', messages: [] }); //> call=chat model=llama3.2
await embed({ baseURL: 'x', model: 'text-embedding-3-small', input: 'x' }); //> call=embedding model=text-embedding-3-small
