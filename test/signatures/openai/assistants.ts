import OpenAI from 'openai';

const openai = new OpenAI();
const assistant = await openai.beta.assistants.create({ model: 'gpt-4o-mini', name: 'Tutor', tools: [] }); //> names=chat model=gpt-4o-mini
const thread = await openai.beta.threads.create();
await openai.beta.threads.messages.create(thread.id, { role: 'user', content: 'hi' });
await openai.beta.threads.runs.create(thread.id, { assistant_id: assistant.id }); //> call=chat model=gpt-4o-mini
await openai.beta.threads.runs.createAndPoll(thread.id, { assistant_id: 'asst_abc123' }); //> call=chat model=?
await openai.beta.threads.runs.stream(thread.id, { assistant_id: 'asst_abc123', model: 'gpt-4o' }); //> call=chat model=gpt-4o
await openai.beta.threads.runs.retrieve('run', { thread_id: thread.id });
await openai.beta.assistants.update('asst_1', { model: 'gpt-4-turbo', name: 'Helper' }); //> names=chat model=gpt-4-turbo
await openai.beta.assistants.update('asst_1', { name: 'Helper' });
