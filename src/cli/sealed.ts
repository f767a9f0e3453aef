import { createHash, randomUUID } from 'node:crypto';
import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';

/** So many files are kept: one for each project and settings, and one for each request. */
const mostKept = 64;

/** The hash of what follows stands first: what was cut short or altered is not even read. */
const hashBytes = 20;

const digest = (bytes: Uint8Array): Buffer => createHash('sha1').update(bytes).digest();

/** What was kept, as plain data; undefined where it was cut short or altered. */
export function loadSealed(file: string): unknown {
  try {
    const bytes = readFileSync(file);
    const content = bytes.subarray(hashBytes);
    return digest(content).equals(bytes.subarray(0, hashBytes)) ? deserialize(content) : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a value; what cannot be written is not kept. */
export function writeSealed(file: string, value: unknown): void {
  const folder = path.dirname(file);
  const made = `${file}.${randomUUID()}`;
  const content = serialize(value);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(made, digest(content));
    appendFileSync(made, content);
    renameSync(made, file);
    removeOldest(folder);
  } catch {
    remove(made);
  }
}

function remove(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // It was never made.
  }
}

/** Drafts of processes that were ended while they wrote; a younger one may be in the making. */
const oldDraftMs = 60_000;

function removeOldest(folder: string): void {
  const files = readdirSync(folder).map(name => path.join(folder, name));
  const drafts = files.filter(file => !file.endsWith('.bin'));
  for (const draft of drafts) if (Date.now() - statSync(draft).mtimeMs > oldDraftMs) remove(draft);
  const kept = files.filter(file => file.endsWith('.bin'));
  if (kept.length <= mostKept) return;
  const byAge = kept.map(file => ({ file, at: statSync(file).mtimeMs })).sort((a, b) => b.at - a.at);
  for (const { file } of byAge.slice(mostKept)) remove(file);
}

/** Beside the caches of other programs, not in the project: who can write there could make up results. */
export function cacheFolder(): string {
  const { XDG_CACHE_HOME: given, LOCALAPPDATA: local } = process.env;
  const home = os.homedir();
  if (given !== undefined && path.isAbsolute(given)) return path.join(given, 'wattlens');
  if (process.platform === 'win32') return path.join(local ?? path.join(home, 'AppData', 'Local'), 'wattlens', 'cache');
  return path.join(home, process.platform === 'darwin' ? 'Library/Caches' : '.cache', 'wattlens');
}
