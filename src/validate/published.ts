import { defaultSettings } from '../core/analysis.ts';
import { contextFactor } from '../core/footprint/context.ts';
import { decodeJoules, type ModelSize } from '../core/footprint/decode.ts';
import { gpuCount, hardware } from '../core/footprint/ecologits.ts';
import { localTextWork, deviceNamed, unpackedBytes } from '../core/footprint/localInference.ts';
import { exactly, fromTo, plain, plus, product, scale, type Range } from '../core/footprint/quantity.ts';
import type { Footprint } from '../core/footprint/report.ts';
import { estimateRequest } from '../core/footprint/request.ts';
import { sizeOf } from '../core/footprint/modelSize.ts';
import type { StatedNode } from '../core/footprint/servers.ts';
import { textWork } from '../core/footprint/textGeneration.ts';
import { ends } from '../core/models/card.ts';
import { resolveModel } from '../core/models/resolve.ts';
import type { CallSite } from '../core/site.ts';
import { reasoningOf } from '../core/usage/reasoning.ts';
import rows from './published.json' with { type: 'json' };

/** What a published figure includes: the GPUs alone, their share of a server, a whole server with one busy GPU, the building too. */
type Boundary = 'gpu' | 'server' | 'node' | 'facility';

type Metric = 'energyWh' | 'gwpGrams';

interface PublishedRow {
  readonly id: string;
  readonly model: string;
  readonly task: string;
  readonly metric: Metric;
  readonly value: number;
  readonly boundary: Boundary;
  /** `measured` by a meter, `declared` by a vendor, `derived` from declared throughput, `modelled` by others' assumptions. */
  readonly kind: 'measured' | 'declared' | 'derived' | 'modelled';
  readonly request: Readonly<Record<string, string | number | boolean>>;
  readonly source: string;
  readonly year: number;
  /** The measurement is one of those that the method was fitted to. */
  readonly inFit?: boolean;
  /** Why it may lie outside: another boundary, hardware or era. */
  readonly why?: string;
}

const publishedRows = rows as unknown as readonly PublishedRow[];

export interface Compared {
  readonly row: PublishedRow;
  readonly ours: Range;
  readonly inside: boolean;
  /** EcoLogits' two ends; undefined where it has no method or no size. */
  readonly ecologits: { readonly low: number; readonly high: number; readonly inside: boolean } | undefined;
}

/**
 * A server of eight A100 that is metered as a whole while one of them works, against that one and an eighth of the host:
 * (1,200 W host + 7 × 55 W idle + 400 W) / (400 W + 150 W). Host: EcoLogits; idle and rated draw: NVIDIA A100 data sheet.
 */
const wholeNode = (1200 + 7 * 55 + 400) / (400 + 150);

/** Host and idle part that image and video measurements of the GPU alone leave out, at its typical value. */
const nodeFactor = 1.6;

function estimated(
  row: PublishedRow,
  method: string,
  changes: Readonly<Record<string, unknown>> = {},
): Footprint | undefined {
  // A task model is resolved by its task alone: the rows are means over models.
  const named = row.request['pipelineTask'] === undefined ? {} : { model: 'distilbert-base-uncased' };
  const answer = estimateRequest({ ...named, ...row.request, method, ...changes }, defaultSettings);
  return answer.ok ? answer.value : undefined;
}

const nowhere = { start: 0, end: 0 };

/** A hosted chat call with nothing but its model. */
const callOf = (id: string): CallSite => ({
  type: 'invoke',
  span: nowhere,
  calleeSpan: nowhere,
  callee: '',
  sdk: '',
  signature: '',
  api: '',
  task: 'chat',
  evidence: 'direct',
  model: { id, source: 'config', definedAt: undefined },
  modelCandidates: [],
  modelReason: undefined,
  provider: undefined,
  region: undefined,
  inLoop: false,
  maxTokens: undefined,
  local: false,
  given: {},
  trail: [],
});

const metricOf = (footprint: Footprint, metric: Metric): Range => plain(footprint[metric]);

const number = (row: PublishedRow, key: string): number | undefined => {
  const value = row.request[key];
  return typeof value === 'number' ? value : undefined;
};

/** Sizes of a row's model, billions. */
function sizes(row: PublishedRow): { total: readonly [number, number]; active: readonly [number, number] } | undefined {
  const [total, active] = [number(row, 'total'), number(row, 'active')];
  if (total !== undefined) return { total: [total, total], active: [active ?? total, active ?? total] };
  const model = resolveModel(String(row.request['model']), { local: false, task: 'chat' });
  if (!model.known || model.card.total === undefined) return undefined;
  return { total: ends(model.card.total), active: ends(model.card.active ?? model.card.total) };
}

function gpuText(row: PublishedRow): Range | undefined {
  const size = sizes(row);
  const tokens = number(row, 'outputTokens');
  if (!size || tokens === undefined) return undefined;
  const served: ModelSize = {
    total: fromTo(...size.total, 'B'),
    active: fromTo(...size.active, 'B'),
    bytesPerWeight: exactly((number(row, 'quantizationBits') ?? 16) / 8, 'byte'),
  };
  const requests = number(row, 'batchSize') ?? 64;
  const joules = decodeJoules(served, exactly(requests, 'request'));
  // A long answer is its own context: on average half of it is read at every step.
  const context = contextFactor(served, { requests, stated: true }, tokens / 2);
  return plain(scale(product([joules, context], 'Wh'), tokens / 3600));
}

