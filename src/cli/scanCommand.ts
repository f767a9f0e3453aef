import { lastAnswer } from './answers.ts';
import { tellRemarks } from './messages.ts';
import { namedPaths } from './named.ts';
import { write } from './output.ts';
import type { Scanning, Setting } from './report.ts';
import { projectSettings } from './settings.ts';
import { stampsFromNow } from './stamps.ts';
import { terminalStyle } from './terminal.ts';

export interface ScanOptions extends Scanning {
  readonly format: string;
  readonly output?: string;
  readonly explain?: string;
}

/** The engine, and this module: it imports what writes the report, by a name that changes with what that holds. */
const bundles = [new URL('worker.node.cjs', import.meta.url), new URL(import.meta.url)];

/**
 * `wattlens scan`: 0 when all was read, 2 when a named path or a project file could not be. Where the same was asked
 * before, and nothing has changed since, the same is answered: then nothing of the engine is loaded.
 */
export async function scanCommand(paths: readonly string[], options: ScanOptions, setting: Setting): Promise<number> {
  const { explain, output, format, config, method } = options;
  if (explain !== undefined) {
    const { explainCommand } = await import('./explainCommand.ts');
    return explainCommand(explain, options, setting);
  }
  const settings = projectSettings({ cwd: setting.cwd, config, method });
  const named = namedPaths(paths, setting.cwd, settings.of);
  const stamps = stampsFromNow();
  const request = { ...setting, format, paths, config, projectFiles: settings.files(), style: terminalStyle() };
  const last = options.cache === false ? undefined : lastAnswer(request, named, bundles, stamps);
  const answer = settings.isWrong() ? undefined : last?.still();
  if (answer) {
    tellRemarks(answer.remarks);
    await write(answer.text, output);
    return 0;
  }
  const { writtenAnew } = await import('./writtenAnew.ts');
  const begun = { ...setting, settings, stamps, walk: last?.walk() };
  const { text, remarks, rests, isSound } = await writtenAnew(paths, options, begun);
  await write(text, output);
  if (rests && isSound) last?.keep({ text, remarks }, rests);
  return isSound ? 0 : 2;
}
