import {
  Disposable,
  l10n,
  NotebookCellKind,
  MarkdownString,
  StatusBarAlignment,
  window,
  workspace,
  type TextDocument,
} from 'vscode';
import { statusBarWords } from '../present/statusBar.ts';
import type { Analyses } from './analyses.ts';
import type { Engine } from './engine.ts';
import { style } from './style.ts';
import { whyIll } from './whyIll.ts';
import type { WorkspaceScan } from './workspaceScan.ts';

/** One item for the file that is looked at: how many calls, and what they come to if each runs once; or for a scan. */
export function statusBarOf(analyses: Analyses, engine: Engine, scan: WorkspaceScan): Disposable {
  const item = window.createStatusBarItem('wattlens.file', StatusBarAlignment.Right, 100);
  item.name = 'WattLens';
  item.command = 'wattlens.showDetails';

  const update = async (): Promise<void> => {
    const state = engine.state();
    if (state.is !== 'well') {
      item.text = state.is === 'damaged' ? l10n.t('WattLens: damaged') : l10n.t('WattLens: paused');
      item.tooltip = whyIll(state);
      item.accessibilityInformation = undefined;
      item.show();
      return;
    }
    const progress = scan.progress();
    if (progress !== undefined) {
      const percent = Math.floor(progress * 100);
      item.text = `$(sync~spin) WattLens ${percent} %`;
      item.tooltip = l10n.t('Reading the workspace');
      item.accessibilityInformation = { label: l10n.t('WattLens is reading the workspace, {0} percent', percent) };
      item.show();
      return;
    }
    const document = shownDocument();
    const analysis = document && (await analyses.of(document));
    // What has been said in the meantime stays.
    if (document !== shownDocument() || scan.progress() !== undefined || engine.state().is !== 'well') return;
    const words = analysis && isWanted(document) ? statusBarWords(analysis.all, style()) : undefined;
    if (!words) {
      item.hide();
      return;
    }
    item.text = words.text;
    item.tooltip = new MarkdownString(words.tooltip);
    item.accessibilityInformation = { label: words.label };
    item.show();
  };
  const refresh = (): void => {
    void update();
  };
  refresh();
  return Disposable.from(
    item,
    window.onDidChangeActiveTextEditor(refresh),
    window.onDidChangeActiveNotebookEditor(refresh),
    analyses.onDidSettle(refresh),
    engine.onDidChangeState(refresh),
    scan.onDidProgress(refresh),
    workspace.onDidChangeConfiguration(event => {
      if (event.affectsConfiguration('wattlens.statusBar')) refresh();
    }),
  );
}

/** Of a notebook any code cell: it is analysed as a whole. */
const shownDocument = (): TextDocument | undefined =>
  window.activeNotebookEditor?.notebook.getCells().find(({ kind }) => kind === NotebookCellKind.Code)?.document ??
  window.activeTextEditor?.document;

const isWanted = (document: TextDocument | undefined): boolean =>
  workspace.getConfiguration('wattlens', document).get<boolean>('statusBar.enabled', true);
