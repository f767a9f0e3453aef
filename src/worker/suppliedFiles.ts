import type { ProjectFiles } from './engine.ts';
import type { FetchedFile } from './protocol.ts';

/** Files that only the host can read: it says which there are, and brings the text of those that are wanted. */
export interface SuppliedFiles extends ProjectFiles {
  readonly setNames: (paths: readonly string[]) => void;
  readonly supply: (files: readonly FetchedFile[]) => void;
}

export function suppliedFiles(want: (paths: readonly string[]) => void): SuppliedFiles {
  let names: ReadonlySet<string> = new Set();
  const texts = new Map<string, string | undefined>();
  const wanted = new Set<string>();
  let arrived: (() => void) | undefined;
  return {
    exists: path => names.has(path),
    read: path => {
      if (!names.has(path)) return undefined;
      const text = texts.get(path);
      if (!texts.has(path)) wanted.add(path);
      return text === undefined ? undefined : { text };
    },
    forget: () => {
      texts.clear();
    },
    fetch: async () => {
      if (wanted.size === 0) return false;
      const arrival = new Promise<void>(resolve => (arrived = resolve));
      want([...wanted]);
      await arrival;
      return true;
    },
    setNames: paths => {
      names = new Set(paths);
    },
    supply: files => {
      for (const { path, text } of files) {
        texts.set(path, text);
        wanted.delete(path);
      }
      if (wanted.size > 0) return;
      arrived?.();
      arrived = undefined;
    },
  };
}
