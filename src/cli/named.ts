import { accessSync, constants, lstatSync, realpathSync } from 'node:fs';
import path from 'node:path';
import type { Remark } from '../core/report/scanReport.ts';
import { failure } from '../worker/disk.ts';
import { projectRoot, shownPath } from './roots.ts';
import type { Holding, ProjectSettings } from './settings.ts';

/** A file or folder of the request, and the project it belongs to. */
export interface Named extends Holding {
  readonly file: string;
  readonly isFolder: boolean;
  readonly root: string;
}

export interface NamedPaths {
  readonly named: readonly Named[];
  /** Paths that could not be read at all. */
  readonly unreadable: readonly Remark[];
}

/** What the paths of a request stand for; they may be relative to `cwd`. */
export function namedPaths(paths: readonly string[], cwd: string, settingsOf: ProjectSettings['of']): NamedPaths {
  const unreadable: Remark[] = [];
  const named = paths.flatMap((given): readonly Named[] => {
    const file = path.resolve(cwd, given);
    const kind = kindOf(file);
    if (kind === 'file' || kind === 'folder') return [belonging(file, kind === 'folder', cwd, settingsOf)];
    unreadable.push({ path: shownPath(file, cwd), reason: kind.reason });
    return [];
  });
  return { named, unreadable };
}

function belonging(file: string, isFolder: boolean, cwd: string, settingsOf: ProjectSettings['of']): Named {
  const root = projectRoot(file, isFolder, cwd);
  return { file, isFolder, root, ...settingsOf(isFolder ? file : path.dirname(file), root) };
}

function kindOf(file: string): 'file' | 'folder' | { readonly reason: string } {
  try {
    let stats = lstatSync(file);
    if (stats.isSymbolicLink()) stats = lstatSync(realpathSync(file));
    if (stats.isFile()) accessSync(file, constants.R_OK);
    return stats.isDirectory() ? 'folder' : 'file';
  } catch (error) {
    return { reason: failure(error) };
  }
}
