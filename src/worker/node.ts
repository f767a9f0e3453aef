import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { parentPort } from 'node:worker_threads';
import { diskFiles } from './disk.ts';
import { pipeline } from './pipeline.ts';
import type { ToWorker } from './protocol.ts';
import { serve } from './service.ts';

/** Entry of the worker where Node runs it; grammars lie beside the bundle. */
const receive = serve(
  {
    send: message => parentPort?.postMessage(message),
    pause: setImmediate,
    bytes: name => readFile(path.join(__dirname, name)),
    filesOf: project => (path.isAbsolute(project) ? diskFiles(project) : undefined),
  },
  pipeline,
);
parentPort?.on('message', (message: ToWorker) => {
  receive(message);
});
