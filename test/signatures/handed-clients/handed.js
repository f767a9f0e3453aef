export const ask = (openai, prompt) =>
  openai.chat.completions.create({ model: 'gpt-4o', max_tokens: 50, messages: [{ role: 'user', content: prompt }] }); //> call=chat model=gpt-4o max=50
export async function embed(client, input, model) {
  return client.embeddings.create({ model, input }); //> call=embedding model=?
}
export const claude = anthropic => anthropic.messages.create({ model: 'claude-3-haiku-20240307', max_tokens: 10, messages: [] }); //> call=chat model=claude-3-haiku-20240307 max=10
export const gemini = ai => ai.models.generateContent({ model: 'gemini-2.0-flash', contents: 'Hi' }); //> call=chat model=gemini-2.0-flash

// Other clients have methods of these names too, and stand-ins run nothing.
export const sms = client => client.messages.create({ body: 'Hi', to: '+1' });
export const row = store => store.embeddings.create({ data: { id: 1 } });
export const tested = mockClient => mockClient.chat.completions.create({ model: 'gpt-4o', messages: [] });
const own = { chat: { completions: { create: request => request } } };
own.chat.completions.create({ model: 'gpt-4o', messages: [] });
