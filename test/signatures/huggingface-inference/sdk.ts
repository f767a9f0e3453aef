import { InferenceClient, HfInference, chatCompletionStream, textToImage } from '@huggingface/inference';
import { Agent } from '@huggingface/mcp-client';
import { listModels } from '@huggingface/hub';

const inference = new InferenceClient('token');
export const ask = async (prompt: string, model?: string) =>
  inference.textGeneration({ inputs: prompt, model: model ?? 'HuggingFaceH4/zephyr-7b-beta', parameters: { max_new_tokens: 900 } }); //> call=generation model=HuggingFaceH4/zephyr-7b-beta max=900
for await (const chunk of chatCompletionStream({ model: 'Qwen/Qwen3-32B', provider: 'cerebras', messages: [] })) console.log(chunk); //> call=chat model=Qwen/Qwen3-32B
await textToImage({ model: 'black-forest-labs/FLUX.1-schnell', inputs: 'x', accessToken: 't' }); //> call=image model=black-forest-labs/FLUX.1-schnell
await new HfInference('t').endpoint('https://x.endpoints.huggingface.cloud/gpt2').textGeneration({ inputs: 'x' }); //> call=generation model=?
await inference.featureExtraction({ model: 'sentence-transformers/all-MiniLM-L6-v2', inputs: 'x' }); //> call=embedding model=sentence-transformers/all-MiniLM-L6-v2
const agent = new Agent({ provider: 'nebius', model: 'Qwen/Qwen2.5-72B-Instruct', apiKey: 'k', servers: [] }); //> names=chat model=Qwen/Qwen2.5-72B-Instruct
await agent.loadTools();
for await (const step of agent.run('hi')) console.log(step); //> call=chat model=Qwen/Qwen2.5-72B-Instruct
for await (const model of listModels()) console.log(model);
