import { unstatedBytes } from './decode.ts';
import { closing } from './closing.ts';
import { ecologitsImpacts } from './ecologitsSite.ts';
import type { Ends, Mix } from './ecologits.ts';
import { impactsOf } from './facility.ts';
import { fieldReader, isPresent, type FieldError, type FieldReader, type Fields } from './fields.ts';
import { placeOf, type Place } from './place.ts';
import { placeProblem } from './placeName.ts';
import { exactly, fromTo } from './quantity.ts';
import type { Footprint } from './report.ts';
import { noteMistyped, providerFrom } from './requestFields.ts';
import { methods, type EstimateSettings, type MethodId } from './settings.ts';
import { step } from './step.ts';
import { textWork } from './textGeneration.ts';

export type Answer<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly errors: readonly FieldError[] };

/** Ranges a parameter may lie in; beyond them nobody has built anything. */
const limits = {
  parametersB: [1e-6, 20_000],
  tokens: [0, 10_000_000],
  tps: [0.01, 100_000],
  ttft: [0, 200],
  latency: [0, 86_400],
  bits: [1, 32],
  batch: [1, 100_000],
  gpus: [1, 1024],
  pue: [1, 5],
  wue: [0, 50],
} as const;

/** A request that carries sizes itself is estimated with those; other fields of it are ignored. */
export const isExplicit = (fields: Fields): boolean => isPresent(fields['active']) || isPresent(fields['total']);

function mixOf(read: FieldReader): Mix | undefined {
  const fields = read.record('mix');
  if (!fields) return undefined;
  const inner = fieldReader(fields);
  const adpe = inner.number('adpe', 0, 1e-3, 'kgSbeq/kWh');
  const pe = inner.number('pe', 0, 100, 'MJ/kWh');
  const gwp = inner.number('gwp', 0, 5, 'kgCO2e/kWh');
  const wue = inner.number('wue', 0, 1000, 'L/kWh');
  for (const { field, message } of inner.errors) read.note(`mix.${field}`, message);
  if (adpe === undefined || pe === undefined || gwp === undefined || wue === undefined) {
    if (inner.errors.length === 0) read.note('mix', 'needs adpe, pe, gwp and wue');
    return undefined;
  }
  return { adpe, pe, gwp, wue };
}

/** The place with the grid factors that the request states instead of its own. */
const withMix = (place: Place, mix: Mix | undefined): Place => ({
  ...place,
  grid: mix
    ? {
        ...place.grid,
        intensity: exactly(mix.gwp * 1000, 'gCO2e/kWh'),
        adpe: exactly(mix.adpe, 'kgSbeq/kWh'),
        primaryEnergy: exactly(mix.pe, 'MJ/kWh'),
        water: exactly(mix.wue, 'L/kWh'),
      }
    : place.grid,
});

/**
 * A request with explicit parameters (the fields of an EcoLogits run, and `inputTokens`, `cachedTokens`, `gpus` for wattlens-1).
 * `active` and `total` are billions of parameters, a number or `{ min, max }`; `ttft` and `requestLatency` seconds.
 */
export function explicitRequest(fields: Fields, settings: EstimateSettings): Answer<Footprint> {
  const read = fieldReader(fields);
  noteMistyped(read, fields);
  const method: MethodId =
    read.word('method', methods) ?? methods.find(name => name === settings.method) ?? 'wattlens-1';
  const [least, most] = limits.parametersB;
  const given = {
    total: read.ends('total', least, most, 'billion'),
    active: read.ends('active', least, most, 'billion'),
  };
  const total = given.total ?? given.active;
  const active = given.active ?? given.total;
  if (total && active && active.min > total.max)
    read.note('active', `${active.min} B active exceed the total of ${total.max} B`);
  const outputTokens = read.number('outputTokens', ...limits.tokens, 'tokens');
  if (outputTokens === undefined && read.errors.every(error => error.field !== 'outputTokens')) {
    read.note('outputTokens', 'is missing; allowed are numbers from 0 to 10000000 tokens');
  }
  const inputTokens = read.number('inputTokens', ...limits.tokens, 'tokens') ?? 0;
  const cachedTokens = read.number('cachedTokens', ...limits.tokens, 'tokens') ?? 0;
  if (cachedTokens > inputTokens) read.note('cachedTokens', `${cachedTokens} exceed the ${inputTokens} input tokens`);
  const tps = read.number('tps', ...limits.tps, 'tokens/s');
  const ttft = read.number('ttft', ...limits.ttft, 's');
  const requestLatency = read.number('requestLatency', ...limits.latency, 's');
  const bits = read.number('quantizationBits', ...limits.bits, 'bits');
  const batch = read.number('batchSize', ...limits.batch, 'requests');
  const gpus = method === 'wattlens-1' ? read.number('gpus', ...limits.gpus, 'GPUs') : undefined;
  const mix = mixOf(read);
  const place = placeFrom(read, settings);
  if (read.errors.length > 0 || !total || !active || outputTokens === undefined || !place)
    return { ok: false, errors: read.errors };
  const where = withMix(place, mix);
  const request = { total, active, outputTokens, tps, ttft, requestLatency, bits, batch, gpus };
  return {
    ok: true,
    value:
      method === 'wattlens-1'
        ? byWattlens(request, inputTokens, cachedTokens, where)
        : byEcologits(request, where, method),
  };
}

