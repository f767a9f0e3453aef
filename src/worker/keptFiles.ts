/**
 * What was read of files, while there is room for it. What was asked for again, as a file is that others import, stays
 * longer than what was asked for once: a scan goes over many files that nobody asks for any more.
 */
export interface KeptFiles<File> {
  /** Asks for it; undefined where it is not kept. */
  readonly get: (path: string) => File | undefined;
  /** In the place of what was kept of that path; it stays at least until another is set. */
  readonly set: (path: string, file: File, size: number) => void;
  readonly forget: (path: string) => void;
  readonly paths: () => readonly string[];
}

/** Sizes that are kept, in all: of what was asked for `once`, and of what was asked for `again`. */
interface Room {
  readonly once: number;
  readonly again: number;
}

export function keptFiles<File>({ once, again }: Room): KeptFiles<File> {
  const young = shelf<File>(once);
  const old = shelf<File>(again);
  return {
    get: path => {
      const kept = young.take(path) ?? old.take(path);
      if (kept) old.put(path, kept);
      return kept?.file;
    },
    set: (path, file, size) => {
      old.take(path);
      young.put(path, { file, size });
    },
    forget: path => {
      young.take(path);
      old.take(path);
    },
    paths: () => [...young.paths(), ...old.paths()],
  };
}

interface Sized<File> {
  readonly file: File;
  readonly size: number;
}

/** So much, the least recent out first; the last one is there whatever its size. */
function shelf<File>(room: number) {
  const files = new Map<string, Sized<File>>();
  let size = 0;
  const take = (path: string): Sized<File> | undefined => {
    const found = files.get(path);
    if (!found) return undefined;
    files.delete(path);
    size -= found.size;
    return found;
  };
  return {
    take,
    put: (path: string, sized: Sized<File>): void => {
      take(path);
      files.set(path, sized);
      size += sized.size;
      for (const oldest of files.keys()) {
        if (size <= room || oldest === path) break;
        take(oldest);
      }
    },
    paths: (): readonly string[] => [...files.keys()],
  };
}
