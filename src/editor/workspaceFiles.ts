import { Uri, workspace, type CancellationToken } from 'vscode';
import { readEndings } from '../core/languages/endings.ts';
import { ignoredBy, type IgnoreFile } from '../core/project/ignored.ts';
import { generated, leftOutFolders } from '../core/project/leftOut.ts';
import { isThere, textOf } from './files.ts';
import { findFiles } from './findFiles.ts';
import { wayDown } from './nearestProjectFile.ts';

/** Glob patterns of the names of all files that are read. */
export const sourceNames: readonly string[] = readEndings.map(ending => `*${ending}`);

const sources = `**/{${sourceNames.join(',')}}`;

/** More .gitignore files than any project has. */
const mostIgnoreFiles = 2000;

export interface FoundFiles {
  /** Relative to the folder, with `/`, in the order of their names. */
  readonly paths: readonly string[];
  /** There are more than were asked for. */
  readonly isCut: boolean;
  /** There is no search, and more folders than are walked one by one. */
  readonly isHalfWalked: boolean;
  /** Source files that git or the project file leave out, where VS Code's settings do not. */
  readonly leftOut: number;
}

interface Wanted {
  readonly most: number;
  /** What a project file leaves out, and the folder that it lies in. */
  readonly ignore: readonly string[];
  readonly ignoreFrom: Uri;
}

/** The source files of a folder, without what VS Code's settings, git or the project file leave out. */
export async function filesIn(
  folder: Uri,
  { most, ignore, ignoreFrom }: Wanted,
  token: CancellationToken,
): Promise<FoundFiles> {
  const leftOut = excluded(folder);
  const [found, isIgnored] = await Promise.all([
    findFiles(folder, { glob: sources, leftOut, most: most + 1 }, token),
    ignoredByGit(folder, leftOut, token),
  ]);
  const byProject = ignoredBy([{ folder: '', text: ignore.join('\n') }]);
  const way = wayDown(ignoreFrom, folder);
  const written = found.uris.map(uri => relative(folder, uri)).filter(path => !generated.test(path));
  const paths = written.filter(path => !isIgnored(path) && !byProject(`${way}${path}`)).sort();
  return {
    paths: paths.slice(0, most),
    isCut: found.uris.length > most,
    isHalfWalked: found.isHalfWalked,
    leftOut: written.length - paths.length,
  };
}

const relative = (from: Uri, uri: Uri): string => uri.path.slice(from.path.replace(/\/$/u, '').length + 1);

/** What `search.exclude` says, which VS Code's search for names does not heed by itself (it does `files.exclude`). */
function excluded(folder: Uri): string {
  const set = workspace.getConfiguration('search', folder).get<Readonly<Record<string, unknown>>>('exclude', {});
  const globs = Object.entries(set).flatMap(([glob, value]) => (value === true ? [glob] : []));
  return `{${[`**/{${[...leftOutFolders].join(',')}}/**`, ...globs].join(',')}}`;
}

/** The rules of git for a folder, with those of the repository that it is a part of. */
async function ignoredByGit(
  folder: Uri,
  leftOut: string,
  token: CancellationToken,
): Promise<(path: string) => boolean> {
  const root = (await repositoryOf(folder)) ?? folder;
  const way = wayDown(root, folder);
  const wanted = { glob: '**/.gitignore', leftOut, most: mostIgnoreFiles };
  const { uris: inside } = await findFiles(folder, wanted, token);
  const above = foldersBetween(root, folder).map(each => Uri.joinPath(each, '.gitignore'));
  const read = async (uri: Uri, of: Uri): Promise<readonly IgnoreFile[]> => {
    const text = await textOf(uri);
    return text === undefined ? [] : [{ folder: relative(root, of).replace(/\/$/u, ''), text }];
  };
  const outer = await Promise.all([
    read(Uri.joinPath(root, '.git', 'info', 'exclude'), root),
    ...above.map(uri => read(uri, Uri.joinPath(uri, '..'))),
  ]);
  // A folder that is itself left out was opened on purpose.
  const isLeftOut = way !== '' && ignoredBy(outer.flat())(way);
  const inner = await Promise.all(inside.map(uri => read(uri, Uri.joinPath(uri, '..'))));
  const ignores = ignoredBy([...(isLeftOut ? [] : outer), ...inner].flat());
  return path => ignores(`${way}${path}`);
}

/** The folder that holds the repository of a folder: itself or one above it. */
async function repositoryOf(folder: Uri): Promise<Uri | undefined> {
  for (let at = folder; ;) {
    if (await isThere(Uri.joinPath(at, '.git'))) return at;
    const next = Uri.joinPath(at, '..');
    if (next.path === at.path) return undefined;
    at = next;
  }
}

/** From `root` to the folder above `folder`. */
function foldersBetween(root: Uri, folder: Uri): readonly Uri[] {
  const parts = relative(root, folder)
    .split('/')
    .filter(part => part !== '');
  return parts.map((_, depth) => Uri.joinPath(root, ...parts.slice(0, depth)));
}