interface Parameters {
  readonly total: Ends;
  readonly active: Ends;
  readonly outputTokens: number;
  readonly tps: number | undefined;
  readonly ttft: number | undefined;
  readonly requestLatency: number | undefined;
  readonly bits: number | undefined;
  readonly batch: number | undefined;
  readonly gpus: number | undefined;
}

function byEcologits(request: Parameters, place: Place, method: Exclude<MethodId, 'wattlens-1'>): Footprint {
  const { grid } = place;
  const { impacts, steps } = ecologitsImpacts(
    {
      active: request.active,
      total: request.total,
      outputTokens: request.outputTokens,
      tps: request.tps ?? null,
      ttft: request.ttft ?? null,
      requestLatency: request.requestLatency ?? null,
      quantizationBits: request.bits ?? 16,
      batchSize: request.batch ?? 64,
      // Through the stated numbers themselves: a unit's detour would cost the last digit.
      mix: {
        adpe: grid.adpe.typical,
        pe: grid.primaryEnergy.typical,
        gwp: grid.intensity.typical / 1000,
        wue: grid.water.typical,
      },
      pue: { min: place.pueStated.low, max: place.pueStated.high },
      wue: { min: place.wue.low, max: place.wue.high },
    },
    method,
  );
  return { ...impacts, costUsd: null, confidence: 'B', steps };
}

function byWattlens(request: Parameters, inputTokens: number, cachedTokens: number, place: Place): Footprint {
  const size = {
    total: fromTo(request.total.min, request.total.max, 'B'),
    active: fromTo(request.active.min, request.active.max, 'B'),
    bytesPerWeight: request.bits === undefined ? unstatedBytes : exactly(request.bits / 8, 'byte'),
  };
  const work = textWork({
    size,
    inputTokens: exactly(inputTokens, 'token'),
    cachedTokens: exactly(cachedTokens, 'token'),
    outputTokens: exactly(request.outputTokens, 'token'),
    completions: 1,
    tier: 'standard',
    batch: request.batch,
    served: request.batch === undefined && request.gpus === undefined ? 'fleet' : 'h100',
    ...(request.gpus === undefined ? {} : { node: { accelerator: 'H100', gpus: request.gpus } }),
  });
  const impacts = impactsOf(work.it, place, work.embodied);
  const head = [
    step('Parameters', size.total, 'declared'),
    step('Parameters used for a token', size.active, 'declared'),
  ];
  return { ...impacts, costUsd: null, confidence: 'B', steps: [...head, ...work.steps, ...closing(impacts, null)] };
}

/** The place a request names: `region` (`aws:eu-north-1`) or `zone` (`SWE`), else the provider's, else the settings'. */
export function placeFrom(read: FieldReader, settings: EstimateSettings): Place | undefined {
  const pue = read.ends('pue', ...limits.pue, '') ?? settings.pue;
  const wue = read.ends('wue', ...limits.wue, 'L/kWh') ?? settings.wue;
  const { known, setting } = placeSetting(read, settings);
  if (!known) return undefined;
  return placeOf({
    provider: providerFrom(read),
    region: undefined,
    namedRegion: undefined,
    geography: undefined,
    setting,
    local: false,
    pue,
    wue,
  });
}

/** The region or zone that stands in a request, else in the settings; `known` false where it names nothing. */
export function placeSetting(
  read: FieldReader,
  settings: EstimateSettings,
): { known: boolean; setting: string | undefined } {
  const region = read.text('region');
  const zone = read.text('zone');
  if (region !== undefined && zone !== undefined) {
    read.note('zone', 'give either a region or a zone');
    return { known: false, setting: undefined };
  }
  const setting = region ?? zone;
  if (setting === undefined) return { known: true, setting: settings.region ?? settings.zone };
  const problem = placeProblem(setting);
  if (problem !== undefined) read.note(region === undefined ? 'zone' : 'region', problem);
  return { known: problem === undefined, setting };
}
