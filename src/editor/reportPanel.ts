import { Position, Range, Uri, ViewColumn, window, workspace, type WebviewPanel } from 'vscode';
import type { ScanReport } from '../core/report/scanReport.ts';
import { style } from './style.ts';

let panel: WebviewPanel | undefined;

/** Colours of the editor's theme in the place of the page's own. */
const themed = `:root { --text: var(--vscode-foreground); --quiet: var(--vscode-descriptionForeground);
  --page: var(--vscode-editor-background); --line: var(--vscode-widget-border, currentColor); --bar: var(--vscode-charts-blue, currentColor); }
button.place { all: unset; cursor: pointer; color: var(--vscode-textLink-foreground); }
button.place:hover { text-decoration: underline; }
button.place:focus-visible, input:focus-visible { outline: 2px solid var(--vscode-focusBorder); }
input { color: var(--vscode-input-foreground); background: var(--vscode-input-background); border: 1px solid var(--line); padding: 0.2rem 0.4rem; }`;

/**
 * Shows what a scan found in its one panel; the page makes its own words and sums. `files` are the documents behind the
 * paths that the report names: no other is opened.
 */
export function showReport(report: Omit<ScanReport, 'totals'>, files: ReadonlyMap<string, Uri>, extension: Uri): void {
  const dist = Uri.joinPath(extension, 'dist');
  panel?.dispose();
  const shown = window.createWebviewPanel('wattlens.report', 'AI footprint', ViewColumn.Active, {
    enableScripts: true,
    localResourceRoots: [dist],
  });
  panel = shown;
  shown.onDidDispose(() => {
    if (panel === shown) panel = undefined;
  });
  const { webview } = shown;
  webview.onDidReceiveMessage((message: unknown) => {
    const asked = read(message);
    if (asked === 'ready') void webview.postMessage({ report, style: style() });
    const uri = typeof asked === 'object' ? files.get(asked.path) : undefined;
    if (uri && typeof asked === 'object') void open(uri, asked.line - 1);
  });
  const script = webview.asWebviewUri(Uri.joinPath(dist, 'report.js')).toString();
  webview.html = `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src ${webview.cspSource}">
<title>AI footprint</title>
<style>${themed}</style>
</head>
<body><script src="${script}"></script></body>
</html>`;
}

type Asked = 'ready' | { readonly path: string; readonly line: number };

/** What the page may ask for; anything else is not answered. */
function read(message: unknown): Asked | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  const { kind, path, line } = message as Readonly<Record<string, unknown>>;
  if (kind === 'ready') return 'ready';
  return kind === 'open' && typeof path === 'string' && Number.isInteger(line)
    ? { path, line: Number(line) }
    : undefined;
}

async function open(uri: Uri, line: number): Promise<void> {
  if (uri.path.endsWith('.ipynb')) {
    await window.showNotebookDocument(await workspace.openNotebookDocument(uri));
    return;
  }
  const at = new Position(Math.max(0, line), 0);
  await window.showTextDocument(uri, { selection: new Range(at, at) });
}
