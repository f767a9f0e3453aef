import { isPython } from '../languages/endings.ts';
import { pythonImport, scriptImport } from './importStatements.ts';
import { folderOf, join } from './resolve.ts';

/**
 * What a source text may import, as words to compare with `wordsFor` of another file: of Python each part of each module
 * name and each imported symbol; of scripts the path of a relative import, else the last part of the name, and `pkg:`
 * with the name of the package. It errs on the side of too many: whoever imports a file shares a word with it.
 */
export function importWords(path: string, text: string): ReadonlySet<string> {
  // The source of a notebook stands in strings, a line in each.
  if (path.endsWith('.ipynb')) return pythonWords(path, text.replaceAll('"', '\n').replaceAll('\\n', '\n'));
  return isPython(path) ? pythonWords(path, text) : scriptWords(path, text);
}

/** A package of the project: its folder, relative to the root, and the name that others import it by. */
export interface NamedFolder {
  readonly folder: string;
  readonly name: string;
  /** Names, without ending, of files that may be what the name stands for; undefined where any file may be. */
  readonly entries: ReadonlySet<string> | undefined;
}

/**
 * The words by which others may import a file: its path and its name, both without ending (an index or `__init__` file
 * has its folder's), and for an entry of a package those of the package.
 */
export function wordsFor(path: string, packages: readonly NamedFolder[]): readonly string[] {
  const bare = path.replace(/(?:\.d)?\.\w+$/u, '');
  const key = bare.replace(/(?:^|\/)(?:index|__init__)$/u, '');
  const entered = packages.filter(
    ({ folder, entries }) =>
      (folder === '' || path.startsWith(`${folder}/`)) && (entries?.has(lastOf(bare).toLowerCase()) ?? true),
  );
  const ofPackages = entered.flatMap(({ folder, name }) => [`/${folder}`, lastOf(folder), `pkg:${name}`]);
  return [`/${key}`, lastOf(key), ...ofPackages];
}

const lastOf = (key: string): string => key.slice(key.lastIndexOf('/') + 1);

function pythonWords(path: string, text: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const [, from, symbols = '', plain = '', dynamic] of text.matchAll(pythonImport)) {
    const module = from ?? dynamic ?? '';
    for (const word of `${module} ${symbols} ${plain}`.match(/\w+/gu) ?? []) words.add(word);
    // `from . import x` names no folder, and reads its __init__ file.
    const dots = /^\.*/u.exec(module)?.[0].length ?? 0;
    if (dots > 0) words.add(lastOf(join(folderOf(path), '../'.repeat(dots - 1)) ?? ''));
  }
  return words;
}

function scriptWords(path: string, text: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const [, quoted, template] of text.matchAll(scriptImport)) {
    const specifier = (quoted ?? template ?? '').replace(/\/(?:index(?:\.\w+)?)?$/u, '');
    const isRelative = /^\.\.?(?:\/|$)/u.test(specifier);
    for (const name of new Set([specifier, specifier.replace(/\.\w+$/u, '')])) {
      if (isRelative) words.add(`/${join(folderOf(path), name) ?? ''}`);
      // What stands before an alias of a folder is no part of a name.
      else words.add(lastOf(name).replace(/^[@~#$]+/u, ''));
    }
    const [scope = '', rest] = specifier.split('/');
    if (!isRelative) words.add(`pkg:${scope.startsWith('@') && rest !== undefined ? `${scope}/${rest}` : scope}`);
  }
  return words;
}
