import { randomUUID } from 'node:crypto';
import { realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { CannotRun } from './messages.ts';
import { failure } from '../worker/disk.ts';

/**
 * Writes a report to a file, or to stdout where none is named. Of a file that cannot be written no half is left. A link
 * stays one, and what is no file (`/dev/null`, a pipe) is written to, not replaced.
 */
export async function write(report: string | Uint8Array, file: string | undefined): Promise<void> {
  if (file === undefined) {
    await toStdout(report);
    return;
  }
  let draft: string | undefined;
  try {
    const there = await stat(file).catch(() => undefined);
    if (there && !there.isFile()) {
      await writeFile(file, report);
      return;
    }
    const target = there ? await realpath(file) : file;
    draft = `${target}.${randomUUID()}.tmp`;
    await writeFile(draft, report);
    await rename(draft, target);
  } catch (error) {
    if (draft !== undefined) await rm(draft, { force: true });
    throw new CannotRun(`${file}: cannot be written, ${failure(error)}`);
  }
}

/**
 * Writes another text in the place of a file's own, whole or not at all: where the disk is full, or the process is ended,
 * the file is as it was. A link stays one.
 */
export function writeOver(file: string, text: string): void {
  let draft: string | undefined;
  try {
    const target = realpathSync(file);
    draft = `${target}.${randomUUID()}.tmp`;
    writeFileSync(draft, text, { mode: statSync(target).mode });
    renameSync(draft, target);
  } catch (error) {
    if (draft !== undefined) rmSync(draft, { force: true });
    throw new CannotRun(`${file}: cannot be written, ${failure(error)}`);
  }
}

/** Ends quietly when the reader of a pipe has seen enough; what a full disk behind stdout loses is told. */
async function toStdout(report: string | Uint8Array): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const end = (error?: NodeJS.ErrnoException | null): void => {
      if (!error || error.code === 'EPIPE') resolve();
      else reject(new CannotRun(`stdout: cannot be written, ${failure(error)}`));
    };
    process.stdout.once('error', end);
    // A write that fails calls back with its error before the event.
    process.stdout.write(report, end);
  });
}
