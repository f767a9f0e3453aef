import { Mistral } from '@mistralai/mistralai';
import MistralClient from '@mistralai/mistralai';

const client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });
await client.chat.complete({ model: 'mistral-large-latest', messages: [], maxTokens: 20 }); //> call=chat model=mistral-large-latest max=20
const stream = await client.chat.stream({ model: 'mistral-small-latest', messages: [] }); //> call=chat model=mistral-small-latest
await client.embeddings.create({ model: 'mistral-embed', inputs: ['x'] }); //> call=embedding model=mistral-embed

const agent = await client.beta.agents.create({ model: 'mistral-medium-latest', name: 'judge' }); //> names=chat model=mistral-medium-latest
const events = await client.beta.conversations.startStream({ agentId: agent.id, inputs: [] }, { timeoutMs: 1000 }); //> call=chat model=mistral-medium-latest

const old = new MistralClient('key');
await old.chat({ model: 'mistral-tiny', messages: [] }); //> call=chat model=mistral-tiny
await old.embeddings({ model: 'mistral-embed', input: ['x'] }); //> call=embedding model=mistral-embed
await client.models.list();
console.log(stream, events);
