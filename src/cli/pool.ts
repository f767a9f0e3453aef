import { setFlagsFromString } from 'node:v8';
import { Worker, type ResourceLimits } from 'node:worker_threads';
import { CannotRun } from './messages.ts';
import { patience } from '../worker/patience.ts';
import type { FromWorker, Scan, Scanned, ToWorker } from '../worker/protocol.ts';

/** Files of one project that one worker looks at in one go. */
export type Batch = Omit<Scan, 'kind' | 'id'>;

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

interface Member {
  readonly worker: Worker;
  readonly batches: Map<number, Batch>;
  readonly isWide: boolean;
  /** It ended for want of memory. */
  ranOut: boolean;
  watch: NodeJS.Timeout | undefined;
  hasAnswered: boolean;
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
/**
 * V8 doubles the part of a heap for what is young whenever much of it stays alive, as do all results that come in here: to
 * 32 MB, which save no time. Starting a heap puts the factor back to two.
 */
const steadyYouth = '--semi-space-growth-factor=1';
/** A worker that says nothing for so long hangs on one of its files, */
const patienceMs = 30_000;
/** unless the machine is so busy that it hardly ran: then it is given so many times as long. */
const mostWaits = 4;
/** So many workers that ended before their first answer, one after the other, are no matter of the files. */
const mostStillborn = 8;

const usually = { patienceMs, room, wideRoom };

export function startPool({ script, jobs, done, ...limits }: PoolOptions): Pool {
  const { patienceMs, room, wideRoom } = { ...usually, ...limits };
  const members = new Set<Member>();
  let given = 0;
  let open = 0;
  let stillborn = 0;
  let lastError: Error | undefined;
  let fault: Error | undefined;
  let wake: () => void = () => undefined;
  let changed = new Promise<void>(resolve => (wake = resolve));
  const changedNow = (): void => {
    wake();
    changed = new Promise(resolve => (wake = resolve));
  };

  const send = (member: Member, message: ToWorker): void => {
    member.worker.postMessage(message);
  };
  const wait = (member: Member, isOver: () => boolean, waits: number): void => {
    member.watch = setTimeout(() => {
      if (waits > 1 && !isOver()) wait(member, isOver, waits - 1);
      else void member.worker.terminate();
    }, patienceMs);
  };
  const watch = (member: Member): void => {
    clearTimeout(member.watch);
    if (member.batches.size > 0) wait(member, patience(patienceMs), mostWaits);
  };
  const hand = (member: Member, batch: Batch): void => {
    given += 1;
    open += 1;
    member.batches.set(given, batch);
    send(member, { kind: 'scan', id: given, ...batch });
    watch(member);
  };
  const settle = (member: Member, id: number, scanned: Scanned): void => {
    const batch = member.batches.get(id);
    if (!batch) return;
    member.batches.delete(id);
    open -= 1;
    watch(member);
    done(batch, scanned);
    changedNow();
  };
  const hire = (isWide = false): Member => {
    const member: Member = {
      worker: new Worker(script, { resourceLimits: isWide ? wideRoom : room }),
      batches: new Map(),
      isWide,
      ranOut: false,
      watch: undefined,
      hasAnswered: false,
    };
    members.add(member);
    member.worker.once('online', () => {
      setFlagsFromString(steadyYouth);
    });
    member.worker.on('message', (message: FromWorker) => {
      member.hasAnswered = true;
      if (message.kind === 'unable') {
        fault = new CannotRun(message.reason);
        changedNow();
      } else if (message.kind === 'scanned') settle(member, message.id, message);
      else if (message.kind === 'failed')
        settle(member, message.id, lost(member.batches.get(message.id), message.reason));
    });
    member.worker.on('error', error => {
      lastError = error;
      member.ranOut = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
    });
    member.worker.on('exit', () => {
      dismiss(member);
    });
    return member;
  };
  /** The batch that a worker ended on is tried file by file, so that only one file is lost; the others had not begun. */
  const dismiss = (member: Member): void => {
    if (!members.delete(member)) return;
    clearTimeout(member.watch);
    stillborn = member.hasAnswered ? 0 : stillborn + 1;
    if (stillborn > mostStillborn) fault = lastError ?? new Error('the engine ends as soon as it starts');
    const [guilty, ...innocent] = fault ? [] : member.batches;
    if (guilty) {
      const [id, batch] = guilty;
      const files = batch.paths.map(path => ({ ...batch, paths: [path] }));
      if (member.ranOut && !member.isWide) again(files, hire(true));
      else if (batch.paths.length > 1) again(files);
      else settle(member, id, lost(batch, 'the analysis ran out of time or memory'));
    }
    again(innocent.map(([, batch]) => batch));
    open -= innocent.length + (guilty && member.batches.has(guilty[0]) ? 1 : 0);
    changedNow();
  };
  const again = (batches: readonly Batch[], to?: Member): void => {
    for (const batch of batches) hand(to ?? freest(), batch);
  };
  const freest = (): Member => {
    const [least] = [...members].sort((a, b) => a.batches.size - b.batches.size);
    const isWorth = least === undefined || (members.size < jobs && given >= members.size * batchesPerWorker);
    return isWorth && (least?.batches.size ?? 1) > 0 ? hire() : (least ?? hire());
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
      while (open > 0 && !fault) await changed;
      if (fault) throw fault;
    },
    close: () => {
      for (const member of members) {
        clearTimeout(member.watch);
        member.batches.clear();
        void member.worker.terminate();
      }
      members.clear();
    },
  };
}

const lost = (batch: Batch | undefined, reason: string): Scanned => ({
  outcomes: (batch?.paths ?? []).map(path => ({ path, reason: `${reason}; please report this with the file` })),
  passedOver: [],
  parsed: [],
});
