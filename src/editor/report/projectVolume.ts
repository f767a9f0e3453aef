import { applyEdits, findNodeAtLocation, modify, parseTree } from 'jsonc-parser';
import { Position, Range, Uri, workspace, WorkspaceEdit } from 'vscode';
import { projectFileName } from '../../core/config/projectFile.ts';
import { volumeKey } from '../../core/report/volume.ts';
import { isThere } from '../files.ts';
import { nearestProjectFile, wayDown } from '../nearestProjectFile.ts';

/**
 * Writes into the project file that holds for a folder how often a call in it runs, or that it is not said any more; all
 * else in the file stays as it is.
 */
export async function setCallsPerMonth(
  folder: Uri,
  { path, ...line }: { readonly path: string } & Parameters<typeof volumeKey>[1],
  callsPerMonth: number | null,
): Promise<void> {
  const uri = (await nearestProjectFile(folder)) ?? Uri.joinPath(folder, projectFileName);
  const key = volumeKey(`${wayDown(Uri.joinPath(uri, '..'), folder)}${path}`, line);
  if (!(await isThere(uri))) await workspace.fs.writeFile(uri, new TextEncoder().encode('{}\n'));
  const document = await workspace.openTextDocument(uri);
  const before = document.getText();
  const after = withCallsPerMonth(before, key, callsPerMonth);
  if (after === before) return;
  const edit = new WorkspaceEdit();
  edit.replace(uri, new Range(new Position(0, 0), document.positionAt(before.length)), after);
  await workspace.applyEdit(edit);
  await document.save();
}

/** The text of a project file with another number of runs; comments and format are kept. */
export function withCallsPerMonth(text: string, key: string, callsPerMonth: number | null): string {
  const path = ['callsPerMonth', key];
  const tree = parseTree(text, [], { allowTrailingComma: true });
  if (callsPerMonth === null && !(tree && findNodeAtLocation(tree, path))) return text;
  const tabs = /^\t/mu.test(text);
  const formattingOptions = { insertSpaces: !tabs, tabSize: /^ {4}\S/mu.test(text) ? 4 : 2 };
  return applyEdits(text, modify(text, path, callsPerMonth ?? undefined, { formattingOptions }));
}
