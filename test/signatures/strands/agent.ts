import { Agent } from '@strands-agents/sdk';
import { BedrockModel } from '@strands-agents/sdk/models/bedrock';

const model = new BedrockModel({ modelId: 'eu.anthropic.claude-sonnet-4-5-20250929-v1:0', region: 'eu-west-1' }); //> names=chat model=eu.anthropic.claude-sonnet-4-5-20250929-v1:0
const agent = new Agent({ model, systemPrompt: 'Be brief.' });
const result = await agent.invoke('Hello'); //> call=chat model=eu.anthropic.claude-sonnet-4-5-20250929-v1:0
for await (const event of agent.stream('Again')) console.log(event); //> call=chat model=eu.anthropic.claude-sonnet-4-5-20250929-v1:0
console.log(result.lastMessage);
