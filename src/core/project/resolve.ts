import { remembered } from './memory.ts';
import type { Project } from './project.ts';
import { scriptModule } from './resolveScript.ts';

/** The file that a module name means when imported from `from`; undefined for packages that are not in the project. */
export function resolveModule(
  specifier: string,
  from: string,
  language: 'python' | 'javascript',
  project: Project,
): string | undefined {
  return remembered(project.memory?.modules, `${language}\n${folderOf(from)}\n${specifier}`, () =>
    language === 'python' ? pythonModule(specifier, from, project) : scriptModule(specifier, from, project),
  );
}

/** Folder of a path, without the last `/`; '' for the root. */
export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

/** Joins and normalises; undefined where the path would leave the project. */
export function join(folder: string, relative: string): string | undefined {
  const parts: string[] = [];
  for (const part of `${folder}/${relative}`.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
}

/** Relative imports count from the file's package; absolute ones from every folder above it, nearest first. */
function pythonModule(specifier: string, from: string, project: Project): string | undefined {
  const dots = /^\.*/u.exec(specifier)?.[0].length ?? 0;
  const names = specifier
    .slice(dots)
    .split('.')
    .filter(name => name !== '');
  if (dots > 0) {
    const folder = join(folderOf(from), '../'.repeat(dots - 1));
    return folder === undefined ? undefined : pythonFile(folder, names, project);
  }
  let folder: string | undefined = folderOf(from);
  for (;;) {
    const found =
      pythonFile(folder, names, project) ?? pythonFile(folder === '' ? 'src' : `${folder}/src`, names, project);
    if (found !== undefined) return found;
    if (folder === '') return undefined;
    folder = folderOf(folder);
  }
}

function pythonFile(folder: string, names: readonly string[], project: Project): string | undefined {
  const base = [folder, ...names].filter(part => part !== '').join('/');
  const candidates = names.length > 0 ? [`${base}.py`, `${base}/__init__.py`, `${base}.pyi`] : [`${base}/__init__.py`];
  return candidates.find(path => project.exists(path));
}
