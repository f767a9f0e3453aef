import { nearest } from '../config/nearest.ts';
import { cards } from '../models/catalogue.ts';
import type { CallSite, Given, Task } from '../site.ts';
import { estimateSite } from './estimate.ts';
import { explicitRequest, isExplicit, placeSetting, type Answer } from './explicitRequest.ts';
import { hoursRequest, isByHours } from './hoursRequest.ts';
import { fieldReader, isRecord, type FieldError, type Fields } from './fields.ts';
import type { Footprint, SiteEstimate } from './report.ts';
import { deviceIds, deviceNamed } from './localInference.ts';
import { methods, type EstimateSettings } from './settings.ts';

const tasks: readonly Task[] = [
  'chat',
  'completion',
  'embedding',
  'rerank',
  'classification',
  'moderation',
  'generation',
  'image',
  'image-edit',
  'video',
  'stt',
  'tts',
  'training',
  'fine-tune',
  'batch',
  'other',
];

/** What a named request may say beside the model, by its field and the argument it stands for. */
const words = ['reasoningEffort', 'serviceTier', 'size', 'quality', 'dtype', 'device', 'pipelineTask'] as const;
const numbers: readonly (readonly [field: string, least: number, most: number, unit: string])[] = [
  ['n', 1, 10_000, 'answers'],
  ['thinkingBudget', 0, 1_000_000, 'tokens'],
  ['width', 1, 16_384, 'pixels'],
  ['height', 1, 16_384, 'pixels'],
  ['steps', 1, 1e9, 'steps'],
  ['seconds', 0.01, 1e6, 's'],
  ['batchSize', 1, 1e6, 'examples'],
  ['epochs', 1, 10_000, 'epochs'],
];

const ofTheCall: ReadonlySet<string> = new Set([...words, ...numbers.map(([field]) => field)]);

const nowhere = { start: 0, end: 0 };

/** The answer to one request that names a model: the footprint, and what was taken for granted. */
export type RequestAnswer = Footprint & Pick<SiteEstimate, 'method' | 'catalogId' | 'usage' | 'assumptions' | 'place'>;

/** The site that a call with these arguments would be. */
function namedRequest(fields: Fields, settings: EstimateSettings): Answer<RequestAnswer> {
  const read = fieldReader(fields);
  const model = read.text('model');
  if (model === undefined && read.errors.length === 0)
    read.note('model', 'is missing: name a model, or give active and total parameters');
  const method = read.word('method', methods);
  const task = read.word('task', tasks) ?? 'chat';
  const provider = read.text('provider');
  const input = read.number('inputTokens', 0, 10_000_000, 'tokens');
  const output = read.number('outputTokens', 0, 10_000_000, 'tokens');
  const visible = read.number('visibleTokens', 0, 10_000_000, 'tokens');
  if (visible !== undefined && output !== undefined)
    read.note('visibleTokens', 'give either outputTokens or visibleTokens');
  const cached = read.number('cachedTokens', 0, 10_000_000, 'tokens');
  if (cached !== undefined && cached > (input ?? 0))
    read.note('cachedTokens', `${cached} exceed the ${input ?? 0} input tokens`);
  const maxTokens = read.number('maxTokens', 1, 10_000_000, 'tokens');
  const pue = read.ends('pue', 1, 5, '');
  const wue = read.ends('wue', 0, 50, 'L/kWh');
  const { setting } = placeSetting(read, settings);
  const given: Record<string, Given> = {};
  if (Object.keys(fields).some(field => ofTheCall.has(field))) {
    for (const word of words) set(given, word, read.text(word));
    for (const [field, least, most, unit] of numbers) set(given, field, read.number(field, least, most, unit));
  }
  const device = given['device'];
  if (typeof device === 'string' && !deviceNamed(device))
    read.note('device', `“${device}” is unknown; known are ${deviceIds.join(', ')}`);
  if (model === undefined || read.errors.length > 0) return { ok: false, errors: read.errors };

  const site: CallSite = {
    type: 'invoke',
    span: nowhere,
    calleeSpan: nowhere,
    callee: '',
    sdk: '',
    signature: '',
    api: '',
    task,
    evidence: 'direct',
    model: { id: model, source: 'config', definedAt: undefined },
    modelCandidates: [],
    modelReason: undefined,
    provider,
    region: undefined,
    inLoop: false,
    maxTokens,
    local: fields['local'] === true,
    given,
    trail: [],
  };
  const stated: Record<string, number> = {};
  set(stated, 'input', input);
  set(stated, 'output', output);
  set(stated, 'visible', visible);
  set(stated, 'cached', cached);
  const saysNothing = (method ?? pue ?? wue) === undefined && setting === (settings.region ?? settings.zone);
  const own = { method: method ?? settings.method, pue: pue ?? settings.pue, wue: wue ?? settings.wue };
  const assumed = saysNothing ? settings : { ...settings, ...own, region: setting, zone: undefined };
  const estimate = estimateSite(site, assumed, { declared: { ...stated, note: 'as requested' } });
  const { footprint, noEstimateReason, catalogId, usage, assumptions, place } = estimate;
  if (!footprint)
    return { ok: false, errors: [{ field: 'model', message: withNearest(noEstimateReason ?? 'no estimate', model) }] };
  return { ok: true, value: { ...footprint, method: estimate.method, catalogId, usage, assumptions, place } };
}

/** An absent field is no field. */
function set<Value>(fields: Record<string, Value>, name: string, value: Value | undefined): void {
  if (value !== undefined) fields[name] = value;
}

function withNearest(reason: string, model: string): string {
  if (!reason.includes('not in the catalogue')) return reason;
  const meant = nearest(
    model,
    cards.flatMap(({ id, aliases }) => [id, id.slice(id.indexOf('/') + 1), ...(aliases ?? [])]),
  );
  return meant === undefined
    ? `${reason}; give active and total parameters instead`
    : `${reason}; did you mean ${meant}?`;
}

/** One request, parsed from JSON: by model, by explicit parameters, or by hardware and hours. */
export function estimateRequest(request: unknown, settings: EstimateSettings): Answer<Footprint | RequestAnswer> {
  if (!isRecord(request)) return { ok: false, errors: [{ field: 'request', message: 'is not an object' }] };
  if (isByHours(request)) return hoursRequest(request, settings);
  return isExplicit(request) ? explicitRequest(request, settings) : namedRequest(request, settings);
}

/** A wrong request among several. */
export interface RequestError extends FieldError {
  /** Place in the array, from 0; 0 for a single request. */
  readonly index: number;
}

/** All requests or, where one is wrong, everything that is wrong in any of them: never a silent gap. */
export type RequestsAnswer =
  | { readonly ok: true; readonly footprints: readonly (Footprint | RequestAnswer)[] }
  | { readonly ok: false; readonly errors: readonly RequestError[] };

/** One request or an array of them, answered in the same order. */
export function estimateRequests(json: unknown, settings: EstimateSettings): RequestsAnswer {
  const requests: readonly unknown[] = Array.isArray(json) ? json : [json];
  const answers = requests.map(request => estimateRequest(request, settings));
  const errors = answers.flatMap((answer, index) =>
    answer.ok ? [] : answer.errors.map(error => ({ index, ...error })),
  );
  if (errors.length > 0) return { ok: false, errors };
  return { ok: true, footprints: answers.flatMap(answer => (answer.ok ? [answer.value] : [])) };
}
