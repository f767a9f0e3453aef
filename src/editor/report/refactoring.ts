import { l10n, NotebookCellKind, Uri, window, workspace, WorkspaceEdit, type TextDocument } from 'vscode';
import type { PlacedEdit, PlacedSuggestion } from '../../core/report/placed.ts';
import { together } from '../../core/report/together.ts';
import { retold } from '../../present/say.ts';
import type { Analyses } from '../analyses.ts';
import { fileOf, placeOf, type ReadsDisk } from '../project.ts';
import { rangeOf } from '../ranges.ts';
import { style } from '../style.ts';

interface Asked {
  readonly rule: string;
  readonly isWanted: (suggestion: PlacedSuggestion) => boolean;
  readonly files: readonly Uri[];
}

interface Chosen {
  readonly title: string;
  readonly edits: readonly PlacedEdit[];
}

/**
 * Shows the edits of a rule in the preview of refactorings, where each can be left out. The files are analysed anew, with
 * what was typed since: an edit at a place that has moved would break code.
 */
export async function previewEdits(
  { rule, isWanted, files }: Asked,
  analyses: Analyses,
  readsDisk: ReadsDisk,
): Promise<void> {
  const all = new WorkspaceEdit();
  let found = 0;
  let left = 0;
  for (const uri of files) {
    const document = await documentOf(uri);
    const analysis = document && (await analyses.of(document));
    const { project } = placeOf(uri, readsDisk);
    const fixes = (analysis?.all ?? [])
      .flatMap(site => site.suggestions)
      .filter(suggestion => suggestion.rule === rule && isWanted(suggestion))
      .flatMap(({ fix }) => (fix ? [fix] : []));
    const chosen = together<Chosen>(fixes);
    const targets = await Promise.all(chosen.edits.map(edit => targetOf(edit, fileOf(project, edit.path))));
    if (targets.includes(undefined)) continue;
    found += chosen.taken.length;
    left += chosen.left.length;
    const [first] = chosen.taken;
    const label = { label: first ? retold(style(), first.title) : rule, needsConfirmation: true };
    for (const [index, edit] of chosen.edits.entries()) {
      const target = targets[index];
      if (target) all.replace(target, rangeOf({ ...edit, cell: null }), edit.newText, label);
    }
  }
  if (found === 0) {
    void window.showInformationMessage(
      l10n.t('WattLens: this code has changed, and the edit does not fit it any more.'),
    );
    return;
  }
  if (left > 0)
    void window.showInformationMessage(
      l10n.t('WattLens: {0} edits touch what another one changes; preview again after these.', left),
    );
  await workspace.applyEdit(all, { isRefactoring: true });
}

/** A document that stands for the file: of a notebook, any of its code cells. */
async function documentOf(uri: Uri): Promise<TextDocument | undefined> {
  if (!uri.path.endsWith('.ipynb')) return workspace.openTextDocument(uri);
  const notebook = await workspace.openNotebookDocument(uri);
  return notebook.getCells().find(({ kind }) => kind === NotebookCellKind.Code)?.document;
}

/** The document that an edit is made in. */
async function targetOf({ cell }: PlacedEdit, uri: Uri | undefined): Promise<Uri | undefined> {
  if (!uri || cell === null) return uri;
  const notebook = await workspace.openNotebookDocument(uri);
  return cell < notebook.cellCount ? notebook.cellAt(cell).document.uri : undefined;
}
