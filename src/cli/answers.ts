import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Remark } from '../core/report/scanReport.ts';
import type { NamedPaths } from './named.ts';
import { cacheFolder, loadSealed, writeSealed } from './sealed.ts';
import type { Rests, Stamps } from './stamps.ts';
import { walkOver, type Walk } from './walk.ts';

/** What a scan was answered with: the report as it was written, and what was told beside it. */
export interface Answer {
  readonly text: Uint8Array;
  readonly remarks: readonly Remark[];
}

/** The answer to one request as it was given last time: it holds while nothing it rests on has another stamp. */
export interface LastAnswer {
  /** Undefined where there is none, or where anything may have changed. */
  readonly still: () => Answer | undefined;
  /** What was gone over to know; undefined where there was no answer that might hold. */
  readonly walk: () => Walk | undefined;
  readonly keep: (answer: Answer, rests: Rests) => void;
}

type Kept = Answer & Rests;

/** A report that takes more room on disk is written anew each time. */
const mostBytes = 64 * 1024 * 1024;

/**
 * `request` is all that decides on the report beside the files and the program: these are the `bundles` that hold, or name
 * by what they hold, all that the report is made with.
 */
export function lastAnswer(
  request: unknown,
  { named, unreadable }: NamedPaths,
  bundles: readonly URL[],
  disk: Stamps,
): LastAnswer {
  const hash = createHash('sha1');
  for (const bundle of bundles) hash.update(readFileSync(bundle));
  const key = hash.update(JSON.stringify([request, named, process.version])).digest('hex');
  const file = path.join(cacheFolder(), `${key}.bin`);
  let walk: Walk | undefined;
  return {
    still: () => {
      const kept = loadSealed(file);
      if (!isKept(kept) || unreadable.length > 0) return undefined;
      walk = walkOver(named, disk);
      return walk.found.sum(kept.elsewhere) === kept.sum ? kept : undefined;
    },
    walk: () => walk,
    keep: (answer, rests) => {
      if (answer.text.length <= mostBytes) writeSealed(file, { ...answer, ...rests } satisfies Kept);
    },
  };
}

const isKept = (value: unknown): value is Kept =>
  typeof value === 'object' && value !== null && 'sum' in value && 'text' in value && value.text instanceof Uint8Array;
