import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readText } from '../../src/worker/disk.ts';
import { readRegularFile } from '../../src/worker/regularFile.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'wattlens-files-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const written = (name: string, content: string | Uint8Array): string => {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
};

describe('a file is read as the careful way reads it', () => {
  test.each([
    ['plain.py', 'import os\n'],
    ['umlaut.py', 'print("größer")\n'],
    ['mark.py', '\uFEFFimport os\n'],
    ['wide.py', Buffer.from('\uFEFFimport os\n', 'utf16le')],
    ['broken.py', Buffer.from([0x61, 0xff, 0x62])],
    ['binary.py', Buffer.from([0x61, 0x00, 0x62])],
    ['late.py', `${'a'.repeat(9000)}\0`],
  ])('%s', (name, content) => {
    const file = written(name, content);
    expect(readRegularFile(file)).toEqual(readText(file));
  });

  test('one after the other, the shorter last', () => {
    expect(readRegularFile(written('long.py', 'long and longer'))).toEqual({ text: 'long and longer' });
    expect(readRegularFile(written('short.py', 'short'))).toEqual({ text: 'short' });
  });
});

test('what needs a closer look is left to it', () => {
  mkdirSync(path.join(folder, 'folder'));
  symlinkSync(written('target.py', 'x'), path.join(folder, 'link.py'));
  const files = ['folder', 'link.py', 'nowhere.py'].map(name => path.join(folder, name));
  for (const file of [...files, written('empty.py', ''), written('large.py', 'a'.repeat(300_000))])
    expect(readRegularFile(file)).toBeUndefined();
});
