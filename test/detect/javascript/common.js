const OpenAI = require('openai');
const { OpenAI: Renamed } = require('openai');
const { Configuration, OpenAIApi } = require('openai');

module.exports.ask = async function (text) {
  const old = new OpenAIApi(new Configuration({ apiKey: 'k' }));
  await old.createChatCompletion({ model: 'gpt-3.5-turbo', messages: [] }); //> call=chat model=gpt-3.5-turbo
  await new Renamed().responses.create({ model: 'a', input: text }); //> call=chat model=a
  return new OpenAI.OpenAI().responses.create({ model: 'a', input: text }); //> call=chat model=a
};

fetch('https://api.openai.com/v1/chat/completions', { //> call=chat model=gpt-4o max=50
  method: 'POST',
  body: JSON.stringify({ model: 'gpt-4o', max_tokens: 50, messages: [] }),
});
fetch('/api/chat', { method: 'POST', body: JSON.stringify({ model: 'gpt-4o' }) });
fetch('https://api.openai.com/v1/models');
const axios = require('axios');
axios.post(`${process.env.BASE}/v1/embeddings`, { model: 'a', input: 'x' }); //> call=embedding model=a
axios.create({ baseURL: 'https://api.mistral.ai' }).post('/v1/chat/completions', { model: 'm', messages: [] }); //> call=chat model=m
