import { Diagnostic, DiagnosticSeverity, Disposable, languages, window, workspace, type TextDocument } from 'vscode';
import type { Analyses } from './analyses.ts';
import { rangeOf } from './ranges.ts';
import { pageOf } from './suggestions.ts';
import { targetOf } from './target.ts';

/** Suggestions as hints under the code, in the documents that are shown; they light up nobody's list of problems. */
export function problemsOf(analyses: Analyses): Disposable {
  const shown = languages.createDiagnosticCollection('WattLens');
  const show = async (document: TextDocument): Promise<void> => {
    if (!targetOf(document)) return;
    const enabled = workspace.getConfiguration('wattlens', document).get<boolean>('suggestions.enabled', true);
    const found = enabled ? await analyses.of(document) : undefined;
    if (document.isClosed || (enabled && !found)) return;
    shown.set(document.uri, (found?.sites ?? []).flatMap(site => site.suggestions).map(toDiagnostic));
  };
  const showAll = (): void => {
    for (const { document } of window.visibleTextEditors) void show(document);
  };
  return Disposable.from(
    shown,
    analyses.onDidSettle(showAll),
    window.onDidChangeVisibleTextEditors(showAll),
    workspace.onDidCloseTextDocument(({ uri }) => {
      shown.delete(uri);
    }),
    workspace.onDidChangeConfiguration(change => {
      if (change.affectsConfiguration('wattlens.suggestions')) showAll();
    }),
  );
}

function toDiagnostic(
  suggestion: Parameters<typeof rangeOf>[0] & { readonly rule: string; readonly message: string },
): Diagnostic {
  const diagnostic = new Diagnostic(rangeOf(suggestion), suggestion.message, DiagnosticSeverity.Hint);
  diagnostic.source = 'WattLens';
  diagnostic.code = { value: suggestion.rule, target: pageOf(suggestion.rule) };
  return diagnostic;
}
