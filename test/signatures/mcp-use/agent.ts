import { ChatOpenAI } from '@langchain/openai';
import { MCPAgent, MCPClient } from 'mcp-use';

const client = MCPClient.fromConfigFile('servers.json');
const agent = new MCPAgent({ llm: new ChatOpenAI({ model: 'gpt-4o' }), client, maxSteps: 20 }); //> names=chat model=gpt-4o
await agent.run('Find a room'); //> call=chat model=gpt-4o
for await (const event of agent.streamEvents('Book it')) console.log(event); //> call=chat model=gpt-4o
await client.closeAllSessions();
