import { commands, l10n, Position, Selection, window } from 'vscode';
import type { PlacedSite } from '../../core/report/placed.ts';
import type { Analyses } from '../analyses.ts';
import type { Engine } from '../engine.ts';
import { rangeOf } from '../ranges.ts';
import { whyIll } from '../whyIll.ts';

/** Shows the hover of the call at the cursor, or of the next one, with the keyboard in it. */
export const showDetails =
  (analyses: Analyses, engine: Engine) =>
  async (line?: number, character?: number): Promise<void> => {
    const editor = window.activeTextEditor;
    if (!editor) return;
    const at = line === undefined ? editor.selection.active : new Position(line, character ?? 0);
    const sites = (await analyses.of(editor.document))?.sites ?? [];
    const site = sites.find(({ range }) => rangeOf(range).contains(at)) ?? nextOf(sites, at);
    if (!site) {
      const ill = whyIll(engine.state());
      if (ill !== undefined) void window.showWarningMessage(`WattLens: ${ill}`);
      else void window.showInformationMessage(l10n.t('WattLens: no AI call was found in this file.'));
      return;
    }
    const { end } = rangeOf(site.callee);
    const target = end.translate(0, -1);
    editor.selection = new Selection(target, target);
    editor.revealRange(rangeOf(site.callee));
    await commands.executeCommand('editor.action.showHover', { focus: 'autoFocusImmediately' });
  };

const nextOf = (sites: readonly PlacedSite[], at: Position): PlacedSite | undefined =>
  sites.find(({ range }) => rangeOf(range).start.isAfter(at)) ?? sites[0];
