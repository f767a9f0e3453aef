import { copyFileSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { blobsOf, contentsOf, untrackedEnvironment, type Blob } from './git.ts';

/** An earlier state of a project, laid out in a folder of its own; the work tree is not touched. */
export interface BaseTree {
  readonly root: string;
  readonly remove: () => void;
}

const mebibyte = 1024 * 1024;
/** Contents that are held in memory at a time. */
const batchBytes = 32 * mebibyte;
/** What is larger is not analysed. */
const largest = (file: string): number => (file.endsWith('.ipynb') ? 20 : 5) * mebibyte;

/** Neither source nor configuration. */
const media =
  /\.(?:png|jpe?g|gif|webp|avif|bmp|ico|icns|svg|pdf|mp[34]|m4a|wav|ogg|flac|mov|webm|woff2?|ttf|otf|eot|zip|gz|tgz|bz2|xz|zst|7z|jar|so|dll|dylib|exe|wasm|parquet|npy|npz|safetensors|gguf|onnx|pt|pth|h5|csv|tsv)$/iu;

/** A name in a tree may be crafted to lead elsewhere. */
const isInside = (file: string): boolean =>
  !file.includes('\\') &&
  file.split('/').every(part => part !== '' && part !== '.' && part !== '..' && part.toLowerCase() !== '.git');

/** Writes what can matter of a commit into a temporary folder that looks like the root of a work tree. */
export function layOut(commit: string, root: string): BaseTree {
  const base = realpathSync(mkdtempSync(path.join(tmpdir(), 'wattlens-base-')));
  const remove = (): void => {
    rmSync(base, { recursive: true, force: true });
  };
  try {
    const blobs = blobsOf(commit, root);
    const wanted = blobs.filter(({ path: file, size }) => isInside(file) && !media.test(file) && size <= largest(file));
    for (const batch of batches(wanted))
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
