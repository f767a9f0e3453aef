import type { Remark } from '../core/report/scanReport.ts';
import { oneLine } from '../present/escape.ts';

/** A reason to stop at once: told on stderr, exit code 2. */
export class CannotRun extends Error {}

/** One line for people, beside the output: file first, then what and the remedy. Control characters are shown as such. */
export function tell(line: string): void {
  process.stderr.write(`${oneLine(line)}\n`);
}

/** So many files are named with the same reason; a tree of generated ones must not bury the rest. */
const mostOfAReason = 20;

/** A line for each file that was not analysed, or not as it stands. */
export function tellRemarks(remarks: readonly Remark[]): void {
  const told = new Map<string, number>();
  for (const { path, reason } of remarks) {
    const before = told.get(reason) ?? 0;
    told.set(reason, before + 1);
    if (before < mostOfAReason) tell(`${path}: ${reason}`);
  }
  for (const [reason, times] of told) if (times > mostOfAReason) tell(`${times - mostOfAReason} more files: ${reason}`);
}
