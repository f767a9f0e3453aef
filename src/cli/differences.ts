import { existsSync, mkdirSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { compare } from '../core/report/compare.ts';
import { sitesOf } from '../core/report/scanReport.ts';
import type { Diff } from '../present/diff.ts';
import { layOut } from './baseTree.ts';
import { commitOf, workTree } from './git.ts';
import { reportOn, type Reported, type Scanning, type Setting } from './report.ts';

/** What is compared, and with which state of the past. */
export interface Asked {
  readonly ref: string;
  readonly paths: readonly string[];
  readonly scanning: Scanning;
}

export interface Compared {
  readonly diff: Diff;
  readonly after: Reported;
}

/**
 * The calls of the working directory that are not as they were at a commit. Each state is analysed with its own project
 * file, both by the method of today.
 */
export async function differencesSince({ ref, paths, scanning }: Asked, { cwd, version }: Setting): Promise<Compared> {
  const root = workTree(cwd);
  const commit = commitOf(ref, root);
  const config = scanning.config === undefined ? {} : { config: path.resolve(cwd, scanning.config) };
  const after = await reportOn(paths, { ...scanning, ...config }, { cwd, version });
  const { method } = after.report.settings;
  const folder = path.relative(realpathSync(root), realpathSync(cwd));
  const tree = layOut(commit, root);
  try {
    const there = path.join(tree.root, folder);
    // What was not there held no call.
    for (const named of paths.map(each => path.resolve(there, each)))
      if (!existsSync(named)) mkdirSync(named, { recursive: true });
    const before = await reportOn(paths, { ...scanning, ...config, method, isQuiet: true }, { cwd: there, version });
    const comparison = compare(sitesOf(before.report), sitesOf(after.report));
    return { diff: { comparison, base: { ref, commit }, method, version }, after };
  } finally {
    tree.remove();
  }
}
