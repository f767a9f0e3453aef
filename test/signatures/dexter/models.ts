import { ChatModel, CompletionModel, createAIExtractFunction, createAIRunner, EmbeddingModel } from '@dexaai/dexter';
import { ChatModel as Other } from './other';

const chat = new ChatModel({ params: { model: 'gpt-4o' } }); //> names=chat model=gpt-4o
await chat.run({ messages: [] }); //> call=chat model=gpt-4o
await chat.run({ model: 'gpt-4o-mini', messages: [] }); //> call=chat model=gpt-4o-mini
await chat.extend({ params: { model: 'o3-mini' } }).run({ messages: [] }); //> call=chat model=o3-mini
await chat.extend({ debug: true }).run({ messages: [] }); //> call=chat model=gpt-4o
await new ChatModel({ debug: true }).run({ messages: [] }); //> names=chat model=gpt-3.5-turbo ; call=chat model=gpt-3.5-turbo from=sdk-default
await new CompletionModel({}).run({ prompt: 'Hi' }); //> names=completion model=gpt-3.5-turbo-instruct ; call=completion model=gpt-3.5-turbo-instruct
const embedding = new EmbeddingModel({ params: { model: 'text-embedding-3-small' } }); //> names=embedding model=text-embedding-3-small
await embedding.run({ input: ['a'] }); //> call=embedding model=text-embedding-3-small

const ask = createAIRunner({ chatModel: chat });
await ask('What is 2 + 2?'); //> call=chat model=gpt-4o
const extract = createAIExtractFunction({ chatModel: chat, name: 'person' });
await extract('Ada, 36'); //> call=chat model=gpt-4o
await new Other().run({ messages: [] });
