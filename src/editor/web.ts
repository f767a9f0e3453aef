import { Uri, workspace, type ExtensionContext } from 'vscode';
import type { FromWorker, ToWorker } from '../worker/protocol.ts';
import type { StartWorker } from './engine.ts';
import { extend } from './extension.ts';
import { throughVsCode } from './files.ts';
import { openLanguages } from './target.ts';

/** Entry of the extension where VS Code runs in a browser: the engine is a web worker, and is given what it reads. */
export function activate(context: ExtensionContext): void {
  extend(context, { startWorker: workerIn(context.extensionUri), readsDisk: false, files: throughVsCode });
}

/** A worker's script must come from where the page does: so its text is fetched, and made an address of its own. */
const workerIn =
  (extension: Uri): StartWorker =>
  async (receive, ended) => {
    const script = await workspace.fs.readFile(Uri.joinPath(extension, 'dist', 'worker.web.js'));
    const address = URL.createObjectURL(new Blob([script.slice()], { type: 'text/javascript' }));
    const worker = new Worker(address);
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      receive(data);
    });
    worker.addEventListener('error', ({ message }) => {
      ended(message);
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
