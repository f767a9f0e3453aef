import { CodeActionKind, commands, Disposable, languages, window, type ExtensionContext } from 'vscode';
import { projectFileName } from '../core/config/projectFile.ts';
import { analysesOf } from './analyses.ts';
import { baselineInReport } from './baselineInReport.ts';
import { budgetActions, budgetProblemsOf } from './budgets.ts';
import { callTreeOf } from './callTree.ts';
import { exportReport } from './commands/exportReport.ts';
import { ignoreCall } from './commands/ignoreCall.ts';
import { openReport } from './commands/openReport.ts';
import { openSample } from './commands/openSample.ts';
import { openProjectFile, setModel } from './commands/projectFile.ts';
import { changePages } from './commands/showChanges.ts';
import { showDetails } from './commands/showDetails.ts';
import { toggleInlineEstimates } from './commands/toggleInlineEstimates.ts';
import { turnOffRule } from './commands/turnOffRule.ts';
import { lensesOf } from './codeLens.ts';
import { raiseBudget } from './commands/raiseBudget.ts';
import { engineOf } from './engine.ts';
import type { StartWorker } from './engineWorker.ts';
import type { Files } from './files.ts';
import { hintsOf } from './hints.ts';
import { hoverOf } from './hover.ts';
import type { ReadsDisk } from './project.ts';
import { problemsOf } from './problems.ts';
import { projectsOf } from './projects.ts';
import { reportPanelOf } from './reportPanel.ts';
import { settingsNotices } from './settingsNotices.ts';
import { statusBarOf } from './statusBar.ts';
import { suggestionActionKinds, suggestionActionsOf } from './suggestions.ts';
import { documents } from './target.ts';
import { workspaceScanOf } from './workspaceScan.ts';

/** What differs between VS Code on Node and in a browser. */
export interface Host {
  readonly startWorker: StartWorker;
  readonly readsDisk: ReadsDisk;
  /** Where what is said of the folders is read. */
  readonly files: Files;
}

/** Registers everything and returns: nothing is loaded or read before the first supported file is shown. */
export function extend(context: ExtensionContext, { startWorker, readsDisk, files }: Host): void {
  const output = window.createOutputChannel('WattLens', { log: true });
  const log = (line: string): void => {
    output.info(line);
  };
  const projects = projectsOf({ extension: context.extensionUri, readsDisk, files, log });
  const { introduce, supply } = projects;
  const engine = engineOf({ startWorker, introduce, supply, log });
  const analyses = analysesOf(engine, readsDisk);
  const hints = hintsOf(analyses);
  const lenses = lensesOf(analyses);
  const scan = workspaceScanOf({ engine, analyses, projects, readsDisk, log });
  const report = reportPanelOf({
    scan,
    analyses,
    readsDisk,
    extension: context.extensionUri,
    version: versionOf(context),
  });
  const calls = callTreeOf(scan, context.workspaceState);
  const pages = changePages(scan, engine, versionOf(context));

  context.subscriptions.push(
    output,
    projects,
    engine,
    analyses,
    hints,
    lenses,
    projects.onDidLearn(messages => {
      messages.forEach(engine.tell);
      analyses.forget();
    }),
    settingsNotices(projects, context.globalState, log),
    scan,
    report,
    calls,
    pages,
    baselineInReport(scan, report, log),
    statusBarOf(analyses, engine, scan),
    problemsOf(analyses),
    budgetProblemsOf({ analyses, projects, scan }),
    languages.registerCodeActionsProvider([...documents, { pattern: `**/${projectFileName}` }], budgetActions, {
      providedCodeActionKinds: [CodeActionKind.QuickFix],
    }),
    languages.registerCodeLensProvider(documents, lenses),
    languages.registerCodeActionsProvider(documents, suggestionActionsOf(analyses, readsDisk), {
      providedCodeActionKinds: suggestionActionKinds,
    }),
    languages.registerInlayHintsProvider(documents, hints),
    languages.registerHoverProvider(documents, hoverOf(analyses, readsDisk)),
    commandsOf({
      toggleInlineEstimates,
      openProjectFile,
      openSample,
      setModel,
      turnOffRule,
      ignoreCall: ignoreCall(analyses),
      raiseBudget,
      showDetails: showDetails(analyses, engine),
      exportReport: exportReport(scan, engine, versionOf(context)),
      openReport: openReport(report),
      setBaseline: pages.setBaseline,
      showChangesSinceBaseline: pages.showSinceBaseline,
      showChangesSinceCommit: pages.showSinceCommit,
      scanWorkspace: scan.scan,
      groupByFile: calls.groupBy('file'),
      groupByModel: calls.groupBy('model'),
      groupByProvider: calls.groupBy('provider'),
      openListedCall: calls.open,
      describeListedCall: calls.at('showDetails'),
      ignoreListedCall: calls.at('ignoreCall'),
    }),
  );
}

const versionOf = ({ extension }: ExtensionContext): string =>
  String((extension.packageJSON as { readonly version?: unknown }).version);

const commandsOf = (named: Readonly<Record<string, (...args: never[]) => unknown>>): Disposable =>
  Disposable.from(...Object.entries(named).map(([name, run]) => commands.registerCommand(`wattlens.${name}`, run)));
