import { createHash } from 'node:crypto';
import type { Remark } from '../core/report/scanReport.ts';
import { stampAt } from '../worker/trace.ts';

/** The stamps of files and folders, each taken once in a run: before anything of the file is read. */
export interface Stamps {
  /** Empty where nothing is there. */
  readonly at: (file: string) => string;
  /** The stamp, or nothing where it is so young that what it stands for may change once more without another one. */
  readonly relied: (stamp: string) => string;
}

/** A file may change again within the grain of its time stamp: what is so young is compared by content next time. */
const youngMs = 2000;

export function stampsFromNow(): Stamps {
  const started = Date.now();
  const taken = new Map<string, string>();
  return {
    at: file => {
      let stamp = taken.get(file);
      if (stamp === undefined) {
        stamp = stampAt(file);
        taken.set(file, stamp);
      }
      return stamp;
    },
    relied: stamp => (Number(stamp.split(' ', 1)[0]) > started - youngMs ? '' : stamp),
  };
}

/** What was met where a scan looked, and what else its results rest on. */
export interface Rests {
  /** Files and folders, absolute, that a result rests on. */
  readonly elsewhere: readonly string[];
  /** Another one where any of it, or of what was met, may have changed. */
  readonly sum: string;
}

/** All that was met where a scan looked for files, as one number: another one where anything may have changed. */
export interface Survey {
  readonly see: (file: string) => void;
  readonly hear: (remark: Remark) => void;
  /** False where something was met that may change without a sign. */
  readonly isSure: () => boolean;
  /** The number, with what lies elsewhere. */
  readonly sum: (elsewhere: readonly string[]) => string;
}

export function survey(stamps: Stamps): Survey {
  const hash = createHash('sha1');
  let isSure = true;
  const see = (file: string, met = hash): void => {
    met.update(`${file}\0${stamps.at(file)}\0`);
  };
  return {
    see: file => {
      see(file);
      isSure &&= stamps.relied(stamps.at(file)) !== '';
    },
    hear: ({ path, reason }) => {
      hash.update(`${path}\0${reason}\0`);
    },
    isSure: () => isSure,
    sum: elsewhere => {
      const all = hash.copy();
      for (const file of elsewhere) see(file, all);
      return all.digest('base64');
    },
  };
}
