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
export function readEnvironment(text: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const line of text.split(/\r?\n/u)) {
    const [, name, raw = ''] = /^\s*(?:export\s+)?([A-Za-z_]\w*)\s*=\s*(.*)$/u.exec(line) ?? [];
    if (name === undefined) continue;
    const quoted = /^(["'])(.*?)\1/u.exec(raw)?.[2];
    const value = quoted ?? raw.replace(/\s+#.*$/u, '').trim();
    if (value !== '') values.set(name, value);
  }
  return values;
}
