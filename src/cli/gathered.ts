import path from 'node:path';
import { answersTo } from '../core/detect/prospect.ts';
import { withPaths, type PlacedFile } from '../core/report/placed.ts';
import type { PassedOver, Scanned } from '../worker/protocol.ts';
import type { Remark } from '../core/report/scanReport.ts';
import { shownPath } from './roots.ts';

/** What the workers found so far. Paths in it are as people give them, relative to the working directory. */
export interface Gathered {
  readonly add: (root: string, scanned: Scanned) => void;
  readonly skip: (what: Remark) => void;
  /**
   * Files that nothing was promised of, but that import from one that was parsed, directly or through files that
   * hand on: a client made there may be called here. Relative to `root`; each is named once.
   */
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
  readonly importers: Map<string, PassedOver[]>;
  readonly parsed: Set<string>;
}

export function gather(cwd: string): Gathered {
  const files: PlacedFile[] = [];
  const skipped: Remark[] = [];
  const notes: Remark[] = [];
  const projects = new Map<string, Imports>();
  const importsOf = (root: string): Imports => {
    const imports = projects.get(root) ?? { importers: new Map<string, PassedOver[]>(), parsed: new Set<string>() };
    projects.set(root, imports);
    return imports;
  };
  return {
    add: (root, { outcomes, passedOver, parsed }) => {
      const shown = (file: string): string => shownPath(path.join(root, file), cwd);
      const imports = importsOf(root);
      for (const file of parsed) imports.parsed.add(file);
      for (const file of passedOver)
        for (const name of file.imports) {
          const importers = imports.importers.get(name);
          if (importers) importers.push(file);
          else imports.importers.set(name, [file]);
        }
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
      const reached = new Set<string>();
      const open = [...parsed];
      for (let file = open.pop(); file !== undefined; file = open.pop())
        for (const name of answersTo(file)) {
          for (const importer of importers.get(name) ?? []) {
            if (reached.has(importer.path)) continue;
            reached.add(importer.path);
            if (importer.passesOn) open.push(importer.path);
          }
          importers.delete(name);
        }
      return [...reached].sort();
    },
    result: () => ({ files: files.sort(byPath), skipped: skipped.sort(byPath), notes: notes.sort(byPath) }),
  };
}

const byPath = (a: { readonly path: string }, b: { readonly path: string }): number =>
  a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
