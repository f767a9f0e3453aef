import { commands, l10n, ProgressLocation, Uri, window, workspace, type TextDocumentContentProvider } from 'vscode';
import { changesMarkdown } from '../../present/changes.ts';
import { baselineFileName, changesSinceBaseline, changesSinceCommit, storeBaseline, type Changes } from '../changes.ts';
import type { Engine } from '../engine.ts';
import { style } from '../style.ts';
import type { WorkspaceScan } from '../workspaceScan.ts';

const scheme = 'wattlens-changes';

/** Pages that say what has changed, and the commands that make them. */
export interface ChangePages {
  readonly setBaseline: () => Promise<void>;
  readonly showSinceBaseline: () => Promise<void>;
  readonly showSinceCommit: () => Promise<void>;
  readonly dispose: () => void;
}

export function changePages(scan: WorkspaceScan, engine: Engine, version: string): ChangePages {
  const texts = new Map<string, string>();
  const provider: TextDocumentContentProvider = {
    provideTextDocumentContent: ({ path }) => texts.get(path) ?? '',
  };
  const listening = workspace.registerTextDocumentContentProvider(scheme, provider);
  let shown = 0;
  const show = async (found: Changes, name: string): Promise<void> => {
    if ('reason' in found) {
      void window.showWarningMessage(`WattLens: ${found.reason}`);
      return;
    }
    const method = scan.last()?.settings.method ?? '';
    // A preview is not made anew for an address that it shows already.
    const uri = Uri.from({ scheme, path: `/${name}.md`, query: String(++shown) });
    texts.set(uri.path, changesMarkdown({ ...found, method }, style()));
    await commands.executeCommand('markdown.showPreview', uri);
  };
  /** Whether the workspace is read; not where the user cancels that. */
  const isRead = async (): Promise<boolean> => (scan.last() ?? (await scan.scan())) !== undefined;

  const setBaseline = async (): Promise<void> => {
    if (!(await isRead())) return;
    try {
      const [file] = await storeBaseline(scan.folders(), version);
      if (!file) return;
      const open = l10n.t('Open');
      const said = l10n.t('WattLens: the baseline is kept in {0}.', baselineFileName);
      if ((await window.showInformationMessage(said, open)) === open) await window.showTextDocument(file);
    } catch (error) {
      void window.showErrorMessage(l10n.t('WattLens: the baseline could not be written ({0}).', String(error)));
    }
  };
  return {
    setBaseline,
    showSinceBaseline: async () => {
      if (!(await isRead())) return;
      const found = await changesSinceBaseline(scan.folders());
      if (found) {
        await show(found, l10n.t('AI calls since the baseline'));
        return;
      }
      const set = l10n.t('Set Baseline');
      const said = l10n.t('WattLens: there is no baseline yet.');
      if ((await window.showInformationMessage(said, set)) === set) await setBaseline();
    },
    showSinceCommit: async () => {
      if (!(await isRead())) return;
      const title = l10n.t('WattLens: comparing with the last commit');
      const found = await window.withProgress(
        { location: ProgressLocation.Notification, title, cancellable: true },
        (_, token) => changesSinceCommit(scan.folders(), engine, token),
      );
      if (found) await show(found, l10n.t('AI calls since the last commit'));
    },
    dispose: () => {
      listening.dispose();
    },
  };
}
