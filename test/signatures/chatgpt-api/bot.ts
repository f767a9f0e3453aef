import { ChatGPTAPI, ChatGPTUnofficialProxyAPI } from 'chatgpt';
import { encode } from 'gpt-3-encoder';
import { encoding_for_model } from '@dqbd/tiktoken';

const tokens = encode('Hello').length + encoding_for_model('gpt-3.5-turbo').encode('Hello').length;
const api = new ChatGPTAPI({ apiKey: process.env.OPENAI_API_KEY ?? '' });
const bound = new ChatGPTAPI({ apiKey: 'x', completionParams: { model: 'gpt-4', temperature: 0.5 } }); //> names=chat model=gpt-4

const first = await api.sendMessage('Hello'); //> call=chat model=?
await bound.sendMessage('And now?', { parentMessageId: first.id }); //> call=chat model=gpt-4
await api.sendMessage('Hello', { completionParams: { model: 'gpt-3.5-turbo-16k', max_tokens: 50 } }); //> call=chat model=gpt-3.5-turbo-16k max=50
const proxy = new ChatGPTUnofficialProxyAPI({ accessToken: 'x' });
await proxy.sendMessage('Hello'); //> call=chat model=?
const web = new ChatGPTAPI({ sessionToken: process.env.SESSION_TOKEN ?? '' });
await web.sendMessage('Hello'); //> call=chat model=?
await web.getConversation().sendMessage('Hello'); //> call=chat model=?
console.log(tokens);
