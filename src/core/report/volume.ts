import ignore from 'ignore';
import type { FilePlace, Settings } from '../analysis.ts';
import type { PlacedFile, PlacedRange, PlacedSite } from './placed.ts';

/** The key of a call in `callsPerMonth` of the project file: `src/rag.py:88`, in the second cell `a.ipynb:cell 2:5`. */
export const volumeKey = (path: string, { cell, startLine }: Pick<PlacedRange, 'cell' | 'startLine'>): string =>
  `${path}:${cell === null ? '' : `cell ${cell + 1}:`}${startLine}`;

/** A path of the project as the project file has it; undefined for what lies outside of the folder of that file. */
function seenFrom(place: FilePlace | undefined, path: string): string | undefined {
  if (!place) return path;
  if ('above' in place) return `${place.above}${path}`;
  return path.startsWith(place.below) ? path.slice(place.below.length) : undefined;
}

/**
 * The calls of a file with how often the project file says that they run. A key that names the line of a call counts
 * most, then a comment at the call, then the last pattern (in the notation of .gitignore) that fits the file.
 */
export function withVolume(
  file: PlacedFile,
  { callsPerMonth, projectFileAt }: Pick<Settings, 'callsPerMonth' | 'projectFileAt'>,
): PlacedFile {
  const said = Object.entries(callsPerMonth);
  const path = seenFrom(projectFileAt, file.path);
  if (said.length === 0 || path === undefined) return file;
  const ofFile = said.findLast(([pattern]) => fits(pattern, path))?.[1];
  return {
    ...file,
    sites: file.sites.map(found => {
      const key = volumeKey(path, found.range);
      const ofLine = Object.hasOwn(callsPerMonth, key) ? callsPerMonth[key] : undefined;
      const isCommented = found.estimate.usage?.callsPerMonth?.basis === 'declared';
      const calls = ofLine ?? (isCommented ? undefined : ofFile);
      return calls === undefined ? found : { ...found, estimate: withCallsPerMonth(found.estimate, calls) };
    }),
  };
}

/** The estimate of a call that is said to run so often. */
export const withCallsPerMonth = (estimate: PlacedSite['estimate'], calls: number): PlacedSite['estimate'] => ({
  ...estimate,
  usage: { ...estimate.usage, callsPerMonth: { low: calls, typical: calls, high: calls, basis: 'declared' } },
});

/** A path that leaves the folder, or a pattern that cannot be read, fits nothing. */
const fits = (pattern: string, path: string): boolean =>
  ignore.isPathValid(path) && ignore().add(pattern).ignores(path);
