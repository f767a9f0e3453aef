import { oneLine } from '../present/escape.ts';

/** A reason to stop at once: told on stderr, exit code 2. */
export class CannotRun extends Error {}

/** One line for people, beside the output: file first, then what and the remedy. Control characters are shown as such. */
export function tell(line: string): void {
  process.stderr.write(`${oneLine(line)}\n`);
}
