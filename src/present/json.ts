import type { Carrier } from '../core/carriers/carrier.ts';
import type { Step } from '../core/footprint/step.ts';
import type { PlacedModel, PlacedSite, PlacedSuggestion } from '../core/report/placed.ts';
import { dataVersion, sitesOf, type Located, type ScanReport } from '../core/report/scanReport.ts';

/** The public format of `scan --format json`, a line a site; its schema is schemas/scan.schema.json. */
export function scanJson(report: ScanReport): string {
  const { sites, ...rest } = scanObject(report);
  const entries = Object.entries(rest).map(([key, value]) => `  "${key}": ${JSON.stringify(value)}`);
  const lines = sites.map(site => `    ${JSON.stringify(site)}`);
  return `{\n${entries.join(',\n')},\n  "sites": [${lines.length > 0 ? `\n${lines.join(',\n')}\n  ` : ''}]\n}\n`;
}

function scanObject(report: ScanReport): { readonly sites: readonly object[]; readonly [key: string]: unknown } {
  const { settings, totals, skipped, notes } = report;
  return {
    schemaVersion: 1,
    tool: { name: 'wattlens', version: report.version },
    method: { id: settings.method, data: dataVersion },
    sites: sitesOf(report).map(siteObject),
    totals: { ...totals, per: 'each call running once' },
    skipped,
    notes,
    ...(report.carriers ? { carriers: report.carriers.map(carrierObject) } : {}),
    assumptions: {
      functionalUnit: 'one execution of the call; for a model site one typical call with that model',
      region: settings.region ?? null,
      zone: settings.zone ?? null,
      models: settings.models,
      tokens: settings.tokens,
      projectFiles: report.projectFiles,
      filesLookedAt: report.looked,
    },
  };
}

/** A site in the public format. */
export function siteObject({ path, found }: Located): object {
  const { site, estimate, range } = found;
  const { cell, ...lines } = range;
  return {
    path,
    cell,
    type: site.type,
    ...lines,
    callee: site.callee,
    sdk: site.sdk,
    api: site.api,
    task: site.task,
    evidence: site.evidence,
    model: found.model ? { ...modelObject(found.model), catalogId: estimate.catalogId } : null,
    modelCandidates: found.modelCandidates.map(modelObject),
    modelReason: site.modelReason ?? null,
    inLoop: site.inLoop,
    maxTokens: site.maxTokens ?? null,
    region: site.region ?? null,
    ...numbers(found),
    suggestions: found.suggestions.map(suggestionObject),
  };
}

const carrierObject = ({ path, line, kind, server, model, alias }: Carrier): object => ({
  path,
  line,
  kind,
  server: server ?? null,
  model: { id: model.id },
  ...(alias === undefined ? {} : { alias }),
});

function numbers({ estimate }: PlacedSite): object {
  const { footprint } = estimate;
  return {
    usage: estimate.usage,
    footprint: footprint && { ...footprint, steps: footprint.steps.map(stepObject) },
    noEstimateReason: estimate.noEstimateReason,
    ...(estimate.candidates ? { candidateEstimates: estimate.candidates } : {}),
    place: estimate.place,
    assumptions: estimate.assumptions,
  };
}

const stepObject = ({ note, ...step }: Step): object => ({ ...step, note: note ?? null });

function modelObject({ id, source, definedAt }: PlacedModel): object {
  const at = definedAt && { path: definedAt.path, cell: definedAt.cell, line: definedAt.startLine };
  return { id, source, definedAt: at };
}

const suggestionObject = ({ rule, message, safety, effect, fix }: PlacedSuggestion): object => ({
  rule,
  message,
  safety,
  title: fix?.title ?? null,
  effect: effect ?? null,
  edits: fix?.edits ?? [],
});
