/** The text of a file, with a remark where it was not read as it stands; or why it is not read, with the remedy. */
export type Reading = { readonly text: string; readonly note?: string } | { readonly reason: string };

const strict = new TextDecoder('utf-8', { fatal: true });
const lenient = new TextDecoder('utf-8');

/** Bytes at the start of a file that are searched for a NUL, which no source text holds. */
const searched = 8192;

/** Decodes UTF-8, and UTF-16 where a byte order mark says so. The mark is no part of the text. */
export function decode(bytes: Uint8Array): Reading {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes) };
  if (first === 0xfe && second === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes) };
  if (bytes.subarray(0, searched).includes(0))
    return { reason: 'binary content; add it to .gitignore if it is no source' };
  try {
    return { text: strict.decode(bytes) };
  } catch {
    const note = 'not valid UTF-8, read with replacement characters; save it as UTF-8';
    return { text: lenient.decode(bytes), note };
  }
}
