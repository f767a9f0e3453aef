import { copyFileSync, readdirSync, truncateSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { hintOf, notifications, openFile, runCommand, screenshot, showTabBefore, statusBar } from './kit/actions.ts';
import { until } from './kit/until.ts';
import { openFolder, type Workbench } from './kit/workbench.ts';

const within = { timeout: 60_000 };
const python = 'client.chat.completions.create(';
const typescript = 'openai.chat.completions.create(';
const item = '.statusbar-item[id="wattlens.wattlens.wattlens.file"] a';

/** A file of the installed extension; its unpacked VSIX is where a damage would be. */
const partOf = (extensions: string, name: string): string => {
  const [folder = ''] = readdirSync(extensions).filter(each => each.startsWith('wattlens.'));
  return path.join(extensions, folder, 'dist', name);
};

/** Opens the sample with an extension of which one part is cut short. */
const openDamaged = (name: string, bytes: number): Promise<Workbench> =>
  openFolder('sample', {
    damage: extensions => {
      truncateSync(partOf(extensions, name), bytes);
    },
  });
const damageOf = (name: string): string => `A part of the extension is damaged: ${name} cannot be loaded`;

const said = (text: string, searched: string): number => text.split(searched).length - 1;

describe('an extension of which a part is damaged', () => {
  let code: Workbench;
  afterEach(() => code.close());

  it('names the grammar, reads the other languages, and is well once the grammar is whole', async () => {
    const name = 'tree-sitter-python.wasm';
    code = await openDamaged(name, 5000);
    const damage = damageOf(name);
    await openFile(code, 'assistant/chat.py');
    await expect.poll(async () => (await statusBar(code)).text, within).toBe('WattLens: damaged');
    // What nobody asked for shows no message, however often the engine starts again.
    expect(await notifications(code)).not.toContain('WattLens');
    await until(
      async () => (await notifications(code)).includes(damage),
      () => code.page.locator(item).click({ timeout: 5000 }),
    );
    expect(await notifications(code)).toContain('install WattLens again');
    await screenshot(code, 'damaged-grammar');

    await openFile(code, 'web/chat.ts');
    await expect.poll(() => hintOf(code, typescript), within).toContain(' Wh');
    copyFileSync(path.join('dist', name), partOf(code.extensions, name));
    await showTabBefore(code, 'assistant/chat.py');
    await expect.poll(() => hintOf(code, python), within).toContain(' Wh');
    expect((await statusBar(code)).text).not.toBe('WattLens: damaged');
  });

  it('ends a scan with the name of the worker that is cut short, and leaves VS Code working', async () => {
    const name = 'worker.node.cjs';
    code = await openDamaged(name, 300_000);
    const damage = damageOf(name);
    await until(
      async () => (await notifications(code)).includes(damage),
      () => runCommand(code, 'WattLens: Scan Workspace'),
    );
    expect(said(await notifications(code), damage)).toBe(1);
    await screenshot(code, 'damaged-worker');
    // The part that needs no engine still works: it writes the project file's name in a tab.
    await runCommand(code, 'WattLens: Open Project File');
    await code.page.locator('.tab.active[data-resource-name="wattlens.json"]').waitFor();
  });
});
