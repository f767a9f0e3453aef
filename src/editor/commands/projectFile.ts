import { applyEdits, modify } from 'jsonc-parser';
import { Position, Range, Uri, window, workspace, WorkspaceEdit } from 'vscode';
import { projectFileName } from '../../core/config/projectFile.ts';

/** The project file of the folder that a document lies in; undefined where no folder is open. */
function projectFileFor(uri: Uri | undefined): Uri | undefined {
  const folder = (uri && workspace.getWorkspaceFolder(uri)) ?? workspace.workspaceFolders?.[0];
  return folder && Uri.joinPath(folder.uri, projectFileName);
}

const isThere = async (uri: Uri): Promise<boolean> => {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
};

/** Shows the project file; one that is not there yet is started, and stored only when the user saves it. */
export async function openProjectFile(): Promise<void> {
  const uri = projectFileFor(window.activeTextEditor?.document.uri);
  if (!uri) return;
  if (await isThere(uri)) await window.showTextDocument(uri);
  else await show(uri, () => started);
}

const started = `{
  // Where requests are served, which model a name stands for, and more: Ctrl+Space lists what can be set.
}
`;

/** Shows the project file with another text, not stored yet. */
async function show(uri: Uri, change: (text: string) => string): Promise<void> {
  const document = await workspace.openTextDocument((await isThere(uri)) ? uri : uri.with({ scheme: 'untitled' }));
  const before = document.getText();
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, new Range(new Position(0, 0), document.positionAt(before.length)), change(before));
  await workspace.applyEdit(edit);
  await window.showTextDocument(document);
}

/** Writes one value, leaving comments and form as they are. */
const withValue =
  (path: string[], value: unknown) =>
  (text: string): string => {
    const before = text.trim() === '' ? '{}' : text;
    return applyEdits(before, modify(before, path, value, { formattingOptions: { insertSpaces: true, tabSize: 2 } }));
  };

/** Asks which model a name of the code stands for, and keeps the answer in the project file. */
export async function setModel(name?: string): Promise<void> {
  const uri = projectFileFor(window.activeTextEditor?.document.uri);
  if (!uri || name === undefined) return;
  const model = await window.showInputBox({
    title: `WattLens: ${name}`,
    prompt: `Which model does ${name} stand for? For example gpt-4o-mini.`,
  });
  if (model) await show(uri, withValue(['models', name], model));
}
