import { Disposable, env, l10n, Uri, ViewColumn, window, type WebviewPanel } from 'vscode';
import sources from '../core/footprint/sources.json' with { type: 'json' };
import type { Comparison } from '../core/report/compare.ts';
import { reportComparison } from '../present/report/comparison.ts';
import { readMessage, type FromPage, type ToPage } from '../present/report/messages.ts';
import type { Analyses } from './analyses.ts';
import type { ReadsDisk } from './project.ts';
import { foundMessages } from './report/found.ts';
import { fulfil } from './report/pageRequests.ts';
import { reportDocument } from './report/reportDocument.ts';
import { style } from './style.ts';
import type { WorkspaceScan } from './workspaceScan.ts';

/** The report of the workspace, in at most one panel. */
export interface ReportPanel {
  readonly show: () => void;
  /** What changed since a baseline, from now on in the report; undefined where there is none any more. */
  readonly compareWith: (comparison: Comparison | undefined, since: string) => void;
  readonly dispose: () => void;
}

interface Options {
  readonly scan: WorkspaceScan;
  readonly analyses: Analyses;
  readonly readsDisk: ReadsDisk;
  readonly extension: Uri;
  readonly version: string;
}

/** VS Code keeps open panels by this name over a reload; the manifest's activation event has it too. */
const viewType = 'wattlens.report';

export function reportPanelOf({ scan, analyses, readsDisk, extension, version }: Options): ReportPanel {
  const dist = Uri.joinPath(extension, 'dist');
  const messages = foundMessages(version);
  let panel: WebviewPanel | undefined;
  let isListening = false;
  let compared: ToPage = { kind: 'compared', comparison: null };

  const send = (message: ToPage): void => {
    if (panel && isListening) void panel.webview.postMessage(message);
  };
  const sendFound = async (): Promise<void> => {
    const findings = scan.last();
    const message = findings && panel?.visible ? await messages.of(findings) : undefined;
    if (message) send(message);
  };
  const read = async (run: () => Promise<unknown>): Promise<void> => {
    if ((await run()) === undefined) send({ kind: 'stopped' });
  };
  const greet = async (): Promise<void> => {
    isListening = true;
    messages.reset();
    send({ kind: 'hello', locale: env.language, words: l10n.bundle ?? null, sources });
    send(compared);
    send({ kind: 'progress', share: scan.progress() ?? null });
    await (scan.last() ? sendFound() : read(scan.findings));
  };
  const answer = (asked: FromPage): Promise<void> => {
    if (asked.kind === 'ready') return greet();
    if (asked.kind === 'scan') return read(scan.scan);
    return fulfil(asked, { scan, analyses, readsDisk });
  };
  const attach = (shown: WebviewPanel): void => {
    panel?.dispose();
    panel = shown;
    isListening = false;
    const { webview } = shown;
    webview.options = { enableScripts: true, localResourceRoots: [dist] };
    shown.title = l10n.t('AI footprint');
    shown.onDidDispose(() => {
      if (panel === shown) panel = undefined;
    });
    webview.onDidReceiveMessage((message: unknown) => {
      const asked = readMessage(message);
      if (asked && panel === shown)
        answer(asked).catch((error: unknown) => {
          void window.showErrorMessage(`WattLens: ${String(error)}`);
        });
    });
    webview.html = reportDocument(webview, dist);
  };

  const listening = Disposable.from(
    scan.onDidChange(() => void sendFound()),
    scan.onDidProgress(() => {
      send({ kind: 'progress', share: scan.progress() ?? null });
    }),
    window.registerWebviewPanelSerializer(viewType, {
      deserializeWebviewPanel: revived => {
        attach(revived);
        return Promise.resolve();
      },
    }),
  );
  return {
    show: () => {
      if (panel) panel.reveal();
      else attach(window.createWebviewPanel(viewType, l10n.t('AI footprint'), ViewColumn.Active));
    },
    compareWith: (comparison, since) => {
      compared = { kind: 'compared', comparison: comparison ? reportComparison(comparison, since, style()) : null };
      send(compared);
    },
    dispose: () => {
      listening.dispose();
      panel?.dispose();
    },
  };
}
