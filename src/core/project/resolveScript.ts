import { isScript } from '../languages/endings.ts';
import { isRecord, readRecord } from './json.ts';
import type { Project } from './project.ts';
import { folderOf, join } from './resolve.ts';
import { workspaceEntries } from './workspaces.ts';

const endings = ['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs', '.d.ts'];

/** Relative paths, the path aliases of the nearest tsconfig or jsconfig, and packages of the same workspace. */
export function scriptModule(specifier: string, from: string, project: Project): string | undefined {
  if (specifier.startsWith('.')) {
    const path = join(folderOf(from), specifier);
    return path === undefined ? undefined : scriptFile(path, project);
  }
  if (specifier.includes(':')) return undefined;
  const path =
    aliased(specifier, from, project) ??
    (specifier.startsWith('#') ? ownImport(specifier, from, project) : mappedImport(specifier, from, project));
  if (path !== undefined) return path;
  for (const entry of workspaceEntries(specifier, from, project)) {
    // A path below the package (`@acme/llm/clients`) stands in its folder, or in its sources.
    const found = scriptFile(entry, project) ?? scriptFile(entry.replace(/^((?:.*\/)?)([^/]+)$/u, '$1src/$2'), project);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** `#lib/x` by the `imports` of the nearest package.json. Source: nodejs.org/api/packages.html#subpath-imports. */
function ownImport(specifier: string, from: string, project: Project): string | undefined {
  for (let folder = folderOf(from); ; folder = folderOf(folder)) {
    const imports = readRecord(folder === '' ? 'package.json' : `${folder}/package.json`, project)?.['imports'];
    if (isRecord(imports)) {
      const paths: Record<string, readonly string[]> = {};
      for (const [pattern, target] of Object.entries(imports)) {
        const targets = isRecord(target) ? Object.values(target) : [target];
        paths[pattern] = targets.filter(each => typeof each === 'string');
      }
      return throughPaths(specifier, { folder, baseUrl: undefined, paths }, project);
    }
    if (folder === '') return undefined;
  }
}

/** A path by the `imports` of Deno's configuration. Source: docs.deno.com/runtime/fundamentals/configuration#dependencies. */
function mappedImport(specifier: string, from: string, project: Project): string | undefined {
  for (let folder = folderOf(from); ; folder = folderOf(folder)) {
    for (const name of ['deno.json', 'deno.jsonc', 'import_map.json']) {
      const file = folder === '' ? name : `${folder}/${name}`;
      const imports = project.exists(file) ? readRecord(file, project)?.['imports'] : undefined;
      if (!isRecord(imports)) continue;
      const paths: Record<string, readonly string[]> = {};
      for (const [key, target] of Object.entries(imports))
        if (typeof target === 'string' && target.startsWith('.'))
          paths[key.replace(/\/$/u, '/*')] = [target.replace(/\/$/u, '/*')];
      const found = throughPaths(specifier, { folder, baseUrl: undefined, paths }, project);
      if (found !== undefined) return found;
    }
    if (folder === '') return undefined;
  }
}

function scriptFile(path: string, project: Project): string | undefined {
  if ((isScript(path) || path.endsWith('.json')) && project.exists(path)) return path;
  const bare = path.replace(/\.([cm]?)jsx?$/u, '');
  const candidates = [
    ...endings.map(ending => path + ending),
    ...endings.map(ending => bare + ending),
    ...endings.map(ending => `${path}/index${ending}`),
  ];
  return candidates.find(candidate => project.exists(candidate));
}

interface Compiler {
  readonly folder: string;
  readonly baseUrl: string | undefined;
  readonly paths: Readonly<Record<string, readonly string[]>>;
}

/**
 * Aliases that frameworks set without a word in the repository: `@/x` and `~/x` for the source folder, SvelteKit's
 * `$lib/x`. Sources: nuxt.com/docs/api/nuxt-config#alias, svelte.dev/docs/kit/$lib.
 */
function meantByAll(specifier: string): { readonly bases: readonly string[]; readonly rest: string } | undefined {
  if (/^[@~]\//u.test(specifier)) return { bases: ['', 'src', 'app'], rest: specifier.slice(2) };
  if (/^(?:@@|~~)\//u.test(specifier)) return { bases: [''], rest: specifier.slice(3) };
  if (/^\$lib(?:\/|$)/u.test(specifier)) return { bases: ['src/lib'], rest: specifier.slice('$lib/'.length) };
  return undefined;
}

/** Walks up to the nearest configuration with aliases, or to where one that needs no configuration leads to a file. */
function aliased(specifier: string, from: string, project: Project): string | undefined {
  let folder = folderOf(from);
  for (;;) {
    for (const name of ['tsconfig.json', 'jsconfig.json', 'tsconfig.base.json'])
      for (const compiler of compilersAt(folder === '' ? name : `${folder}/${name}`, project)) {
        const found = throughPaths(specifier, compiler, project);
        if (found !== undefined) return found;
      }
    const meant = meantByAll(specifier);
    for (const base of meant?.bases ?? []) {
      const found = scriptFile([folder, base, meant?.rest].filter(part => part).join('/'), project);
      if (found !== undefined) return found;
    }
    if (folder === '') return undefined;
    folder = folderOf(folder);
  }
}

/** How many configurations may extend one another. */
const mostExtended = 5;

/** A configuration, and those of the project that it extends: the nearest that says something counts. */
function compilersAt(path: string, project: Project, depth = 0): readonly Compiler[] {
  const value = readRecord(path, project);
  if (!value) return [];
  const folder = folderOf(path);
  const bases = depth < mostExtended ? [value['extends']].flat() : [];
  return [
    compilerOf(value, folder),
    ...bases.flatMap(base => {
      const at = typeof base === 'string' && base.startsWith('.') ? join(folder, base) : undefined;
      return at === undefined ? [] : compilersAt(at.endsWith('.json') ? at : `${at}.json`, project, depth + 1);
    }),
  ];
}

function compilerOf(value: Readonly<Record<string, unknown>>, folder: string): Compiler {
  const options = isRecord(value['compilerOptions']) ? value['compilerOptions'] : {};
  const baseUrl = typeof options['baseUrl'] === 'string' ? options['baseUrl'] : undefined;
  const paths: Record<string, readonly string[]> = {};
  if (isRecord(options['paths']))
    for (const [pattern, targets] of Object.entries(options['paths']))
      if (Array.isArray(targets)) paths[pattern] = targets.filter(target => typeof target === 'string');
  return { folder, baseUrl, paths };
}

function throughPaths(specifier: string, compiler: Compiler, project: Project): string | undefined {
  const base = join(compiler.folder, compiler.baseUrl ?? '.');
  if (base === undefined) return undefined;
  for (const [pattern, targets] of Object.entries(compiler.paths)) {
    const [before = '', after = ''] = pattern.split('*');
    const matches = pattern.includes('*')
      ? specifier.startsWith(before) && specifier.endsWith(after)
      : specifier === pattern;
    if (!matches) continue;
    const middle = specifier.slice(before.length, specifier.length - after.length);
    for (const target of targets) {
      const path = join(
        base,
        target.replace('*', () => middle),
      );
      const found = path === undefined ? undefined : scriptFile(path, project);
      if (found !== undefined) return found;
    }
  }
  const fromBase = compiler.baseUrl === undefined ? undefined : join(base, specifier);
  return fromBase === undefined ? undefined : scriptFile(fromBase, project);
}
