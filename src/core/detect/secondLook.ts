import { answersTo, type Prospect } from './prospect.ts';

/** A file that did not seem worth parsing, and what it imports. */
export interface PassedOver extends Omit<Prospect, 'direct'> {
  readonly path: string;
}

type Importer = Omit<PassedOver, 'imports'>;

/** Files that were not parsed, by the names of what they import. */
export type Importers = Map<string, Importer[]>;

export function noteImports(importers: Importers, files: Iterable<PassedOver>): void {
  for (const { path, passesOn, imports } of files) {
    // The list of imports is not kept again here: for 50,000 files that would be 20 MB.
    const file = { path, passesOn };
    for (const name of imports) {
      const others = importers.get(name);
      if (others) others.push(file);
      else importers.set(name, [file]);
    }
  }
}

/**
 * Files that did not seem worth parsing but import one that was parsed, directly or through files that re-export: a
 * client made there may be called here. Each is named once; entries that were followed are deleted from `importers`.
 */
export function worthASecondLook(parsed: Iterable<string>, importers: Importers): readonly string[] {
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
}
