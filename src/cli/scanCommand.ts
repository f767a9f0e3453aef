import { sitesOf, type ScanReport } from '../core/report/scanReport.ts';
import { explainText, unlistedText } from '../present/explain.ts';
import { exported } from '../present/exports.ts';
import { scanText } from '../present/text.ts';
import { CannotRun } from './messages.ts';
import { write } from './output.ts';
import { reportOn, type Scanning, type Setting } from './report.ts';
import { terminalStyle } from './terminal.ts';

export interface ScanOptions extends Scanning {
  readonly format: string;
  readonly output?: string;
  readonly explain?: string;
}

type Write = (report: ScanReport) => string;

const formats: Readonly<Record<string, Write>> = {
  text: report => scanText(report, terminalStyle()),
  ...exported,
};

/** `wattlens scan`: 0 when all was read, 2 when a named path or a project file could not be. */
export async function scanCommand(paths: readonly string[], options: ScanOptions, setting: Setting): Promise<number> {
  const explained = options.explain === undefined ? undefined : placeIn(options.explain);
  if (explained) return explain(explained, options, setting);
  const format = formatNamed(options.format);
  const { report, isSound } = await reportOn(paths, options, setting);
  await write(format(report), options.output);
  return isSound ? 0 : 2;
}

function formatNamed(name: string): Write {
  const format = Object.hasOwn(formats, name) ? formats[name] : undefined;
  if (format) return format;
  throw new CannotRun(`--format ${name} is not available; use ${Object.keys(formats).join(', ')}`);
}

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
async function explain({ path, line }: Place, options: ScanOptions, setting: Setting): Promise<number> {
  const { report, unlisted, isSound } = await reportOn([path], { ...options, line }, setting);
  const located = sitesOf(report);
  const here = located.filter(({ found: { range } }) => range.startLine <= line && line <= range.endLine);
  const [shown = path] = located.map(each => each.path);
  const texts = [
    ...here.map(each => explainText(each, terminalStyle())),
    ...unlisted.map(call => unlistedText(shown, call)),
  ];
  if (texts.length === 0 && isSound) {
    const lines = located.map(({ found: { range } }) => range.startLine).join(', ');
    const elsewhere = lines === '' ? 'there is none in the file' : `there are some on lines ${lines}`;
    throw new CannotRun(`${path}:${line}: no AI call on this line; ${elsewhere}`);
  }
  await write(texts.join('\n'), options.output);
  return isSound ? 0 : 2;
}
