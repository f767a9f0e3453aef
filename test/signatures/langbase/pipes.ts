import { Langbase, Pipe } from 'langbase';

const langbase = new Langbase({ apiKey: process.env.LANGBASE_API_KEY! });
await langbase.pipes.create({ name: 'helper', model: 'openai:gpt-4o-mini', messages: [] }); //> names=chat model=openai:gpt-4o-mini
await langbase.pipes.run({ name: 'helper', messages: [{ role: 'user', content: 'Hi' }] }); //> call=chat model=?
await langbase.agent.run({ model: 'openai:gpt-4.1-mini', apiKey: 'x', instructions: 'Help', input: 'Hi' }); //> call=chat model=openai:gpt-4.1-mini
await langbase.embed({ chunks: ['a'], embeddingModel: 'openai:text-embedding-3-large' }); //> call=embedding model=openai:text-embedding-3-large
await langbase.pipes.list();
const pipe = new Pipe({ apiKey: 'x' });
await pipe.generateText({ messages: [] }); //> call=chat model=?

await langbase.memories.create({ name: 'notes', embedding_model: 'openai:text-embedding-3-large' }); //> names=embedding model=openai:text-embedding-3-large
await langbase.memories.create({ name: 'plain' });
await langbase.memories.retrieve({ query: 'q', memory: [{ name: 'notes' }] }); //> call=embedding model=?
