import { scanReport, type ScanReport } from '../core/report/scanReport.ts';
import { scanJson } from '../present/json.ts';
import { scanText } from '../present/text.ts';
import { CannotRun, tell } from './messages.ts';
import { terminalStyle } from './terminal.ts';
import { write } from './output.ts';
import { progressLine } from './progress.ts';
import { scan } from './scan.ts';
import { projectSettings } from './settings.ts';

export interface ScanOptions {
  readonly format: string;
  readonly output?: string;
  readonly config?: string;
  readonly method?: string;
  readonly jobs?: number;
  readonly explain?: string;
}

/** Where and as what the command runs. */
export interface Setting {
  readonly cwd: string;
  readonly version: string;
}

const formats: Readonly<Record<string, (report: ScanReport) => string>> = {
  text: report => scanText(report, terminalStyle()),
  json: scanJson,
};

/** `wattlens scan`: 0 when all was read, 2 when a named path or a project file could not be. */
export async function scanCommand(
  paths: readonly string[],
  options: ScanOptions,
  { cwd, version }: Setting,
): Promise<number> {
  const format = formats[options.format];
  if (!format)
    throw new CannotRun(`--format ${options.format} is not available; use ${Object.keys(formats).join(', ')}`);
  const settings = projectSettings({ cwd, config: options.config, method: options.method });
  const progress = progressLine();
  const result = await scan({
    paths,
    cwd,
    jobs: options.jobs,
    settingsOf: settings.of,
    workerScript: new URL('worker.node.cjs', import.meta.url),
    progress: progress.show,
  });
  progress.clear();
  for (const { path, reason } of [...result.unreadable, ...result.skipped, ...result.notes]) tell(`${path}: ${reason}`);
  const report = scanReport({
    version,
    settings: result.settings,
    projectFiles: settings.files(),
    files: result.files,
    skipped: [...result.unreadable, ...result.skipped],
    notes: result.notes,
    looked: result.looked,
  });
  await write(format(report), options.output);
  return result.unreadable.length > 0 || settings.isWrong() ? 2 : 0;
}
