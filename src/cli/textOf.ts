import { readText, readTextIn } from '../worker/disk.ts';
import { CannotRun } from './messages.ts';

/**
 * The text of a file without which the command cannot run; `shown` is the path as people gave it. What nobody named, but
 * a project has, is read only in its `root`.
 */
export function textOf(file: string, shown: string, root?: string): string {
  const read = root === undefined ? readText(file) : readTextIn(root, file);
  if ('text' in read) return read.text;
  throw new CannotRun(`${shown}: ${read.reason}`);
}
