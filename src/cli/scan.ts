import { availableParallelism } from 'node:os';
import { defaultSettings, type Settings } from '../core/analysis.ts';
import type { Carrier } from '../core/carriers/carrier.ts';
import type { PlacedUnlistedCall } from '../core/report/placed.ts';
import type { Remark } from '../core/report/scanReport.ts';
import type { Scanned } from '../worker/protocol.ts';
import { batchesOf, bundled } from './batches.ts';
import { projectCache, type ProjectCache } from './cache.ts';
import { carriersBelow } from './carriers.ts';
import type { Beside } from './files.ts';
import { gather, type Found } from './gathered.ts';
import { namedPaths } from './named.ts';
import { startPool } from './pool.ts';
import type { Batch } from './poolMember.ts';
import type { ProjectSettings } from './settings.ts';
import { stampsFromNow, survey, type Rests, type Stamps, type Survey } from './stamps.ts';
import { seeAll, type Walk } from './walk.ts';

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
  /** Those that were taken already. */
  readonly stamps?: Stamps | undefined;
  /** What these paths led to a moment ago. */
  readonly walk?: Walk | undefined;
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
  /** What all of this rests on; undefined where nothing was kept, or where that may change without a sign. */
  readonly rests: Rests | undefined;
}

export async function scan(request: ScanRequest): Promise<ScanResult> {
  const { cwd, progress } = request;
  const { named, unreadable } = namedPaths(request.paths, cwd, request.settingsOf);
  const stamps = request.cached && request.explain === undefined ? (request.stamps ?? stampsFromNow()) : undefined;
  const found = request.walk?.found ?? (stamps && survey(stamps));
  const gathered = gather(cwd);
  const carriers = carriersBelow(cwd);
  const unlisted: PlacedUnlistedCall[] = [];
  let looked = 0;
  const caches = new Map<string, ProjectCache>();
  const cacheOf = ({ project, settings }: Batch): ProjectCache | undefined => {
    if (!stamps) return undefined;
    const key = JSON.stringify([project, settings]);
    const cache = caches.get(key) ?? projectCache(project, settings, request.workerScript, stamps);
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
  const hand = async (batch: Batch): Promise<void> => {
    const cache = cacheOf(batch);
    const unknown = batch.paths.filter(file => {
      const known = cache?.known(file, batch.thorough);
      if (known) take({ ...batch, paths: [file] }, known);
      return !known;
    });
    if (unknown.length > 0) await pool.give({ ...batch, paths: unknown, ...explained });
  };
  const beside: Beside = {
    unread: what => {
      found?.hear(what);
      gathered.skip(what);
    },
    carrier: file => {
      found?.see(file);
      carriers.add(file, gathered.skip);
    },
  };
  try {
    for (const what of request.walk?.unread ?? []) gathered.skip(what);
    for (const file of request.walk?.carriers ?? []) carriers.add(file, gathered.skip);
    for (const batch of request.walk?.batches ?? batchesOf(named, beside, request.only)) {
      if (found && !request.walk) seeAll(found, batch);
      await hand(batch);
    }
    await pool.finish();
    const count = looked;
    for (const [root, { settings }] of new Map(named.map(each => [each.root, each]))) {
      const paths = gathered.worthASecondLook(root);
      for (const batch of bundled(paths, file => file))
        await hand({ project: root, paths: batch, settings, thorough: true });
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
      rests: found && restsOf(found, [...caches.values()]),
    };
  } finally {
    pool.close();
  }
}

function restsOf(found: Survey, caches: readonly ProjectCache[]): Rests | undefined {
  const each = caches.map(cache => cache.restsOn());
  const elsewhere = each.flatMap(places => places ?? []);
  return found.isSure() && each.every(places => places !== undefined)
    ? { elsewhere, sum: found.sum(elsewhere) }
    : undefined;
}
