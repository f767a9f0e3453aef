import { WatsonXAI } from '@ibm-cloud/watsonx-ai';

const service = WatsonXAI.newInstance({ version: '2024-05-31', serviceUrl: 'https://us-south.ml.cloud.ibm.com' });
await service.generateText({ input: 'x', modelId: 'ibm/granite-3-8b-instruct', projectId: 'p', parameters: { max_new_tokens: 60 } }); //> call=completion model=ibm/granite-3-8b-instruct max=60
await service.textChat({ modelId: 'meta-llama/llama-3-3-70b-instruct', projectId: 'p', messages: [], maxTokens: 9 }); //> call=chat model=meta-llama/llama-3-3-70b-instruct max=9
await service.embedText({ modelId: 'ibm/slate-125m-english-rtrvr-v2', inputs: ['x'], projectId: 'p' }); //> call=embedding model=ibm/slate-125m-english-rtrvr-v2
await service.tokenizeText({ modelId: 'ibm/granite-3-8b-instruct', input: 'x' });
await service.listFoundationModelSpecs({});
