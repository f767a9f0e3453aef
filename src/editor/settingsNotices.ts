import { l10n, window, type Disposable, type Memento, type Uri } from 'vscode';
import type { Projects } from './projects.ts';

const silencedKey = 'settingsNotices.silenced';

/** Says once what is wrong in settings or in a project file; all of it is in the log. */
export function settingsNotices(projects: Projects, memory: Memento, log: (line: string) => void): Disposable {
  const said = new Set<string>();
  return projects.onDidReadSettings(({ file, problems }) => {
    const fresh = problems.filter(problem => !said.has(problem));
    for (const problem of fresh) {
      said.add(problem);
      log(problem);
    }
    const [first] = fresh;
    if (first !== undefined && memory.get<boolean>(silencedKey) !== true) void offer(file, first, memory);
  });
}

async function offer(file: Uri | undefined, problem: string, memory: Memento): Promise<void> {
  const open = l10n.t('Open');
  const never = l10n.t("Don't show again");
  const answers = file ? [open, never] : [never];
  const answer = await window.showWarningMessage(`WattLens: ${problem}`, ...answers);
  if (answer === open && file) await window.showTextDocument(file);
  if (answer === never) await memory.update(silencedKey, true);
}
