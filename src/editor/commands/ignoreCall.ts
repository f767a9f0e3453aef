import { window, workspace } from 'vscode';
import type { Analyses } from '../analyses.ts';
import { ignoreEdit } from '../ignoreEdit.ts';

/** Takes the call that begins on a line of the shown document out of every estimate, by a comment at it. */
export const ignoreCall =
  (analyses: Analyses) =>
  async (line?: number): Promise<void> => {
    const document = window.activeTextEditor?.document;
    const sites = document ? ((await analyses.of(document))?.sites ?? []) : [];
    const site = sites.find(({ range }) => range.startLine - 1 === line);
    const edit = document && site && ignoreEdit(document, site);
    if (edit) await workspace.applyEdit(edit);
  };
