import { nearest } from '../config/nearest.ts';
import { providerPrefixes } from '../models/prefixes.ts';
import { bitsOf } from '../models/quantisation.ts';
import { effortNames } from '../usage/reasoning.ts';
import type { FieldReader, Fields } from './fields.ts';
import { deviceIds, deviceNamed } from './localInference.ts';
import providerRows from './providers.json' with { type: 'json' };

/** What a request may say, and of which work it is said. */
export interface RequestField {
  readonly name: string;
  readonly of: string;
  /** What stands there: a unit, or the form. */
  readonly value: string;
  readonly about: string;
  /** Ends of what is allowed, of a number. */
  readonly from?: number;
  readonly to?: number;
}

const number = (
  of: string,
  name: string,
  from: number,
  to: number,
  value: string,
  about: string,
): RequestField & { readonly from: number; readonly to: number } => ({ of, name, from, to, value, about });

/** Numbers that a request by model may carry beside its tokens, with the ends of what is allowed. */
export const numberFields = [
  number('text', 'n', 1, 10_000, 'answers', 'answers to one prompt; images or clips of one call'),
  number('text', 'thinkingBudget', 0, 1_000_000, 'tokens', 'cap on hidden reasoning'),
  number('text', 'batchSize', 1, 1e6, 'requests', 'requests served together; in training, examples of one step'),
  number('text', 'gpus', 1, 1024, 'GPUs', 'GPUs that share a request, where the servers are known'),
  number('text', 'quantizationBits', 1, 32, 'bits', 'bits of a weight'),
  number('image, video', 'width', 1, 16_384, 'pixels', ''),
  number('image, video', 'height', 1, 16_384, 'pixels', ''),
  number('image, video, training', 'steps', 1, 1e9, 'steps', 'diffusion steps; optimiser steps'),
  number('video, speech', 'seconds', 0.01, 1e6, 's', 'length of the clip or recording'),
  number('speech', 'characters', 1, 1e7, 'characters', 'length of the text that is spoken'),
  number('training', 'epochs', 1, 10_000, 'epochs', 'how often inputTokens are seen'),
  number('training', 'trials', 1, 100_000, 'runs', 'runs of a search'),
] as const;

/** Switches, true or false. */
export const flagFields = [
  ['local', 'local', 'on your own machine'],
  ['loadIn4bit', 'local, training', 'weights by bitsandbytes in 4 bits'],
  ['loadIn8bit', 'local', 'weights by bitsandbytes in 8 bits'],
  ['gradientCheckpointing', 'training', 'activations are computed twice'],
] as const;

const words = (...allowed: readonly string[]): string => allowed.join(', ');
const tiers = [
  'auto',
  'default',
  'standard',
  'flex',
  'batch',
  'economy',
  'priority',
  'fast',
  'performance',
  'optimized',
];
const qualities = ['auto', 'low', 'medium', 'standard', 'high', 'hd'];
export const adapters = ['none', 'lora', 'qlora'] as const;

/** Words that a request by model may carry, each with what it accepts. */
export const wordFields: readonly (readonly [
  name: string,
  of: string,
  allowed: string,
  accepts: (word: string) => boolean,
])[] = [
  ['reasoningEffort', 'text', words(...effortNames), word => effortNames.includes(word.toLowerCase())],
  ['serviceTier', 'text', words(...tiers), word => tiers.includes(word.toLowerCase())],
  ['dtype', 'local, training', 'float32, bfloat16, fp8, int4, q4_K_M, …', word => bitsOf(word) !== undefined],
  ['device', 'local', words(...deviceIds), word => deviceNamed(word) !== undefined],
  [
    'size',
    'image, video',
    'width × height, such as 1024x1024',
    word => /^(?:auto|\d{2,5}\s*[x×:]\s*\d{2,5})$/.test(word),
  ],
  ['quality', 'image', words(...qualities), word => qualities.includes(word.toLowerCase())],
  [
    'pipelineTask',
    'classification',
    'a task of the Hugging Face Hub, such as token-classification',
    word => /^[a-z0-9-]+$/i.test(word),
  ],
];

