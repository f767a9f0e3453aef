import { sitesOf, type ScanReport } from '../core/report/scanReport.ts';
import { scanCsv } from '../present/csv.ts';
import { scanCyclonedx } from '../present/cyclonedx.ts';
import { explainText } from '../present/explain.ts';
import { scanJson } from '../present/json.ts';
import { scanMarkdown } from '../present/markdown.ts';
import { scanSarif } from '../present/sarif.ts';
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
  json: scanJson,
  csv: scanCsv,
  markdown: scanMarkdown,
  sarif: scanSarif,
  cyclonedx: scanCyclonedx,
};

/** `wattlens scan`: 0 when all was read, 2 when a named path or a project file could not be. */
export async function scanCommand(paths: readonly string[], options: ScanOptions, setting: Setting): Promise<number> {
  const explained = options.explain === undefined ? undefined : placeIn(options.explain);
  const format = explained ? (report: ScanReport) => explanation(report, explained) : formatNamed(options.format);
  const { report, isSound } = await reportOn(explained ? [explained.path] : paths, options, setting);
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

function explanation(report: ScanReport, { path, line }: Place): string {
  const located = sitesOf(report);
  const here = located.filter(({ found: { range } }) => range.startLine <= line && line <= range.endLine);
  if (here.length > 0) return here.map(each => explainText(each, terminalStyle())).join('\n');
  const lines = located.map(({ found: { range } }) => range.startLine).join(', ');
  const elsewhere = lines === '' ? 'there is none in the file' : `there are some on lines ${lines}`;
  throw new CannotRun(`${path}:${line}: no AI call on this line; ${elsewhere}`);
}
