import { isRecord, readRecord } from './json.ts';
import { remembered } from './memory.ts';
import type { Project } from './project.ts';
import { folderOf, join } from './resolve.ts';

/**
 * Where the source file behind a package of the same workspace may be: `@acme/llm` in `packages/llm`. The folders come
 * from the `workspaces` of a package.json, or a pnpm-workspace.yaml, at or above the importing file; the package's name
 * must agree. None for packages from elsewhere.
 */
export function workspaceEntries(specifier: string, from: string, project: Project): readonly string[] {
  const parts = specifier.split('/');
  const name = parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
  const rest = specifier.slice(name.length + 1);
  const last = name.split('/').at(-1) ?? name;
  for (let folder = folderOf(from); ; folder = folderOf(folder)) {
    for (const base of remembered(project.memory?.workspaces, folder, () => workspaceFolders(folder, project))) {
      const home = join(
        folder,
        base.replace(/(?<!\*)\*+$/u, () => last),
      );
      if (home === undefined) continue;
      const manifest = readRecord(join(home, 'package.json') ?? '', project);
      if (manifest?.['name'] !== name) continue;
      const exported = exportedAs(manifest['exports'], rest === '' ? '.' : `./${rest}`);
      const entries = rest === '' ? [...entriesOf(manifest), ...exported, 'index'] : [rest, ...exported];
      return entries.flatMap(entry => join(home, entry) ?? []);
    }
    if (folder === '') return [];
  }
}

function workspaceFolders(folder: string, project: Project): readonly string[] {
  const at = (name: string): string => (folder === '' ? name : `${folder}/${name}`);
  const listed = readRecord(at('package.json'), project)?.['workspaces'];
  const packages = isRecord(listed) ? listed['packages'] : listed;
  const fromManifest = Array.isArray(packages) ? packages.filter(each => typeof each === 'string') : [];
  const pnpm = project.text(at('pnpm-workspace.yaml')) ?? '';
  const fromPnpm = [...pnpm.matchAll(/^[ \t]*-[ \t]*["']?([^"'#\s]+)["']?[ \t]*$/gmu)].flatMap(match => match[1] ?? []);
  return [...fromManifest, ...fromPnpm].map(each => each.replace(/^\.\//u, '').replace(/\/$/u, ''));
}

/** Where the sources of a package begin: its built entry is mostly not in the repository. */
const entriesOf = (manifest: Readonly<Record<string, unknown>>): readonly string[] =>
  [manifest['source'], 'src/index', manifest['main'], manifest['module'], manifest['types']].filter(
    entry => typeof entry === 'string',
  );

/** The files that `exports` names for a path, under whatever condition. */
function exportedAs(exported: unknown, path: string): readonly string[] {
  if (typeof exported === 'string') return path === '.' ? [exported] : [];
  if (!isRecord(exported)) return [];
  const target = path in exported ? exported[path] : path === '.' ? exported : undefined;
  if (typeof target === 'string') return [target];
  return isRecord(target) ? Object.values(target).filter(each => typeof each === 'string') : [];
}