const text = (of: string, name: string, value: string, about: string): RequestField => ({ of, name, value, about });
const tokens = (name: string, about: string): RequestField => number('text', name, 0, 10_000_000, 'tokens', about);

/** Every field of a request, in the order in which they are told. */
export const requestFields: readonly RequestField[] = [
  text('any', 'model', 'text', 'as a provider or the Hugging Face Hub writes it'),
  text('any', 'task', 'text', 'chat where it is not said'),
  text('any', 'provider', 'text', 'who serves it'),
  text('any', 'region', 'text', 'cloud region, such as aws:eu-north-1; or'),
  text('any', 'zone', 'text', 'electricity grid, such as FRA'),
  text('any', 'pue', 'number or {min, max}, 1 to 5', 'power usage effectiveness'),
  text('any', 'wue', 'number or {min, max}, 0 to 50 L/kWh', 'water on site'),
  text('any', 'method', 'text', 'wattlens-1, ecologits-0.11 or ecologits-0.9.1'),
  tokens('inputTokens', 'tokens read: by chat, embedding, reranking, training'),
  tokens('cachedTokens', 'how many of them a prompt cache holds'),
  tokens('outputTokens', 'tokens written, hidden reasoning included; or'),
  tokens('visibleTokens', 'tokens of the answer alone'),
  number('text', 'maxTokens', 1, 10_000_000, 'tokens', 'cap on the answer'),
  ...numberFields,
  ...wordFields.map(([name, of, allowed]) => text(of, name, allowed, '')),
  ...flagFields.map(([name, of, about]) => text(of, name, 'true, false', about)),
  text('training', 'adapter', words(...adapters), 'which weights are trained: all of them, or adapters'),
  text('hardware', 'gpu', 'text', 'a run by its hardware: h100, a100, t4, …'),
  number('hardware', 'hours', 0, 1e6, 'h', 'how long it ran on each of its gpus'),
  text('parameters', 'total', 'billions, a number or {min, max}', 'in the place of a model, with outputTokens'),
  text('parameters', 'active', 'billions, a number or {min, max}', 'used for a token'),
  text('parameters', 'mix', '{adpe, pe, gwp, wue} of a kWh', 'electricity, in kgSbeq, MJ, kgCO2e, L'),
  number('parameters', 'tps', 0.01, 100_000, 'tokens/s', 'EcoLogits: speed of the service'),
  number('parameters', 'ttft', 0, 200, 's', 'EcoLogits: time to the first token'),
  number('parameters', 'requestLatency', 0, 86_400, 's', 'EcoLogits: cap on the time of a request'),
];

const names = requestFields.map(({ name }) => name);
const known: ReadonlySet<string> = new Set(names);
const plainName = (name: string): string => name.replace(/[-_\s]/g, '').toLowerCase();

/** A field that nobody reads is passed over, unless it is one that somebody mistyped. */
export function noteMistyped(read: FieldReader, fields: Fields): void {
  for (const name of Object.keys(fields)) {
    if (known.has(name)) continue;
    const meant =
      names.find(one => plainName(one) === plainName(name)) ?? (name.length < 6 ? undefined : nearest(name, names));
    if (meant !== undefined) read.note(name, `is no field of a request; did you mean ${meant}?`);
  }
}

const providers: ReadonlySet<string> = new Set(providerRows.map(({ provider }) => provider));

/** Who serves the model, under the name of the table; a name that is close to a known one is a mistake. */
export function providerFrom(read: FieldReader): string | undefined {
  const written = read.text('provider');
  if (written === undefined) return undefined;
  const key = written.toLowerCase().replace(/_hub$/, '');
  const prefix = Object.hasOwn(providerPrefixes, key) ? providerPrefixes[key] : undefined;
  if (prefix !== undefined && prefix !== '') return prefix;
  if (providers.has(key)) return key;
  const meant = prefix === undefined ? nearest(key, [...providers, ...Object.keys(providerPrefixes)]) : undefined;
  if (meant !== undefined) read.note('provider', `“${written}” is unknown; did you mean ${meant}?`);
  return written;
}
