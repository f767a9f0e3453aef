import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import {
  CodeAction,
  CodeActionKind,
  Diagnostic,
  DiagnosticSeverity,
  Disposable,
  l10n,
  languages,
  Range,
  Uri,
  window,
  workspace,
  type CodeActionProvider,
  type TextDocument,
} from 'vscode';
import { budgetsOf, type Budget, type BudgetKey, type Budgets } from '../core/report/budgets.ts';
import { overBudget } from '../core/report/overBudget.ts';
import { totals } from '../core/report/totals.ts';
import { budgetSentence } from '../present/budget.ts';
import type { Analyses } from './analyses.ts';
import type { Projects } from './projects.ts';
import { settingsIn, type FolderSettings } from './projectSettings.ts';
import { rangeOf } from './ranges.ts';
import { style } from './style.ts';
import { targetOf } from './target.ts';
import type { Findings, WorkspaceScan } from './workspaceScan.ts';

const codePrefix = 'budget-';

interface Options {
  readonly analyses: Analyses;
  readonly projects: Projects;
  readonly scan: WorkspaceScan;
}

/**
 * Budgets of the project file as warnings: at a call or file that passes one by itself, and in the project file where all
 * calls together do. The latter is known once the workspace was read.
 */
export function budgetProblemsOf({ analyses, projects, scan }: Options): Disposable {
  const shown = languages.createDiagnosticCollection('WattLens budgets');
  const settings = new Map<string, Promise<FolderSettings>>();
  const unopened = new Set<string>();

  const settingsFor = (uri: Uri): Promise<FolderSettings> => {
    const root = workspace.getWorkspaceFolder(uri)?.uri ?? Uri.joinPath(uri, '..');
    const known = settings.get(root.toString()) ?? settingsIn(root);
    settings.set(root.toString(), known);
    return known;
  };
  const show = async (document: TextDocument): Promise<void> => {
    const target = targetOf(document);
    if (!target || target.uri.scheme === 'untitled') return;
    const { budgets } = (await settingsFor(target.uri)).settings;
    const found = hasLimit(budgets) ? await analyses.of(document) : undefined;
    if (document.isClosed) return;
    const over = found ? overBudget(found.all, budgets).filter(each => found.sites.includes(each.found)) : [];
    shown.set(document.uri, over.map(atCall));
  };
  const showUnopened = async (findings: Findings): Promise<void> => {
    for (const uri of unopened) shown.delete(Uri.parse(uri));
    unopened.clear();
    for (const { path, sites } of findings.files) {
      const uri = findings.documents.get(path);
      if (!uri || path.endsWith('.ipynb') || isOpen(uri)) continue;
      const over = overBudget(sites, (await settingsFor(uri)).settings.budgets);
      if (over.length === 0) continue;
      unopened.add(uri.toString());
      shown.set(uri, over.map(atCall));
    }
    for (const folder of workspace.workspaceFolders ?? []) await showSum(folder.uri, findings);
  };
  const showSum = async (folder: Uri, { files, documents }: Findings): Promise<void> => {
    const { file, settings: held } = await settingsFor(folder);
    if (!file) return;
    const isWithin = (path: string): boolean => {
      const uri = documents.get(path);
      return uri !== undefined && workspace.getWorkspaceFolder(uri)?.uri.toString() === folder.toString();
    };
    const sums = totals(files.filter(({ path }) => isWithin(path)).flatMap(({ sites }) => sites));
    const passed = budgetsOf(sums, held.budgets).filter(({ isPassed }) => isPassed);
    const document = await workspace.openTextDocument(file);
    unopened.add(file.toString());
    shown.set(
      file,
      passed.flatMap(budget => atLimit(budget, document)),
    );
  };
  const showAll = (): void => {
    for (const { document } of window.visibleTextEditors) void show(document);
  };
  const showFindings = (): void => {
    const findings = scan.last();
    if (findings) void showUnopened(findings);
  };
  return Disposable.from(
    shown,
    analyses.onDidSettle(showAll),
    window.onDidChangeVisibleTextEditors(showAll),
    scan.onDidChange(showFindings),
    projects.onDidReadSettings(() => {
      settings.clear();
      showAll();
    }),
    workspace.onDidCloseTextDocument(({ uri }) => {
      shown.delete(uri);
      showFindings();
    }),
  );
}

const hasLimit = (budgets: Budgets): boolean => Object.keys(budgets).length > 0;

const isOpen = (uri: Uri): boolean => workspace.textDocuments.some(each => each.uri.toString() === uri.toString());

const atCall = ({ budget, sum, of, found }: ReturnType<typeof overBudget>[number]): Diagnostic =>
  problem(rangeOf(found.callee), budgetSentence(budget, sum, style(), of), budget);

/** At the limit where it is written. */
function atLimit(budget: Budget, document: TextDocument): readonly Diagnostic[] {
  const tree = parseTree(document.getText());
  const node = tree && findNodeAtLocation(tree, ['budgets', budget.key]);
  if (!node || !budget.sum) return [];
  const range = new Range(document.positionAt(node.offset), document.positionAt(node.offset + node.length));
  return [problem(range, budgetSentence(budget, budget.sum, style()), budget)];
}

function problem(range: Range, message: string, { key }: Budget): Diagnostic {
  const diagnostic = new Diagnostic(range, message, DiagnosticSeverity.Warning);
  diagnostic.source = 'WattLens';
  diagnostic.code = `${codePrefix}${key}`;
  return diagnostic;
}

/** What can be done about a budget that is passed. */
export const budgetActions: CodeActionProvider = {
  provideCodeActions: ({ uri }, _range, { diagnostics }) =>
    diagnostics.flatMap(diagnostic => {
      const key = keyOf(diagnostic);
      if (key === undefined) return [];
      const report = action(l10n.t('Open report'), diagnostic, 'openReport', []);
      const raise = action(l10n.t('Raise budget…'), diagnostic, 'raiseBudget', [uri, key]);
      return [report, raise];
    }),
};

function action(title: string, diagnostic: Diagnostic, name: string, args: readonly unknown[]): CodeAction {
  const made = new CodeAction(title, CodeActionKind.QuickFix);
  made.diagnostics = [diagnostic];
  made.command = { command: `wattlens.${name}`, title, arguments: [...args] };
  return made;
}

const keys: readonly BudgetKey[] = ['energyWh', 'gwpGrams', 'costUsd'];

const keyOf = ({ source, code }: Diagnostic): BudgetKey | undefined =>
  source === 'WattLens' ? keys.find(key => code === `${codePrefix}${key}`) : undefined;
