import { l10n, Uri, workspace, type CancellationToken } from 'vscode';
import { hasReadEnding } from '../core/languages/endings.ts';
import { withPaths } from '../core/report/placed.ts';
import { compare, type Comparison } from '../core/report/compare.ts';
import { dataVersion, scanReport, type Located } from '../core/report/scanReport.ts';
import { isComparable, storedReport } from '../core/report/storedReport.ts';
import { scanJson } from '../present/json.ts';
import { commitProject } from './commitProject.ts';
import type { Engine } from './engine.ts';
import { folderScan } from './folderScan.ts';
import { repositoryAt } from './gitExtension.ts';
import type { OpenedFolder } from './openedFolder.ts';
import { style } from './style.ts';
import { writeWhole } from './writeWhole.ts';

/** What differs from an earlier state, and from which, in words; or why that cannot be said. */
export type Changes = { readonly comparison: Comparison; readonly since: string } | { readonly reason: string };

/** The name of a stored report in the folder that it is of: what `wattlens scan --format json` writes. */
export const baselineFileName = 'wattlens.baseline.json';

const baselineOf = ({ root }: OpenedFolder): Uri => Uri.joinPath(root, baselineFileName);

/** Stores what is found now of each folder; rejects where it cannot be written. */
export async function storeBaseline(folders: readonly OpenedFolder[], version: string): Promise<readonly Uri[]> {
  return Promise.all(
    folders.map(async folder => {
      const { settings, files, scan } = folder;
      const found = [...scan.outcomes.values()].filter(outcome => 'sites' in outcome && outcome.sites.length > 0);
      const report = scanReport({
        ...{ version, settings, projectFiles: [], skipped: [], notes: [], looked: files().length },
        files: found
          .flatMap(outcome => ('sites' in outcome ? [outcome] : []))
          .sort((a, b) => (a.path < b.path ? -1 : 1)),
      });
      const file = baselineOf(folder);
      const problem = await writeWhole(workspace.fs, file, scanJson(report));
      if (problem !== undefined) throw new Error(problem);
      return file;
    }),
  );
}

/** What has changed since the baseline; undefined where no folder has one. */
export async function changesSinceBaseline(folders: readonly OpenedFolder[]): Promise<Changes | undefined> {
  const before: Located[] = [];
  const after: Located[] = [];
  let newest = 0;
  for (const folder of folders) {
    const file = baselineOf(folder);
    const stats = await statOf(file);
    if (!stats) continue;
    newest = Math.max(newest, stats.mtime);
    const stored = storedReport(new TextDecoder().decode(await workspace.fs.readFile(file)));
    const name = workspace.asRelativePath(file);
    if (!stored)
      return { reason: l10n.t('{0} is not a report of wattlens scan --format json. Set the baseline anew.', name) };
    const { id, data } = stored.method;
    if (!isComparable(stored, folder.settings.method))
      return {
        reason: l10n.t(
          'The baseline was made with method {0}, data {1}, and this is method {2}, data {3}. Their figures are not compared: set the baseline anew.',
          ...[id, data, folder.settings.method, dataVersion],
        ),
      };
    before.push(...stored.sites.map(site => ({ ...site, path: folder.shown(site.path) })));
    after.push(...locatedIn(folder));
  }
  if (newest === 0) return undefined;
  const day = new Intl.DateTimeFormat(style().locale, { dateStyle: 'long' }).format(newest);
  return { comparison: compare(before, after), since: l10n.t('the baseline of {0}', day) };
}

/** What has changed since the last commit, in saved and unsaved files; undefined where it was cancelled. */
export async function changesSinceCommit(
  folders: readonly OpenedFolder[],
  engine: Engine,
  token: CancellationToken,
): Promise<Changes | undefined> {
  const before: Located[] = [];
  const after: Located[] = [];
  const commits: string[] = [];
  let reason = l10n.t('no folder is open.');
  for (const folder of folders) {
    const found = await repositoryAt(folder.root);
    if ('reason' in found) {
      ({ reason } = found);
      continue;
    }
    const { repository, commit } = found;
    const earlier = await commitProject(folder, repository, commit);
    const { project, changed, before: was } = earlier;
    const { names = [] } = project.files ?? {};
    engine.tell({ kind: 'names', project: project.id, paths: names });
    engine.tell({ kind: 'invalidate', project: project.id });
    const there = new Set(names);
    const wanted = [...was, ...folder.scan.outcomes.keys(), ...folder.scan.dependents([...changed, ...was])];
    const paths = [...new Set(wanted)].filter(path => there.has(path) && hasReadEnding(path));
    const scan = folderScan(engine, project, folder.settings);
    if (!(await scan.look(paths, () => undefined, token))) return undefined;
    engine.tell({ kind: 'invalidate', project: project.id });
    before.push(...locatedIn({ scan, shown: folder.shown }));
    after.push(...locatedIn(folder));
    const branch = repository.state.HEAD?.name ?? l10n.t('no branch');
    commits.push(`${commit.slice(0, 12)} (${branch})`);
  }
  if (commits.length === 0) return { reason };
  return {
    comparison: compare(before, after),
    since: l10n.t('the last commit, {0}', [...new Set(commits)].join(', ')),
  };
}

const locatedIn = ({ scan, shown }: Pick<OpenedFolder, 'scan' | 'shown'>): readonly Located[] =>
  [...scan.outcomes.values()]
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .flatMap(outcome => ('sites' in outcome ? [withPaths(outcome, shown)] : []))
    .flatMap(({ path, sites }) => sites.map(found => ({ path, found })));

async function statOf(file: Uri): Promise<{ readonly mtime: number } | undefined> {
  try {
    return await workspace.fs.stat(file);
  } catch {
    return undefined;
  }
}
