import type { ReportPanel } from '../reportPanel.ts';

/** Shows what the calls of the workspace cost; its files are read first where they were not yet. */
export const openReport = (report: ReportPanel) => (): void => {
  report.show();
};
