import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Uri } from 'vscode';
import { expect, onTestFinished, test, vi } from 'vitest';

const asked: string[] = [];
vi.mock('vscode', () => ({
  FileType: { File: 1 },
  workspace: {
    fs: {
      stat: (file: Uri) => {
        asked.push(file.path);
        return Promise.resolve({ type: 1 });
      },
      readFile: () => Promise.resolve(new TextEncoder().encode('of the window')),
    },
  },
}));

// Other tests may have loaded it with another `vscode`.
vi.resetModules();
const { onDisk } = await import('../../src/editor/nodeFiles.ts');

const uri = (file: string, scheme = 'file'): Uri => ({ scheme, path: file, fsPath: file }) as unknown as Uri;

test('reads plain files of this machine itself, opens neither links nor pipes, and asks VS Code for the rest', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'wattlens-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const at = (name: string): Uri => uri(path.join(folder, name));
  writeFileSync(path.join(folder, 'plain'), '\uFEFFtext');
  symlinkSync(path.join(folder, 'plain'), path.join(folder, 'link'));
  symlinkSync(path.join(folder, 'gone'), path.join(folder, 'dangling'));
  mkdirSync(path.join(folder, 'folder'));
  execFileSync('mkfifo', [path.join(folder, 'pipe')]);
  const names = ['plain', 'link', 'dangling', 'folder', 'pipe', 'missing'];
  expect(await Promise.all(names.map(name => onDisk.isThere(at(name))))).toEqual([true, true, true, true, true, false]);
  expect(await Promise.all(names.map(name => onDisk.textOf(at(name))))).toEqual([
    'text',
    ...names.slice(1).map(() => undefined),
  ]);
  expect(asked).toEqual([]);
  const remote = uri('/far/wattlens.json', 'vscode-vfs');
  expect([await onDisk.isThere(remote), await onDisk.textOf(remote)]).toEqual([true, 'of the window']);
  expect(asked).toEqual([remote.path, remote.path]);
});
