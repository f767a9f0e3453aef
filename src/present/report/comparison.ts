import type { Range } from '../../core/footprint/quantity.ts';
import type { Change, Comparison } from '../../core/report/compare.ts';
import type { Located } from '../../core/report/scanReport.ts';
import type { Voice } from '../say.ts';
import { reportSite, type ReportSite } from './reportFile.ts';

/** What changed since a baseline, as the report shows it. */
export interface ReportComparison {
  /** What is compared with, in the reader's words: `the baseline of 22 November`. */
  readonly since: string;
  readonly energy: Range | null;
  readonly carbon: Range | null;
  readonly water: Range | null;
  readonly cost: Range | null;
  readonly withoutEstimate: number;
  readonly changes: readonly ReportChange[];
}

export interface ReportChange {
  readonly kind: Change['kind'];
  readonly before: ReportSite | null;
  readonly after: ReportSite | null;
}

export const reportComparison = (
  { changes, energyWh, gwpGrams, waterMl, costUsd, withoutEstimate }: Comparison,
  since: string,
  voice: Voice = {},
): ReportComparison => ({
  since,
  energy: energyWh,
  carbon: gwpGrams,
  water: waterMl,
  cost: costUsd,
  withoutEstimate,
  changes: changes.map(({ kind, before, after }) => ({ kind, before: side(before, voice), after: side(after, voice) })),
});

const side = (located: Located | undefined, voice: Voice): ReportSite | null =>
  located ? reportSite(located.path, located.found, voice) : null;
