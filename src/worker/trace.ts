import { createHash } from 'node:crypto';
import type { Stats } from 'node:fs';
import type { Reading } from './decode.ts';
import type { Stamp, Trace } from './rests.ts';

/** Another one where a file or folder may have changed; costs no look inside. */
export const stampOf = ({ mtimeMs, ctimeMs, size, ino }: Stats): string => `${mtimeMs} ${ctimeMs} ${size} ${ino}`;

/** Another one where a text differs, or cannot be read. */
export const hashOf = (read: Reading): string =>
  'text' in read ? createHash('sha1').update(read.text).digest('base64') : 'unreadable';

export const hashOfNames = (names: readonly string[]): string =>
  createHash('sha1')
    .update([...names].sort().join('\n'))
    .digest('base64');

/** What a project's analyses asked for on disk, as it was when it was read. */
export interface DiskTrace extends Trace {
  /** A file or folder is about to be read. */
  readonly met: (path: string, stats: Stats) => void;
  readonly listed: (folder: string, stats: Stats | undefined, names: readonly string[]) => void;
}

export function diskTrace(): DiskTrace {
  const stamps = new Map<string, string>();
  let asked = new Set<string>();
  let files = new Map<string, Stamp>();
  let folders = new Map<string, Stamp>();
  return {
    begin: () => {
      asked = new Set();
    },
    ask: path => {
      asked.add(path);
    },
    asked: () => [...asked],
    met: (path, stats) => {
      stamps.set(path, stampOf(stats));
    },
    read: (path, read) => {
      files.set(path, { stamp: stamps.get(path) ?? '', hash: hashOf(read) });
    },
    listed: (folder, stats, names) => {
      folders.set(folder, { stamp: stats ? stampOf(stats) : '', hash: hashOfNames(names) });
    },
    taken: () => {
      const taken = { files: [...files], folders: [...folders] };
      files = new Map();
      folders = new Map();
      return taken;
    },
  };
}
