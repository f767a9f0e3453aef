import { workspace, type Uri } from 'vscode';

/** The text of a file; undefined where it cannot be read. */
export async function textOf(uri: Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(uri));
  } catch {
    return undefined;
  }
}
