import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { rooms } from '../../eslint.config.mjs';

const livedIn = readdirSync('src', { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(({ name }) => name)
  .filter(room =>
    readdirSync(path.join('src', room), { recursive: true, encoding: 'utf8' }).some(file => file.endsWith('.ts')),
  );

/** The project's own settings; without types, so that a file need not exist to be judged. */
const eslint = new ESLint({
  overrideConfig: [
    tseslint.configs.disableTypeChecked,
    { languageOptions: { parserOptions: { projectService: false } } },
  ],
});

/** What lint says of the import of `module` in a file. */
async function refusal(file: string, module: string): Promise<string | undefined> {
  const [result] = await eslint.lintText(`import { x } from '${module}';\nexport const y: unknown = x;\n`, {
    filePath: file,
  });
  return result?.messages.find(({ ruleId }) => ruleId === 'no-restricted-imports')?.message;
}

describe('layers', () => {
  it('knows every room, and type-checks it by itself', () => {
    const { references } = JSON.parse(readFileSync('tsconfig.json', 'utf8')) as { references: { path: string }[] };
    expect(rooms.map(({ room }) => room)).toEqual(expect.arrayContaining(livedIn));
    expect(references.map(reference => reference.path)).toEqual(
      expect.arrayContaining(livedIn.map(room => `src/${room}`)),
    );
  });

  it.each([
    ['src/core/facts/probe.ts', 'vscode'],
    ['src/core/facts/probe.ts', 'node:fs'],
    ['src/core/facts/probe.ts', 'fs'],
    ['src/core/facts/probe.ts', 'commander'],
    ['src/core/facts/probe.ts', '../../present/amount.ts'],
    ['src/core/probe.ts', '../editor/extension.ts'],
    ['src/present/probe.ts', '../cli/main.ts'],
    ['src/present/probe.ts', 'web-tree-sitter'],
    ['src/worker/service.ts', 'node:worker_threads'],
    ['src/worker/service.ts', '../editor/extension.ts'],
    ['src/editor/hints.ts', 'node:path'],
    ['src/editor/commands/probe.ts', '../../cli/main.ts'],
    ['src/cli/main.ts', 'vscode'],
    ['src/webview/report.ts', 'node:fs'],
  ])('%s may not import %s', async (file, module) => {
    expect(await refusal(file, module)).toContain('may import itself');
  });

  it.each([
    ['src/core/facts/probe.ts', '../text/span.ts'],
    ['src/core/report/probe.ts', './report.ts'],
    ['src/core/languages/probe.ts', 'web-tree-sitter'],
    ['src/present/probe.ts', '../core/site.ts'],
    ['src/worker/node.ts', 'node:worker_threads'],
    ['src/editor/desktop.ts', 'node:path'],
    ['src/editor/commands/probe.ts', '../../present/amount.ts'],
    ['src/cli/main.ts', 'node:fs/promises'],
  ])('%s may import %s', async (file, module) => {
    expect(await refusal(file, module)).toBeUndefined();
  });
});
