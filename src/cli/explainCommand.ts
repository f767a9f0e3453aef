import { sitesOf } from '../core/report/scanReport.ts';
import { explainText, unlistedText } from '../present/explain.ts';
import { CannotRun } from './messages.ts';
import { write } from './output.ts';
import { reportOn, type Setting } from './report.ts';
import type { ScanOptions } from './scanCommand.ts';
import { terminalStyle } from './terminal.ts';

interface Place {
  readonly path: string;
  readonly line: number;
}

function placeIn(text: string): Place {
  const [, path, line] = /^(.+?):(\d+)(?::\d+)?$/u.exec(text) ?? [];
  if (path === undefined) throw new CannotRun(`--explain ${text}: write a file and a line, as in src/chat.py:41`);
  return { path, line: Number(line) };
}

/** Every call on a line: how it was found and computed, or why it is not listed. */
export async function explainCommand(at: string, options: ScanOptions, setting: Setting): Promise<number> {
  const { path, line } = placeIn(at);
  const { report, unlisted, isSound } = await reportOn([path], { ...options, line }, setting);
  const located = sitesOf(report);
  const here = located.filter(({ found: { range } }) => range.startLine <= line && line <= range.endLine);
  const [shown = path] = located.map(each => each.path);
  const texts = [
    ...here.map(each => explainText(each, terminalStyle())),
    ...unlisted.map(call => unlistedText(shown, call)),
  ];
  if (texts.length === 0 && isSound) {
    const lines = [...new Set(located.map(({ found: { range } }) => range.startLine))];
    const [only, ...others] = lines;
    const elsewhere =
      only === undefined
        ? 'there is none in the file'
        : others.length === 0
          ? `the file has one on line ${only}`
          : `the file has some on lines ${lines.join(', ')}`;
    throw new CannotRun(`${path}:${line}: no AI call on this line; ${elsewhere}`);
  }
  await write(texts.join('\n'), options.output);
  return isSound ? 0 : 2;
}
