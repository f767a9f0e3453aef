import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Remark } from '../core/report/scanReport.ts';
import { stampOf, statsAt } from '../worker/trace.ts';

/** The stamps of files and folders, each taken once in a run: before anything of the file is read. */
export interface Stamps {
  /** Takes the stamp, for what is asked later. */
  readonly take: (file: string) => void;
  /** Empty where nothing is there. */
  readonly at: (file: string) => string;
  /** The stamp, or nothing where it is so young that what it stands for may change once more without another one. */
  readonly relied: (stamp: string) => string;
  /** True where something is there that is old enough to be relied on. */
  readonly isRelied: (file: string) => boolean;
  /** The stamps of files as numbers in a row. */
  readonly numbers: (files: readonly string[]) => Float64Array;
}

/** A file of a project by the name that its stamp is taken and asked for. */
export const absolute = (root: string, name: string): string => `${root}${path.sep}${name}`;

/** A file may change again within the grain of its time stamp: what is so young is compared by content next time. */
const youngMs = 2000;

/** What makes a stamp: the times of writing and of change, the size, and the number in the file system. */
const fields = 4;

/** Kept as numbers: to write them out and read them again takes half as long as to ask the system for them. */
export function stampsFromNow(): Stamps {
  const youngest = Date.now() - youngMs;
  const rows = new Map<string, number>();
  let table = new Float64Array(1024 * fields);
  const rowOf = (file: string): number => {
    const known = rows.get(file);
    if (known !== undefined) return known;
    const row = rows.size * fields;
    if (row === table.length) table = twice(table);
    const stats = statsAt(file);
    table[row] = stats?.mtimeMs ?? NaN;
    table[row + 1] = stats?.ctimeMs ?? NaN;
    table[row + 2] = stats?.size ?? NaN;
    table[row + 3] = stats?.ino ?? NaN;
    rows.set(file, row);
    return row;
  };
  const field = (row: number, index: number): number => table[row + index] ?? NaN;
  return {
    take: rowOf,
    at: file => {
      const row = rowOf(file);
      const mtimeMs = field(row, 0);
      if (Number.isNaN(mtimeMs)) return '';
      return stampOf({ mtimeMs, ctimeMs: field(row, 1), size: field(row, 2), ino: field(row, 3) });
    },
    relied: stamp => (Number(stamp.split(' ', 1)[0]) > youngest ? '' : stamp),
    isRelied: file => field(rowOf(file), 0) <= youngest,
    numbers: files => {
      const numbers = new Float64Array(files.length * fields);
      files.forEach((file, index) => {
        const row = rowOf(file);
        for (let each = 0; each < fields; each += 1) numbers[index * fields + each] = field(row, each);
      });
      return numbers;
    },
  };
}

function twice(table: Float64Array): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(table.length * 2);
  larger.set(table);
  return larger;
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
  const seen: string[] = [];
  const heard: string[] = [];
  return {
    see: file => {
      stamps.take(file);
      seen.push(file);
    },
    hear: ({ path, reason }) => {
      heard.push(path, reason);
    },
    isSure: () => seen.every(stamps.isRelied),
    sum: elsewhere => {
      const files = [...seen, ...elsewhere];
      const numbers = stamps.numbers(files);
      const hash = createHash('sha1').update([files.length, ...files, ...heard].join('\0'));
      return hash.update(new Uint8Array(numbers.buffer)).digest('base64');
    },
  };
}
