import type { Ground } from './reportFile.ts';

/** A key of the project file that changes a ground of the estimates; null where the method fixes it. */
export type Remedy = 'tokens' | 'region' | 'customModels' | null;

export function remedyFor({ label, unit, basis }: Ground): Remedy {
  if (unit === 'tokens' && basis === 'assumed') return 'tokens';
  if (/^(?:Grid|Power usage|Water)/u.test(label)) return 'region';
  if (/^(?:Parameters|Weights)/u.test(label)) return 'customModels';
  return null;
}

/** What most calls rest on first. */
export const byUse = (grounds: readonly Ground[]): readonly Ground[] =>
  [...grounds].sort((a, b) => b.calls - a.calls || (a.label < b.label ? -1 : 1));
