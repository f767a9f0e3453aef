import { lstatSync, readdirSync, readFileSync, realpathSync, type Dirent, type Stats } from 'node:fs';
import path from 'node:path';
import { decode, type Reading } from './decode.ts';
import type { ProjectFiles } from './engine.ts';
import { readRegularFile } from './regularFile.ts';
import { diskTrace } from './trace.ts';

const mebibyte = 1024 * 1024;

/** A notebook is mostly pictures: its code is small where its file is not. */
export const largestBytes = (file: string): number => (file.endsWith('.ipynb') ? 20 : 5) * mebibyte;

type Bytes = { readonly bytes: Uint8Array } | { readonly reason: string };

/** The bytes of a regular file, or why there are none. Nothing else is opened: a pipe would never end. */
export const readBytes = (file: string): Bytes => readIf(file, () => true);

/** The same as text. */
export const readText = (file: string): Reading => decoded(readBytes(file));

/** The same, unless it is a link that leads out of a project: for what a project says of itself. */
export const readTextIn = (root: string, file: string): Reading => decoded(readIf(file, insideOf(root)));

const decoded = (found: Bytes): Reading => ('bytes' in found ? decode(found.bytes) : found);

/** The same; where the file is a link, only if what it leads to is wanted. */
function readIf(file: string, isWanted: (target: string) => boolean): Bytes {
  try {
    let stats = lstatSync(file);
    if (stats.isSymbolicLink()) {
      const target = realpathSync(file);
      if (!isWanted(target)) return { reason: 'a link that leads out of the project; name the file it stands for' };
      stats = lstatSync(target);
    }
    const reason = refusal(file, stats);
    return reason === undefined ? { bytes: readFileSync(file) } : { reason };
  } catch (error) {
    return { reason: failure(error) };
  }
}

function refusal(file: string, stats: Stats): string | undefined {
  if (stats.isDirectory()) return 'a folder where a file is expected; name a file in it';
  if (!stats.isFile()) return 'neither a file nor a folder (a pipe, socket or device); name a regular file';
  if (stats.size <= largestBytes(file)) return undefined;
  const size = (stats.size / mebibyte).toFixed(1);
  return `too large to analyse (${size} MB, the limit is ${largestBytes(file) / mebibyte} MB); split it or add it to .gitignore`;
}

const failures: Readonly<Record<string, string>> = {
  ENOENT: 'not found; check the path',
  ENOTDIR: 'not found; check the path',
  EISDIR: 'a folder where a file is expected; name a file in it',
  EACCES: 'permission denied; make it readable or add it to .gitignore',
  EPERM: 'permission denied; make it readable or add it to .gitignore',
  ELOOP: 'a symbolic link that leads back to itself; remove the link',
  ENOSPC: 'the disk is full; make room',
  EDQUOT: 'the disk is full; make room',
  EFBIG: 'larger than files may be here; make room',
  EROFS: 'the disk is read-only; name another place',
  ENAMETOOLONG: 'the path is too long for this system; check the path',
};

/** What went wrong when a file or folder was read, and the remedy. */
export function failure(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return failures[code] ?? `cannot be read (${code || String(error)}); check the file`;
}

/** The files below a folder. What a link or a crafted import leads to outside it is not there. */
export function diskFiles(root: string): ProjectFiles {
  const listings = new Map<string, Listing>();
  const pathOf = (file: string): string => withSeparator(root) + file;
  const trace = diskTrace(pathOf);
  const inside = insideOf(root);
  /** What is in a folder; nothing in one that is not there, or that is reached by a link out of the project. */
  const listing = (folder: string): Listing => {
    let found = listings.get(folder);
    if (!found) {
      const target = real(path.join(root, folder));
      const reached = target !== undefined && inside(target) ? target : undefined;
      const stats = reached === undefined ? undefined : statsOf(reached);
      found = new Map(reached === undefined ? [] : entriesIn(reached).map(entry => [entry.name, entry.isFile()]));
      trace.listed(folder, stats, [...found.keys()]);
      if (listings.size >= mostListings) listings.clear();
      listings.set(folder, found);
    }
    return found;
  };
  /** Whether it is a regular file; undefined where there is nothing of that name. */
  const isRegular = (file: string): boolean | undefined => {
    if (upward.test(file)) return undefined;
    const at = file.lastIndexOf('/');
    return listing(file.slice(0, Math.max(0, at))).get(file.slice(at + 1));
  };
  return {
    exists: file => isRegular(file) !== undefined,
    names: folder => (upward.test(folder) ? [] : [...listing(folder).keys()]),
    read: file => {
      const regular = isRegular(file);
      if (regular === undefined) return undefined;
      return (regular ? readRegularFile(pathOf(file)) : undefined) ?? decoded(readIf(pathOf(file), inside));
    },
    forget: () => {
      listings.clear();
    },
    trace,
  };
}

/** Names in a folder, and whether each is a regular file. */
type Listing = ReadonlyMap<string, boolean>;

const upward = /(?:^|\/)\.\.(?:\/|$)/u;

/** The names in a folder of a project, as its files are told by them. */
export function folderNames(root: string, folder: string): readonly string[] {
  const target = real(path.join(root, folder));
  return target !== undefined && insideOf(root)(target) ? entriesIn(target).map(({ name }) => name) : [];
}

function insideOf(root: string): (target: string) => boolean {
  const realRoot = real(root) ?? root;
  return target => target === realRoot || target.startsWith(withSeparator(realRoot));
}

function statsOf(file: string): Stats | undefined {
  try {
    return lstatSync(file);
  } catch {
    return undefined;
  }
}

/** Folders whose names are kept, so that looking for a module that is not there costs no call to the system. */
const mostListings = 2000;

const withSeparator = (folder: string): string => (folder.endsWith(path.sep) ? folder : folder + path.sep);

function entriesIn(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

function real(file: string): string | undefined {
  try {
    return realpathSync.native(file);
  } catch {
    return undefined;
  }
}
