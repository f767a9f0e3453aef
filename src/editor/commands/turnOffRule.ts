import { l10n, window, type Uri } from 'vscode';
import { projectFileName } from '../../core/config/projectFile.ts';
import { projectFileFor, setInProjectFile } from './projectFile.ts';

/** Turns a rule off in the project file that holds for a document, and says where. */
export async function turnOffRule(
  rule?: string,
  uri: Uri | undefined = window.activeTextEditor?.document.uri,
): Promise<void> {
  const file = await projectFileFor(uri);
  if (!file || rule === undefined || !(await setInProjectFile(file, ['rules', rule], 'off'))) return;
  const open = l10n.t('Open');
  const said = l10n.t('WattLens: {0} is off now, by {1}.', rule, projectFileName);
  if ((await window.showInformationMessage(said, open)) === open) await window.showTextDocument(file);
}
