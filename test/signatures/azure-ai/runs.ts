import { AgentsClient } from '@azure/ai-agents';
import { OpenAIClient } from '@azure/openai';

const client = new AgentsClient('https://x', credential);
const agent = await client.createAgent('gpt-4o', { name: 'a' }); //> names=chat model=gpt-4o
await client.runs.createThreadAndRun(agent.id); //> call=chat model=gpt-4o
const old = new OpenAIClient('https://x', key);
await old.getChatCompletions('gpt-35-turbo', [], { maxTokens: 128 }); //> call=chat model=gpt-35-turbo max=128
