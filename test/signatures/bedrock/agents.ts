import { BedrockAgentClient, CreateAgentCommand, ListAgentsCommand } from '@aws-sdk/client-bedrock-agent';
import { BedrockAgentRuntimeClient, GenerateQueryCommand } from '@aws-sdk/client-bedrock-agent-runtime';

const client = new BedrockAgentClient({});
const made = new CreateAgentCommand({ agentName: 'a', foundationModel: 'anthropic.claude-3-haiku-20240307-v1:0' });
await client.send(made); //> names=chat model=anthropic.claude-3-haiku-20240307-v1:0
await client.send(new ListAgentsCommand({}));
await new BedrockAgentRuntimeClient({}).send(new GenerateQueryCommand({ queryGenerationInput: {} })); //> call=chat model=?
