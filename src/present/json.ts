import type { Carrier } from '../core/carriers/carrier.ts';
import type { Step } from '../core/footprint/step.ts';
import type { PlacedModel, PlacedSite, PlacedSuggestion } from '../core/report/placed.ts';
import { dataVersion, sitesOf, type Located, type ScanReport } from '../core/report/scanReport.ts';

/** The public format of `scan --format json`, a line a site; its schema is schemas/scan.schema.json. */
export const scanJson = (report: ScanReport): string => [...scanJsonPieces(report)].join('');

/** The same piece by piece, for reports of which two forms at once would take much room. */
export function* scanJsonPieces(report: ScanReport): Generator<string> {
  const entries = Object.entries(beside(report)).map(([key, value]) => `  "${key}": ${JSON.stringify(value)}`);
  yield `{\n${entries.join(',\n')},\n  "sites": [`;
  let before = '\n';
  for (const site of sitesOf(report)) {
    yield `${before}    ${JSON.stringify(siteObject(site))}`;
    before = ',\n';
  }
  yield before === '\n' ? ']\n}\n' : '\n  ]\n}\n';
}

/** All but the sites. */
function beside(report: ScanReport): Readonly<Record<string, unknown>> {
  const { settings, totals, skipped, notes } = report;
  return {
    schemaVersion: 1,
    tool: { name: 'wattlens', version: report.version },
    method: { id: settings.method, data: dataVersion },
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
