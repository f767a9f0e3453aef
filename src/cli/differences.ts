import { existsSync, mkdirSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { compare } from '../core/report/compare.ts';
import { sitesOf } from '../core/report/scanReport.ts';
import type { Diff } from '../present/diff.ts';
import { affected } from './affected.ts';
import { layOut } from './baseTree.ts';
import { blobsOf, commitOf, filesNow, notCheckedOut, submodules, workTree } from './git.ts';
import { reportOn, type Scanning, type Setting } from './report.ts';

/** What is compared, and with which state of the past. */
export interface Asked {
  readonly ref: string;
  readonly paths: readonly string[];
  readonly scanning: Scanning;
}

export interface Compared {
  readonly diff: Diff;
  /** False where a project file could not be read as it should. */
  readonly isSound: boolean;
}

/**
 * The calls of the working directory that are not as they were at a commit. Each state is analysed with its own project
 * file, both by the method of today; of both only the files are looked at on which a change can have an effect.
 */
export async function differencesSince({ ref, paths, scanning }: Asked, { cwd, version }: Setting): Promise<Compared> {
  const root = realpathSync(workTree(cwd));
  const here = realpathSync(cwd);
  const commit = commitOf(ref, root);
  const config = scanning.config === undefined ? {} : { config: path.resolve(cwd, scanning.config) };
  const elsewhere = new Set(notCheckedOut(root));
  const blobs = blobsOf(commit, root).filter(blob => !elsewhere.has(blob.path));
  const now = filesNow(root);
  const { same, sources } = affected(root, blobs, now);
  // A submodule is compared in its own repository: the commit does not hold its files.
  const others = submodules(root).length > 0 ? new Set([...now, ...blobs.map(blob => blob.path)]) : undefined;
  const compared = sources ?? others;
  const within = (top: string): Pick<Scanning, 'only'> =>
    compared ? { only: new Set([...compared].map(file => path.join(top, file))) } : {};
  const after = await reportOn(paths, { ...scanning, ...config, ...within(root) }, { cwd: here, version });
  const { method } = after.report.settings;
  const tree = layOut(blobs, same, root);
  try {
    const there = path.join(tree.root, path.relative(root, here));
    // What was not there held no call.
    for (const named of ['.', ...paths].map(each => path.resolve(there, each)))
      if (!existsSync(named)) mkdirSync(named, { recursive: true });
    const past = { ...scanning, ...config, ...within(tree.root), method, isQuiet: true } as const;
    const before = await reportOn(paths, past, { cwd: there, version });
    const comparison = compare(sitesOf(before.report), sitesOf(after.report));
    return { diff: { comparison, base: { ref, commit }, method, version }, isSound: after.isSound };
  } finally {
    tree.remove();
  }
}
