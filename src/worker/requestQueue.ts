import type { Analyze, Scan, Write } from './protocol.ts';

export type Request = Analyze | Scan | Write;

/** Requests are answered one at a time: analyses first, as somebody waits for them, the others as they came. */
export interface RequestQueue {
  readonly add: (request: Request) => void;
  /** Takes out those that are not begun and need no answer any more. */
  readonly cancel: (isStale: (request: Request) => boolean) => void;
  /** Work for when no request waits, done once for each key; it never rejects. */
  readonly whenIdle: (key: string, work: () => Promise<void>) => void;
}

interface Answering {
  /** Never rejects. */
  readonly answer: (request: Request) => Promise<void>;
  readonly cancelled: (request: Request) => void;
  /** Lets waiting messages in. */
  readonly pause: () => Promise<void>;
}

export function requestQueue({ answer, cancelled, pause }: Answering): RequestQueue {
  const waiting: Request[] = [];
  const idle = new Map<string, () => Promise<void>>();
  let isBusy = false;

  const next = (): (() => Promise<void>) | undefined => {
    const analysis = waiting.findIndex(({ kind }) => kind === 'analyze');
    const [request] = waiting.splice(Math.max(0, analysis), 1);
    if (request) return () => answer(request);
    for (const [key, work] of idle) {
      idle.delete(key);
      return work;
    }
    return undefined;
  };
  const run = async (): Promise<void> => {
    if (isBusy) return;
    isBusy = true;
    for (;;) {
      await pause();
      const work = next();
      if (!work) break;
      await work();
    }
    isBusy = false;
  };

  return {
    add: request => {
      waiting.push(request);
      void run();
    },
    cancel: isStale => {
      for (const request of waiting.filter(isStale)) {
        waiting.splice(waiting.indexOf(request), 1);
        cancelled(request);
      }
    },
    whenIdle: (key, work) => {
      idle.set(key, work);
      void run();
    },
  };
}
