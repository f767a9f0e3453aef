import { mkdirSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { compare } from '../core/report/compare.ts';
import { sitesOf } from '../core/report/scanReport.ts';
import { diffJson, diffMarkdown, diffText, type Diff } from '../present/diff.ts';
import { layOut } from './baseTree.ts';
import { commitOf, workTree } from './git.ts';
import { CannotRun } from './messages.ts';
import { write } from './output.ts';
import { reportOn, type Reported, type Scanning, type Setting } from './report.ts';
import { terminalStyle } from './terminal.ts';

export interface DiffOptions extends Scanning {
  readonly base: string;
  readonly format: string;
  readonly output?: string;
}

const formats: Readonly<Record<string, (diff: Diff) => string>> = {
  text: diff => diffText(diff, terminalStyle()),
  json: diffJson,
  markdown: diff => diffMarkdown(diff),
};

/**
 * `wattlens diff`: the calls of the working directory that are not as they were at a commit. Each state is analysed with
 * its own project file, both by the method of today.
 */
export async function diffCommand(options: DiffOptions, { cwd, version }: Setting): Promise<number> {
  const format = Object.hasOwn(formats, options.format) ? formats[options.format] : undefined;
  if (!format)
    throw new CannotRun(`--format ${options.format} is not available; use ${Object.keys(formats).join(', ')}`);
  const root = workTree(cwd);
  const commit = commitOf(options.base, root);
  const scanning = {
    ...options,
    ...(options.config === undefined ? {} : { config: path.resolve(cwd, options.config) }),
  };
  const after = await reportOn(['.'], scanning, { cwd, version });
  const { method } = after.report.settings;
  const before = await atCommit(commit, root, cwd, { scanning: { ...scanning, method }, version });
  const diff = {
    comparison: compare(sitesOf(before.report), sitesOf(after.report)),
    base: { ref: options.base, commit },
    method,
    version,
  };
  await write(format(diff), options.output);
  return after.isSound ? 0 : 2;
}

/** The same folder as it was at a commit; empty where it was not there. */
async function atCommit(
  commit: string,
  root: string,
  cwd: string,
  { scanning, version }: { readonly scanning: Scanning; readonly version: string },
): Promise<Reported> {
  const tree = layOut(commit, root);
  try {
    const there = path.join(tree.root, path.relative(realpathSync(root), realpathSync(cwd)));
    mkdirSync(there, { recursive: true });
    return await reportOn(['.'], { ...scanning, isQuiet: true }, { cwd: there, version });
  } finally {
    tree.remove();
  }
}
