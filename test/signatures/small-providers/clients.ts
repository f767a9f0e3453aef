import { RekaClient } from '@reka-ai/api';
import NLPCloudClient from 'nlpcloud';
import Writer from 'writer-sdk';

const writer = new Writer();
await writer.chat.chat({ model: 'palmyra-x5', messages: [], max_tokens: 3 }); //> call=chat model=palmyra-x5 max=3
await new RekaClient({ apiKey: 'k' }).chat.create({ model: 'reka-flash', messages: [] }); //> call=chat model=reka-flash
const cloud = new NLPCloudClient({ model: 'finetuned-llama-3-70b', token: 't', gpu: true }); //> names=generation model=finetuned-llama-3-70b
cloud.generation({ text: 'x', maxLength: 10 }); //> call=generation model=finetuned-llama-3-70b
await writer.models.list();
