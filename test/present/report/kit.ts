import { reportFile, type ReportSite } from '../../../src/present/report/reportFile.ts';
import type { PlacedSuggestion } from '../../../src/core/report/placed.ts';
import { found, range, type Changes } from '../kit.ts';

/** A call as the report has it. */
export function site(
  changes: Changes = {},
  path = 'src/a.py',
  suggestions: readonly PlacedSuggestion[] = [],
): ReportSite {
  const [made] = reportFile({ path, sites: [{ ...found(changes), suggestions }], wrapperCalls: [] }).sites;
  if (!made) throw new Error('no site');
  return made;
}

export const energy = (low: number, typical: number, high: number): Changes => ({
  footprint: { energyWh: range(low, typical, high) },
});

export const suggestion = (rule: string, ratio?: readonly [number, number, number]): PlacedSuggestion => ({
  ...found().range,
  rule,
  title: `Title of ${rule}`,
  message: `Message of ${rule}.`,
  safety: 'review',
  fix: { title: 'Fix it', edits: [] },
  withoutEdit: undefined,
  effect: ratio && { energyRatio: range(...ratio) },
});
