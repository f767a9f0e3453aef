import { commands, type ExtensionContext } from 'vscode';
import { toggleInlineEstimates } from './commands/toggleInlineEstimates.ts';

/** Registers everything and returns: nothing is loaded or read before somebody asks. */
export function extend({ subscriptions }: ExtensionContext): void {
  subscriptions.push(commands.registerCommand('wattlens.toggleInlineEstimates', toggleInlineEstimates));
}
