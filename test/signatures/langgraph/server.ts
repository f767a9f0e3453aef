import { Client } from '@langchain/langgraph-sdk';

const client = new Client({ apiUrl: 'http://localhost:2024' });
const thread = await client.threads.create();
await client.runs.wait(thread.thread_id, 'agent', { input: {} }); //> call=chat model=?
await client.runs.list(thread.thread_id);
