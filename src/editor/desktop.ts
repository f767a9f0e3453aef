import path from 'node:path';
import type { ExtensionContext } from 'vscode';
import { extend } from './extension.ts';
import { onDisk } from './nodeFiles.ts';
import { startedAhead, threadOf } from './nodeWorker.ts';
import { openLanguages } from './target.ts';

/**
 * Loading this bundle starts the engine: VS Code loads it when it opens a file that it is for, and then takes some hundred
 * milliseconds, on a busy machine seconds, before it activates it.
 */
const startWorker = startedAhead(threadOf(path.join(__dirname, 'worker.node.cjs')), {
  kind: 'prepare',
  languageIds: openLanguages(),
});

/** Entry of the extension where VS Code runs on Node: the engine has a thread, and reads the disk itself. */
export function activate(context: ExtensionContext): void {
  extend(context, { startWorker, readsDisk: true, files: onDisk });
}
