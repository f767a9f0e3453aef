import type { ResourceLimits } from 'node:worker_threads';
import { CannotRun } from './messages.ts';
import type { FromWorker, Scanned } from '../worker/protocol.ts';
import { hireMember, type Batch, type Member } from './poolMember.ts';

export interface Pool {
  /** Resolves when a worker has taken the batch; its result goes to `done`. Waits while all workers have enough. */
  readonly give: (batch: Batch) => Promise<void>;
  /** Resolves when every batch is answered. Both reject where no worker can run at all. */
  readonly finish: () => Promise<void>;
  readonly close: () => void;
}

export interface PoolOptions {
  readonly script: URL;
  readonly jobs: number;
  readonly done: (batch: Batch, scanned: Scanned) => void;
  /** How long a worker may say nothing. */
  readonly patienceMs?: number;
  /** What a worker may use, and what one that is started for files on which another ran out of memory. */
  readonly room?: ResourceLimits;
  readonly wideRoom?: ResourceLimits;
}

/** Batches given to a worker before it has answered: it never waits for the next. */
const ahead = 2;
/** Starting another worker costs as much as looking at some hundred files. */
const batchesPerWorker = 4;
/**
 * Room for what lives for one file: twice as much saves no time, and is 16 MB a run that are not given back. And for the
 * rest: the less there may be, the less is left lying about before it is cleared away (V8 lets a heap with room for 2 GB
 * grow to four times what lives in it, one with 0.5 GB to 1.4 times).
 */
const room = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 512 };
/** For files that there was no room for: one of 5 MB takes some 600 MB. */
const wideRoom = { ...room, maxOldGenerationSizeMb: 1536 };
/** A worker that says nothing for so long hangs on one of its files. */
const patienceMs = 30_000;
/** So many workers that ended before their first answer, one after the other, are no matter of the files. */
const mostStillborn = 8;

const usually = { patienceMs, room, wideRoom };

export function startPool({ script, jobs, done, ...limits }: PoolOptions): Pool {
  const { patienceMs, room, wideRoom } = { ...usually, ...limits };
  const members = new Set<Member>();
  let given = 0;
  let stillborn = 0;
  let fault: Error | undefined;
  let wake: () => void = () => undefined;
  let changed = new Promise<void>(resolve => (wake = resolve));
  const changedNow = (): void => {
    wake();
    changed = new Promise(resolve => (wake = resolve));
  };

  const settle = (member: Member, id: number, scannedOf: (batch: Batch) => Scanned): void => {
    const batch = member.take(id);
    if (!batch) return;
    done(batch, scannedOf(batch));
    changedNow();
  };
  const hear = (member: Member, message: FromWorker): void => {
    if (message.kind === 'scanned') settle(member, message.id, () => message);
    else if (message.kind === 'failed') settle(member, message.id, batch => lost(batch, message.reason));
    else if (message.kind === 'unable') {
      fault = new CannotRun(message.reason);
      changedNow();
    }
  };
  const hire = (isWide = false): Member => {
    const member = hireMember({
      script,
      isWide,
      room: isWide ? wideRoom : room,
      patienceMs,
      heard: message => {
        hear(member, message);
      },
      gone: () => {
        if (members.delete(member)) redistribute(member);
      },
    });
    members.add(member);
    return member;
  };
  /** The batch that a worker ended on is tried file by file, so that only one file is lost; the others had not begun. */
  const redistribute = (member: Member): void => {
    stillborn = member.hasAnswered() ? 0 : stillborn + 1;
    if (stillborn > mostStillborn) fault = member.error() ?? new Error('the engine ends as soon as it starts');
    const [guilty, ...innocent] = fault ? [] : member.batches;
    if (guilty) retry(member, guilty);
    for (const [, batch] of innocent) hand(freest(), batch);
    changedNow();
  };
  const retry = (member: Member, [id, batch]: readonly [number, Batch]): void => {
    const files = batch.paths.map(path => ({ ...batch, paths: [path] }));
    if (ranOutOfMemory(member) && !member.isWide) {
      const wide = hire(true);
      for (const file of files) hand(wide, file);
    } else if (files.length > 1) for (const file of files) hand(freest(), file);
    else settle(member, id, () => lost(batch, 'the analysis ran out of time or memory'));
  };
  const freest = (): Member => {
    const [least] = [...members].sort((a, b) => a.batches.size - b.batches.size);
    const isWorth = least === undefined || (members.size < jobs && given >= members.size * batchesPerWorker);
    return isWorth && (least?.batches.size ?? 1) > 0 ? hire() : (least ?? hire());
  };
  const hand = (member: Member, batch: Batch): void => {
    given += 1;
    member.hand(given, batch);
  };

  return {
    give: async batch => {
      for (;;) {
        if (fault) throw fault;
        const member = freest();
        if (member.batches.size < ahead) {
          hand(member, batch);
          return;
        }
        await changed;
      }
    },
    finish: async () => {
      while (!fault && [...members].some(({ batches }) => batches.size > 0)) await changed;
      if (fault) throw fault;
    },
    close: () => {
      const all = [...members];
      members.clear();
      for (const member of all) member.dismiss();
    },
  };
}

const ranOutOfMemory = (member: Member): boolean => {
  const error = member.error();
  return error !== undefined && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
};

const lost = (batch: Batch, reason: string): Scanned => ({
  outcomes: batch.paths.map(path => ({ path, reason: `${reason}; please report this with the file` })),
  passedOver: [],
  parsed: [],
});
