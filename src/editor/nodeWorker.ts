import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { LoadFailure } from '../worker/damage.ts';
import type { FromWorker, ToWorker } from '../worker/protocol.ts';
import type { RunningWorker, StartWorker } from './engineWorker.ts';

/** More than any project needs; a runaway ends its worker, not the extension host. */
const heapMegabytes = 1024;

/** The engine in a thread of Node, from the script at this path. */
export const threadOf =
  (script: string, maxOldGenerationSizeMb = heapMegabytes): StartWorker =>
  (receive, ended) => {
    const worker = new Worker(script, { resourceLimits: { maxOldGenerationSizeMb } });
    // A process does not go on for its sake alone.
    worker.unref();
    let stopped = false;
    let hasAnswered = false;
    worker.on('message', (message: FromWorker) => {
      hasAnswered = true;
      receive(message);
    });
    worker.on('error', error => {
      if (stopped) return;
      if (hasAnswered || !isOfLoading(error)) ended(error.message);
      else ended(new LoadFailure(path.basename(script), error).message, 'damaged');
    });
    worker.on('exit', code => {
      if (!stopped) ended(`exit code ${code}`);
    });
    return Promise.resolve({
      post: message => {
        worker.postMessage(message);
      },
      stop: () => {
        stopped = true;
        void worker.terminate();
      },
    });
  };

/** A worker that runs before anybody asks for one, and has been told `first`; further ones are started when they are asked for. */
export function startedAhead(start: StartWorker, first: ToWorker): StartWorker {
  type Hearers = Parameters<StartWorker>;
  let hearers: Hearers | undefined;
  const letGo = (): void => {
    ahead = undefined;
  };
  let ahead: Promise<RunningWorker> | undefined = start(
    message => {
      hearers?.[0](message);
    },
    // One that ended before anybody asked is replaced by the first that is asked for.
    (...why) => {
      if (hearers) hearers[1](...why);
      else letGo();
    },
  );
  ahead.then(({ post }) => {
    post(first);
  }, letGo);
  return (...asking) => {
    const waiting = ahead;
    if (!waiting) return start(...asking);
    hearers = asking;
    letGo();
    return waiting;
  };
}

/** The script is not there, or cut short. */
const isOfLoading = (error: Error & { readonly code?: unknown }): boolean =>
  error.code === 'MODULE_NOT_FOUND' || error instanceof SyntaxError;
