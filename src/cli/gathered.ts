import path from 'node:path';
import { noteImports, worthASecondLook, type Importers } from '../core/detect/secondLook.ts';
import { withPaths, type PlacedFile } from '../core/report/placed.ts';
import type { Scanned } from '../worker/protocol.ts';
import type { Remark } from '../core/report/scanReport.ts';
import { shownPath } from './roots.ts';

/** What the workers found so far. Paths in it are as people give them, relative to the working directory. */
export interface Gathered {
  readonly add: (root: string, scanned: Scanned) => void;
  readonly skip: (what: Remark) => void;
  /** Files that were not parsed, and should be; relative to `root`. */
  readonly worthASecondLook: (root: string) => readonly string[];
  readonly result: () => Found;
}

export interface Found {
  readonly files: readonly PlacedFile[];
  readonly skipped: readonly Remark[];
  readonly notes: readonly Remark[];
}

/** Files of a project that were not parsed, by the names of what they import; and those that were. */
interface Imports {
  readonly importers: Importers;
  readonly parsed: Set<string>;
}

export function gather(cwd: string): Gathered {
  const files: PlacedFile[] = [];
  const skipped: Remark[] = [];
  const notes: Remark[] = [];
  const projects = new Map<string, Imports>();
  const importsOf = (root: string): Imports => {
    const imports: Imports = projects.get(root) ?? { importers: new Map(), parsed: new Set() };
    projects.set(root, imports);
    return imports;
  };
  return {
    add: (root, { outcomes, passedOver, parsed }) => {
      const shown = (file: string): string => shownPath(path.join(root, file), cwd);
      const imports = importsOf(root);
      for (const file of parsed) imports.parsed.add(file);
      noteImports(imports.importers, passedOver);
      for (const outcome of outcomes) {
        if ('reason' in outcome) {
          skipped.push({ path: shown(outcome.path), reason: outcome.reason });
          continue;
        }
        if (outcome.note !== undefined) notes.push({ path: shown(outcome.path), reason: outcome.note });
        if (outcome.sites.length > 0) files.push(withPaths(outcome, shown));
      }
    },
    skip: ({ path: file, reason }) => {
      skipped.push({ path: shownPath(file, cwd), reason });
    },
    worthASecondLook: root => {
      const { importers, parsed } = importsOf(root);
      return worthASecondLook(parsed, importers);
    },
    result: () => ({ files: files.sort(byPath), skipped: skipped.sort(byPath), notes: notes.sort(byPath) }),
  };
}

const byPath = (a: { readonly path: string }, b: { readonly path: string }): number =>
  a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
