import type { ReportComparison } from './comparison.ts';
import type { ReportHead, ReportSource, ToPage } from './messages.ts';
import { merged, type Ground, type ReportFile, type ReportSite } from './reportFile.ts';

/** All that a page was told. */
export interface Known {
  readonly locale: string;
  readonly sources: ReadonlyMap<string, ReportSource>;
  /** Null before the first scan has ended. */
  readonly head: ReportHead | null;
  readonly files: ReadonlyMap<string, ReportFile>;
  /** In the order of their places. */
  readonly sites: readonly ReportSite[];
  readonly grounds: readonly Ground[];
  /** Of a scan that runs, from 0 to 1; null where none does. */
  readonly share: number | null;
  /** A scan was cancelled before anything was known. */
  readonly isStopped: boolean;
  readonly comparison: ReportComparison | null;
}

export const knownAtFirst: Known = {
  locale: 'en',
  sources: new Map(),
  head: null,
  files: new Map(),
  sites: [],
  grounds: [],
  share: null,
  isStopped: false,
  comparison: null,
};

/** What is known after a message. */
export function told(known: Known, message: ToPage): Known {
  switch (message.kind) {
    case 'hello':
      return { ...known, locale: message.locale, sources: new Map(message.sources.map(each => [each.id, each])) };
    case 'progress':
      return { ...known, share: message.share, isStopped: known.isStopped && message.share === null };
    case 'stopped':
      return { ...known, share: null, isStopped: known.head === null };
    case 'compared':
      return { ...known, comparison: message.comparison };
    case 'found':
      return { ...known, head: message.head, isStopped: false, ...filesAfter(known.files, message) };
  }
}

function filesAfter(
  before: Known['files'],
  { files, gone }: Extract<ToPage, { readonly kind: 'found' }>,
): Pick<Known, 'files' | 'sites' | 'grounds'> {
  const changed = new Map(gone ? before : []);
  for (const path of gone ?? []) changed.delete(path);
  for (const file of files) changed.set(file.path, file);
  const inOrder = [...changed.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  return {
    files: changed,
    sites: inOrder.flatMap(({ sites }) => sites),
    grounds: merged(inOrder.flatMap(({ grounds }) => grounds)),
  };
}
