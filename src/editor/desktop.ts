import path from 'node:path';
import type { ExtensionContext } from 'vscode';
import { extend } from './extension.ts';
import { threadOf } from './nodeWorker.ts';

/** Entry of the extension where VS Code runs on Node: the engine has a thread, and reads the disk itself. */
export function activate(context: ExtensionContext): void {
  extend(context, { startWorker: threadOf(path.join(__dirname, 'worker.node.cjs')), readsDisk: true });
}
