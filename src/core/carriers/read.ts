import type { Carrier } from './carrier.ts';
import { carrierReaders } from './index.ts';

/** Longer files are made by programs, or are no configuration, and would take a second to read. In characters. */
const longest = 250_000;

/** The models that a file outside the code names, in the order of its lines. Never throws, whatever the text. */
export function readCarriers(path: string, text: string): readonly Carrier[] {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const reader = carrierReaders.find(each => each.name.test(name));
  if (!reader || text.length > longest || !reader.hint.test(text)) return [];
  return [...reader.read(path, text)].sort((a, b) => a.line - b.line);
}
