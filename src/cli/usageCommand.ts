import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readUsage } from '../core/usage/import/readUsage.ts';
import type { LoggedSite } from '../core/usage/observed.ts';
import { imported } from '../core/usage/imported.ts';
import { readUsageFile, updated, usageFileName, usageFileText, type UsageEntry } from '../core/usage/usageFile.ts';
import { sitesOf } from '../core/report/scanReport.ts';
import { decode } from '../worker/decode.ts';
import { failure } from '../worker/disk.ts';
import { CannotRun, tell } from './messages.ts';
import { write } from './output.ts';
import { reportOn, type Setting } from './report.ts';
import { projectRoot, shownPath } from './roots.ts';
import { projectSettings } from './settings.ts';

export interface UsageOptions {
  readonly config?: string;
  readonly jobs?: number;
}

/**
 * `wattlens usage import FILE`: keeps what a log says of the project's calls beside its project file. 2 where the log is
 * none that is known, or speaks of no call of the code; then nothing is written.
 */
export async function usageImport(file: string, options: UsageOptions, setting: Setting): Promise<number> {
  const { cwd } = setting;
  const log = readUsage(textOf(path.resolve(cwd, file), file));
  if ('reason' in log) throw new CannotRun(`${file} ${log.reason}`);
  for (const problem of log.problems) tell(`${file}: ${problem}`);

  const { folder } = projectSettings({ cwd, config: options.config, method: undefined }).of(
    cwd,
    projectRoot(cwd, true, cwd),
  );
  const { report, isSound } = await reportOn([folder], options, setting);
  const { entries, sites, unmatched } = imported(log, loggedSites(report, folder, cwd));
  for (const { record, reason } of unmatched) tell(`${file}: ${count(record.calls, 'call')} left out, ${reason}`);
  if (entries.length === 0) throw new CannotRun(`${file}: nothing in it speaks of a call of ${shownPath(folder, cwd)}`);

  const target = path.join(folder, usageFileName);
  const shown = shownPath(target, cwd);
  await write(usageFileText(updated(kept(target, shown), entries)), target);
  await write(
    `${shown}: ${count(entries.length, 'record')} of ${file} for ${count(sites.size, 'call')} of the code\n`,
    undefined,
  );
  return isSound ? 0 : 2;
}

const count = (number: number, of: string): string => `${number} ${of}${number === 1 ? '' : 's'}`;

/** Calls that run a model, by their place from the folder. Cells of a notebook have no line that a log could name. */
const loggedSites = (report: Parameters<typeof sitesOf>[0], folder: string, cwd: string): readonly LoggedSite[] =>
  sitesOf(report)
    .filter(({ found }) => found.site.type === 'invoke')
    .map(({ path: file, found: { range, model, site } }) => ({
      path: shownPath(path.resolve(cwd, file), folder),
      startLine: range.cell === null ? range.startLine : 0,
      endLine: range.cell === null ? range.endLine : 0,
      modelId: aliasOf(model?.id, report.settings.models),
      task: site.task,
    }));

const aliasOf = (id: string | undefined, models: Readonly<Record<string, string>>): string | undefined =>
  id !== undefined && Object.hasOwn(models, id) ? models[id] : id;

/** A usage file that is not understood is not written over. */
function kept(target: string, shown: string): readonly UsageEntry[] {
  if (!existsSync(target)) return [];
  const { entries, problems } = readUsageFile(textOf(target, shown));
  const [problem] = problems.filter(({ severity }) => severity === 'error');
  if (problem) throw new CannotRun(`${shown}:${problem.start.line}:${problem.start.column}: ${problem.message}`);
  return entries;
}

/** Logs are larger than sources: no limit but memory. */
function textOf(file: string, shown: string): string {
  try {
    const read = decode(readFileSync(file));
    if ('text' in read) return read.text;
    throw new CannotRun(`${shown}: ${read.reason}`);
  } catch (error) {
    throw error instanceof CannotRun ? error : new CannotRun(`${shown}: ${failure(error)}`);
  }
}
