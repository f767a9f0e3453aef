import { azure, createAzure } from '@ai-sdk/azure';
import { createAmazonBedrock } from '@ai-sdk/amazon-bedrock';
import { bedrockAnthropic } from '@ai-sdk/amazon-bedrock/anthropic';
import { createVertex } from '@ai-sdk/google-vertex/edge';
import { createVertexAnthropic } from '@ai-sdk/google-vertex/anthropic';
import { createGoogleGenerativeAI, google } from '@ai-sdk/google';
import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import { createTogetherAI } from '@ai-sdk/togetherai';
import { deepinfra } from '@ai-sdk/deepinfra';
import { elevenlabs } from '@ai-sdk/elevenlabs';
import { fal } from '@ai-sdk/fal';
import { fireworks } from '@ai-sdk/fireworks';
import { mistral } from '@ai-sdk/mistral';
import { OpenAI } from '@ai-sdk/openai';
import { perplexity } from '@ai-sdk/perplexity';
import { replicate } from '@ai-sdk/replicate';
import { xai } from '@ai-sdk/xai';
import { generateText, experimental_generateImage } from 'ai';

const bedrock = createAmazonBedrock({ region: 'eu-north-1' });
const vertex = createVertex({ project: 'p', location: 'europe-north1' });
const gemini = createGoogleGenerativeAI({ apiKey: process.env.GEMINI_KEY });
const lmstudio = createOpenAICompatible({ name: 'lmstudio', baseURL: 'http://localhost:1234/v1' });
const together = createTogetherAI({ apiKey: process.env.TOGETHER_KEY });

export const models = [
  bedrock('anthropic.claude-3-5-sonnet-20240620-v1:0'), //> names=chat model=anthropic.claude-3-5-sonnet-20240620-v1:0
  bedrockAnthropic('us.anthropic.claude-3-haiku-20240307-v1:0'), //> names=chat model=us.anthropic.claude-3-haiku-20240307-v1:0
  vertex('gemini-1.5-pro'), //> names=chat model=gemini-1.5-pro
  createVertexAnthropic()('claude-3-5-sonnet@20240620'), //> names=chat model=claude-3-5-sonnet@20240620
  gemini('models/gemini-1.5-flash-latest'), //> names=chat model=models/gemini-1.5-flash-latest
  google.textEmbeddingModel('text-embedding-004'), //> names=embedding model=text-embedding-004
  lmstudio.chatModel('llama-3.2-1b'), //> names=chat model=llama-3.2-1b
  together.completionModel('mistralai/Mixtral-8x7B'), //> names=completion model=mistralai/Mixtral-8x7B
  deepinfra('meta-llama/Meta-Llama-3.1-8B-Instruct'), //> names=chat model=meta-llama/Meta-Llama-3.1-8B-Instruct
  elevenlabs.speech('eleven_multilingual_v2'), //> names=tts model=eleven_multilingual_v2
  fireworks('accounts/fireworks/models/deepseek-r1'), //> names=chat model=accounts/fireworks/models/deepseek-r1
  azure('my-deployment'), //> names=chat model=my-deployment
  createAzure({ resourceName: 'r' }).embedding('embedder'), //> names=embedding model=embedder
  perplexity('sonar-pro'), //> names=chat model=sonar-pro
  xai('grok-2'), //> names=chat model=grok-2
  new OpenAI({ apiKey: 'x' }).chat('gpt-4-turbo'), //> names=chat model=gpt-4-turbo
];

await experimental_generateImage({ model: fal.image('fal-ai/flux/dev'), prompt: 'a boat' }); //> call=image model=fal-ai/flux/dev ; names=image model=fal-ai/flux/dev
await experimental_generateImage({ model: replicate.image('black-forest-labs/flux-schnell'), prompt: 'a boat' }); //> call=image model=black-forest-labs/flux-schnell ; names=image model=black-forest-labs/flux-schnell

const modelId = process.env.MISTRAL_MODEL ?? 'mistral-small-latest';
await generateText({ model: mistral(modelId), prompt: 'Bonjour' }); //> call=chat model=mistral-small-latest from=env-default ; names=chat model=mistral-small-latest

export async function lowLevel() {
  const model = mistral('open-mistral-7b'); //> names=chat model=open-mistral-7b
  return model.doGenerate({ prompt: [{ role: 'user', content: [] }] }); //> call=chat model=open-mistral-7b
}
