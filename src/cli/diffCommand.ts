import { diffJson, diffMarkdown, diffText, type Diff } from '../present/diff.ts';
import { differencesSince } from './differences.ts';
import { CannotRun } from './messages.ts';
import { write } from './output.ts';
import type { Scanning, Setting } from './report.ts';
import { terminalStyle } from './terminal.ts';

export interface DiffOptions extends Scanning {
  readonly base: string;
  readonly format: string;
  readonly output?: string;
}

const formats: Readonly<Record<string, (diff: Diff) => string>> = {
  text: diff => diffText(diff, terminalStyle()),
  json: diffJson,
  markdown: diff => diffMarkdown(diff),
};

/** `wattlens diff`: the calls that are not as they were; 2 where a project file could not be read as it should. */
export async function diffCommand(options: DiffOptions, setting: Setting): Promise<number> {
  const format = Object.hasOwn(formats, options.format) ? formats[options.format] : undefined;
  if (!format)
    throw new CannotRun(`--format ${options.format} is not available; use ${Object.keys(formats).join(', ')}`);
  const { diff, isSound } = await differencesSince({ ref: options.base, paths: ['.'], scanning: options }, setting);
  await write(format(diff), options.output);
  return isSound ? 0 : 2;
}
