import { Uri, workspace } from 'vscode';

/** The folder whose files are looked at together: one that is opened, else the folder that a document lies in. */
export interface Project {
  /** Its name to the engine: a path where the engine reads the disk itself, else a URI. */
  readonly id: string;
  /** Undefined for documents that lie nowhere yet. */
  readonly root: Uri | undefined;
  readonly readByEngine: boolean;
  /** Where its files come from, if not from the folder as it is. */
  readonly files?: ProjectFiles;
}

interface ProjectFiles {
  /** Relative to the folder. */
  readonly names: readonly string[];
  readonly read: (path: string) => Promise<Uint8Array | undefined>;
}

/** Where a document stands in its project; `path` is relative, with `/`. */
export interface Place {
  readonly project: Project;
  readonly path: string;
}

/** Whether the engine can read files itself; it cannot in a browser. */
export type ReadsDisk = boolean;

export function placeOf(uri: Uri, readsDisk: ReadsDisk): Place {
  const root = rootOf(uri);
  const project = projectAt(root, readsDisk);
  return { project, path: root ? uri.path.slice(root.path.replace(/\/$/u, '').length + 1) : uri.path };
}

export function projectAt(root: Uri | undefined, readsDisk: ReadsDisk): Project {
  const readByEngine = readsDisk && root?.scheme === 'file';
  const id = readByEngine ? root.fsPath : (root?.toString() ?? 'nowhere');
  return { id, root, readByEngine };
}

function rootOf(uri: Uri): Uri | undefined {
  if (uri.scheme === 'untitled') return undefined;
  return workspace.getWorkspaceFolder(uri)?.uri ?? Uri.joinPath(uri, '..');
}

/** The open folder that a document lies in; the first one for a document that lies in none. */
export const workspaceFolderOf = (uri: Uri | undefined): Uri | undefined =>
  ((uri && workspace.getWorkspaceFolder(uri)) ?? workspace.workspaceFolders?.[0])?.uri;

/** The URI of a file of a project. */
export const fileOf = ({ root }: Project, path: string): Uri | undefined => root && Uri.joinPath(root, path);

/** A file as people know it: below the folder that is open or, where it lies above, with the folder that it is in. */
export const namedInWorkspace = (uri: Uri): string =>
  workspace.getWorkspaceFolder(uri) ? workspace.asRelativePath(uri) : uri.path.split('/').slice(-2).join('/');
