import { BedrockRuntimeClient, ConverseCommand, InvokeModelCommand, InvokeModelWithResponseStreamCommand, BedrockRuntime, CountTokensCommand } from '@aws-sdk/client-bedrock-runtime';
import { BedrockAgentRuntimeClient, RetrieveAndGenerateCommand, InvokeAgentCommand } from '@aws-sdk/client-bedrock-agent-runtime';
import { S3Client, PutObjectCommand } from '@aws-sdk/client-s3';

const client = new BedrockRuntimeClient({ region: 'eu-north-1' });
const modelId = 'anthropic.claude-3-haiku-20240307-v1:0';

const command = new ConverseCommand({ modelId, messages: [], inferenceConfig: { maxTokens: 512 } });
await client.send(command); //> call=chat model=anthropic.claude-3-haiku-20240307-v1:0 max=512
const body = JSON.stringify({ anthropic_version: 'bedrock-2023-05-31', max_tokens: 300, messages: [] });
await client.send(new InvokeModelCommand({ modelId: 'eu.anthropic.claude-sonnet-4-5-20250929-v1:0', body })); //> call=chat model=eu.anthropic.claude-sonnet-4-5-20250929-v1:0 max=300
await client.send(new InvokeModelCommand({ modelId: 'amazon.titan-embed-text-v2:0', body: JSON.stringify({ inputText: 'x' }) })); //> call=embedding model=amazon.titan-embed-text-v2:0
const input = { modelId: 'meta.llama3-70b-instruct-v1:0', body: '{}' };
await client.send(new InvokeModelWithResponseStreamCommand(input)); //> call=chat model=meta.llama3-70b-instruct-v1:0
await new BedrockRuntime({}).converse({ modelId, messages: [] }); //> call=chat model=anthropic.claude-3-haiku-20240307-v1:0

const agents = new BedrockAgentRuntimeClient({});
await agents.send(new InvokeAgentCommand({ agentId: 'a', agentAliasId: 'b', sessionId: 'c' })); //> call=chat model=?
await agents.send(new RetrieveAndGenerateCommand({ input: { text: 'x' }, retrieveAndGenerateConfiguration: { type: 'KNOWLEDGE_BASE', knowledgeBaseConfiguration: { knowledgeBaseId: 'k', modelArn: 'arn:aws:bedrock:us-east-1::foundation-model/amazon.nova-pro-v1:0' } } })); //> call=chat model=arn:aws:bedrock:us-east-1::foundation-model/amazon.nova-pro-v1:0
const generationConfiguration = { inferenceConfig: { textInferenceConfig: { maxTokens: 400 } } };
const sources = { modelArn: 'amazon.nova-lite-v1:0', generationConfiguration };
await agents.send(new RetrieveAndGenerateCommand({ input: { text: 'x' }, retrieveAndGenerateConfiguration: { type: 'EXTERNAL_SOURCES', externalSourcesConfiguration: sources } })); //> call=chat model=amazon.nova-lite-v1:0 max=400

await client.send(new CountTokensCommand({ modelId }));
await new S3Client({}).send(new PutObjectCommand({ Bucket: 'b', Key: 'k' }));

import { BedrockClient, CreateEvaluationJobCommand } from '@aws-sdk/client-bedrock';
const evaluatorModelConfig = { bedrockEvaluatorModels: [{ modelIdentifier: 'amazon.nova-pro-v1:0' }] };
await new BedrockClient({}).send(new CreateEvaluationJobCommand({ jobName: 'a', evaluationConfig: { automated: { datasetMetricConfigs: [], evaluatorModelConfig } } })); //> call=batch model=amazon.nova-pro-v1:0
