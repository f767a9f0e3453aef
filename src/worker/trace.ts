import { createHash } from 'node:crypto';
import { statSync, type Stats } from 'node:fs';
import type { Reading } from './decode.ts';
import type { Stamp, Trace } from './rests.ts';

/** Another one where a file or folder may have changed; costs no look inside. */
export const stampOf = ({ mtimeMs, ctimeMs, size, ino }: StampedStats): string =>
  `${mtimeMs} ${ctimeMs} ${size} ${ino}`;

type StampedStats = Pick<Stats, 'mtimeMs' | 'ctimeMs' | 'size' | 'ino'>;

/** What the file system says of a file or folder, or of what a link leads to; undefined where nothing is there. */
export function statsAt(file: string): Stats | undefined {
  try {
    return statSync(file, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** Another one where a text differs, or cannot be read. */
export const hashOf = (read: Reading): string =>
  'text' in read ? createHash('sha1').update(read.text).digest('base64') : 'unreadable';

export const hashOfNames = (names: readonly string[]): string =>
  createHash('sha1')
    .update([...names].sort().join('\n'))
    .digest('base64');

/** The clock of a file system may be so much behind. */
const grainMs = 50;

/**
 * What a project's analyses asked for on disk, as it was when it was read. A file's stamp is taken after it was read, and
 * empty where it was written since this began: the text may be an older one.
 */
export interface DiskTrace extends Trace {
  readonly listed: (folder: string, stats: Stats | undefined, names: readonly string[]) => void;
}

export function diskTrace(pathOf: (file: string) => string): DiskTrace {
  const began = Date.now() - grainMs;
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
    read: (path, read) => {
      const stats = statsAt(pathOf(path));
      files.set(path, { stamp: stats && stats.ctimeMs < began ? stampOf(stats) : '', hash: hashOf(read) });
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
