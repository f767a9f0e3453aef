import ModelClient, { isUnexpected } from '@azure-rest/ai-inference';
import { OpenAIClient, AzureKeyCredential } from '@azure/openai';

const client = ModelClient('https://models.github.ai/inference', new AzureKeyCredential('k'));
const model = 'openai/gpt-4.1';
const response = await client.path('/chat/completions').post({ body: { messages: [], model, max_tokens: 100 } }); //> call=chat model=openai/gpt-4.1 max=100
await client.path('/embeddings').post({ body: { input: ['x'], model: 'text-embedding-3-small' } }); //> call=embedding model=text-embedding-3-small
await client.path('/info').get();
if (isUnexpected(response)) throw new Error();

const classic = new OpenAIClient('https://r.openai.azure.com/', new AzureKeyCredential('k'));
await classic.getChatCompletions('gpt-35-turbo', [], { maxTokens: 128 }); //> call=chat model=gpt-35-turbo max=128
await classic.getEmbeddings('text-embedding-ada-002', ['x']); //> call=embedding model=text-embedding-ada-002
