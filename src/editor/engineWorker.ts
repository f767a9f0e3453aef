import { EventEmitter, type Event } from 'vscode';
import { LoadFailure } from '../worker/damage.ts';
import type { FromWorker, ToWorker } from '../worker/protocol.ts';

/** A worker that runs, whatever it runs on. */
export interface RunningWorker {
  readonly post: (message: ToWorker) => void;
  readonly stop: () => void;
}

/**
 * Starts a worker; rejects with a `LoadFailure` where its script cannot be read. `ended` is called when it is gone
 * without having been stopped.
 */
export type StartWorker = (
  receive: (message: FromWorker) => void,
  ended: (reason: string, is?: Ill) => void,
) => Promise<RunningWorker>;

/** `damaged`: a part of the extension cannot be loaded, and probably never will; it is tried again as after any end. */
export type Ill = 'paused' | 'damaged';

export type State = { readonly is: 'well' } | { readonly is: Ill; readonly reason: string };

/** The one worker of the engine: started when it is first needed and again after each end, each time a little later. */
export interface EngineWorker {
  readonly state: () => State;
  readonly onDidChangeState: Event<State>;
  /** Starts it unless it runs. False where it does not run, or is paused. */
  readonly start: () => Promise<boolean>;
  readonly isRunning: () => boolean;
  /** Dropped while no worker runs. */
  readonly post: (message: ToWorker) => void;
  /** Ends it, and pauses before the next. */
  readonly fail: (reason: string, is?: Ill) => void;
  /** Ends it for an error of its surroundings, which may show that the extension is damaged. */
  readonly deny: (error: unknown) => void;
  /** It has answered: the next pause is a short one again. */
  readonly succeed: () => void;
  readonly dispose: () => void;
}

interface Options {
  readonly startWorker: StartWorker;
  readonly receive: (message: FromWorker) => void;
  /** It ended: nothing that was asked of it is answered, and what it was told is forgotten. */
  readonly lost: () => void;
  readonly log: (line: string) => void;
}

const shortestPauseMs = 1_000;
const longestPauseMs = 60_000;

export function engineWorker({ startWorker, receive, lost, log }: Options): EngineWorker {
  const changes = new EventEmitter<State>();
  let worker: Promise<RunningWorker> | undefined;
  let state: State = { is: 'well' };
  let failures = 0;
  let wakeUp: ReturnType<typeof setTimeout> | undefined;
  let disposed = false;

  const isRunning = (): boolean => worker !== undefined;
  const change = (next: State): void => {
    state = next;
    changes.fire(next);
  };
  const fail = (reason: string, is: Ill = 'paused'): void => {
    if (disposed || !worker) return;
    stop(worker);
    worker = undefined;
    lost();
    const pause = Math.min(longestPauseMs, shortestPauseMs * 2 ** failures);
    failures += 1;
    log(`the worker ended (${reason}); it starts again in ${pause / 1000} s`);
    change({ is, reason });
    wakeUp = setTimeout(() => {
      change({ is: 'well' });
    }, pause);
  };
  const deny = (error: unknown): void => {
    if (error instanceof LoadFailure) fail(error.message, 'damaged');
    else fail(String(error));
  };

  return {
    state: () => state,
    onDidChangeState: changes.event,
    start: async () => {
      if (state.is !== 'well' || disposed) return false;
      if (!worker) {
        worker = startWorker(receive, fail);
        worker.catch(deny);
      }
      await worker.catch(() => undefined);
      return isRunning();
    },
    isRunning,
    post: message => {
      void worker?.then(
        running => {
          running.post(message);
        },
        () => undefined,
      );
    },
    fail,
    deny,
    succeed: () => {
      failures = 0;
    },
    dispose: () => {
      disposed = true;
      clearTimeout(wakeUp);
      lost();
      if (worker) stop(worker);
      changes.dispose();
    },
  };
}

function stop(worker: Promise<RunningWorker>): void {
  void worker.then(
    running => {
      running.stop();
    },
    () => undefined,
  );
}
