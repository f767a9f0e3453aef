import { applyEdits, modify } from 'jsonc-parser';
import { l10n, Position, Range, Uri, window, workspace, WorkspaceEdit, type TextDocument } from 'vscode';
import { projectFileName } from '../../core/config/projectFile.ts';
import { isThere, nearestProjectFile } from '../nearestProjectFile.ts';

/** The project file that holds for a document, or where it would be; undefined where no folder is open. */
async function projectFileFor(uri: Uri | undefined): Promise<Uri | undefined> {
  const folder = (uri && workspace.getWorkspaceFolder(uri)) ?? workspace.workspaceFolders?.[0];
  return folder && ((await nearestProjectFile(folder.uri)) ?? Uri.joinPath(folder.uri, projectFileName));
}

/** Shows the project file; one that is not there yet is started, and stored only when the user saves it. */
export async function openProjectFile(): Promise<void> {
  const uri = await projectFileFor(window.activeTextEditor?.document.uri);
  if (!uri) return;
  const isNew = !(await isThere(uri));
  const document = await workspace.openTextDocument(isNew ? uri.with({ scheme: 'untitled' }) : uri);
  if (isNew) await write(document, started);
  await window.showTextDocument(document);
}

const started = `{
  // Where requests are served, which model a name stands for, and more: Ctrl+Space lists what can be set.
}
`;

async function write(document: TextDocument, text: string): Promise<void> {
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, new Range(new Position(0, 0), document.positionAt(document.getText().length)), text);
  await workspace.applyEdit(edit);
}

/** Asks which model a name of the code stands for, and stores the answer in the project file. */
export async function setModel(name?: string): Promise<void> {
  const uri = await projectFileFor(window.activeTextEditor?.document.uri);
  if (!uri || name === undefined) return;
  const model = await window.showInputBox({
    title: l10n.t('WattLens: the model of {0}', name),
    prompt: l10n.t('Which model does {0} stand for? For example gpt-4o-mini.', name),
  });
  if (!model) return;
  if (!(await isThere(uri))) await workspace.fs.writeFile(uri, new TextEncoder().encode('{}\n'));
  const document = await workspace.openTextDocument(uri);
  const formattingOptions = { insertSpaces: true, tabSize: 2 };
  const before = document.getText();
  await write(document, applyEdits(before, modify(before, ['models', name], model, { formattingOptions })));
  await document.save();
}
