/** Calls of a model's address without an SDK. */
import https from 'node:https';
import { requestUrl } from 'obsidian';
import { fetchEventSource } from '@microsoft/fetch-event-source';
import { fetchEventSource as forked } from '@someone/fetch-event-source';

const base = process.env.BASE_URL;
const body = { model: 'llama3', stream: false };

fetch(`${base}/api/embed`, { method: 'POST', body: JSON.stringify({ model: 'nomic-embed-text', input: 'x' }) }); //> call=embedding model=nomic-embed-text
fetch(base + '/api/embeddings', { method: 'POST', body: JSON.stringify({ model: 'nomic-embed-text', prompt: 'x' }) }); //> call=embedding model=nomic-embed-text
fetch(`${base}/api/chat`, { method: 'POST', body: JSON.stringify({ ...body, messages: [] }) }); //> call=chat model=llama3
fetch(`${base}/api/generate`, { method: 'POST', body: JSON.stringify({ ...body, prompt: 'x' }) }); //> call=completion model=llama3
// A server of the project's own has such paths too.
fetch(`${base}/api/chat`, { method: 'POST', body: JSON.stringify({ model: 'gpt-4o', messages: [] }) });
fetch(`${base}/api/generate`, { method: 'POST', body: JSON.stringify({ prompt: 'x' }) });
// The names of the address tell whose it is.
const host = process.env.OLLAMA_HOST ?? '';
fetch(`${host}/api/chat`, { method: 'POST', body: JSON.stringify({ model: 'llama3.2', messages: [] }) }); //> call=chat model=llama3.2
fetch(getOllamaApiUrl() + '/api/generate', { method: 'POST', body: JSON.stringify(given) }); //> call=completion model=?
fetch(`${host}/api/tags`);
fetch('/api/embed', { method: 'POST', body: JSON.stringify({ model: 'a', input: 'x' }) });

const path = ['v1', 'messages'].join('/');
fetch([base, path].join('/'), { body: JSON.stringify({ model: 'claude-haiku-4-5', max_tokens: 9, messages: [] }) }); //> call=chat model=claude-haiku-4-5 max=9
fetch(`${base}/messages`, { body: JSON.stringify({ messages: [] }) });
fetch(`${base}/audio/speech`, { body: JSON.stringify({ model: 'tts-1', input: 'x', voice: 'alloy' }) }); //> call=tts model=tts-1

const address = new URL('https://api.deepgram.com/v1/listen');
address.searchParams.set('smart_format', 'true');
fetch(address.toString(), { method: 'POST' }); //> call=stt model=?
fetch(new URL('/v1/embeddings', 'https://api.openai.com'), { body: JSON.stringify({ model: 'a', input: 'x' }) }); //> call=embedding model=a
fetch(new URL('/v1/models', 'https://api.openai.com'));
fetch('https://api.openai.com/v1/realtime/calls?model=gpt-realtime', { method: 'POST', body: 'sdp' }); //> call=chat model=gpt-realtime
fetch('https://api.openai.com/v1/realtime/client_secrets', { method: 'POST' });
const session = { type: 'realtime', model: 'gpt-realtime', audio: { output: { voice: 'marin' } } };
fetch('https://api.openai.com/v1/realtime/client_secrets', { method: 'POST', body: JSON.stringify({ session }) }); //> names=chat model=gpt-realtime
fetch('https://api.openai.com/v1/realtime/sessions', { method: 'POST', body: JSON.stringify({ model: 'gpt-4o-realtime-preview', voice: 'verse' }) }); //> names=chat model=gpt-4o-realtime-preview
fetch('https://api.openai.com/v1/assistants', { method: 'POST', body: JSON.stringify({ model: 'gpt-4o', name: 'Tutor' }) }); //> names=chat model=gpt-4o
fetch('https://api.openai.com/v1/assistants?limit=20');
fetch('https://api.elevenlabs.io/v1/convai/agents/create', { method: 'POST', body: JSON.stringify({ conversation_config: { agent: { prompt: { llm: 'gemini-2.0-flash' } } } }) }); //> names=chat model=gemini-2.0-flash

const request = https.request({ hostname: 'api.openai.com', path: '/v1/chat/completions', method: 'POST' }, () => {}); //> call=chat model=gpt-4o
request.write(JSON.stringify({ model: 'gpt-4o', messages: [] }));
request.end();
https.request({ hostname: 'example.org', path: '/v1/chat/rooms' });
https.request('https://api.openai.com/v1/responses', { method: 'POST' }).end(JSON.stringify({ model: 'o3', input: 'x' })); //> call=chat model=o3

await requestUrl({ url: 'https://api.openai.com/v1/chat/completions', body: JSON.stringify({ model: 'a', messages: [] }) }); //> call=chat model=a
await fetchEventSource('https://api.openai.com/v1/chat/completions', { body: JSON.stringify({ model: 'a' }) }); //> call=chat model=a
await forked('https://api.openai.com/v1/chat/completions', { body: JSON.stringify({ model: 'b' }) }); //> call=chat model=b
$.ajax({ url: 'https://api.openai.com/v1/completions', data: JSON.stringify({ model: 'a', prompt: 'x' }) }); //> call=completion model=a

// What a body that is given from elsewhere is completed by.
export async function completed(body) {
  body.model = body.model ?? 'gpt-3.5-turbo-16k';
  return fetch('https://api.openai.com/v1/chat/completions', { method: 'POST', body: JSON.stringify(body) }); //> call=chat model=gpt-3.5-turbo-16k from=parameter-default
}
export async function overwritten(body, fast) {
  if (fast) body.model = 'gpt-4o-mini';
  return fetch('https://api.openai.com/v1/chat/completions', { method: 'POST', body: JSON.stringify(body) }); //> call=chat model=?
}
export async function otherKey(body) {
  body.user ||= 'someone';
  return fetch('https://api.openai.com/v1/chat/completions', { method: 'POST', body: JSON.stringify(body) }); //> call=chat model=?
}
