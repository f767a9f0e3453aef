import { nearest } from '../config/nearest.ts';
import { cards } from '../models/catalogue.ts';
import type { CallSite, Given, Task } from '../site.ts';
import { estimateSite } from './estimate.ts';
import { explicitRequest, isExplicit, placeSetting, type Answer } from './explicitRequest.ts';
import { hoursRequest, isByHours } from './hoursRequest.ts';
import { fieldReader, isRecord, type FieldError, type FieldReader, type Fields } from './fields.ts';
import type { Footprint, SiteEstimate } from './report.ts';
import { adapters, flagFields, noteMistyped, numberFields, providerFrom, wordFields } from './requestFields.ts';
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

const nowhere = { start: 0, end: 0 };

/** The answer to one request that names a model: the footprint, and what was taken for granted. */
export type RequestAnswer = Footprint & Pick<SiteEstimate, 'method' | 'catalogId' | 'usage' | 'assumptions' | 'place'>;

/** The site that a call with these arguments would be. */
function namedRequest(fields: Fields, settings: EstimateSettings): Answer<RequestAnswer> {
  const read = fieldReader(fields);
  noteMistyped(read, fields);
  const model = read.text('model');
  if (model === undefined && read.errors.length === 0)
    read.note('model', 'is missing: name a model, or give active and total parameters');
  const method = read.word('method', methods);
  const task = read.word('task', tasks) ?? 'chat';
  const provider = providerFrom(read);
  const tokens = tokensFrom(read);
  const maxTokens = read.number('maxTokens', 1, 10_000_000, 'tokens');
  if (maxTokens !== undefined && (tokens.output ?? 0) > maxTokens)
    read.note('outputTokens', `${tokens.output ?? 0} exceed maxTokens, ${maxTokens}`);
  const trains = task === 'training' || task === 'fine-tune';
  if (trains && tokens.input === undefined && read.number('steps', 1, 1e9, 'steps') === undefined)
    read.note('inputTokens', 'is missing: training needs them, or steps');
  const pue = read.ends('pue', 1, 5, '');
  const wue = read.ends('wue', 0, 50, 'L/kWh');
  const { setting } = placeSetting(read, settings);
  const given = givenFrom(read, fields, task);
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
    local: given['local'] === true,
    given,
    trail: [],
  };
  const saysNothing = (method ?? pue ?? wue) === undefined && setting === (settings.region ?? settings.zone);
  const own = { method: method ?? settings.method, pue: pue ?? settings.pue, wue: wue ?? settings.wue };
  const assumed = saysNothing ? settings : { ...settings, ...own, region: setting, zone: undefined };
  const estimate = estimateSite(site, assumed, {
    declared: {
      input: tokens.input,
      output: tokens.output,
      visible: tokens.visible,
      cached: tokens.cached,
      note: 'as requested',
    },
  });
  const { footprint, noEstimateReason, catalogId, usage, assumptions, place } = estimate;
  if (!footprint)
    return { ok: false, errors: [{ field: 'model', message: withNearest(noEstimateReason ?? 'no estimate', model) }] };
  const { energyWh, gwpGrams, waterMl, adpeKgSb, primaryEnergyMJ, costUsd, confidence, steps } = footprint;
  // Name by name: an object that is spread and then added to costs as much as half the estimate.
  const value: RequestAnswer = {
    energyWh,
    gwpGrams,
    waterMl,
    adpeKgSb,
    primaryEnergyMJ,
    costUsd,
    confidence,
    steps,
    method: estimate.method,
    catalogId,
    usage,
    assumptions,
    place,
  };
  return { ok: true, value };
}

type Tokens = Readonly<Record<'input' | 'output' | 'visible' | 'cached', number | undefined>>;

function tokensFrom(read: FieldReader): Tokens {
  const count = (field: string): number | undefined => read.number(field, 0, 10_000_000, 'tokens');
  const [input, output] = [count('inputTokens'), count('outputTokens')];
  const [visible, cached] = [count('visibleTokens'), count('cachedTokens')];
  if (visible !== undefined && output !== undefined)
    read.note('visibleTokens', 'give either outputTokens or visibleTokens');
  if (cached !== undefined && cached > (input ?? 0))
    read.note('cachedTokens', `${cached} exceed the ${input ?? 0} input tokens`);
  return { input, output, visible, cached };
}

const ofTheCall: ReadonlySet<string> = new Set([
  ...numberFields.map(({ name }) => name),
  ...flagFields.map(([name]) => name),
  ...wordFields.map(([name]) => name),
  'adapter',
]);

/** The arguments that a call saying the same would have. */
function givenFrom(read: FieldReader, fields: Fields, task: Task): Readonly<Record<string, Given>> {
  const given: Record<string, Given> = {};
  if (!Object.keys(fields).some(field => ofTheCall.has(field))) return given;
  for (const { name, from, to, value } of numberFields) set(given, name, read.number(name, from, to, value));
  // Of a served model, a batch is what its server works on at once; code never says that.
  if (task !== 'training' && task !== 'fine-tune' && given['batchSize'] !== undefined) {
    given['requestsTogether'] = given['batchSize'];
    delete given['batchSize'];
  }
  for (const [name] of flagFields) set(given, name, read.flag(name));
  for (const [name, , allowed, accepts] of wordFields) {
    const word = read.text(name);
    if (word !== undefined && !accepts(word)) read.note(name, `“${word}” is unknown; known are ${allowed}`);
    set(given, name, word);
  }
  const adapter = read.word('adapter', adapters);
  if (adapter === 'lora' || adapter === 'qlora') given['taskName'] = 'lora';
  if (adapter === 'qlora') given['loadIn4bit'] = true;
  if (given['loadIn8bit'] === true && given['loadIn4bit'] === true) read.note('loadIn8bit', 'give either 4 or 8 bits');
  if (given['device'] !== undefined && given['local'] !== true) read.note('device', 'needs local: true');
  return given;
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
