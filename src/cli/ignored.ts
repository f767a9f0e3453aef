import path from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { readTextIn } from '../worker/disk.ts';

/** The ignore rules that hold in a folder: its own and those of the folders above it. */
export interface IgnoreRules {
  /** The same rules with those of the .gitignore that lies in a folder below. */
  readonly and: (folder: string) => IgnoreRules;
  /** The path is absolute; a folder is asked for as such, because `build/` means folders only. */
  readonly ignores: (file: string, isFolder: boolean) => boolean;
}

interface Level {
  readonly folder: string;
  readonly rules: Ignore;
}

/** What the project file ignores, relative to its folder. */
export interface ProjectPatterns {
  readonly folder: string;
  readonly patterns: readonly string[];
}

export const gitignore = '.gitignore';

/**
 * The rules for what lies in `folder`: those of git from the project's root down, and the project file's over them. The
 * .gitignore of the folder itself is not among them. A folder that is itself ignored was named on purpose: then only
 * the project file's rules hold.
 */
export function ignoreRules(root: string, folder: string, project: ProjectPatterns): IgnoreRules {
  const own =
    project.patterns.length === 0 ? [] : [{ folder: project.folder, rules: ignore().add([...project.patterns]) }];
  const above = [
    levelOf(root, root, path.join('.git', 'info', 'exclude')),
    ...foldersTo(root, folder).map(each => levelOf(root, each, gitignore)),
  ];
  const rules = atLevels(root, [...own, ...above.filter(level => level !== undefined)]);
  return folder !== root && rules.ignores(folder, true) ? atLevels(root, own) : rules;
}

/** The folders from `root` to the one above `folder`. */
function foldersTo(root: string, folder: string): readonly string[] {
  const parts = path
    .relative(root, folder)
    .split(path.sep)
    .filter(part => part !== '');
  return parts.map((_, depth) => path.join(root, ...parts.slice(0, depth)));
}

function atLevels(root: string, levels: readonly Level[]): IgnoreRules {
  return {
    and: folder => {
      const level = levelOf(root, folder, gitignore);
      return atLevels(root, level ? [...levels, level] : levels);
    },
    // The deepest rules that say something of a path decide, as in git.
    ignores: (file, isFolder) => {
      const verdict = levels.findLast(level => says(level, file, isFolder) !== undefined);
      return verdict !== undefined && says(verdict, file, isFolder) === true;
    },
  };
}

function says({ folder, rules }: Level, file: string, isFolder: boolean): boolean | undefined {
  const relative = below(folder, file);
  if (relative === '' || relative.startsWith('..')) return undefined;
  const { ignored, unignored } = rules.test(isFolder ? `${relative}/` : relative);
  return ignored || unignored ? ignored : undefined;
}

/** The path from a folder, with `/`. Most files lie below it: to cut its name off is a hundredth of asking Node. */
export function below(folder: string, file: string): string {
  const isBelow = file.startsWith(folder) && file[folder.length] === path.sep;
  const relative = isBelow ? file.slice(folder.length + 1) : path.relative(folder, file);
  return path.sep === '/' ? relative : relative.split(path.sep).join('/');
}

/** None where there is no such file, or none that the project's own rules may come from: a pipe, a link out of it. */
function levelOf(root: string, folder: string, name: string): Level | undefined {
  const read = readTextIn(root, path.join(folder, name));
  return 'text' in read ? { folder, rules: ignore().add(read.text) } : undefined;
}
