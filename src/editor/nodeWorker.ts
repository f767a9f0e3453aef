import { Worker } from 'node:worker_threads';
import type { FromWorker, ToWorker } from '../worker/protocol.ts';
import type { RunningWorker, StartWorker } from './engine.ts';

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
    worker.on('message', (message: FromWorker) => {
      receive(message);
    });
    worker.on('error', error => {
      if (!stopped) ended(error.message);
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
    reason => {
      if (hearers) hearers[1](reason);
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
