// Addresses of services beside the common ones.
const post = (url, body) => ({ method: 'POST', body: JSON.stringify(body) });

export const speak = text =>
  fetch('https://api.cartesia.ai/tts/bytes', { method: 'POST', body: JSON.stringify({ model_id: 'sonic-2', transcript: text }) }); //> call=tts model=sonic-2
export const voices = () => fetch('https://api.cartesia.ai/voices');
export const palm = body =>
  fetch(`https://generativelanguage.googleapis.com/v1beta2/models/text-bison-001:generateText?key=${KEY}`, { method: 'POST', body }); //> call=completion model=text-bison-001
export const worker = (id, model, body) =>
  fetch(`https://api.cloudflare.com/client/v4/accounts/${id}/ai/run/${model}`, { method: 'POST', body }); //> call=other model=?
export const models = id => fetch(`https://api.cloudflare.com/client/v4/accounts/${id}/ai/models/search`);
export const page = body => fetch('https://chat.openai.com/backend-api/conversation', { method: 'POST', body: JSON.stringify({ model: 'text-davinci-002-render-sha', body }) }); //> call=chat model=text-davinci-002-render-sha
export const titles = () => fetch('https://chat.openai.com/backend-api/conversations?offset=0');
export const synthesize = (base, voice, text) =>
  fetch(base + '/v1/text-to-speech/' + voice, { method: 'POST', body: JSON.stringify({ text, model_id: 'eleven_turbo_v2' }) }); //> call=tts model=eleven_turbo_v2
export const sparse = inputs => fetch('http://localhost:3000/embed_sparse', { method: 'POST', body: JSON.stringify({ inputs }) }); //> call=embedding model=?
export const embedded = inputs => fetch('http://localhost:3000/embed', { method: 'POST', body: JSON.stringify({ html: inputs }) });
export const kobold = prompt => fetch('http://localhost:5001/api/v1/generate', { method: 'POST', body: JSON.stringify({ prompt, max_length: 80 }) }); //> call=completion model=?
export const comfy = prompt => fetch('http://127.0.0.1:8188/prompt', { method: 'POST', body: JSON.stringify({ prompt, client_id: 'a' }) }); //> call=image model=?
export const lemur = prompt =>
  fetch('https://api.assemblyai.com/lemur/v3/generate/task', { method: 'POST', body: JSON.stringify({ prompt, final_model: 'anthropic/claude-3-5-sonnet' }) }); //> call=chat model=anthropic/claude-3-5-sonnet
export const asked = messages =>
  fetch('https://api.minimax.chat/v1/text/chatcompletion_v2', { method: 'POST', body: JSON.stringify({ model: 'abab6.5s-chat', messages }) }); //> call=chat model=abab6.5s-chat
export const reader = ssml => fetch('https://westeurope.tts.speech.microsoft.com/cognitiveservices/v1', { method: 'POST', body: ssml }); //> call=tts model=?
export { post };

// A request made before it is sent, and streams of events.
import { SSE } from 'sse.js';
import superagent from 'superagent';

export const sent = messages => {
  const request = new Request('https://api.openai.com/v1/chat/completions', {
    method: 'POST',
    body: JSON.stringify({ model: 'gpt-4o-mini', max_tokens: 50, messages }),
  });
  return fetch(request); //> call=chat model=gpt-4o-mini max=50
};
export const other = () => fetch(new Request('https://example.com/v1/users'));
export const streamed = messages =>
  new SSE('https://api.openai.com/v1/chat/completions', { method: 'POST', payload: JSON.stringify({ model: 'gpt-4', messages }) }); //> call=chat model=gpt-4
export const agent = messages =>
  superagent.post('https://api.openai.com/v1/chat/completions').send({ model: 'gpt-4', messages }); //> call=chat model=gpt-4
