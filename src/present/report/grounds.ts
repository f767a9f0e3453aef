import type { Ground } from './reportFile.ts';

/** What most calls rest on first. */
export const byUse = (grounds: readonly Ground[]): readonly Ground[] =>
  [...grounds].sort((a, b) => b.calls - a.calls || (a.label < b.label ? -1 : 1));
