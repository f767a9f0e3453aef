import { Uri } from 'vscode';
import { projectFileName } from '../core/config/projectFile.ts';
import { throughVsCode, type Files } from './files.ts';

/** The project file of a folder (or another of that kind), else of one above it, up to the folder that holds the repository. */
export async function nearestProjectFile(
  root: Uri,
  name = projectFileName,
  { isThere }: Files = throughVsCode,
): Promise<Uri | undefined> {
  const candidates: Uri[] = [];
  for (let folder = root; ; folder = Uri.joinPath(folder, '..')) {
    candidates.push(Uri.joinPath(folder, name));
    if (await isThere(Uri.joinPath(folder, '.git'))) break;
    if (folder.path === '/' || folder.path === Uri.joinPath(folder, '..').path) {
      candidates.length = 1; // no repository: what lies above has nothing to do with the folder
      break;
    }
  }
  for (const candidate of candidates) if (await isThere(candidate)) return candidate;
  return undefined;
}

/** `packages/app/` from a folder down to one in it; empty where they are the same. */
export function wayDown(from: Uri, to: Uri): string {
  const way = to.path.slice(from.path.replace(/\/$/u, '').length + 1).replace(/\/$/u, '');
  return way === '' ? '' : `${way}/`;
}
