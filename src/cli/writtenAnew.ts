import type { Remark, ScanReport } from '../core/report/scanReport.ts';
import { exported } from '../present/exports.ts';
import { scanJsonPieces } from '../present/json.ts';
import { scanText } from '../present/text.ts';
import type { Answer } from './answers.ts';
import { CannotRun } from './messages.ts';
import { reportOn, type Begun, type Setting } from './report.ts';
import type { ScanOptions } from './scanCommand.ts';
import type { Rests } from './stamps.ts';
import { terminalStyle } from './terminal.ts';

/** In pieces: the whole of a large report is there once, as bytes. */
type Write = (report: ScanReport) => Iterable<string>;

const formats: Readonly<Record<string, Write>> = {
  text: report => [scanText(report, terminalStyle())],
  ...Object.fromEntries(
    Object.entries(exported).map(([name, text]) => [name, (report): Iterable<string> => [text(report)]]),
  ),
  json: scanJsonPieces,
};

interface Written extends Answer {
  /** What it rests on, where that is known. */
  readonly rests: Rests | undefined;
  /** False where a named path or a project file could not be read as it should. */
  readonly isSound: boolean;
  readonly remarks: readonly Remark[];
}

/** The report of a scan in the format that is asked for. */
export async function writtenAnew(
  paths: readonly string[],
  options: ScanOptions,
  begun: Setting & Begun,
): Promise<Written> {
  const format = formatNamed(options.format);
  const { report, rests, remarks, isSound } = await reportOn(paths, options, begun);
  return { text: Buffer.concat(Array.from(format(report), piece => Buffer.from(piece))), rests, remarks, isSound };
}

function formatNamed(name: string): Write {
  const format = Object.hasOwn(formats, name) ? formats[name] : undefined;
  if (format) return format;
  throw new CannotRun(`--format ${name} is not available; use ${Object.keys(formats).join(', ')}`);
}
