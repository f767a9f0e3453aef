import { existsSync } from 'node:fs';
import path from 'node:path';

/**
 * The folder of the project that a file or folder belongs to, as far as its imports may lead: the nearest with a .git;
 * else the working directory where the file is below it; else the nearest with a manifest; else the file's own folder.
 */
export function projectRoot(file: string, isFolder: boolean, cwd: string): string {
  const folder = isFolder ? file : path.dirname(file);
  const above = ancestors(folder);
  const isBelow = above.includes(cwd);
  const repository = above.find(each => existsSync(path.join(each, '.git')));
  if (repository !== undefined) return repository;
  if (isBelow) return cwd;
  return above.find(each => manifests.some(name => existsSync(path.join(each, name)))) ?? folder;
}

const manifests = ['package.json', 'pyproject.toml', 'setup.py', 'deno.json'];

/** The folder itself and those above it, nearest first. */
function ancestors(folder: string): readonly string[] {
  const parent = path.dirname(folder);
  return parent === folder ? [folder] : [folder, ...ancestors(parent)];
}

/** A path as people give it: relative to the working directory, with `/`. */
export const shownPath = (file: string, cwd: string): string =>
  (path.relative(cwd, file) || '.').split(path.sep).join('/');
