import { readFileSync } from 'node:fs';

/** Sources and what is read of them: blocks of a text file parted by empty lines, each ending in a line `→ what`. */
export const formsIn = (file: URL): readonly (readonly [source: string, read: string])[] =>
  [...readFileSync(file, 'utf8').matchAll(/([^]+?)\n→(.*)\n+/gu)].map(([, source = '', read = '']) => [
    source,
    read.trim(),
  ]);
