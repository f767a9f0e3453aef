import { Worker } from 'node:worker_threads';
import type { FromWorker } from '../worker/protocol.ts';
import type { StartWorker } from './engine.ts';

/** More than any project needs; a runaway ends its worker, not the extension host. */
const heapMegabytes = 1024;

/** The engine in a thread of Node, from the script at this path. */
export const threadOf =
  (script: string, maxOldGenerationSizeMb = heapMegabytes): StartWorker =>
  (receive, ended) => {
    const worker = new Worker(script, { resourceLimits: { maxOldGenerationSizeMb } });
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
