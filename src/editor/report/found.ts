import { dataVersion, type Remark } from '../../core/report/scanReport.ts';
import type { ReportHead, ToPage } from '../../present/report/messages.ts';
import { retold } from '../../present/say.ts';
import { reportFile, type ReportFile } from '../../present/report/reportFile.ts';
import { style } from '../style.ts';
import type { Findings } from '../workspaceScan.ts';

/** Files made ready between two moments in which the editor goes on. */
const atOnce = 50;

/** Makes messages of what was found: first all of it, then what became another. */
export interface FoundMessages {
  /** Undefined where newer findings came meanwhile. */
  readonly of: (findings: Findings) => Promise<ToPage | undefined>;
  /** The page starts from nothing again. */
  readonly reset: () => void;
}

export function foundMessages(version: string): FoundMessages {
  let sent: Map<string, string> | undefined;
  let newest = 0;
  return {
    of: async findings => {
      newest += 1;
      const own = newest;
      const before = sent;
      const now = new Map<string, string>();
      const changed: ReportFile[] = [];
      for (const [index, file] of findings.files.entries()) {
        const made = reportFile(file, style());
        const text = JSON.stringify(made);
        now.set(file.path, text);
        if (before?.get(file.path) !== text) changed.push(made);
        if (index % atOnce === atOnce - 1) await breath();
        if (own !== newest) return undefined;
      }
      sent = now;
      const head = headOf(findings, version);
      if (!before) return { kind: 'found', head, files: changed };
      return { kind: 'found', head, files: changed, gone: [...before.keys()].filter(path => !now.has(path)) };
    },
    reset: () => {
      newest += 1;
      sent = undefined;
    },
  };
}

const breath = (): Promise<void> =>
  new Promise(resolve => {
    setTimeout(resolve, 0);
  });

const headOf = ({ settings, looked, skipped, notes, projectFiles }: Findings, version: string): ReportHead => ({
  version,
  method: settings.method,
  data: dataVersion,
  grid: settings.region ?? settings.zone ?? null,
  scannedAt: new Date().toISOString(),
  looked,
  skipped: skipped.map(inWords),
  notes: notes.map(inWords),
  projectFile: projectFiles[0] ?? null,
});

const inWords = ({ path, reason }: Remark): Remark => ({ path, reason: retold(style(), reason) });
