import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ExtensionContext } from 'vscode';
import type { FromWorker } from '../worker/protocol.ts';
import type { StartWorker } from './engine.ts';
import { extend } from './extension.ts';

/** Entry of the extension where VS Code runs on Node: the engine has a thread, and reads the disk itself. */
export function activate(context: ExtensionContext): void {
  extend(context, { startWorker, readsDisk: true });
}

/** More than any project needs; a runaway ends its worker, not the extension host. */
const heapMegabytes = 1024;

const startWorker: StartWorker = (receive, ended) => {
  const worker = new Worker(path.join(__dirname, 'worker.node.cjs'), {
    resourceLimits: { maxOldGenerationSizeMb: heapMegabytes },
  });
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
