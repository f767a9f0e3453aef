import { mkdtempSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';

/** The scheme of vscode.dev and github.dev. */
const root = 'vscode-vfs://memory/project';

/** A file system in memory, as an extension of the browser: it can list, read and write, and has no search. */
const main = (files: Readonly<Record<string, string>>): string => `
const { EventEmitter, FileSystemError, workspace } = require('vscode');
const files = new Map(Object.entries(${JSON.stringify(files)}));
const text = new TextEncoder();
const changes = new EventEmitter();
const isFolder = at => [...files.keys()].some(file => file.startsWith(at === '/' ? at : at + '/'));
const provider = {
  onDidChangeFile: changes.event,
  watch: () => ({ dispose: () => {} }),
  stat: ({ path }) => {
    if (files.has(path)) return { type: 1, ctime: 0, mtime: files.get(path).length, size: files.get(path).length };
    if (isFolder(path)) return { type: 2, ctime: 0, mtime: 0, size: 0 };
    throw FileSystemError.FileNotFound(path);
  },
  readDirectory: ({ path }) => {
    const inside = [...files.keys()].filter(file => file.startsWith(path + '/')).map(file => file.slice(path.length + 1));
    return [...new Map(inside.map(file => [file.split('/')[0], file.includes('/') ? 2 : 1]))];
  },
  readFile: ({ path }) => {
    if (!files.has(path)) throw FileSystemError.FileNotFound(path);
    return text.encode(files.get(path));
  },
  writeFile: (uri, bytes) => {
    files.set(uri.path, new TextDecoder().decode(bytes));
    changes.fire([{ type: 1, uri }]);
  },
  createDirectory: () => {},
  delete: ({ path }) => void files.delete(path),
  rename: () => {},
};
exports.activate = context =>
  context.subscriptions.push(workspace.registerFileSystemProvider('vscode-vfs', provider, { isCaseSensitive: true }));
`;

const manifest = {
  name: 'memory',
  publisher: 'test',
  version: '0.0.1',
  engines: { vscode: '^1.100.0' },
  browser: './main.js',
  activationEvents: ['onFileSystem:vscode-vfs'],
  capabilities: { virtualWorkspaces: true, untrustedWorkspaces: { supported: true } },
};

/** The files of a folder as a virtual workspace: the extension that holds them, and the workspace that shows them. */
export function virtualFolder(source: string): { readonly extension: string; readonly workspace: string } {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .map(name => path.join(source, name))
    .filter(file => statSync(file).isFile())
    .map(file => [`/project/${path.relative(source, file).split(path.sep).join('/')}`, readFileSync(file, 'utf8')]);
  const home = mkdtempSync(path.join(tmpdir(), 'wattlens-virtual-'));
  const extension = path.join(home, 'memory.vsix');
  const zipped = zipSync({
    'extension/package.json': strToU8(JSON.stringify(manifest)),
    'extension/main.js': strToU8(main(Object.fromEntries(files) as Record<string, string>)),
  });
  writeFileSync(extension, zipped);
  const workspace = path.join(home, 'virtual.code-workspace');
  writeFileSync(workspace, JSON.stringify({ folders: [{ uri: root, name: 'project' }] }));
  return { extension, workspace };
}
