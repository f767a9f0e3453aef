import picomatch from 'picomatch/posix';

/**
 * What VS Code's `files.exclude` and `search.exclude` say: by glob, true, or only beside a file of the name that `when`
 * makes of the file's own (`$(basename).ts`); everything else switches a glob off.
 */
export type Exclusions = Readonly<Record<string, unknown>>;

/**
 * Whether a file or folder is left out, by its path from the top with `/` and the names that stand beside it. What lies in
 * a folder that is left out is not asked for. Never throws: what is no glob leaves out nothing.
 */
export function excludedBy(said: readonly Exclusions[]): (path: string, beside: ReadonlySet<string>) => boolean {
  const rules = said.flatMap(Object.entries<unknown>).flatMap(([glob, value]) => {
    const when = whenOf(value);
    const matches = value === true || when !== undefined ? matcher(glob) : undefined;
    return matches ? [{ matches, when }] : [];
  });
  return (path, beside) =>
    rules.some(({ matches, when }) => matches(path) && (when === undefined || beside.has(sibling(path, when))));
}

// A glob for all that is in a folder means the folder too.
function matcher(glob: string): ((path: string) => boolean) | undefined {
  try {
    return picomatch([glob, glob.replace(/(?<=.)\/\*\*$/u, '')], { dot: true });
  } catch {
    return undefined;
  }
}

const whenOf = (value: unknown): string | undefined =>
  typeof value === 'object' && value !== null && 'when' in value && typeof value.when === 'string'
    ? value.when
    : undefined;

function sibling(path: string, when: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return when.replaceAll('$(basename)', () => name.replace(/(?<=.)\.[^.]*$/u, ''));
}
