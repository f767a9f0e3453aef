import { CancellationTokenSource, commands, l10n, Uri, window, workspace } from 'vscode';
import { exportFormats } from '../../present/formats.ts';
import type { Engine } from '../engine.ts';
import { textOf } from '../files.ts';
import type { WorkspaceScan } from '../workspaceScan.ts';
import { writeWhole } from '../writeWhole.ts';

/** Files that may name models outside the code; which of them do, the engine knows. */
const configuration = '**/{*.yaml,*.yml,.env,.env.*,*Dockerfile*,*Modelfile*}';
const notOurs = '**/{node_modules,.git,.venv,venv,dist,build}/**';
const mostConfiguration = 2000;

/** Writes what the calls of the workspace cost to a file, in a format and under a name that the user chooses. */
export const exportReport = (scan: WorkspaceScan, engine: Engine, version: string) => async (): Promise<void> => {
  const format = await chosenFormat();
  const target = format && (await chosenFile(format));
  if (!format || !target) return;
  const findings = scan.last() ?? (await scan.scan());
  if (!findings) return;
  const { settings, projectFiles, files, skipped, notes, looked } = findings;
  const report = { version, settings, projectFiles, files, skipped, notes, looked };
  const request = { format: format.id, report, configuration: await outside() };
  const name = workspace.asRelativePath(target);
  const text = await engine.write(request, new CancellationTokenSource().token);
  const problem =
    text === undefined ? l10n.t('the log of WattLens says why') : await writeWhole(workspace.fs, target, text);
  if (problem !== undefined) {
    await window.showErrorMessage(l10n.t('WattLens: {0} was not written: {1}.', name, problem));
    return;
  }
  const open = l10n.t('Open');
  const answer = await window.showInformationMessage(l10n.t('WattLens: {0} is written.', name), open);
  if (answer === open) await commands.executeCommand('vscode.open', target);
};

type Format = (typeof exportFormats)[number];

async function chosenFormat(): Promise<Format | undefined> {
  const items = exportFormats.map(format => ({ label: format.name, description: `.${format.ending}`, format }));
  return (await window.showQuickPick(items, { title: l10n.t('WattLens: format of the report') }))?.format;
}

function chosenFile({ name, ending }: Format): Thenable<Uri | undefined> {
  const [folder] = workspace.workspaceFolders ?? [];
  return window.showSaveDialog({
    title: l10n.t('WattLens: export the report'),
    // A dialog takes the last part alone for the ending.
    filters: { [name]: [ending.replace(/^.*\./u, '')] },
    ...(folder ? { defaultUri: Uri.joinPath(folder.uri, `ai-footprint.${ending}`) } : {}),
  });
}

async function outside(): Promise<readonly { readonly path: string; readonly text: string }[]> {
  const files = await workspace.findFiles(configuration, notOurs, mostConfiguration);
  const read = await Promise.all(
    files.map(async uri => ({ path: workspace.asRelativePath(uri), text: (await textOf(uri)) ?? '' })),
  );
  return read;
}
