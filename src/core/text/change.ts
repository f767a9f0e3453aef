/** The one stretch in which two texts differ: what stood from `start` to `oldEnd` now stands from `start` to `newEnd`. */
export interface Change {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

/** So many characters are compared at a time; a runtime compares stretches much faster than characters. */
const stretch = 1024;

export function changeBetween(before: string, after: string): Change {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start + stretch <= shorter && after.startsWith(before.slice(start, start + stretch), start)) start += stretch;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  const most = shorter - start;
  let same = 0;
  const isSameAt = (length: number): boolean =>
    after.startsWith(before.slice(before.length - same - length, before.length - same), after.length - same - length);
  while (same + stretch <= most && isSameAt(stretch)) same += stretch;
  while (same < most && before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same))
    same += 1;
  return { start, oldEnd: before.length - same, newEnd: after.length - same };
}
