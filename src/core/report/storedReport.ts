import type { Range } from '../footprint/quantity.ts';
import type { Footprint } from '../footprint/report.ts';
import type { CallSite, ModelReference, Task } from '../site.ts';
import type { PlacedModel, PlacedRange } from './placed.ts';
import { fieldsOf, jsonIn } from '../text/json.ts';
import { dataVersion, type Located } from './scanReport.ts';

/** A report that was stored as `scan --format json` writes it: what it was made with, and its sites. */
export interface StoredReport {
  readonly method: { readonly id: string; readonly data: string };
  readonly sites: readonly Located[];
}

/** Undefined where the text is no such report. What a site was derived from is not read again. */
export function storedReport(text: string): StoredReport | undefined {
  const report = fieldsOf(jsonIn(text));
  const { id, data } = fieldsOf(report['method']);
  const sites = report['sites'];
  if (report['schemaVersion'] !== 1 || typeof id !== 'string' || typeof data !== 'string') return undefined;
  if (!Array.isArray(sites)) return undefined;
  const read = sites.flatMap((site: unknown) => siteOf(fieldsOf(site), id) ?? []);
  return read.length === sites.length ? { method: { id, data }, sites: read } : undefined;
}

/** Figures of another method or of other data differ where the code does not. */
export const isComparable = ({ method }: StoredReport, methodNow: string): boolean =>
  method.id === methodNow && method.data === dataVersion;

type Fields = Readonly<Record<string, unknown>>;

function siteOf(stored: Fields, method: string): Located | undefined {
  const { path, type } = stored;
  const [callee, api] = [textOf(stored['callee']), textOf(stored['api'])];
  if (typeof path !== 'string' || (type !== 'invoke' && type !== 'model')) return undefined;
  if (callee === undefined || api === undefined) return undefined;
  const range = rangeOf(stored);
  const candidates = stored['modelCandidates'];
  const model = modelOf(stored['model']);
  const modelCandidates = Array.isArray(candidates) ? candidates.flatMap(each => modelOf(each) ?? []) : [];
  const site: CallSite = {
    ...{ type, callee, api, span: nowhere, calleeSpan: nowhere, given: {}, trail: [], local: false },
    sdk: textOf(stored['sdk']) ?? '',
    signature: '',
    task: (textOf(stored['task']) ?? 'other') as Task,
    evidence: stored['evidence'] === 'annotation' ? 'annotation' : 'direct',
    model: model && referenceTo(model),
    modelCandidates: modelCandidates.map(referenceTo),
    modelReason: textOf(stored['modelReason']),
    provider: undefined,
    region: regionOf(stored['region']),
    inLoop: stored['inLoop'] === true,
    maxTokens: typeof stored['maxTokens'] === 'number' ? stored['maxTokens'] : undefined,
  };
  const estimate = {
    ...{ method, usage: null, assumptions: [], shared: null },
    catalogId: textOf(fieldsOf(stored['model'])['catalogId']) ?? null,
    place: textOf(stored['place']) ?? null,
    noEstimateReason: textOf(stored['noEstimateReason']) ?? null,
    footprint: footprintOf(fieldsOf(stored['footprint'])),
  };
  return { path, found: { range, callee: range, model, modelCandidates, site, estimate, suggestions: [] } };
}

const nowhere = { start: 0, end: 0 };

function rangeOf(stored: Fields): PlacedRange {
  const number = (name: string): number => (typeof stored[name] === 'number' ? stored[name] : 1);
  return {
    cell: typeof stored['cell'] === 'number' ? stored['cell'] : null,
    startLine: number('startLine'),
    startColumn: number('startColumn'),
    endLine: number('endLine'),
    endColumn: number('endColumn'),
  };
}

/** Where it was written is not what it is compared by. */
function modelOf(value: unknown): PlacedModel | undefined {
  const { id } = fieldsOf(value);
  return typeof id === 'string' ? { id, source: 'literal', definedAt: null } : undefined;
}

const referenceTo = ({ id, source }: PlacedModel): ModelReference => ({ id, source, definedAt: undefined });

function regionOf(value: unknown): CallSite['region'] {
  const { cloud, id } = fieldsOf(value);
  const isKnown = cloud === 'aws' || cloud === 'azure' || cloud === 'gcp';
  return isKnown && typeof id === 'string' ? { cloud, id, source: 'literal' } : undefined;
}

function footprintOf(stored: Fields): Footprint | null {
  const range = (of: Fields, name: string): Range | undefined => {
    const value = of[name];
    return isRange(value) ? value : undefined;
  };
  const [energyWh, gwpGrams, waterMl] = [
    range(stored, 'energyWh'),
    range(stored, 'gwpGrams'),
    range(stored, 'waterMl'),
  ];
  const [adpeKgSb, primaryEnergyMJ] = [range(stored, 'adpeKgSb'), range(stored, 'primaryEnergyMJ')];
  if (!energyWh || !gwpGrams || !waterMl || !adpeKgSb || !primaryEnergyMJ) return null;
  const withParts = (of: Range): Footprint['gwpGrams'] => ({
    ...of,
    usage: range(fieldsOf(of), 'usage') ?? of,
    embodied: range(fieldsOf(of), 'embodied') ?? null,
  });
  const water = fieldsOf(waterMl);
  const { confidence } = stored;
  return {
    energyWh,
    gwpGrams: withParts(gwpGrams),
    waterMl: { ...waterMl, onSite: range(water, 'onSite') ?? waterMl, offSite: range(water, 'offSite') ?? waterMl },
    adpeKgSb: withParts(adpeKgSb),
    primaryEnergyMJ: withParts(primaryEnergyMJ),
    costUsd: range(stored, 'costUsd') ?? null,
    confidence: confidence === 'A' || confidence === 'B' || confidence === 'C' ? confidence : 'D',
    steps: [],
  };
}

const isRange = (value: unknown): value is Range =>
  ['low', 'typical', 'high'].every(end => typeof fieldsOf(value)[end] === 'number');

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
