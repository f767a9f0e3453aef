import { CodeLens, Disposable, EventEmitter, workspace, type CodeLensProvider } from 'vscode';
import { lensText } from '../present/lens.ts';
import type { Analyses } from './analyses.ts';
import { rangeOf } from './ranges.ts';
import { style } from './style.ts';

export type Lenses = CodeLensProvider & { readonly dispose: () => void };

/**
 * A line above each function with several calls. Answered at once from the last analysis, whatever was typed since:
 * lenses that come and go move the text.
 */
export function lensesOf(analyses: Analyses): Lenses {
  const changes = new EventEmitter<void>();
  const fire = (): void => {
    changes.fire();
  };
  const listening = Disposable.from(
    changes,
    analyses.onDidSettle(fire),
    analyses.onDidChange(fire),
    workspace.onDidChangeConfiguration(event => {
      if (event.affectsConfiguration('wattlens.codeLens')) fire();
    }),
  );
  return {
    onDidChangeCodeLenses: changes.event,
    provideCodeLenses: document => {
      if (!workspace.getConfiguration('wattlens', document).get<boolean>('codeLens.enabled', false)) return [];
      const last = analyses.lastOf(document);
      if (!last) {
        void analyses.of(document).then(found => {
          if (found) fire();
        });
        return [];
      }
      return last.functions.flatMap(({ calls, ...range }) => {
        const sites = calls.flatMap(index => last.all[index] ?? []);
        const [first] = sites;
        if (!first || range.startLine > document.lineCount) return [];
        const { startLine, startColumn } = first.callee;
        const command = {
          command: 'wattlens.showDetails',
          title: lensText(sites, style()),
          arguments: [startLine - 1, startColumn - 1],
        };
        return [new CodeLens(rangeOf({ ...range, endLine: range.startLine, endColumn: range.startColumn }), command)];
      });
    },
    dispose: () => {
      listening.dispose();
    },
  };
}
