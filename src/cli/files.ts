import { readdirSync, realpathSync, type Dirent } from 'node:fs';
import path from 'node:path';
import type { Remark } from '../core/report/scanReport.ts';
import { mayCarry } from '../core/carriers/names.ts';
import { generated, leftOutFolders } from '../core/project/leftOut.ts';
import { failure } from '../worker/disk.ts';
import { hasReadEnding } from '../core/languages/endings.ts';
import { gitignore, type IgnoreRules } from './ignored.ts';

export const isSource = (name: string): boolean => hasReadEnding(name) && !generated.test(name);

/** Who is told of what else lies in the folders: what cannot be read, and files that may name models. */
export interface Beside {
  readonly unread: (what: Remark) => void;
  readonly carrier: (file: string) => void;
}

/**
 * The source files below a folder in the order of their names, as absolute paths. Links are not followed: nothing
 * is read twice, no loop is entered.
 */
export function* sourceFiles(folder: string, rules: IgnoreRules, beside: Beside): Generator<string> {
  const { unread, carrier } = beside;
  const entries = list(folder, unread);
  const before = folder.endsWith(path.sep) ? folder : folder + path.sep;
  const here = entries.some(({ name }) => name === gitignore) ? rules.and(folder) : rules;
  for (const entry of entries) {
    const file = before + entry.name;
    if (entry.isDirectory()) {
      if (!leftOutFolders.has(entry.name) && !here.ignores(file, true)) yield* sourceFiles(file, here, beside);
    } else if (isSource(entry.name) && !here.ignores(file, false)) {
      if (entry.isFile()) yield file;
      else
        unread({
          path: file,
          reason: entry.isSymbolicLink() ? linkReason(file) : 'a pipe, socket or device; it is not opened',
        });
    } else if (entry.isFile()) {
      if (mayCarry(entry.name) && !here.ignores(file, false)) carrier(file);
    } else if (entry.isSymbolicLink() && isLoop(file)) {
      unread({ path: file, reason: loop });
    }
  }
}

const loop = 'a symbolic link that leads back to itself; remove the link';

const linkReason = (link: string): string =>
  isLoop(link) ? loop : 'a symbolic link, not followed; name the file it stands for';

/** A link that cannot be followed, or that leads to a folder it lies in. */
function isLoop(link: string): boolean {
  try {
    const target = realpathSync(link);
    return target === '/' || `${path.dirname(link)}${path.sep}`.startsWith(`${target}${path.sep}`);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ELOOP';
  }
}

function list(folder: string, unread: (what: Remark) => void): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    unread({ path: folder, reason: failure(error) });
    return [];
  }
}
