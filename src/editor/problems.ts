import { Diagnostic, DiagnosticSeverity, Disposable, languages, window, workspace, type TextDocument } from 'vscode';
import type { PlacedSite, PlacedSuggestion } from '../core/report/placed.ts';
import { retold } from '../present/say.ts';
import type { Analyses } from './analyses.ts';
import { rangeOf } from './ranges.ts';
import { style } from './style.ts';
import { pageOf } from './suggestions.ts';
import { targetOf } from './target.ts';

/** Suggestions as hints under the code, in the documents that are shown; they light up nobody's list of problems. */
export function problemsOf(analyses: Analyses): Disposable {
  const shown = languages.createDiagnosticCollection('WattLens');
  const show = async (document: TextDocument): Promise<void> => {
    if (!targetOf(document)) return;
    const settings = workspace.getConfiguration('wattlens', document);
    const enabled = settings.get<boolean>('suggestions.enabled', true);
    const threshold = settings.get<number>('suggestions.informationFromWh', 0);
    const found = enabled ? await analyses.of(document) : undefined;
    if (document.isClosed || (enabled && !found)) return;
    shown.set(
      document.uri,
      (found?.sites ?? []).flatMap(site =>
        site.suggestions.map(each => toDiagnostic(each, severityOf(site, each, threshold))),
      ),
    );
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

/** A hint; information where the estimate of one call falls by as many Wh as the user asks to be told of. */
function severityOf({ estimate }: PlacedSite, { effect }: PlacedSuggestion, thresholdWh: number): DiagnosticSeverity {
  const energyWh = estimate.footprint?.energyWh.typical;
  const lessWh = energyWh === undefined || !effect ? 0 : energyWh * (1 - effect.energyRatio.typical);
  return thresholdWh > 0 && lessWh >= thresholdWh ? DiagnosticSeverity.Information : DiagnosticSeverity.Hint;
}

function toDiagnostic(suggestion: PlacedSuggestion, severity: DiagnosticSeverity): Diagnostic {
  const diagnostic = new Diagnostic(rangeOf(suggestion), retold(style(), suggestion.message), severity);
  diagnostic.source = 'WattLens';
  diagnostic.code = { value: suggestion.rule, target: pageOf(suggestion.rule) };
  return diagnostic;
}
