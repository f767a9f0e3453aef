import type { Uri } from 'vscode';
import { showReport } from '../reportPanel.ts';
import type { WorkspaceScan } from '../workspaceScan.ts';

/** Shows what the calls of the workspace cost; its files are read first where they were not yet. */
export const openReport = (scan: WorkspaceScan, extension: Uri, version: string) => async (): Promise<void> => {
  const findings = scan.last() ?? (await scan.scan());
  if (!findings) return;
  const { documents, ...found } = findings;
  showReport({ version, ...found }, documents, extension);
};
