// Where an address and what is posted there are put together in several steps.
import axios from 'axios';
import FormData from 'form-data';

export const transcribe = file => {
  const form = new FormData();
  form.append('file', file);
  form.append('model', 'whisper-1');
  return axios.post('https://api.openai.com/v1/audio/transcriptions', form); //> call=stt model=whisper-1 from=constant
};

export const translateSpeech = file => {
  const form = new FormData();
  form.append('model', 'whisper-large-v3');
  form.append('file', file);
  return fetch('https://api.groq.com/openai/v1/audio/translations', { method: 'POST', body: form }); //> call=stt model=whisper-large-v3 from=constant
};

export const transcribeBytes = (file, model = 'whisper-1') => {
  const form = new FormData();
  form.append('model', model);
  form.append('file', file);
  const client = axios.create({ baseURL: 'https://api.openai.com' });
  return client.post('/v1/audio/transcriptions', form.getBuffer(), { headers: form.getHeaders() }); //> call=stt model=whisper-1 from=parameter-default
};

export const upload = file => {
  const form = new FormData();
  form.append('model', 'a car');
  form.append('file', file);
  return fetch('https://example.com/upload', { method: 'POST', body: form });
};

export const embedHere = (server, prompt) => {
  const url = new URL(server);
  url.pathname = '/api/embeddings';
  return fetch(url, { method: 'POST', body: JSON.stringify({ prompt, model: 'nomic-embed-text' }) }); //> call=embedding model=nomic-embed-text from=literal
};

export const modelsHere = server => {
  const url = new URL(server);
  url.pathname = '/api/tags';
  return fetch(url, { method: 'POST', body: JSON.stringify({ prompt: '', model: 'nomic-embed-text' }) });
};

export const listen = async audio => {
  const url = new URL('https://api.deepgram.com/v1/listen');
  url.searchParams.set('model', 'nova-3');
  url.searchParams.append('language', 'en');
  return fetch(url.toString(), { method: 'POST', body: audio }); //> call=stt model=nova-3
};

export const listenBy = (audio, model) => {
  const query = new URLSearchParams({ model: 'nova-2', language: 'en' });
  const asked = new URLSearchParams({ model });
  fetch(`https://api.deepgram.com/v1/listen?${asked}`, { method: 'POST', body: audio }); //> call=stt model=?
  return fetch(`https://api.deepgram.com/v1/listen?${query}`, { method: 'POST', body: audio }); //> call=stt model=nova-2
};

export const describe = (request, contents) => {
  const base = new URL(request.proxy || 'https://generativelanguage.googleapis.com');
  const model = request.model || 'gemini-2.5-flash';
  const address = `${base.origin}/v1beta/models/${model}:generateContent`;
  return fetch(address, { method: 'POST', body: JSON.stringify({ contents }) }); //> call=chat model=gemini-2.5-flash from=parameter-default
};

export const asked = messages => {
  const request = new XMLHttpRequest();
  request.open('POST', 'https://api.openai.com/v1/chat/completions');
  request.setRequestHeader('Content-Type', 'application/json');
  request.send(JSON.stringify({ model: 'gpt-4o', messages, max_tokens: 50 })); //> call=chat model=gpt-4o from=literal max=50
  const other = new XMLHttpRequest();
  other.open('POST', 'https://example.com/chat');
  other.send(JSON.stringify({ model: 'gpt-4o', messages }));
};

export const socket = () => new WebSocket('wss://api.openai.com/v1/realtime?model=gpt-realtime'); //> call=chat model=gpt-realtime from=literal
export const live = key => new WebSocket(`wss://generativelanguage.googleapis.com/ws/google.ai.generativelanguage.v1beta.GenerativeService.BidiGenerateContent?key=${key}`); //> call=chat model=?
export const ticker = () => new WebSocket('wss://example.com/prices?model=gpt-realtime');

const client = axios.create({ baseURL: 'https://api.openai.com/v1' });
export const embed = input => client({ method: 'post', url: '/embeddings', data: { model: 'text-embedding-3-small', input } }); //> call=embedding model=text-embedding-3-small from=literal
export const paint = prompt => global.fetch('https://api.bfl.ai/v1/flux-pro-1.1', { method: 'POST', body: JSON.stringify({ prompt }) }); //> call=image model=flux-pro-1.1 from=literal

export const filled = input => {
  const body = { input };
  body.model = 'gpt-4.1-mini';
  return fetch('https://api.openai.com/v1/responses', { method: 'POST', body: JSON.stringify(body) }); //> call=chat model=gpt-4.1-mini from=constant
};

export const either = (chats, prompt, model) => {
  const path = chats ? '/chat/completions' : '/completions';
  const other = chats ? '/models' : '/files';
  fetch(`https://api.fireworks.ai/inference/v1${other}`, { method: 'POST', body: JSON.stringify({ model, prompt }) });
  return fetch(`https://api.fireworks.ai/inference/v1${path}`, { method: 'POST', body: JSON.stringify({ model: 'm', prompt }) }); //> call=chat model=m
};
export const tiers = (large, text) =>
  fetch('https://api.openai.com/v1/responses', { method: 'POST', body: JSON.stringify({ model: `gpt-4o${large ? '' : '-mini'}`, input: text }) }); //> call=chat model=?

// Of several addresses each may be asked.
const imageModels = { small: { id: 'gemini-2.5-flash-image' }, large: { id: 'gemini-3-pro-image-preview' } };
const gemini = 'https://generativelanguage.googleapis.com/v1beta/models';
export const drawn = (size, body) => fetch(`${gemini}/${imageModels[size].id}:generateContent`, { method: 'POST', body }); //> call=chat model=?
export const one = body => fetch(`${gemini}/${imageModels.small.id}:generateContent`, { method: 'POST', body }); //> call=chat model=gemini-2.5-flash-image

// A gateway's address names the model behind who serves it, if it is known.
const gateway = 'https://gateway.ai.cloudflare.com/v1/account/name';
export const throughGateway = (model, body) => fetch(`${gateway}/workers-ai/${model}`, { method: 'POST', body }); //> call=other model=?
export const ofGateway = id => fetch(`${gateway}/logs/${id}`, { method: 'POST', body: '' });

export const completed = (path, model, messages) => {
  const url = new URL(path);
  if (!url.pathname.endsWith('/chat/completions')) {
    url.pathname += url.pathname.endsWith('/') ? '' : '/';
    url.pathname += 'v1/chat/completions';
  }
  return fetch(url.href, { method: 'POST', body: JSON.stringify({ model, messages }) }); //> call=chat model=?
};

export const other = (path, query) => {
  const url = new URL(path);
  url.pathname += '/v1/items';
  return fetch(url.href, { method: 'POST', body: JSON.stringify({ query }) });
};
