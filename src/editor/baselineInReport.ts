import { Disposable, workspace } from 'vscode';
import { baselineFileName, changesSinceBaseline } from './changes.ts';
import type { ReportPanel } from './reportPanel.ts';
import type { WorkspaceScan } from './workspaceScan.ts';

/** Keeps what the report says of the baseline as the files are; where none can be compared with, it says nothing. */
export function baselineInReport(scan: WorkspaceScan, report: ReportPanel, log: (line: string) => void): Disposable {
  const compare = async (): Promise<void> => {
    const found = await changesSinceBaseline(scan.folders());
    if (found && 'comparison' in found) report.compareWith(found.comparison, found.since);
    else report.compareWith(undefined, '');
  };
  const follow = (): void => {
    compare().catch((error: unknown) => {
      log(`the baseline could not be compared with (${String(error)})`);
    });
  };
  const files = workspace.createFileSystemWatcher(`**/${baselineFileName}`);
  return Disposable.from(
    files,
    files.onDidChange(follow),
    files.onDidCreate(follow),
    files.onDidDelete(follow),
    scan.onDidChange(follow),
  );
}
