import type { Range } from '../../src/core/footprint/quantity.ts';
import type { Footprint, SiteEstimate } from '../../src/core/footprint/report.ts';
import type { PlacedRange, PlacedSite } from '../../src/core/report/placed.ts';
import { scanReport, type ScanReport } from '../../src/core/report/scanReport.ts';
import { defaultSettings } from '../../src/core/analysis.ts';
import type { CallSite } from '../../src/core/site.ts';

export const range = (low: number, typical = low, high = typical): Range => ({ low, typical, high });

const at = (line: number): PlacedRange => ({
  cell: null,
  startLine: line,
  startColumn: 1,
  endLine: line,
  endColumn: 20,
});

const site: CallSite = {
  type: 'invoke',
  span: { start: 0, end: 19 },
  calleeSpan: { start: 0, end: 10 },
  callee: 'client.chat.completions.create',
  sdk: 'openai',
  signature: 'openai',
  api: 'openai#OpenAI().chat.completions.create',
  task: 'chat',
  evidence: 'direct',
  model: { id: 'gpt-4o', source: 'literal', definedAt: undefined },
  modelCandidates: [],
  modelReason: undefined,
  provider: 'openai',
  region: undefined,
  inLoop: false,
  maxTokens: 300,
  local: false,
  given: {},
  trail: ['callee: openai#OpenAI().chat.completions.create'],
};

const footprint: Footprint = {
  energyWh: range(0.2, 0.31, 0.5),
  gwpGrams: { ...range(0.06, 0.12, 0.25), usage: range(0.05, 0.1, 0.2), embodied: range(0.01, 0.02, 0.05) },
  waterMl: { ...range(0.5, 1, 2), onSite: range(0), offSite: range(0) },
  adpeKgSb: { ...range(1e-9), usage: range(0), embodied: null },
  primaryEnergyMJ: { ...range(0.003), usage: range(0), embodied: null },
  costUsd: range(0.002),
  confidence: 'B',
  steps: [
    {
      label: 'Energy at the servers',
      value: range(0.17, 0.26, 0.42),
      unit: 'Wh',
      sourceId: 'ml-energy',
      basis: 'derived',
    },
    { label: 'PUE', value: range(1.2), unit: '', sourceId: null, basis: 'assumed', note: 'a | b' },
  ],
};

const estimate: SiteEstimate = {
  method: 'wattlens-1',
  catalogId: 'openai/gpt-4o',
  usage: { outputTokens: { ...range(300), basis: 'declared' } },
  footprint,
  noEstimateReason: null,
  assumptions: ['1020 input tokens (a chat prompt)'],
  place: 'USA',
  shared: null,
};

export interface Changes {
  readonly site?: Partial<CallSite>;
  readonly footprint?: Partial<Footprint>;
  readonly usage?: SiteEstimate['usage'];
  /** Why there is no estimate. */
  readonly none?: string;
  readonly line?: number;
  readonly range?: Partial<PlacedRange>;
  readonly definedAt?: PlacedRange & { readonly path: string };
}

/** A call with narrow figures, and what a test changes of it. */
export function found(changes: Changes = {}): PlacedSite {
  const changed: CallSite = { ...site, ...changes.site };
  const place = { ...at(changes.line ?? 1), ...changes.range };
  const numbers: Partial<SiteEstimate> =
    changes.none === undefined
      ? { footprint: { ...footprint, ...changes.footprint } }
      : { footprint: null, usage: null, noEstimateReason: changes.none, catalogId: null, assumptions: [] };
  const placed = (model: CallSite['model']) =>
    model && { id: model.id, source: model.source, definedAt: changes.definedAt ?? null };
  return {
    range: place,
    callee: place,
    model: placed(changed.model),
    modelCandidates: changed.modelCandidates.map(({ id, source }) => ({ id, source, definedAt: null })),
    site: changed,
    estimate: { ...estimate, ...(changes.usage === undefined ? {} : { usage: changes.usage }), ...numbers },
    suggestions: [],
  };
}

export const report = (sites: readonly PlacedSite[], path = 'src/a.py'): ScanReport =>
  scanReport({
    version: '1.2.3',
    settings: defaultSettings,
    projectFiles: [],
    files: sites.length > 0 ? [{ path, sites, wrapperCalls: [] }] : [],
    skipped: [],
    notes: [],
    looked: 312,
  });
