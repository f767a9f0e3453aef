import { plain, type Range } from '../../core/footprint/quantity.ts';
import type { Confidence, SiteEstimate } from '../../core/footprint/report.ts';
import type { Basis } from '../../core/footprint/step.ts';
import type { PlacedFile, PlacedSite, PlacedSuggestion } from '../../core/report/placed.ts';
import type { Task } from '../../core/site.ts';
import { retold, type Voice } from '../say.ts';
import { missingName, modelName, noEstimateSentence } from '../words.ts';
import { remedyFor, type Remedy } from './remedy.ts';

/** Where something stands, as people count; `cell` as in a notebook. */
export interface ReportPlace {
  readonly path: string;
  readonly cell: number | null;
  readonly line: number;
  readonly column: number;
}

/** What one run takes; the price is null where none is known. */
export interface Figures {
  readonly energyWh: Range;
  readonly gwpGrams: Range;
  readonly waterMl: Range;
  readonly costUsd: Range | null;
}

export interface ReportSuggestion extends ReportPlace {
  readonly rule: string;
  readonly title: string;
  readonly message: string;
  /** What the edit does; null for advice. */
  readonly fix: string | null;
  /** Energy after over energy before. */
  readonly energyRatio: Range | null;
}

/** A call site with as much of it as the report shows: plain data, small enough to be sent by the thousand. */
export interface ReportSite extends ReportPlace {
  readonly callee: string;
  /** False where the code only names a model. */
  readonly runs: boolean;
  readonly task: Task;
  readonly provider: string | null;
  /** As a reader would name it; null where it is not known. */
  readonly model: string | null;
  /** Several models may run here. */
  readonly isOneOf: boolean;
  readonly inLoop: boolean;
  readonly figures: Figures | null;
  readonly confidence: Confidence | null;
  /** Why there are no figures, as a sentence. */
  readonly reason: string | null;
  /** The name that would say the model, if it had a value. */
  readonly missingName: string | null;
  readonly callsPerMonth: Range | null;
  /** What other calls with the same model or place share; for sums. */
  readonly shared: SiteEstimate['shared'];
  readonly sumKey: { readonly model: string; readonly place: string };
  readonly suggestions: readonly ReportSuggestion[];
}

/** A number that estimates rest on: its range over the calls of a file, and how many of them use it. */
export interface Ground {
  readonly label: string;
  readonly unit: string;
  readonly low: number;
  readonly high: number;
  readonly basis: Exclude<Basis, 'derived'>;
  readonly sourceId: string | null;
  readonly remedy: Remedy;
  readonly calls: number;
}

export interface ReportFile {
  readonly path: string;
  readonly sites: readonly ReportSite[];
  readonly grounds: readonly Ground[];
}

/** What the report shows of a file. */
export const reportFile = ({ path, sites }: PlacedFile, voice: Voice = {}): ReportFile => ({
  path,
  sites: sites.map(found => reportSite(path, found, voice)),
  grounds: merged(sites.filter(({ site }) => site.type === 'invoke').flatMap(found => groundsOf(found, voice))),
});

export function reportSite(path: string, found: PlacedSite, voice: Voice = {}): ReportSite {
  const { site, estimate, range, suggestions } = found;
  const { footprint, usage } = estimate;
  return {
    path,
    cell: range.cell,
    line: range.startLine,
    column: range.startColumn,
    callee: site.callee,
    runs: site.type === 'invoke',
    task: site.task,
    provider: site.provider ?? estimate.catalogId?.split('/')[0] ?? null,
    model: modelName(found, voice) ?? null,
    isOneOf: !found.model && found.modelCandidates.length > 0,
    inLoop: site.inLoop,
    figures: footprint && {
      energyWh: plain(footprint.energyWh),
      gwpGrams: plain(footprint.gwpGrams),
      waterMl: plain(footprint.waterMl),
      costUsd: footprint.costUsd && plain(footprint.costUsd),
    },
    confidence: footprint?.confidence ?? null,
    reason: footprint ? null : noEstimateSentence(found, voice),
    missingName: missingName(site) ?? null,
    callsPerMonth: usage?.callsPerMonth ? plain(usage.callsPerMonth) : null,
    shared: estimate.shared,
    sumKey: { model: estimate.catalogId ?? site.model?.id ?? '', place: estimate.place ?? '' },
    suggestions: suggestions.map(each => reportSuggestion(path, each, voice)),
  };
}

const reportSuggestion = (path: string, suggestion: PlacedSuggestion, voice: Voice): ReportSuggestion => ({
  path,
  cell: suggestion.cell,
  line: suggestion.startLine,
  column: suggestion.startColumn,
  rule: suggestion.rule,
  title: retold(voice, suggestion.title),
  message: retold(voice, suggestion.message),
  fix: suggestion.fix ? retold(voice, suggestion.fix.title) : null,
  energyRatio: suggestion.effect ? plain(suggestion.effect.energyRatio) : null,
});

/** Only what stands on its own feet: what follows from other steps is in the hover. */
const groundsOf = ({ estimate }: PlacedSite, voice: Voice): readonly Ground[] =>
  (estimate.footprint?.steps ?? []).flatMap((step): readonly Ground[] => {
    const { value, basis, sourceId } = step;
    if (basis === 'derived') return [];
    const [label, unit] = [retold(voice, step.label), retold(voice, step.unit)];
    return [{ label, unit, low: value.low, high: value.high, basis, sourceId, remedy: remedyFor(step), calls: 1 }];
  });

/** One row for what has the same name, unit and source, over all of its values. */
export function merged(grounds: readonly Ground[]): readonly Ground[] {
  const rows = new Map<string, Ground>();
  for (const ground of grounds) {
    const key = JSON.stringify([ground.label, ground.unit, ground.basis, ground.sourceId]);
    const before = rows.get(key);
    rows.set(key, before ? both(before, ground) : ground);
  }
  return [...rows.values()];
}

const both = (one: Ground, other: Ground): Ground => ({
  ...one,
  low: Math.min(one.low, other.low),
  high: Math.max(one.high, other.high),
  calls: one.calls + other.calls,
});
