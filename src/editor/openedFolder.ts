import { l10n, Uri, workspace, type CancellationToken, type WorkspaceFolder } from 'vscode';
import type { Settings } from '../core/analysis.ts';
import { withPaths, type PlacedFile } from '../core/report/placed.ts';
import type { Remark } from '../core/report/scanReport.ts';
import { count } from '../present/amount.ts';
import type { Engine } from './engine.ts';
import { folderScan, type FolderScan } from './folderScan.ts';
import { isThere } from './files.ts';
import { fileOf, placeOf, projectAt, type Project, type ReadsDisk } from './project.ts';
import { settingsIn } from './projectSettings.ts';
import { style } from './style.ts';
import { filesIn, type FoundFiles } from './workspaceFiles.ts';

/** A folder of the workspace, its files that count, and what is known of them. */
export interface OpenedFolder {
  readonly root: Uri;
  readonly project: Project;
  readonly settings: Settings;
  readonly projectFile: Uri | undefined;
  readonly scan: FolderScan;
  readonly files: () => readonly string[];
  /** A path of the folder as people read it. */
  readonly shown: (path: string) => string;
  /** Takes in what was written, made or deleted; false where it was cancelled. */
  readonly update: (changed: readonly Uri[], token: CancellationToken) => Promise<boolean>;
  readonly findings: () => FolderFindings;
}

/** Paths in it are as people read them: with the name of the folder where several are open. */
interface FolderFindings {
  readonly files: readonly PlacedFile[];
  readonly skipped: readonly Remark[];
  readonly notes: readonly Remark[];
  readonly documents: readonly (readonly [string, Uri])[];
}

/** Finds the files that count, at most so many. */
export async function openedFolder(
  folder: WorkspaceFolder,
  { engine, readsDisk, most }: { readonly engine: Engine; readonly readsDisk: ReadsDisk; readonly most: number },
  token: CancellationToken,
): Promise<OpenedFolder> {
  const project = projectAt(folder.uri, readsDisk);
  const { settings, file: projectFile } = await settingsIn(folder.uri);
  const scan = folderScan(engine, project, settings);
  const ignoreFrom = projectFile ? Uri.joinPath(projectFile, '..') : folder.uri;
  const uriOf = (path: string): Uri => fileOf(project, path) ?? folder.uri;
  const shown = (path: string): string => workspace.asRelativePath(uriOf(path));
  const find = async (): Promise<FoundFiles> => {
    const found = await filesIn(folder.uri, { most, ignore: settings.ignore, ignoreFrom }, token);
    // Another folder of the workspace may lie in this one: its files are its own.
    const isOwn = (path: string): boolean => workspace.getWorkspaceFolder(uriOf(path))?.index === folder.index;
    return { ...found, paths: found.paths.filter(isOwn) };
  };
  let found = await find();

  return {
    root: folder.uri,
    project,
    settings,
    projectFile,
    scan,
    files: () => found.paths,
    shown,
    update: async (changed, updateToken) => {
      const paths = changed.map(uri => placeOf(uri, readsDisk).path);
      const there = await Promise.all(changed.map(isThere));
      const known = new Set(found.paths);
      const isOther = paths.some((path, index) => known.has(path) !== there[index]);
      if (isOther) found = await find();
      const now = new Set(found.paths);
      for (const path of known) if (!now.has(path)) scan.forget(path);
      return scan.update(
        paths.filter(path => now.has(path)),
        updateToken,
      );
    },
    findings: () => {
      const outcomes = [...scan.outcomes.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
      const cut = l10n.t(
        'only {0} files were read; open a smaller folder, or raise wattlens.scan.maximumFiles',
        count(most, style().locale),
      );
      return {
        files: outcomes.flatMap(outcome =>
          'sites' in outcome && outcome.sites.length > 0 ? [withPaths(outcome, shown)] : [],
        ),
        skipped: [
          ...outcomes.flatMap(outcome =>
            'reason' in outcome ? [{ path: shown(outcome.path), reason: outcome.reason }] : [],
          ),
          ...(found.isCut ? [{ path: folder.name, reason: cut }] : []),
        ],
        notes: [
          ...outcomes.flatMap(outcome =>
            'sites' in outcome && outcome.note !== undefined
              ? [{ path: shown(outcome.path), reason: outcome.note }]
              : [],
          ),
          ...limitsOf(project, found, most).map(reason => ({ path: folder.name, reason })),
          ...(found.leftOut > 0
            ? [
                {
                  path: folder.name,
                  reason: l10n.t('files left out by .gitignore or by wattlens.json: {0}', found.leftOut),
                },
              ]
            : []),
        ],
        documents: outcomes.map(({ path }) => [shown(path), uriOf(path)] as const),
      };
    },
  };
}

/** What is less than where the engine reads the disk itself, in words for the user. */
function limitsOf({ readByEngine }: Project, { isHalfWalked }: FoundFiles, most: number): readonly string[] {
  if (readByEngine) return [];
  const virtual = l10n.t(
    'a virtual workspace: at most {0} files are read, and no Git is there to compare with; open a local copy for both',
    count(most, style().locale),
  );
  const walked = l10n.t('no search is there, and only the folders nearest to the top were read; open a smaller folder');
  return isHalfWalked ? [virtual, walked] : [virtual];
}
