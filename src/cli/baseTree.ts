import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { largestBytes } from '../worker/disk.ts';
import { media } from './affected.ts';
import { contentsOf, untrackedEnvironment, type Blob } from './git.ts';

/** An earlier state of a project, laid out in a folder of its own; the work tree is not touched. */
export interface BaseTree {
  readonly root: string;
  readonly remove: () => void;
}

const mebibyte = 1024 * 1024;
/** Contents that are held in memory at a time. */
const batchBytes = 32 * mebibyte;

/** A name in a tree may be crafted to lead elsewhere. */
const isInside = (file: string): boolean =>
  !file.includes('\\') &&
  file.split('/').every(part => part !== '' && part !== '.' && part !== '..' && part.toLowerCase() !== '.git');

/**
 * Puts what can matter of a commit, given by its files, into a temporary folder that looks like the root of a work tree.
 * Files that are the same in the work tree are taken from there.
 */
export function layOut(blobs: readonly Blob[], same: ReadonlySet<string>, root: string): BaseTree {
  const base = realpathSync(mkdtempSync(path.join(tmpdir(), 'wattlens-base-')));
  const remove = (): void => {
    rmSync(base, { recursive: true, force: true });
  };
  try {
    const wanted = blobs.filter(
      ({ path: file, size }) => isInside(file) && !media.test(file) && size <= largestBytes(file),
    );
    for (const { path: file } of wanted.filter(blob => same.has(blob.path))) take(root, base, file);
    for (const batch of batches(wanted.filter(blob => !same.has(blob.path))))
      for (const [index, content] of contentsOf(batch, root).entries()) place(base, batch[index], content);
    // By these a folder is known as a project, and its ignored files as such.
    mkdirSync(path.join(base, '.git', 'info'), { recursive: true });
    copyIfThere(path.join(root, '.git', 'info', 'exclude'), path.join(base, '.git', 'info', 'exclude'));
    for (const file of untrackedEnvironment(root).filter(isInside)) {
      const copy = path.join(base, file);
      if (existsSync(path.dirname(copy)) && !existsSync(copy)) copyIfThere(path.join(root, file), copy);
    }
    return { root: base, remove };
  } catch (error) {
    remove();
    throw error;
  }
}

function place(base: string, blob: Blob | undefined, content: Buffer): void {
  if (!blob) return;
  const file = path.join(base, blob.path);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** A link is made at once, but not on another disk. */
function take(root: string, base: string, file: string): void {
  const [from, to] = [path.join(root, file), path.join(base, file)];
  mkdirSync(path.dirname(to), { recursive: true });
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

function copyIfThere(from: string, to: string): void {
  if (existsSync(from)) copyFileSync(from, to);
}

function* batches(blobs: readonly Blob[]): Generator<readonly Blob[]> {
  let batch: Blob[] = [];
  let bytes = 0;
  for (const blob of blobs) {
    if (bytes + blob.size > batchBytes && batch.length > 0) {
      yield batch;
      batch = [];
      bytes = 0;
    }
    batch.push(blob);
    bytes += blob.size;
  }
  if (batch.length > 0) yield batch;
}
