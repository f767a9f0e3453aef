import { Position, window, workspace, WorkspaceEdit } from 'vscode';

/** Writes a comment above a call that takes it out of every estimate; with a rule, that silences the rule there. */
export async function ignoreCall(line?: number, rule?: string): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (!document || line === undefined || line >= document.lineCount) return;
  const { text, firstNonWhitespaceCharacterIndex } = document.lineAt(line);
  const mark = document.languageId === 'python' ? '#' : '//';
  const edit = new WorkspaceEdit();
  const comment = `${text.slice(0, firstNonWhitespaceCharacterIndex)}${mark} wattlens: ignore${rule === undefined ? '' : ` ${rule}`}\n`;
  edit.insert(document.uri, new Position(line, 0), comment);
  await workspace.applyEdit(edit);
}
