import type { Analyze, AnalyzedSite, Settings } from './analysis.ts';
import type { Carrier } from './carriers/carrier.ts';
import { joined, type Joined } from './carriers/join.ts';
import { projectCarriers } from './carriers/project.ts';
import { siteComments, type SiteComment } from './config/siteComments.ts';
import { detect } from './detect/detect.ts';
import { estimateSite, type SiteEstimate } from './footprint/estimate.ts';
import type { ObservedUsage, SiteKnowledge } from './footprint/settings.ts';
import { environmentOf } from './project/environment.ts';
import { withCallsPerMonth } from './report/volume.ts';
import { busyFunctions } from './report/busyFunctions.ts';
import { ruleFile, type EstimateOf } from './rules/read/context.ts';
import { suggester } from './rules/suggest.ts';
import { knownApis } from './signatures/known.ts';
import type { CallSite, ModelReference } from './site.ts';
import { lineIndex } from './text/lineIndex.ts';
import { usageOf } from './usage/siteUsage.ts';

/** The pipeline: facts → call sites → usage and footprint. Pure, and never throws whatever the text. */
export const analyze: Analyze = (source, project, settings) => {
  const { path, text, parts, facts } = source;
  const environment = environmentOf(path, settings.models, project);
  const { sites, wrapperCalls, world } = detect(path, facts, text, { graph: knownApis(), project, environment });
  const comments = siteComments(text);
  const lines = lineIndex(text);
  const suggest = suggester(ruleFile({ path, text, parts }, world, sites), settings);
  const observed = usageOf(settings.usage ?? [], sites, {
    path,
    lineAt: offset => lines.positionAt(offset).line,
    models: settings.models,
  });
  let carriers: readonly Carrier[] | undefined;
  const carriersAround = (): readonly Carrier[] => (carriers ??= projectCarriers(path, project));
  const analyzed = sites.flatMap((site): readonly AnalyzedSite[] => {
    const said = comments.at(lines.positionAt(site.span.start).line, lines.positionAt(site.span.end).line);
    if (said.ignore === 'site') return [];
    const outside = said.model === undefined && !isExplained(site, settings) ? joined(site, carriersAround) : undefined;
    const measured = observed(site);
    const told = outside ? { ...site, trail: [...site.trail, outside.note] } : withSaid(site, said);
    const estimated = (each: CallSite, known: SiteKnowledge): SiteEstimate =>
      estimateSite(
        outside && each.model === site.model ? behind(each, outside) : aliased(each, settings),
        settings,
        known,
      );
    const noted = (estimate: SiteEstimate): SiteEstimate => (outside ? withNote(estimate, outside.note) : estimate);
    // A changed call was never measured: for a comparison both sides are estimated, with the tokens observed.
    const observedTokens = { ...knowledge(said), observed: tokensOf(measured) };
    const estimateOf: EstimateOf = (each, tokens) =>
      estimated(each, tokens ? { declared: { ...tokens, note: 'as compared' } } : observedTokens);
    const comparable = noted(estimateOf(told));
    const isMetered = measured?.energyWh !== undefined;
    const metered = isMetered ? noted(estimated(told, { ...knowledge(said), observed: measured })) : comparable;
    const often = said.callsPerMonth;
    const estimate = often === undefined ? metered : withCallsPerMonth(metered, often);
    const ignored = said.ignore ?? [];
    const suggestions = suggest(told, { estimate: comparable, estimateOf, ignored });
    return [{ site: told, estimate, suggestions }];
  });
  return {
    path,
    sites: analyzed,
    functions: busyFunctions(
      facts.functions,
      analyzed.map(({ site }) => site),
    ),
    wrapperCalls: wrapperCalls.map(({ span, calls }) => ({
      span,
      calls: calls.map(({ at, modelId }) => ({ path: at.path, span: at.span, modelId })),
    })),
  };
};

/** The comment beside a call counts more than what was found. */
function withSaid(site: CallSite, said: SiteComment): CallSite {
  if (said.model === undefined) return site;
  const model: ModelReference = { id: said.model, source: 'config', definedAt: undefined };
  return { ...site, model, modelCandidates: [], modelReason: undefined };
}

const isExplained = ({ model }: CallSite, { models }: Settings): boolean =>
  model !== undefined && Object.hasOwn(models, model.id);

/** The call with the model that answers to its name. */
const behind = (site: CallSite, { site: { model, modelCandidates, provider } }: Joined): CallSite => ({
  ...site,
  model,
  modelCandidates,
  provider,
});

const withNote = (estimate: SiteEstimate, note: string): SiteEstimate => ({
  ...estimate,
  assumptions: [note, ...estimate.assumptions],
});

/** For the estimate, an id that the user's table explains (a deployment, a private alias) is what it stands for. */
function aliased(site: CallSite, settings: Settings): CallSite {
  const id = site.model?.id;
  if (!site.model || id === undefined || !isExplained(site, settings)) return site;
  return { ...site, model: { ...site.model, id: settings.models[id] ?? id } };
}

/** Without the energy that was measured of the call as it stands. */
function tokensOf(measured: ObservedUsage | undefined): ObservedUsage | undefined {
  if (!measured) return undefined;
  const { energyWh, ...tokens } = measured;
  return energyWh === undefined ? measured : tokens;
}

const knowledge = (said: SiteComment) => {
  if (said.inputTokens === undefined && said.outputTokens === undefined) return {};
  return {
    declared: {
      ...(said.inputTokens === undefined ? {} : { input: said.inputTokens }),
      ...(said.outputTokens === undefined ? {} : { output: said.outputTokens }),
      note: 'a comment at the call',
    },
  };
};
