import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';

/** An extension that only names a language, as those for Vue, Svelte and Astro do; VS Code itself knows none of them. */
export function languageExtension(id: string): string {
  const manifest = {
    name: `language-${id}`,
    publisher: 'test',
    version: '0.0.1',
    engines: { vscode: '^1.100.0' },
    contributes: { languages: [{ id, extensions: [`.${id}`] }] },
  };
  const extension = path.join(mkdtempSync(path.join(tmpdir(), 'wattlens-language-')), `${id}.vsix`);
  writeFileSync(extension, zipSync({ 'extension/package.json': strToU8(JSON.stringify(manifest)) }));
  return extension;
}
