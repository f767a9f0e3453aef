import type { Uri } from 'vscode';
import { describe, expect, it } from 'vitest';
import { writeWhole } from '../../src/editor/writeWhole.ts';

/** A file system in memory in which one operation may fail. */
function memory(failing?: 'writeFile' | 'rename') {
  const files = new Map<string, string>([['/w/report.csv', 'old']]);
  const refuse = (operation: string): Promise<void> =>
    operation === failing ? Promise.reject(new Error(`no room for ${operation}.`)) : Promise.resolve();
  const fs = {
    writeFile: async ({ path }: Uri, bytes: Uint8Array) => {
      files.set(path, new TextDecoder().decode(bytes.slice(0, 2)));
      await refuse('writeFile');
      files.set(path, new TextDecoder().decode(bytes));
    },
    rename: async (from: Uri, to: Uri, options?: { readonly overwrite?: boolean }) => {
      await refuse('rename');
      if (options?.overwrite) files.set(to.path, files.get(from.path) ?? '');
      files.delete(from.path);
    },
    delete: ({ path }: Uri) => {
      files.delete(path);
      return Promise.resolve();
    },
  };
  return { fs, files };
}

const at = (path: string): Uri => ({ path, with: ({ path: other }: { path: string }) => at(other) }) as unknown as Uri;

describe('a file that is written whole', () => {
  it('takes the place of the one before', async () => {
    const { fs, files } = memory();
    expect(await writeWhole(fs, at('/w/report.csv'), 'new text')).toBeUndefined();
    expect([...files]).toEqual([['/w/report.csv', 'new text']]);
  });

  it.each(['writeFile', 'rename'] as const)('leaves all as it was where %s fails, and says why', async failing => {
    const { fs, files } = memory(failing);
    expect(await writeWhole(fs, at('/w/report.csv'), 'new text')).toBe(`no room for ${failing}`);
    expect([...files]).toEqual([['/w/report.csv', 'old']]);
  });
});
