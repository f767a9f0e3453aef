import { NotebookRange, Selection, window, workspace, type Uri } from 'vscode';
import type { PlacedRange } from '../core/report/placed.ts';
import { rangeOf } from './ranges.ts';

/** Shows a place of a file with the cursor at its start; of a notebook, the cell. */
export async function openPlace(uri: Uri, range: PlacedRange): Promise<void> {
  const { start } = rangeOf(range);
  const selection = new Selection(start, start);
  if (range.cell === null) {
    await window.showTextDocument(uri, { selection });
    return;
  }
  const notebook = await workspace.openNotebookDocument(uri);
  const cells = new NotebookRange(range.cell, range.cell + 1);
  const editor = await window.showNotebookDocument(notebook, { selections: [cells] });
  editor.revealRange(cells);
  const cell = range.cell < notebook.cellCount ? notebook.cellAt(range.cell) : undefined;
  if (cell) await window.showTextDocument(cell.document, { selection });
}
