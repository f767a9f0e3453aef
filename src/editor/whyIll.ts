import { l10n } from 'vscode';
import type { State } from './engineWorker.ts';

/** Why the engine gives no answer, as a sentence; undefined where it is well. */
export function whyIll(state: State): string | undefined {
  switch (state.is) {
    case 'well':
      return undefined;
    case 'paused':
      return l10n.t('The engine ended and starts again by itself. {0}', state.reason);
    case 'damaged':
      return l10n.t('A part of the extension is damaged: {0}.', state.reason);
  }
}
