import type { ExtensionContext, Uri } from 'vscode';
import { LoadFailure } from '../worker/damage.ts';
import type { FromWorker, ToWorker } from '../worker/protocol.ts';
import type { StartWorker } from './engineWorker.ts';
import { extend } from './extension.ts';
import { throughVsCode } from './files.ts';
import { ownBytes } from './supply.ts';
import { openLanguages } from './target.ts';

const name = 'worker.web.js';

/** Entry of the extension where VS Code runs in a browser: the engine is a web worker, and is given what it reads. */
export function activate(context: ExtensionContext): void {
  extend(context, { startWorker: workerIn(context.extensionUri), readsDisk: false, files: throughVsCode });
}

/** A worker's script must come from where the page does: so its text is fetched, and made an address of its own. */
const workerIn =
  (extension: Uri): StartWorker =>
  async (receive, ended) => {
    const script = await ownBytes(extension, name);
    const address = URL.createObjectURL(new Blob([script.slice()], { type: 'text/javascript' }));
    const worker = new Worker(address);
    let hasAnswered = false;
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      hasAnswered = true;
      receive(data);
    });
    worker.addEventListener('error', ({ message }) => {
      if (!hasAnswered && message.includes('SyntaxError')) ended(new LoadFailure(name, message).message, 'damaged');
      else ended(message);
    });
    worker.postMessage({ kind: 'prepare', languageIds: openLanguages() } satisfies ToWorker);
    return {
      post: message => {
        worker.postMessage(message);
      },
      stop: () => {
        worker.terminate();
        URL.revokeObjectURL(address);
      },
    };
  };
