import type { Project } from './project.ts';
import { folderOf } from './resolve.ts';

/**
 * Values of environment variables as the project states them: the user's own table first, then the nearest `.env`
 * file at or above the source file. Example files say what others might set, and do not count.
 */
export function environmentOf(
  path: string,
  table: Readonly<Record<string, string>>,
  project: Project,
): (name: string) => string | undefined {
  let files: readonly ReadonlyMap<string, string>[] | undefined;
  return name => {
    if (Object.hasOwn(table, name)) return table[name];
    files ??= environmentFiles(path, project);
    return files.find(file => file.has(name))?.get(name);
  };
}

function environmentFiles(path: string, project: Project): readonly ReadonlyMap<string, string>[] {
  const found: ReadonlyMap<string, string>[] = [];
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    for (const name of ['.env.local', '.env']) {
      const text = project.text(folder === '' ? name : `${folder}/${name}`);
      if (text !== undefined) found.push(readEnvironment(text));
    }
    if (folder === '') return found;
  }
}

/** `NAME=value` lines; `export`, quotes and trailing comments are taken off. An empty value counts as not set. */
const readEnvironment = (text: string): ReadonlyMap<string, string> =>
  new Map(environmentLines(text).map(({ name, value }) => [name, value]));

/** The settings of an environment file with their lines, from 1. */
export function environmentLines(
  text: string,
): readonly { readonly name: string; readonly value: string; readonly line: number }[] {
  return text.split(/\r?\n/u).flatMap((content, index) => {
    const [, name, raw = ''] = /^\s*(?:export\s+)?([A-Za-z_]\w*)\s*=\s*(\S.*)?$/u.exec(content) ?? [];
    if (name === undefined) return [];
    const quoted = /^(["'])(.*?)\1/u.exec(raw)?.[2];
    const value = quoted ?? (raw.split(/\s#/u, 1)[0] ?? '').trim();
    return value === '' ? [] : [{ name, value, line: index + 1 }];
  });
}
