import LlamaStackClient from 'llama-stack-client';

const client = new LlamaStackClient({ baseURL: 'http://localhost:8321' });
await client.inference.chatCompletion({ model_id: 'meta-llama/Llama-3.2-3B-Instruct', messages: [] }); //> call=chat model=meta-llama/Llama-3.2-3B-Instruct
await client.chat.completions.create({ model: 'llama3.2:3b', messages: [] }); //> call=chat model=llama3.2:3b
await client.models.list();
