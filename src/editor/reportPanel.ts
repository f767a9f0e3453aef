import { commands, Disposable, env, l10n, Uri, ViewColumn, window, type WebviewPanel } from 'vscode';
import sources from '../core/footprint/sources.json' with { type: 'json' };
import type { Comparison } from '../core/report/compare.ts';
import { reportComparison } from '../present/report/comparison.ts';
import { placeKey, readMessage, type FromPage, type ToPage } from '../present/report/messages.ts';
import type { ReportPlace } from '../present/report/reportFile.ts';
import type { Analyses } from './analyses.ts';
import { openPlace } from './openPlace.ts';
import { placeOf, type ReadsDisk } from './project.ts';
import { foundMessages } from './report/found.ts';
import { setCallsPerMonth } from './report/projectVolume.ts';
import { previewEdits } from './report/refactoring.ts';
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
  const suggestionPlaces = (rule: string): readonly ReportPlace[] =>
    (scan.last()?.files ?? []).flatMap(({ path, sites }) =>
      sites
        .flatMap(({ suggestions }) => suggestions)
        .filter(suggestion => suggestion.rule === rule && suggestion.fix !== undefined)
        .map(({ cell, startLine, startColumn }) => ({ path, cell, line: startLine, column: startColumn })),
    );
  const uriOf = ({ path }: ReportPlace): Uri | undefined => scan.last()?.documents.get(path);

  const answer = async (asked: FromPage): Promise<void> => {
    switch (asked.kind) {
      case 'ready':
        return greet();
      case 'scan':
        return read(scan.scan);
      case 'cancel':
        scan.cancel();
        return;
      case 'projectFile':
        await commands.executeCommand('wattlens.openProjectFile');
        return;
      case 'model':
        await commands.executeCommand('wattlens.setModel', asked.name);
        return;
      case 'open': {
        const uri = uriOf(asked.place);
        const { cell, line, column } = asked.place;
        const start = { startLine: Math.max(1, line), startColumn: Math.max(1, column) };
        if (uri) await openPlace(uri, { cell, ...start, endLine: start.startLine, endColumn: start.startColumn });
        return;
      }
      case 'volume': {
        const uri = uriOf(asked.place);
        const project = uri && placeOf(uri, readsDisk);
        if (!project?.project.root) return;
        const line = { path: project.path, cell: asked.place.cell, startLine: asked.place.line };
        return setCallsPerMonth(project.project.root, line, asked.callsPerMonth);
      }
      case 'preview': {
        const { rule, place } = asked;
        const places = suggestionPlaces(rule).filter(each => place === null || placeKey(each) === placeKey(place));
        const files = new Map(places.flatMap(each => (uriOf(each) ? [[each.path, uriOf(each)] as const] : [])));
        const wanted = place && placeKey(place);
        const isWanted = ({ cell, startLine, startColumn }: Parameters<Wanted>[0]): boolean =>
          wanted === null ||
          wanted === placeKey({ path: place?.path ?? '', cell, line: startLine, column: startColumn });
        return previewEdits(
          { rule, isWanted, files: [...files.values()].flatMap(uri => uri ?? []) },
          analyses,
          readsDisk,
        );
      }
    }
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

type Wanted = Parameters<typeof previewEdits>[0]['isWanted'];
