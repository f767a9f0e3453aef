import path from 'node:path';
import type { Uri } from 'vscode';
import { expect, it, vi } from 'vitest';

const files = new Map<string, string>();
const uri = (name: string): Uri => ({ path: name }) as unknown as Uri;

vi.mock('vscode', () => ({
  FileType: { File: 1 },
  Uri: { joinPath: (base: Uri, ...parts: readonly string[]): Uri => uri(path.posix.join(base.path, ...parts)) },
  workspace: {
    fs: {
      stat: (file: Uri) =>
        files.has(file.path) ? Promise.resolve({ type: 1 }) : Promise.reject(new Error('not there')),
      readFile: (file: Uri) => Promise.resolve(new TextEncoder().encode(files.get(file.path))),
    },
  },
}));

// Other tests may have loaded it with another `vscode`.
vi.resetModules();
const { usageIn } = await import('../../src/editor/observedUsage.ts');

const entry = { format: 'litellm', model: 'gpt-4o', calls: 3, files: ['app/a.py', 'b.py'] };

it('reads the measured usage of the folder or of one above it, with its files as the folder names them', async () => {
  files.clear();
  expect(await usageIn(uri('/repo/app'))).toEqual({ usage: [], problems: [] });
  files.set('/repo/.git', '').set('/repo/wattlens.usage.json', JSON.stringify({ usage: [entry] }));
  expect((await usageIn(uri('/repo'))).usage).toMatchObject([entry]);
  expect((await usageIn(uri('/repo/app'))).usage).toMatchObject([{ calls: 3, files: ['a.py'] }]);
});

it('says what is wrong with the file', async () => {
  files.clear();
  files.set('/repo/wattlens.usage.json', '{ "usage": 3 }');
  const { problems } = await usageIn(uri('/repo'));
  expect(problems).toEqual(['wattlens.usage.json, line 1: "usage" must be a list, not 3']);
});
