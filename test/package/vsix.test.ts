import { readFileSync, statSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';

const vsix = 'dist/wattlens.vsix';
const files = Object.keys(unzipSync(readFileSync(vsix)))
  .filter(name => name.startsWith('extension/'))
  .map(name => name.slice('extension/'.length));

describe('the package', () => {
  it('holds one bundle per runtime, the grammars, and what the Marketplace shows', () => {
    expect(files.sort()).toEqual([
      'LICENSE.txt',
      'changelog.md',
      'dist/THIRD-PARTY-NOTICES.txt',
      'dist/desktop.cjs',
      'dist/report.css',
      'dist/report.js',
      'dist/tree-sitter-javascript.wasm',
      'dist/tree-sitter-python.wasm',
      'dist/tree-sitter-tsx.wasm',
      'dist/tree-sitter-typescript.wasm',
      'dist/web-tree-sitter.wasm',
      'dist/web.cjs',
      'dist/worker.node.cjs',
      'dist/worker.web.js',
      'l10n/bundle.l10n.de.json',
      'l10n/bundle.l10n.es.json',
      'l10n/bundle.l10n.json',
      'media/icon.png',
      'media/walkthrough/check.svg',
      'media/walkthrough/report.svg',
      'media/walkthrough/see.svg',
      'media/walkthrough/set.svg',
      'package.json',
      'package.nls.de.json',
      'package.nls.es.json',
      'package.nls.json',
      'readme.md',
      'schemas/wattlens.schema.json',
    ]);
  });

  it('is at most 5 MB', () => {
    expect(statSync(vsix).size).toBeLessThanOrEqual(5_000_000);
  });
});
