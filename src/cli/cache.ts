import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Settings } from '../core/analysis.ts';
import type { Stamp } from '../worker/rests.ts';
import type { Scanned } from '../worker/protocol.ts';
import { hasReadEnding } from '../core/languages/endings.ts';
import { carriedOver } from './carriedOver.ts';
import { load, nothing, write } from './kept.ts';
import { cacheFolder } from './sealed.ts';
import { absolute, type Stamps } from './stamps.ts';

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
  const { stampOf, isSame, holds, hasRead } = carriedOver(root, disk, before, after);
  let isWhole = true;
  let hasLearnt = false;
  const fresh = ({ stamp, hash }: Stamp): Stamp => ({ stamp: disk.relied(stamp), hash });

  return {
    known: (name, thorough) => {
      const entry = before.entry(name);
      const stamp = stampOf(name);
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
      hasLearnt = true;
      if (!traced) {
        isWhole = false;
        return;
      }
      for (const [name, stamp] of traced.files) note(after.files, name, fresh(stamp));
      for (const [name, stamp] of traced.folders) note(after.folders, name, fresh(stamp));
      for (const look of passedOver)
        after.entries.set(look.path, { stamp: stampOf(look.path), look, analysis: undefined });
      const said = new Map(outcomes.map(outcome => [outcome.path, outcome]));
      for (const name of parsed) {
        const outcome = said.get(name);
        const asked = traced.asked[name] ?? [];
        for (const each of asked) if (!hasReadEnding(each)) after.shared.add(each);
        const isLost = outcome !== undefined && 'reason' in outcome;
        const look = thorough ? after.entries.get(name)?.look : 'direct';
        const analysis = isLost ? undefined : { outcome, asked: asked.filter(hasReadEnding) };
        after.entries.set(name, { stamp: stampOf(name), look, analysis });
      }
    },
    save: () => {
      if (isWhole && (hasLearnt || hasRead())) write(file, after);
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

/** Two readings that differ within one scan: neither may be relied on. */
function note(stamps: Map<string, Stamp>, name: string, stamp: Stamp): void {
  const before = stamps.get(name);
  stamps.set(name, before && before.hash !== stamp.hash ? { stamp: '', hash: 'unstable' } : stamp);
}

/** The engine's own code and data are part of the key: another build knows nothing of what this one found. */
const keyOf = (root: string, settings: Settings, script: URL): string =>
  createHash('sha1')
    .update(readFileSync(script))
    .update(JSON.stringify([root, settings, process.version]))
    .digest('hex');
