import ignore from 'ignore';

/** A .gitignore: the folder it lies in, relative to the root of the project with `/`, empty for the root itself. */
export interface IgnoreFile {
  readonly folder: string;
  readonly text: string;
}

/**
 * Whether git would leave a file out, its path relative to the root. In a folder that is left out nothing is taken in
 * again; elsewhere the deepest file that says something of a path decides.
 */
export function ignoredBy(files: readonly IgnoreFile[]): (path: string) => boolean {
  const levels = [...files]
    .sort((a, b) => a.folder.length - b.folder.length)
    .map(({ folder, text }) => ({ below: folder === '' ? '' : `${folder}/`, rules: ignore().add(text) }));
  const verdict = (path: string): boolean => {
    const said = levels.findLast(({ below, rules }) => {
      if (!path.startsWith(below) || path.length === below.length) return false;
      const { ignored, unignored } = rules.test(path.slice(below.length));
      return ignored || unignored;
    });
    return said?.rules.test(path.slice(said.below.length)).ignored ?? false;
  };
  const folders = new Map<string, boolean>();
  const leavesOut = (folder: string): boolean => {
    if (folder === '') return false;
    const known = folders.get(folder);
    if (known !== undefined) return known;
    const answer = leavesOut(above(folder)) || verdict(`${folder}/`);
    folders.set(folder, answer);
    return answer;
  };
  return path => leavesOut(above(path)) || verdict(path);
}

const above = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));
