import { resolveModel, type ModelResolution, type ResolvedModel } from '../models/resolve.ts';
import type { CallSite, ModelReference } from '../site.ts';
import type { StatedTokens } from '../usage/stated.ts';
import { textUsage } from '../usage/textUsage.ts';
import { overCandidates } from './candidates.ts';
import { confidenceOf, sharedOf } from './certainty.ts';
import { closing } from './closing.ts';
import { ecologitsImpacts, ecologitsRequest } from './ecologitsSite.ts';
import { embodiedOfEnergy } from './embodied.ts';
import { impactsOf } from './facility.ts';
import type { Place } from './place.ts';
import { exactly, plain, scale } from './quantity.ts';
import type { SiteEstimate, UsageReport } from './report.ts';
import { isMethod, type EstimateSettings, type MethodId, type SiteKnowledge } from './settings.ts';
import { placeAssumptions, placeFor } from './sitePlace.ts';
import { costOf, priceNote } from './sitePrice.ts';
import { step } from './step.ts';
import { modalityOf, workOf } from './work.ts';

export type { SiteEstimate } from './report.ts';

const none = (method: string, reason: string, catalogId: string | null = null): SiteEstimate => ({
  method,
  catalogId,
  usage: null,
  footprint: null,
  noEstimateReason: reason,
  assumptions: [],
  place: null,
  shared: null,
});

/**
 * Footprint of one execution of a call: energy, carbon, water, metals, primary energy and price, with the derivation; or
 * the reason why there is none. Never throws, never answers zero for the unknown.
 */
export function estimateSite(site: CallSite, settings: EstimateSettings, knowledge: SiteKnowledge = {}): SiteEstimate {
  const method = isMethod(settings.method) ? settings.method : 'wattlens-1';
  if (site.model) return estimateModel(site, site.model, settings, method, knowledge);
  const [first, ...others] = site.modelCandidates;
  if (!first) return none(method, site.modelReason ?? 'the code does not say the model');
  const estimates = [first, ...others].map(model =>
    estimateModel({ ...site, model }, model, settings, method, knowledge),
  );
  return overCandidates(
    estimates,
    [first, ...others].map(({ id }) => id),
    method,
  );
}

const resolve = (site: CallSite, model: ModelReference): ModelResolution =>
  resolveModel(model.id, { provider: site.provider, local: site.local, task: site.task });

/** A model of the settings stands before the catalogue. */
function withCustom(settings: EstimateSettings, id: string, found: ModelResolution): ModelResolution {
  const custom = settings.customModels.find(model => model.id.toLowerCase() === id.toLowerCase());
  if (custom?.paramsTotalB === undefined) return found;
  const card = {
    id: custom.id,
    kind: found.known ? found.card.kind : ('text' as const),
    total: custom.paramsTotalB,
    active: custom.paramsActiveB ?? custom.paramsTotalB,
    basis: 'published' as const,
    sources: ['project-file'],
  };
  const blank = {
    quantisation: undefined,
    packed: false,
    provider: undefined,
    geography: undefined,
    region: undefined,
  };
  return {
    ...blank,
    ...found,
    known: true,
    by: 'custom',
    catalogId: undefined,
    card,
    note: 'as the project file says',
  };
}

function statedTokens({ observed, declared }: SiteKnowledge): StatedTokens | undefined {
  if (observed?.inputTokens !== undefined || observed?.outputTokens !== undefined) {
    return {
      input: observed.inputTokens,
      output: observed.outputTokens,
      cached: observed.cachedTokens,
      basis: 'observed',
      note: observed.note,
    };
  }
  if (!declared) return undefined;
  const { input, output, visible, cached, note } = declared;
  return { input, output, visible, cached, basis: 'declared', note };
}

