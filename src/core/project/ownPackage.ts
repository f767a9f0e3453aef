import { isRecord, readRecord } from './json.ts';
import type { Project } from './project.ts';
import { folderOf, join } from './resolve.ts';

/**
 * The name of the package whose entry, built or in its sources, a relative import means, as examples of a package import
 * the package they are of: `../dist/index.js`, `../src`. Undefined for every other import.
 */
export function ownPackage(specifier: string, from: string, project: Project): string | undefined {
  const path = specifier.startsWith('.') ? join(folderOf(from), specifier) : undefined;
  if (path === undefined) return undefined;
  for (let home = folderOf(from); ; home = folderOf(home)) {
    const manifest = readRecord(home === '' ? 'package.json' : `${home}/package.json`, project);
    const name = manifest?.['name'];
    if (
      manifest &&
      typeof name === 'string' &&
      [...entriesOf(manifest), ...sourceOf(home, from)].some(each => bare(join(home, each) ?? '') === bare(path))
    )
      return name;
    if (home === '') return undefined;
  }
}

/** The beginning of its sources, for files that are none of them. */
const sourceOf = (home: string, from: string): readonly string[] =>
  (home === '' ? from : from.slice(home.length + 1)).startsWith('src/') ? [] : ['src/index'];

/** Where a package begins, built or not. Source: nodejs.org/api/packages.html#package-entry-points. */
function entriesOf(manifest: Readonly<Record<string, unknown>>): readonly string[] {
  const exported = manifest['exports'];
  const root = isRecord(exported) && '.' in exported ? exported['.'] : exported;
  return [manifest['main'], manifest['module'], ...targets(root)].filter(entry => typeof entry === 'string');
}

/** The files that conditions lead to: `{ import: { types, default }, require }`. */
const targets = (exported: unknown): readonly unknown[] =>
  isRecord(exported)
    ? Object.entries(exported).flatMap(([key, to]) => (key.startsWith('.') ? [] : targets(to)))
    : [exported];

/** Without ending, and without the `index` of a folder. */
const bare = (path: string): string => path.replace(/(?:\.d)?\.[cm]?[jt]sx?$/u, '').replace(/\/index$/u, '');
