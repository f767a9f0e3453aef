import type { Confidence } from '../core/footprint/report.ts';
import type { Basis } from '../core/footprint/step.ts';
import type { ScanReport } from '../core/report/scanReport.ts';
import { count } from './amount.ts';
import type { PlacedSite } from '../core/report/placed.ts';
import type { CallSite, Provenance, Task } from '../core/site.ts';
import { phrase, retold, say, type Voice } from './say.ts';

export const taskWords: Readonly<Record<Task, string>> = {
  chat: phrase('chat completion'),
  completion: phrase('text completion'),
  embedding: phrase('embedding'),
  rerank: phrase('reranking'),
  classification: phrase('classification'),
  moderation: phrase('moderation'),
  generation: phrase('text generation'),
  image: phrase('image generation'),
  'image-edit': phrase('image editing'),
  video: phrase('video generation'),
  stt: phrase('speech to text'),
  tts: phrase('text to speech'),
  training: phrase('training'),
  'fine-tune': phrase('fine-tuning'),
  batch: phrase('batch of requests'),
  other: phrase('model call'),
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
  A: { word: phrase('high'), reason: phrase('measured') },
  B: {
    word: phrase('medium'),
    reason: phrase("the model's size is published, the call itself is not measured"),
  },
  C: { word: phrase('low'), reason: phrase("the model's size is not published, or not of this very model") },
  D: { word: phrase('very low'), reason: phrase('a stand-in was used for what nobody publishes') },
};

/** How a number is known. */
export const basisWords: Readonly<Record<Basis, string>> = {
  observed: phrase('observed'),
  declared: phrase('declared'),
  published: phrase('published'),
  calibrated: phrase('calibrated'),
  derived: phrase('derived'),
  estimated: phrase('estimated'),
  assumed: phrase('assumed'),
};

/** Where a model id was found, in words that follow "written". */
export const provenanceWords: Readonly<Record<Provenance, string>> = {
  literal: phrase('in this call'),
  constant: phrase('in a constant'),
  'parameter-default': phrase('as a default of a parameter'),
  'env-default': phrase('as the default of an environment variable'),
  attribute: phrase('where the client or model was made'),
  config: phrase('in the configuration'),
  'cross-file': phrase('in another file'),
  'sdk-default': phrase('nowhere: it is the default of the SDK'),
};

/** The model as a reader would name it: its id, the candidates, or what stands for it in the code. */
export function modelName({ model, modelCandidates }: PlacedSite, voice: Voice = {}): string | undefined {
  if (model) return model.id;
  return modelCandidates.length > 0 ? modelCandidates.map(({ id }) => id).join(` ${say(voice, 'or')} `) : undefined;
}

/** Why there is no estimate, as a sentence. */
export function noEstimateSentence({ site, estimate }: PlacedSite, voice: Voice = {}): string {
  const said = estimate.noEstimateReason;
  const reason = said === null ? say(voice, 'the reason is not known') : retold(voice, said);
  const isOfModel = said !== null && said === site.modelReason;
  const text = isOfModel ? say(voice, 'the model is not known: {0}', reason) : reason;
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`.replace(/\.?$/u, '.');
}

/** `1 AI call`, `3 AI calls`. */
export const calls = (number: number, voice: Voice = {}): string =>
  number === 1 ? say(voice, '{0} AI call', number) : say(voice, '{0} AI calls', number);

/** How many files have calls that run a model. */
export const filesWithCalls = ({ files }: ScanReport): number =>
  files.filter(({ sites }) => sites.some(({ site }) => site.type === 'invoke')).length;

/** `1 file`, `1,204 files`; for texts that are English everywhere. */
export const inFiles = (number: number): string => `${count(number)} ${number === 1 ? 'file' : 'files'}`;

/** The environment variable that would name the model, where that is what is missing. */
export const missingName = ({ modelReason }: CallSite): string | undefined =>
  /environment variable ([\w.-]+)/u.exec(modelReason ?? '')?.[1];

/** Where a call stands, in a text: `app.py:12`, `lab.ipynb cell 3:4`, the first cell being 1. Not escaped. */
export const placeText = (path: string, cell: number | null, line: number, voice: Voice = {}): string =>
  `${path}${cell === null ? '' : ` ${say(voice, 'cell {0}', cell + 1)}`}:${line}`;
