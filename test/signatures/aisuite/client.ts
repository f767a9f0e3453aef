import { Client } from 'aisuite';

const client = new Client({ openai: { apiKey: process.env.OPENAI_API_KEY } });
await client.chat.completions.create({ model: 'openai:gpt-4o', messages: [] }); //> call=chat model=openai:gpt-4o
await client.audio.transcriptions.create({ model: 'deepgram:nova-2', file: 'a.wav' }); //> call=stt model=deepgram:nova-2
client.listProviders();
