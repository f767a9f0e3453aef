import { diskFiles, folderNames } from '../worker/disk.ts';
import { hashOf, hashOfNames } from '../worker/trace.ts';
import type { Analysis, Before, Kept } from './kept.ts';
import { absolute, type Stamps } from './stamps.ts';

/** What earlier results rest on, looked at once in a run: what is as it was is carried over to what this run keeps. */
export interface CarriedOver {
  /** The stamp of a file or folder of the project now; empty where it may not be relied on. */
  readonly stampOf: (name: string) => string;
  /** The file is as it was, or nothing is known of it. */
  readonly isSame: (name: string) => boolean;
  readonly holds: (analysis: Analysis) => boolean;
  /** Some files had to be read for another stamp, which is to be kept: the next run then need not. */
  readonly hasRead: () => boolean;
}

export function carriedOver(root: string, disk: Stamps, before: Before, after: Kept): CarriedOver {
  const { read } = diskFiles(root);
  const stamps = new Map<string, string>();
  const checked = new Map<string, boolean>();
  let hasRead = false;
  let sharedHolds: boolean | undefined;

  const stampOf = (name: string): string => {
    let stamp = stamps.get(name);
    if (stamp === undefined) {
      stamp = disk.relied(disk.at(absolute(root, name)));
      stamps.set(name, stamp);
    }
    return stamp;
  };
  const hashNow = (name: string): string | undefined => {
    hasRead = true;
    const found = read(name);
    return found && hashOf(found);
  };
  const isSame = (name: string): boolean => {
    const known = checked.get(name);
    if (known !== undefined) return known;
    const was = before.files.get(name);
    const stamp = stampOf(name);
    const same = !was || (was.stamp !== '' && was.stamp === stamp) || hashNow(name) === was.hash;
    checked.set(name, same);
    if (same && was) after.files.set(name, { stamp, hash: was.hash });
    return same;
  };
  const areFoldersSame = (): boolean => {
    for (const [folder, was] of before.folders) {
      const stamp = stampOf(folder);
      const isUntouched = was.stamp !== '' && was.stamp === stamp;
      if (!isUntouched && hashOfNames(folderNames(root, folder)) !== was.hash) return false;
      after.folders.set(folder, { stamp, hash: was.hash });
    }
    return true;
  };
  const isSharedSame = (): boolean => {
    if (!areFoldersSame() || ![...before.shared].every(isSame)) return false;
    for (const name of before.shared) after.shared.add(name);
    return true;
  };

  return {
    stampOf,
    isSame,
    holds: ({ asked }) => (sharedHolds ??= isSharedSame()) && asked.every(isSame),
    hasRead: () => hasRead,
  };
}
