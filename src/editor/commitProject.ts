import { Uri } from 'vscode';
import type { GitChange, Repository } from './gitExtension.ts';
import type { OpenedFolder } from './openedFolder.ts';
import type { Project } from './project.ts';
import { namesOf } from './supply.ts';
import { bytesOf } from './files.ts';

/** A folder as it was at a commit: what differs since then, and the project that the engine is asked about. */
export interface CommitProject {
  readonly project: Project;
  /** Relative to the folder: what is not as it was, or was not there; and what of it was there. */
  readonly changed: readonly string[];
  readonly before: readonly string[];
}

/** What is larger is not analysed. */
const largestBytes = 5 * 1024 * 1024;

/** Reads what a commit has of the files that have changed since; all others are as they are. */
export async function commitProject(
  { root, project: { id } }: OpenedFolder,
  repository: Repository,
  commit: string,
): Promise<CommitProject> {
  const folder = root.path.replace(/\/$/u, '');
  const inside = (uri: Uri): readonly string[] =>
    uri.path.startsWith(`${folder}/`) ? [uri.path.slice(folder.length + 1)] : [];
  const { workingTreeChanges, untrackedChanges = [] } = repository.state;
  const changes: readonly GitChange[] = [
    ...(await repository.diffWithHEAD()),
    ...workingTreeChanges,
    ...untrackedChanges,
  ];
  const texts = new Map<string, Uint8Array>();
  const changed = new Set<string>();
  for (const { uri, originalUri, renameUri } of changes) {
    for (const path of [uri, originalUri, ...(renameUri ? [renameUri] : [])].flatMap(inside)) changed.add(path);
    const [path] = inside(originalUri);
    if (path === undefined || texts.has(path)) continue;
    const text = await repository.buffer(commit, originalUri.fsPath).catch(() => undefined);
    if (text && text.byteLength <= largestBytes) texts.set(path, text);
  }
  const now = await namesOf({ id, root, readByEngine: false });
  const names = [...new Set([...now.filter(path => !changed.has(path)), ...texts.keys()])];
  return {
    project: {
      id: `commit of ${id}`,
      root,
      readByEngine: false,
      files: {
        names,
        read: async path =>
          texts.get(path) ?? (changed.has(path) ? undefined : await bytesOf(Uri.joinPath(root, path))),
      },
    },
    changed: [...changed],
    before: [...texts.keys()],
  };
}
