import { l10n, Position, Range, Uri, window, workspace, WorkspaceEdit, type TextDocument } from 'vscode';
import { projectFileName } from '../../core/config/projectFile.ts';
import { withSetting } from '../../core/config/withSetting.ts';
import { isThere } from '../files.ts';
import { nearestProjectFile } from '../nearestProjectFile.ts';

/** The project file that holds for a document, or where it would be; undefined where no folder is open. */
export async function projectFileFor(uri: Uri | undefined): Promise<Uri | undefined> {
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
  await setInProjectFile(uri, ['models', name], model);
}

/** Sets a value in a project file, which is made where it is not there; false where it is not JSON, which is said. */
export async function setInProjectFile(uri: Uri, at: readonly string[], value: string | number): Promise<boolean> {
  if (!(await isThere(uri))) await workspace.fs.writeFile(uri, new TextEncoder().encode('{}\n'));
  const document = await workspace.openTextDocument(uri);
  const text = withSetting(document.getText(), at, value);
  if (text === undefined) {
    void window.showWarningMessage(l10n.t('WattLens: {0} is not valid JSON; correct it first.', projectFileName));
    await window.showTextDocument(document);
    return false;
  }
  await write(document, text);
  return document.save();
}
