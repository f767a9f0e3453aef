import { setFlagsFromString } from 'node:v8';
import { Worker, type ResourceLimits } from 'node:worker_threads';
import { patience } from '../worker/patience.ts';
import type { FromWorker, Scan, ToWorker } from '../worker/protocol.ts';

/** Files of one project that one worker looks at in one go. */
export type Batch = Omit<Scan, 'kind' | 'id'>;

/** A worker of the pool, with what it was given and has not answered. It ends when it says nothing for too long. */
export interface Member {
  /** Those that it was given, by their number, in the order in which it takes them. */
  readonly batches: ReadonlyMap<number, Batch>;
  readonly isWide: boolean;
  readonly hasAnswered: () => boolean;
  /** Why it ended, where it did not just end. */
  readonly error: () => Error | undefined;
  readonly hand: (id: number, batch: Batch) => void;
  /** The batch is answered, or given up. Undefined where it was before. */
  readonly take: (id: number) => Batch | undefined;
  /** Ends it; what it was given is dropped. */
  readonly dismiss: () => void;
}

export interface MemberOptions {
  readonly script: URL;
  readonly isWide: boolean;
  /** What it may use. */
  readonly room: ResourceLimits;
  /** How long it may say nothing. */
  readonly patienceMs: number;
  readonly heard: (message: FromWorker) => void;
  /** It ended, by itself or because it said nothing. */
  readonly gone: () => void;
}

/**
 * V8 doubles the part of a heap for what is young whenever much of it stays alive, as do all results that come in here: to
 * 32 MB, which save no time. Starting a heap puts the factor back to two.
 */
const steadyYouth = '--semi-space-growth-factor=1';
/** A machine may be so busy that a worker hardly ran: then it is waited for so many times as long. */
const mostWaits = 4;

export function hireMember({ script, isWide, room, patienceMs, heard, gone }: MemberOptions): Member {
  const worker = new Worker(script, { resourceLimits: room });
  const batches = new Map<number, Batch>();
  let hasAnswered = false;
  let hasEnded = false;
  let error: Error | undefined;
  let watching: NodeJS.Timeout | undefined;

  const wait = (isOver: () => boolean, waits: number): void => {
    watching = setTimeout(() => {
      if (waits > 1 && !isOver()) wait(isOver, waits - 1);
      else void worker.terminate();
    }, patienceMs);
  };
  const watch = (): void => {
    clearTimeout(watching);
    if (batches.size > 0 && !hasEnded) wait(patience(patienceMs), mostWaits);
  };
  worker.once('online', () => {
    setFlagsFromString(steadyYouth);
  });
  worker.on('message', (message: FromWorker) => {
    hasAnswered = true;
    heard(message);
  });
  worker.on('error', reason => {
    error = reason;
  });
  worker.on('exit', () => {
    hasEnded = true;
    clearTimeout(watching);
    gone();
  });

  return {
    batches,
    isWide,
    hasAnswered: () => hasAnswered,
    error: () => error,
    hand: (id, batch) => {
      batches.set(id, batch);
      const request: ToWorker = { kind: 'scan', id, ...batch };
      worker.postMessage(request);
      watch();
    },
    take: id => {
      const batch = batches.get(id);
      batches.delete(id);
      if (batch) watch();
      return batch;
    },
    dismiss: () => {
      batches.clear();
      clearTimeout(watching);
      void worker.terminate();
    },
  };
}
