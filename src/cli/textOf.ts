import { readText } from '../worker/disk.ts';
import { CannotRun } from './messages.ts';

/** The text of a file without which the command cannot run; `shown` is the path as people gave it. */
export function textOf(file: string, shown: string): string {
  const read = readText(file);
  if ('text' in read) return read.text;
  throw new CannotRun(`${shown}: ${read.reason}`);
}
