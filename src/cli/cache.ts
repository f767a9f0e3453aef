import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Settings } from '../core/analysis.ts';
import { diskFiles, folderNames } from '../worker/disk.ts';
import type { Stamp } from '../worker/rests.ts';
import type { Scanned } from '../worker/protocol.ts';
import { readEndings } from '../core/languages/endings.ts';
import { hashOf, hashOfNames } from '../worker/trace.ts';
import { load, nothing, write, type Analysis } from './kept.ts';
import { cacheFolder } from './sealed.ts';
import type { Stamps } from './stamps.ts';

/** What earlier scans of a project found, as far as it still holds. */
export interface ProjectCache {
  /** The result for one file; undefined where it has to be looked at. */
  readonly known: (file: string, thorough: boolean) => Scanned | undefined;
  readonly learn: (scanned: Scanned, thorough: boolean) => void;
  /** Keeps all for the next scan. What cannot be written is not kept. */
  readonly save: () => void;
  /** All files and folders that the results rest on; undefined where one may change without a sign, or has changed. */
  readonly restsOn: () => readonly string[] | undefined;
}

export function projectCache(root: string, settings: Settings, script: URL, disk: Stamps): ProjectCache {
  const file = path.join(cacheFolder(), `${keyOf(root, settings, script)}.bin`);
  const before = load(file);
  const after = nothing();
  const { read } = diskFiles(root);
  const stamps = new Map<string, string>();
  const checked = new Map<string, boolean>();
  let isWhole = true;
  let hasNews = false;
  let sharedHolds: boolean | undefined;

  const stampNow = (name: string): string => {
    let stamp = stamps.get(name);
    if (stamp === undefined) {
      stamp = disk.relied(disk.at(absolute(root, name)));
      stamps.set(name, stamp);
    }
    return stamp;
  };
  const hashNow = (name: string): string | undefined => {
    hasNews = true;
    const found = read(name);
    return found && hashOf(found);
  };
  /** The file is as it was; what is then known of it stays known. */
  const isSame = (name: string): boolean => {
    const known = checked.get(name);
    if (known !== undefined) return known;
    const was = before.files.get(name);
    const stamp = stampNow(name);
    const same = !was || (was.stamp !== '' && was.stamp === stamp) || hashNow(name) === was.hash;
    checked.set(name, same);
    if (same && was) after.files.set(name, { stamp, hash: was.hash });
    return same;
  };
  const isShapeSame = (): boolean => {
    if (sharedHolds !== undefined) return sharedHolds;
    for (const [folder, was] of before.folders) {
      const stamp = stampNow(folder);
      const isUntouched = was.stamp !== '' && was.stamp === stamp;
      if (!isUntouched && hashOfNames(folderNames(root, folder)) !== was.hash) return (sharedHolds = false);
      after.folders.set(folder, { stamp, hash: was.hash });
    }
    sharedHolds = [...before.shared].every(isSame);
    if (sharedHolds) for (const name of before.shared) after.shared.add(name);
    return sharedHolds;
  };
  const fresh = ({ stamp, hash }: Stamp): Stamp => ({ stamp: disk.relied(stamp), hash });
  const holds = ({ asked }: Analysis): boolean => isShapeSame() && asked.every(isSame);

  return {
    known: (name, thorough) => {
      const entry = before.entry(name);
      const stamp = stampNow(name);
      if (!entry) return undefined;
      const isUntouched =
        (entry.stamp !== '' && entry.stamp === stamp) || (entry.analysis && before.files.has(name) && isSame(name));
      if (isUntouched !== true) return undefined;
      const { look } = entry;
      const analysis = entry.analysis && holds(entry.analysis) ? entry.analysis : undefined;
      after.entries.set(name, { stamp, look, analysis });
      if (!thorough && look === undefined) return undefined;
      if (!thorough && look !== 'direct' && look) return { outcomes: [], passedOver: [look], parsed: [] };
      return analysis && { outcomes: analysis.outcome ? [analysis.outcome] : [], passedOver: [], parsed: [name] };
    },
    learn: ({ outcomes, passedOver, parsed, traced }, thorough) => {
      hasNews = true;
      if (!traced) {
        isWhole = false;
        return;
      }
      for (const [name, stamp] of traced.files) note(after.files, name, fresh(stamp));
      for (const [name, stamp] of traced.folders) note(after.folders, name, fresh(stamp));
      for (const look of passedOver)
        after.entries.set(look.path, { stamp: stampNow(look.path), look, analysis: undefined });
      const said = new Map(outcomes.map(outcome => [outcome.path, outcome]));
      for (const name of parsed) {
        const outcome = said.get(name);
        const asked = traced.asked[name] ?? [];
        for (const each of asked) if (!isSource(each)) after.shared.add(each);
        const isLost = outcome !== undefined && 'reason' in outcome;
        const look = thorough ? after.entries.get(name)?.look : 'direct';
        const analysis = isLost ? undefined : { outcome, asked: asked.filter(isSource) };
        after.entries.set(name, { stamp: stampNow(name), look, analysis });
      }
    },
    save: () => {
      if (isWhole && hasNews) write(file, after);
    },
    restsOn: () => {
      const found: string[] = [];
      for (const [name, { stamp }] of [...after.files, ...after.folders]) {
        const place = absolute(root, name);
        // A folder that is not there has no stamp; a file that has none was too young.
        if (stamp !== disk.at(place) || (stamp === '' && after.files.has(name))) return undefined;
        found.push(place);
      }
      return isWhole ? found : undefined;
    },
  };
}

const isSource = (name: string): boolean => readEndings.some(ending => name.endsWith(ending));

/** Two readings that differ within one scan: neither may be relied on. */
function note(stamps: Map<string, Stamp>, name: string, stamp: Stamp): void {
  const before = stamps.get(name);
  stamps.set(name, before && before.hash !== stamp.hash ? { stamp: '', hash: 'unstable' } : stamp);
}

/** A file as it is asked for on disk, by its place in a project. */
export const absolute = (root: string, name: string): string => `${root}${path.sep}${name}`;

/** The engine's own code and data are part of the key: another build knows nothing of what this one found. */
const keyOf = (root: string, settings: Settings, script: URL): string =>
  createHash('sha1')
    .update(readFileSync(script))
    .update(JSON.stringify([root, settings, process.version]))
    .digest('hex');
