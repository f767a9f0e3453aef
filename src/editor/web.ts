import type { ExtensionContext } from 'vscode';
import { extend } from './extension.ts';

/** Entry of the extension where VS Code runs in a browser. */
export function activate(context: ExtensionContext): void {
  extend(context);
}
