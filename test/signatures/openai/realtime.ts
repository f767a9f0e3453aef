import OpenAI, { AzureOpenAI } from 'openai';
import { OpenAIRealtimeWS } from 'openai/realtime/ws';
import { ResponsesWS } from 'openai/resources/responses/ws';
import Deno from 'jsr:@openai/openai';

const socket = new OpenAIRealtimeWS({ model: 'gpt-realtime' }); //> call=chat model=gpt-realtime
socket.send({ type: 'response.create' });
const azure = new AzureOpenAI({ endpoint: 'e', deployment: 'gpt-4o-eu', apiVersion: '2024-10-21' });
await azure.chat.completions.create({ model: "", messages: [] }); //> call=chat model=gpt-4o-eu
await new Deno().responses.create({ model: 'gpt-5', input: 'x' }); //> call=chat model=gpt-5
await new OpenAI().chat.completions.runTools({ model: 'gpt-4o', messages: [], tools: [] }); //> call=chat model=gpt-4o
const events = new ResponsesWS(new OpenAI());
events.send({ type: 'response.create', model: 'gpt-5', input: 'x' }); //> call=chat model=gpt-5
events.send({ type: 'session.update' });
