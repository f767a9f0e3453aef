import { accessSync, constants, lstatSync, realpathSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { defaultSettings, type Settings } from '../core/analysis.ts';
import type { Carrier } from '../core/carriers/carrier.ts';
import { mayCarry } from '../core/carriers/read.ts';
import type { PlacedUnlistedCall } from '../core/report/placed.ts';
import type { Remark } from '../core/report/scanReport.ts';
import { failure } from '../worker/disk.ts';
import type { Scanned } from '../worker/protocol.ts';
import { projectCache, type ProjectCache } from './cache.ts';
import { carriersBelow, type Carriers } from './carriers.ts';
import { isSource, sourceFiles } from './files.ts';
import { gather, type Found, type Gathered } from './gathered.ts';
import { below, ignoreRules } from './ignored.ts';
import { startPool, type Batch } from './pool.ts';
import { projectRoot, shownPath } from './roots.ts';
import type { Holding, ProjectSettings } from './settings.ts';

/** What is to be scanned, and how. Paths may be relative to `cwd`. */
export interface ScanRequest {
  readonly paths: readonly string[];
  readonly cwd: string;
  readonly jobs: number | undefined;
  /** A line of the named files of which every call is explained. */
  readonly explain?: number | undefined;
  /** Of folders, these files alone. */
  readonly only?: ReadonlySet<string> | undefined;
  readonly settingsOf: ProjectSettings['of'];
  readonly workerScript: URL;
  /** Results are kept for the next scan, and those of the last are used. */
  readonly cached: boolean;
  readonly progress: (files: number) => void;
}

export interface ScanResult extends Found {
  /** Paths of the request that could not be read at all. */
  readonly unreadable: readonly Remark[];
  /** Models that files outside the code name. */
  readonly carriers: readonly Carrier[];
  /** Calls of the line to explain that are no sites. */
  readonly unlisted: readonly PlacedUnlistedCall[];
  /** Files looked at. */
  readonly looked: number;
  /** What held for the first named path. */
  readonly settings: Settings;
}

/** Files handed to a worker at a time. */
const batchSize = 48;

type Give = (batch: Batch) => Promise<void>;

/** A file or folder of the request, and the project it belongs to. */
interface Named extends Holding {
  readonly file: string;
  readonly isFolder: boolean;
  readonly root: string;
}

export async function scan(request: ScanRequest): Promise<ScanResult> {
  const { cwd, progress } = request;
  const unreadable: Remark[] = [];
  const named = request.paths.flatMap((given): readonly Named[] => {
    const file = path.resolve(cwd, given);
    const kind = kindOf(file);
    if (kind === 'file' || kind === 'folder') return [belonging(file, kind === 'folder', request)];
    unreadable.push({ path: shownPath(file, cwd), reason: kind.reason });
    return [];
  });
  const gathered = gather(cwd);
  const carriers = carriersBelow(cwd);
  const unlisted: PlacedUnlistedCall[] = [];
  let looked = 0;
  const caches = new Map<string, ProjectCache>();
  const cacheOf = ({ project, settings }: Batch): ProjectCache | undefined => {
    if (!request.cached || request.explain !== undefined) return undefined;
    const key = JSON.stringify([project, settings]);
    const cache = caches.get(key) ?? projectCache(project, settings, request.workerScript);
    caches.set(key, cache);
    return cache;
  };
  const take = (batch: Batch, scanned: Scanned): void => {
    gathered.add(batch.project, scanned);
    unlisted.push(...(scanned.unlisted ?? []));
    looked += batch.paths.length;
    progress(looked);
  };
  const pool = startPool({
    script: request.workerScript,
    jobs: request.jobs ?? Math.min(availableParallelism(), 8),
    done: (batch, scanned) => {
      take(batch, scanned);
      cacheOf(batch)?.learn(scanned, batch.thorough);
    },
  });
  const explained = request.explain === undefined ? {} : { explain: request.explain };
  const hand: Give = async batch => {
    const cache = cacheOf(batch);
    const unknown = batch.paths.filter(file => {
      const known = cache?.known(file, batch.thorough);
      if (known) take({ ...batch, paths: [file] }, known);
      return !known;
    });
    if (unknown.length > 0) await pool.give({ ...batch, paths: unknown, ...explained });
  };
  try {
    await give(named, hand, gathered, carriers, request.only);
    await pool.finish();
    const count = looked;
    for (const [root, { settings }] of new Map(named.map(each => [each.root, each]))) {
      const paths = gathered.worthASecondLook(root);
      await inBatches(paths, batch => hand({ project: root, paths: batch, settings, thorough: true }));
    }
    await pool.finish();
    for (const cache of caches.values()) cache.save();
    return {
      ...gathered.result(),
      unreadable,
      carriers: carriers.result(),
      unlisted,
      looked: count,
      settings: named[0]?.settings ?? defaultSettings,
    };
  } finally {
    pool.close();
  }
}

function belonging(file: string, isFolder: boolean, { cwd, settingsOf }: ScanRequest): Named {
  const root = projectRoot(file, isFolder, cwd);
  return { file, isFolder, root, ...settingsOf(isFolder ? file : path.dirname(file), root) };
}

function kindOf(file: string): 'file' | 'folder' | { readonly reason: string } {
  try {
    let stats = lstatSync(file);
    if (stats.isSymbolicLink()) stats = lstatSync(realpathSync(file));
    if (stats.isFile()) accessSync(file, constants.R_OK);
    return stats.isDirectory() ? 'folder' : 'file';
  } catch (error) {
    return { reason: failure(error) };
  }
}

/** Hands all files to the workers: those named, whatever they hold, then those found in the folders. */
async function give(
  named: readonly Named[],
  hand: Give,
  gathered: Gathered,
  carriers: Carriers,
  wanted: ScanRequest['only'],
): Promise<void> {
  const beside = {
    unread: gathered.skip,
    carrier: (file: string): void => {
      carriers.add(file, gathered.skip);
    },
  };
  const seen = new Set<string>();
  // One folder names no file twice.
  const isNew = (file: string): boolean =>
    (wanted?.has(file) ?? true) && (named.length === 1 || (!seen.has(file) && Boolean(seen.add(file))));
  const byFolders = (a: Named, b: Named): number => Number(a.isFolder) - Number(b.isFolder);
  for (const [{ root, settings, folder }, group] of together([...named].sort(byFolders))) {
    const files = group.filter(({ isFolder }) => !isFolder).map(({ file }) => file);
    const batches = (found: Iterable<string>, thorough: boolean): Promise<void> =>
      inBatches(found, paths =>
        hand({ project: root, paths: paths.map(file => below(root, file)), settings, thorough }),
      );
    await batches(
      files.filter(file => isNew(file) && !isCarrier(file)),
      true,
    );
    for (const file of files.filter(isCarrier)) beside.carrier(file);
    for (const { file, isFolder } of group) {
      if (!isFolder) continue;
      const rules = ignoreRules(root, file, { patterns: settings.ignore, folder });
      // What promises something of a file may lie in one that is not wanted.
      await batches(only(sourceFiles(file, rules, beside), isNew), wanted !== undefined);
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

async function inBatches(files: Iterable<string>, give: (paths: readonly string[]) => Promise<void>): Promise<void> {
  let batch: string[] = [];
  for (const file of files) {
    batch.push(file);
    if (batch.length < batchSize) continue;
    await give(batch);
    batch = [];
  }
  if (batch.length > 0) await give(batch);
}