function local(row: PublishedRow): Range | undefined {
  const device = deviceNamed(String(row.request['device']));
  const total = number(row, 'total');
  const tokens = number(row, 'outputTokens');
  if (!device || total === undefined || tokens === undefined) return undefined;
  const size = exactly(total, 'B');
  const bits = row.request['loadIn4bit'] === true ? 4 : row.request['loadIn8bit'] === true ? 8 : 16;
  const bytesPerWeight = bits === 16 ? exactly(2, 'byte') : unpackedBytes(bits, total);
  return plain(
    localTextWork({ total: size, active: size, bytesPerWeight }, exactly(0, 'token'), exactly(tokens, 'token'), device)
      .it,
  );
}

/** The servers that a study states: GPUs that share a request, what they are, what their host is taken to draw. */
function nodeOf(row: PublishedRow): { readonly node?: StatedNode } {
  const [gpus, hostWatts] = [number(row, 'gpus'), number(row, 'hostWatts')];
  if (gpus === undefined || hostWatts === undefined) return {};
  return { node: { gpus, hostWatts, accelerator: row.request['accelerator'] === 'A100' ? 'A100' : 'H100' } };
}

/** A hosted model under the conditions that the row states: concurrent requests, visible tokens, PUE. */
function conditioned(row: PublishedRow): Range | undefined {
  const id = String(row.request['model']);
  const model = resolveModel(id, { local: false, task: 'chat' });
  const size = model.known ? sizeOf(callOf(id), model, 'none') : undefined;
  const visible = number(row, 'visibleTokens');
  if (!model.known || !size || visible === undefined) return undefined;
  const effort = row.request['reasoningEffort'];
  const hidden = reasoningOf(model.card, id, typeof effort === 'string' ? effort : undefined, undefined).tokens;
  const work = textWork({
    size,
    inputTokens: exactly(number(row, 'inputTokens') ?? 0, 'token'),
    cachedTokens: exactly(0, 'token'),
    outputTokens: plus(exactly(visible, 'token'), hidden),
    completions: 1,
    tier: 'standard',
    batch: number(row, 'batchSize'),
    served: 'fleet',
    ...nodeOf(row),
  });
  return plain(scale(work.it, number(row, 'pue') ?? 1));
}

function ours(row: PublishedRow): Range | undefined {
  if (row.request['local'] === true) return local(row);
  const isText = row.request['task'] === undefined;
  if (row.request['visibleTokens'] !== undefined) return conditioned(row);
  if (isText && row.boundary === 'gpu') return gpuText(row);
  const changes = row.boundary === 'facility' ? {} : { pue: 1 };
  const frames = number(row, 'frames');
  const footprint = estimated(row, 'wattlens-1', frames === undefined ? changes : { ...changes, seconds: frames / 16 });
  if (!footprint) return undefined;
  const grid = number(row, 'gridGramsPerKWh');
  const metered = row.boundary === 'node' ? wholeNode : 1;
  if (grid !== undefined) return plain(scale({ ...footprint.energyWh, unit: 'g' }, (metered * grid) / 1000));
  const range = metricOf(footprint, row.metric);
  return row.boundary === 'gpu' && row.request['pipelineTask'] === undefined
    ? plain(scale({ ...range, unit: 'Wh' }, 1 / nodeFactor))
    : range;
}

function byEcologits(row: PublishedRow): { low: number; high: number } | undefined {
  if (row.request['task'] !== undefined) return undefined;
  const tokens = number(row, 'outputTokens') ?? number(row, 'visibleTokens');
  const size = sizes(row);
  if (tokens === undefined || !size) return undefined;
  if (row.boundary === 'gpu') {
    const { alpha, beta, gamma } = hardware.energy;
    const at = (end: 0 | 1): number =>
      tokens *
      (alpha * Math.exp(beta * 64) * size.active[end] + gamma) *
      gpuCount(size.total[end], number(row, 'quantizationBits') ?? 16);
    return { low: at(0), high: at(1) };
  }
  const { model, total, provider } = row.request;
  const footprint = estimated(
    {
      ...row,
      request: {
        ...(total === undefined ? { model: model ?? '' } : row.request),
        ...(provider === undefined ? {} : { provider }),
        outputTokens: tokens,
      },
    },
    'ecologits-0.11',
    row.boundary === 'facility' ? {} : { pue: 1 },
  );
  return footprint && { low: footprint[row.metric].low, high: footprint[row.metric].high };
}

const within = (value: number, { low, high }: { readonly low: number; readonly high: number }): boolean =>
  low <= value && value <= high;

/** Every published row that can be computed, beside our interval and EcoLogits'. */
export function comparePublished(): readonly Compared[] {
  return publishedRows.flatMap((row): readonly Compared[] => {
    const range = ours(row);
    if (!range) return [];
    const other = byEcologits(row);
    return [
      {
        row,
        ours: range,
        inside: within(row.value, range),
        ecologits: other && { ...other, inside: within(row.value, other) },
      },
    ];
  });
}
