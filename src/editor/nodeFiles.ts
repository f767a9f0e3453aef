import { lstatSync, readFileSync, type Stats } from 'node:fs';
import type { Uri } from 'vscode';
import { throughVsCode, type Files } from './files.ts';

/**
 * Files of this machine, read at once: a dozen calls to the system, which is less than a millisecond. The way through the
 * window takes seconds while that opens its first editor, and so does waiting on a thread that other extensions start on.
 */
export const onDisk: Files = {
  isThere: uri => (isLocal(uri) ? Promise.resolve(statsOf(uri.fsPath) !== undefined) : throughVsCode.isThere(uri)),
  textOf: uri => (isLocal(uri) ? Promise.resolve(textAt(uri.fsPath)) : throughVsCode.textOf(uri)),
};

const isLocal = ({ scheme }: Uri): boolean => scheme === 'file';

function statsOf(file: string): Stats | undefined {
  try {
    return lstatSync(file);
  } catch {
    return undefined;
  }
}

/** Opens plain files alone: neither links nor pipes. */
function textAt(file: string): string | undefined {
  try {
    return statsOf(file)?.isFile() === true ? new TextDecoder().decode(readFileSync(file)) : undefined;
  } catch {
    return undefined;
  }
}