function estimateModel(
  site: CallSite,
  reference: ModelReference,
  settings: EstimateSettings,
  method: MethodId,
  knowledge: SiteKnowledge,
): SiteEstimate {
  const model = withCustom(settings, reference.id, resolve(site, reference));
  const custom = settings.customModels.find(({ id }) => id.toLowerCase() === reference.id.toLowerCase());
  const measured = knowledge.observed?.energyWh ?? custom?.measuredWhPerCall;
  const place = placeFor(site, model.known ? model : undefined, settings);
  if (measured !== undefined) {
    const note = knowledge.observed?.energyWh === undefined ? 'measured, by the project file' : knowledge.observed.note;
    return measuredEstimate(measured, note, place, method, model.known ? (model.catalogId ?? null) : null);
  }
  if (!model.known) return none(method, model.reason);
  const catalogId = model.catalogId ?? null;
  if (method !== 'wattlens-1') return byEcologits(site, model, settings, method, knowledge, place);

  const work = workOf(site, model, settings, statedTokens(knowledge));
  if ('reason' in work) return none(method, work.reason, catalogId);
  const impacts = impactsOf(work.work.it, place, place.local ? undefined : work.work.embodied);
  const cost = costOf(site, model, work, settings);
  const { energyWh, gwpGrams, waterMl, adpeKgSb, primaryEnergyMJ } = impacts;
  return {
    method,
    catalogId,
    usage: withCalls(work.usage, knowledge),
    footprint: {
      energyWh,
      gwpGrams,
      waterMl,
      adpeKgSb,
      primaryEnergyMJ,
      costUsd: cost && plain(cost),
      confidence: confidenceOf(model, work, knowledge),
      steps: [...work.steps, ...place.steps, ...closing(impacts, cost, priceNote(site, settings))],
    },
    noEstimateReason: null,
    assumptions: [...(model.note === undefined ? [] : [model.note]), ...work.assumptions, ...placeAssumptions(place)],
    place: place.label,
    shared: sharedOf(work),
  };
}

const withCalls = (usage: UsageReport, { observed }: SiteKnowledge): UsageReport => {
  const calls = observed?.callsPerMonth;
  return calls === undefined
    ? usage
    : { ...usage, callsPerMonth: { ...plain(exactly(calls, 'call')), basis: 'observed' } };
};

/** Measured energy at the meter; the hardware share by the energy. */
function measuredEstimate(
  wh: number,
  note: string,
  place: Place,
  method: string,
  catalogId: string | null,
): SiteEstimate {
  const it = scale(exactly(wh, 'Wh_it'), 1 / place.pue.typical);
  const impacts = impactsOf(
    it,
    { ...place, pue: exactly(place.pue.typical, 'Wh/Wh_it') },
    place.local ? undefined : embodiedOfEnergy(it),
  );
  return {
    ...none(method, '', catalogId),
    noEstimateReason: null,
    usage: {},
    footprint: {
      ...impacts,
      costUsd: null,
      confidence: 'A',
      steps: [
        step('Measured energy of a call', exactly(wh, 'Wh'), 'observed', null, note),
        ...place.steps,
        ...closing(impacts, null),
      ],
    },
    assumptions: placeAssumptions(place),
    place: place.label,
  };
}

function byEcologits(
  site: CallSite,
  model: ResolvedModel,
  settings: EstimateSettings,
  method: Exclude<MethodId, 'wattlens-1'>,
  knowledge: SiteKnowledge,
  place: Place,
): SiteEstimate {
  const catalogId = model.catalogId ?? null;
  if (site.local || modalityOf(site, model) !== 'text') {
    return none(method, `${method} covers text generation on servers only`, catalogId);
  }
  const usage = textUsage(site, model.card, model.catalogId, statedTokens(knowledge), settings.tokens[site.task]);
  const request = ecologitsRequest(model.card, usage.output.typical, place);
  if (!request) return none(method, 'the size of the model is not published', catalogId);
  const { impacts, steps } = ecologitsImpacts(request, method);
  return {
    ...none(method, '', catalogId),
    noEstimateReason: null,
    usage: {
      inputTokens: { ...plain(usage.input), basis: usage.inputBasis },
      outputTokens: { ...plain(usage.output), basis: usage.outputBasis },
    },
    footprint: {
      ...impacts,
      costUsd: null,
      confidence: model.card.basis === 'published' ? 'B' : 'C',
      steps: [...usage.steps, ...steps, ...place.steps],
    },
    assumptions: [
      'the range holds the sizes assumed, not the uncertainty of tokens and of the fit',
      ...usage.assumptions,
      ...placeAssumptions(place),
    ],
    place: place.label,
  };
}
