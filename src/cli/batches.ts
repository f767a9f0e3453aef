import path from 'node:path';
import { mayCarry } from '../core/carriers/names.ts';
import { isSource, sourceFiles, type Beside } from './files.ts';
import { below, ignoreRules } from './ignored.ts';
import type { Named } from './named.ts';
import type { Batch } from './poolMember.ts';

/** Files handed to a worker at a time. */
const batchSize = 48;

/**
 * All files that were asked for, as they are handed to the workers: those named, whatever they hold, then those found in
 * the folders; of these only the ones that are `wanted`, where it is given. The same request on the same tree gives the
 * same files in the same order.
 */
export function* batchesOf(
  named: readonly Named[],
  beside: Beside,
  wanted: ReadonlySet<string> | undefined,
): Generator<Batch> {
  const seen = new Set<string>();
  // One folder names no file twice.
  const isNew = (file: string): boolean =>
    (wanted?.has(file) ?? true) && (named.length === 1 || (!seen.has(file) && Boolean(seen.add(file))));
  const byFolders = (a: Named, b: Named): number => Number(a.isFolder) - Number(b.isFolder);
  for (const [{ root, settings, folder }, group] of together([...named].sort(byFolders))) {
    const inBatches = function* (found: Iterable<string>, thorough: boolean): Generator<Batch> {
      for (const paths of bundled(found, file => below(root, file))) yield { project: root, paths, settings, thorough };
    };
    const files = group.filter(({ isFolder }) => !isFolder).map(({ file }) => file);
    yield* inBatches(
      files.filter(file => isNew(file) && !isCarrier(file)),
      true,
    );
    for (const file of files.filter(isCarrier)) beside.carrier(file);
    for (const { file, isFolder } of group) {
      if (!isFolder) continue;
      const rules = ignoreRules(root, file, { patterns: settings.ignore, folder });
      // What promises something of a file may lie in one that is not wanted.
      yield* inBatches(only(sourceFiles(file, rules, beside), isNew), wanted !== undefined);
    }
  }
}

/** Configuration that may name models, and is no source itself. */
const isCarrier = (file: string): boolean => mayCarry(path.basename(file)) && !isSource(path.basename(file));

/** Groups what has the same root and the same settings. */
function together(named: readonly Named[]): readonly (readonly [Named, readonly Named[]])[] {
  const groups = new Map<string, [Named, Named[]]>();
  for (const each of named) {
    const key = `${each.root}\n${each.folder}`;
    const group = groups.get(key);
    if (group) group[1].push(each);
    else groups.set(key, [each, [each]]);
  }
  return [...groups.values()];
}

function* only(files: Iterable<string>, isWanted: (file: string) => boolean): Generator<string> {
  for (const file of files) if (isWanted(file)) yield file;
}

/** So many at a time, each as `named` gives it. */
export function* bundled(files: Iterable<string>, named: (file: string) => string): Generator<readonly string[]> {
  let bundle: string[] = [];
  for (const file of files) {
    bundle.push(named(file));
    if (bundle.length < batchSize) continue;
    yield bundle;
    bundle = [];
  }
  if (bundle.length > 0) yield bundle;
}
