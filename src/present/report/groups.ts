import type { Task } from '../../core/site.ts';
import type { Metric } from '../amount.ts';
import type { ReportSite } from './reportFile.ts';
import { sumUp, type Sum } from './sums.ts';

/** What calls are grouped by. */
export type Dimension = 'model' | 'folder' | 'provider' | 'task';

export const dimensions: readonly Dimension[] = ['model', 'folder', 'provider', 'task'];

export interface Group extends Sum {
  /** As the data has it; null for calls of which it is not known. */
  readonly name: string | null;
}

/** The folder of a path; `.` for files that lie in none. */
const folderOf = (path: string): string => path.split('/').slice(0, -1).join('/') || '.';

export const valueOf = (site: ReportSite, dimension: Dimension): string | null =>
  ({ model: site.model, folder: folderOf(site.path), provider: site.provider, task: site.task as Task | null })[
    dimension
  ];

/** The calls by one of their properties. */
export function groupsBy(sites: readonly ReportSite[], dimension: Dimension): readonly Group[] {
  const groups = new Map<string | null, ReportSite[]>();
  for (const site of sites) {
    if (!site.runs) continue;
    const name = valueOf(site, dimension);
    const group = groups.get(name);
    if (group) group.push(site);
    else groups.set(name, [site]);
  }
  return [...groups].map(([name, group]) => ({ name, ...sumUp(group) }));
}

/** The most of a metric first; those without a figure last, the most calls first. */
export const byMost = (groups: readonly Group[], metric: Metric): readonly Group[] =>
  [...groups].sort(
    (a, b) => (b[metric]?.typical ?? -1) - (a[metric]?.typical ?? -1) || b.calls - a.calls || order(a.name, b.name),
  );

const order = (a: string | null, b: string | null): number => ((a ?? '') < (b ?? '') ? -1 : 1);
