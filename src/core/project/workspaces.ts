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
  const name = packageOf(specifier);
  const rest = specifier.slice(name.length + 1);
  for (let folder = folderOf(from); ; folder = folderOf(folder)) {
    const home = homeOf(name, folder, project);
    const manifest = home === undefined ? undefined : manifestIn(home, project);
    if (home !== undefined && manifest) {
      const exported = exportedAs(manifest['exports'], rest === '' ? '.' : `./${rest}`);
      const entries = rest === '' ? [...entriesOf(manifest), ...exported, 'index'] : [rest, ...exported];
      return entries.flatMap(entry => join(home, entry) ?? []);
    }
    if (folder === '') return [];
  }
}

const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

const manifestIn = (home: string, project: Project): Readonly<Record<string, unknown>> | undefined =>
  readRecord(home === '' ? 'package.json' : `${home}/package.json`, project);

/** The folder of a package of the workspace that `folder` lists: mostly it has the package's name, but it need not. */
function homeOf(name: string, folder: string, project: Project): string | undefined {
  const listed = remembered(project.memory?.workspaces, folder, () => workspaceFolders(folder, project));
  const last = name.split('/').at(-1) ?? name;
  const namesake = listed
    .map(base =>
      join(
        folder,
        base.replace(/(?<!\*)\*+$/u, () => last),
      ),
    )
    .find(home => home !== undefined && manifestIn(home, project)?.['name'] === name);
  if (namesake !== undefined || listed.length === 0 || !project.names) return namesake;
  return remembered(project.memory?.packages, folder, () => packagesIn(listed, folder, project)).get(name);
}

/** In a workspace with more packages than this, the others are not looked at. */
const mostPackages = 400;

function packagesIn(listed: readonly string[], folder: string, project: Project): ReadonlyMap<string, string> {
  const homes = new Map<string, string>();
  let left = mostPackages;
  const visit = (home: string, levels: number): void => {
    for (const child of project.names?.(home) ?? []) {
      if (child === 'node_modules' || child.startsWith('.') || /\.\w+$/u.test(child) || left <= 0) continue;
      left -= 1;
      const at = home === '' ? child : `${home}/${child}`;
      const name = project.exists(`${at}/package.json`) ? manifestIn(at, project)?.['name'] : undefined;
      if (typeof name === 'string' && !homes.has(name)) homes.set(name, at);
      if (levels > 1) visit(at, levels - 1);
    }
  };
  for (const base of listed) {
    const stars = /^([^*!]*?)\/?(\*{1,2})$/u.exec(base);
    const home = stars && join(folder, stars[1] ?? '');
    if (home !== undefined && home !== null) visit(home, stars?.[2] === '**' ? 3 : 1);
  }
  return homes;
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
