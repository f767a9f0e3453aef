import type { Confidence } from '../core/footprint/report.ts';
import type { PlacedSite } from '../core/report/placed.ts';
import type { CallSite, Provenance, Task } from '../core/site.ts';

export const taskWords: Readonly<Record<Task, string>> = {
  chat: 'chat completion',
  completion: 'text completion',
  embedding: 'embedding',
  rerank: 'reranking',
  classification: 'classification',
  moderation: 'moderation',
  generation: 'text generation',
  image: 'image generation',
  'image-edit': 'image editing',
  video: 'video generation',
  stt: 'speech to text',
  tts: 'text to speech',
  training: 'training',
  'fine-tune': 'fine-tuning',
  batch: 'batch of requests',
  other: 'model call',
};

const providerNames: Readonly<Record<string, string>> = {
  openai: 'OpenAI',
  anthropic: 'Anthropic',
  google: 'Google',
  aws: 'Amazon Bedrock',
  azure: 'Azure',
  mistral: 'Mistral',
  cohere: 'Cohere',
  groq: 'Groq',
  together: 'Together AI',
  huggingface: 'Hugging Face',
  ollama: 'Ollama',
  openrouter: 'OpenRouter',
  deepseek: 'DeepSeek',
  'x-ai': 'xAI',
};

/** `OpenAI`, or the key as it stands where no spelling is known. */
export const providerName = (key: string): string => providerNames[key] ?? key;

interface Sureness {
  readonly word: string;
  readonly reason: string;
}

export const sureness: Readonly<Record<Confidence, Sureness>> = {
  A: { word: 'high', reason: 'measured' },
  B: { word: 'medium', reason: "the model's size is published, what this call reads and writes is assumed" },
  C: { word: 'low', reason: "the model's size is not published, or not of this very model" },
  D: { word: 'very low', reason: 'a stand-in was used for what nobody publishes' },
};

/** Where a model id was found, in words that follow "written". */
export const provenanceWords: Readonly<Record<Provenance, string>> = {
  literal: 'in this call',
  constant: 'in a constant',
  'parameter-default': 'as a default of a parameter',
  'env-default': 'as the default of an environment variable',
  attribute: 'where the client or model was made',
  config: 'in the configuration',
  'cross-file': 'in another file',
  'sdk-default': 'nowhere: it is the default of the SDK',
};

/** The model as a reader would name it: its id, the candidates, or what stands for it in the code. */
export function modelName({ model, modelCandidates }: PlacedSite): string | undefined {
  if (model) return model.id;
  return modelCandidates.length > 0 ? modelCandidates.map(({ id }) => id).join(' or ') : undefined;
}

/** Why there is no estimate, as a sentence. */
export function noEstimateSentence({ site, estimate }: PlacedSite): string {
  const reason = estimate.noEstimateReason ?? 'the reason is not known';
  const isOfModel = reason === site.modelReason;
  const text = isOfModel ? `the model is not known: ${reason}` : reason;
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`.replace(/\.?$/u, '.');
}

/** `1 AI call`, `3 AI calls`. */
export const calls = (number: number): string => `${number} AI ${number === 1 ? 'call' : 'calls'}`;

/** The environment variable that would name the model, where that is what is missing. */
export const missingName = ({ modelReason }: CallSite): string | undefined =>
  /environment variable ([\w.-]+)/u.exec(modelReason ?? '')?.[1];
