import type { Carrier } from '../core/carriers/carrier.ts';
import { readCarriers } from '../core/carriers/read.ts';
import type { Remark } from '../core/report/scanReport.ts';
import { readText } from '../worker/disk.ts';
import { shownPath } from './roots.ts';

/** Models that files outside the code name, gathered over one run. */
export interface Carriers {
  /** Reads a file, once however often it is named; one that cannot be read is handed to `unread`. */
  readonly add: (file: string, unread: (what: Remark) => void) => void;
  /** In the order of paths and lines. Paths are as people give them. */
  readonly result: () => readonly Carrier[];
}

export function carriersBelow(cwd: string): Carriers {
  const found = new Map<string, readonly Carrier[]>();
  return {
    add: (file, unread) => {
      const path = shownPath(file, cwd);
      if (found.has(path)) return;
      const read = readText(file);
      found.set(path, 'text' in read ? readCarriers(path, read.text) : []);
      if ('reason' in read) unread({ path: file, reason: read.reason });
    },
    result: () => [...found].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, carriers]) => carriers),
  };
}
