import type { ObservedUsage } from '../footprint/settings.ts';
import type { CallSite } from '../site.ts';
import { matchUsage, type LoggedSite } from './observed.ts';
import type { UsageEntry } from './usageFile.ts';

/** What measured usage is looked up by: the file, its lines (from 1) and the ids that stand for others. */
export interface Around {
  readonly path: string;
  readonly lineAt: (offset: number) => number;
  readonly models: Readonly<Record<string, string>>;
}

const nothing = (): undefined => undefined;

/** Measured usage of the calls of one file; a site that only names a model has none. */
export function usageOf(
  entries: readonly UsageEntry[],
  sites: readonly CallSite[],
  { path, lineAt, models }: Around,
): (site: CallSite) => ObservedUsage | undefined {
  const here = entries.filter(({ files }) => files?.includes(path) ?? true);
  if (here.length === 0) return nothing;
  const logged = new Map<LoggedSite, CallSite>();
  for (const site of sites) {
    if (site.type !== 'invoke') continue;
    const id = site.model?.id;
    const modelId = id !== undefined && Object.hasOwn(models, id) ? models[id] : id;
    const lines = { startLine: lineAt(site.span.start), endLine: lineAt(site.span.end) };
    logged.set({ path, ...lines, modelId, task: site.task }, site);
  }
  const known = new Map<CallSite, ObservedUsage>();
  for (const format of new Set(here.map(entry => entry.format))) {
    const records = here.filter(entry => entry.format === format);
    for (const { site, usage } of matchUsage(records, format, [...logged.keys()]).matched) {
      const call = logged.get(site);
      if (call) known.set(call, both(known.get(call), usage));
    }
  }
  return site => known.get(site);
}

/** Logs of two kinds about one call: tokens of one, energy of the other. */
const both = (first: ObservedUsage | undefined, second: ObservedUsage): ObservedUsage =>
  first ? { ...first, ...second, note: `${first.note}; ${second.note}` } : second;
