import { l10n, Uri, window, type Disposable, type Memento } from 'vscode';
import { projectFileName } from '../core/config/projectFile.ts';
import type { Projects } from './projects.ts';

const silencedKey = 'projectFileNotices.silenced';

/** Says once what is wrong in a project file; all of it is in the log. */
export function projectFileNotices(projects: Projects, memory: Memento, log: (line: string) => void): Disposable {
  const said = new Set<string>();
  return projects.onDidReadProjectFile(({ root, file }) => {
    const lines = file.problems.map(({ start, message }) => `${projectFileName}, line ${start.line}: ${message}`);
    const fresh = lines.filter(line => !said.has(`${root.toString()} ${line}`));
    fresh.forEach(line => said.add(`${root.toString()} ${line}`));
    fresh.forEach(log);
    const [first] = fresh;
    if (first === undefined || memory.get<boolean>(silencedKey)) return;
    void offer(Uri.joinPath(root, projectFileName), first, memory);
  });
}

async function offer(uri: Uri, line: string, memory: Memento): Promise<void> {
  const open = l10n.t('Open');
  const never = l10n.t("Don't show again");
  const answer = await window.showWarningMessage(`WattLens: ${line}`, open, never);
  if (answer === open) await window.showTextDocument(uri);
  if (answer === never) await memory.update(silencedKey, true);
}
