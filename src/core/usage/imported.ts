import type { UsageImport, UsageRecord } from './import/record.ts';
import { matchUsage, type LoggedSite } from './observed.ts';
import type { UsageEntry } from './usageFile.ts';

export interface Imported {
  readonly entries: readonly UsageEntry[];
  /** Calls of the code that are meant by any of them. */
  readonly sites: ReadonlySet<LoggedSite>;
  readonly unmatched: readonly { readonly record: UsageRecord; readonly reason: string }[];
}

/** The records of a log that speak of calls of the code. `sites`: all calls of the project. */
export function imported({ format, records }: UsageImport, sites: readonly LoggedSite[]): Imported {
  const meant = new Set<LoggedSite>();
  const parts = records.map(record => {
    const { matched, unmatched } = matchUsage([record], format, sites);
    const found = matched.map(({ site }) => site);
    for (const site of found) meant.add(site);
    return { record, found, unmatched };
  });
  return {
    entries: parts.flatMap(({ record, found }): readonly UsageEntry[] => {
      if (found.length === 0) return [];
      // A log that names no place speaks of every call with its model, also of those that are yet to be written.
      const isPlaced = record.path !== undefined || record.model === undefined;
      const files = isPlaced ? [...new Set(found.map(({ path }) => path))] : undefined;
      return [{ ...record, format, isShared: found.length > 1, files }];
    }),
    sites: meant,
    unmatched: parts.flatMap(({ unmatched }) => unmatched),
  };
}
