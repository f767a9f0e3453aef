import { isAscii } from 'node:buffer';
import { closeSync, constants, openSync, readSync } from 'node:fs';
import { decode, type Reading } from './decode.ts';

/** Larger files are read with a look at their size first. */
const roomBytes = 256 * 1024;

/** One for all files: a scan reads many, and keeps few. */
let room: Buffer | undefined;

/** Neither follows a link nor waits for a pipe, should the file have become one. Windows has no such flags. */
const flags =
  constants.O_RDONLY |
  ((constants as Partial<typeof constants>).O_NOFOLLOW ?? 0) |
  ((constants as Partial<typeof constants>).O_NONBLOCK ?? 0);

/**
 * The text of a file that the listing of its folder says is a regular one, by three calls to the system; undefined where
 * it is too large for that or cannot be read so.
 */
export function readRegularFile(file: string): Reading | undefined {
  room ??= Buffer.allocUnsafeSlow(roomBytes);
  let length: number;
  try {
    const handle = openSync(file, flags);
    try {
      length = readSync(handle, room, 0, roomBytes, null);
    } finally {
      closeSync(handle);
    }
  } catch {
    return undefined;
  }
  // Nothing at all may also be a pipe to which nobody writes.
  if (length === 0 || length === roomBytes) return undefined;
  const bytes = room.subarray(0, length);
  return isAscii(bytes) && !bytes.includes(0) ? { text: bytes.toString('latin1') } : decode(bytes);
}
