import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  goTo,
  hintOf,
  hoverOver,
  notifications,
  openFile,
  runCommand,
  screenshot,
  statusBar,
  undo,
} from './kit/actions.ts';
import { choose, lightBulbAt } from './kit/lightBulb.ts';
import { energyAt, reportOf } from './kit/report.ts';
import { openReport } from './kit/reportPage.ts';
import { virtualFolder } from './kit/virtualFolder.ts';
import { openFolder, type Workbench } from './kit/workbench.ts';

const chat = 'assistant/chat.py';
const within = { timeout: 60_000, interval: 100 };

/** The browser's own extension host, as vscode.dev has it: no Node, and files only through VS Code. */
describe('the extension in a browser', () => {
  let code: Workbench;
  beforeAll(async () => {
    code = await openFolder('sample', { settings: { 'remote.extensionKind': { 'wattlens.wattlens': ['web'] } } });
  });
  afterAll(() => code.close());

  it('shows the same, with a model from another file', async () => {
    await openFile(code, chat);
    const energy = energyAt(reportOf('sample'), chat, 13);
    const answer = 'client.chat.completions.create(';
    await expect.poll(() => hintOf(code, answer), within).toContain(energy);
    await expect
      .poll(() => hoverOver(code, 'client.chat.completions.create'), within)
      .toContain('assistant/settings.py:5');
    await screenshot(code, 'web');
    await goTo(code, chat, 'model=SUPPORT_MODEL');
    await expect.poll(() => hintOf(code, 'model=SUPPORT_MODEL'), within).toContain(' Wh');
  });
});

describe('a virtual workspace, whose files VS Code can list but not search', () => {
  const found = reportOf('sample').filter(({ path }) => !path.startsWith('notebooks/'));
  let code: Workbench;
  beforeAll(async () => {
    const extensionKind = { 'wattlens.wattlens': ['web'], 'test.memory': ['web'] };
    const settings = { 'remote.extensionKind': extensionKind, 'search.exclude': { '**/notebooks': true } };
    code = await openFolder('sample', { settings, ...virtualFolder('sample') });
  });
  afterAll(() => code.close());

  it('shows the same, with a model from another file', async () => {
    const row = (name: string) =>
      code.page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).first();
    await row('assistant').click();
    await row('chat.py').dblclick();
    await expect
      .poll(() => hintOf(code, 'client.chat.completions.create('), within)
      .toContain(energyAt(found, chat, 13));
    await expect.poll(async () => (await statusBar(code)).text, within).toContain('4 AI calls');
  });

  it('is edited from the light bulb, and undoing takes it back', async () => {
    const titles = await lightBulbAt(code, 'claude.messages.create(');
    await choose(code, titles.find(title => title.includes('claude-haiku')) ?? titles.join());
    const line = code.page.locator('.view-line', { hasText: 'model="claude-haiku' });
    await line.waitFor();
    await undo(code, () => line.isHidden());
  });

  it('has a report, which says what is less there', async () => {
    const page = await openReport(code);
    const calls = found.filter(({ type }) => type === 'invoke').length;
    await expect.poll(() => page.locator('.lead').first().innerText(), within).toContain(`${calls} AI calls in `);
    await page.locator('summary', { hasText: '1 remark' }).click();
    const said = await page.locator('details', { hasText: '1 remark' }).innerText();
    expect(said).toContain('a virtual workspace: at most 2,000 files are read');
    expect(await page.locator('.calls').innerText()).not.toContain('notebooks/');
    await screenshot(code, 'virtual-report');
    await runCommand(code, 'WattLens: Show Changes Since the Last Commit');
    await expect.poll(() => notifications(code), within).toContain('a virtual workspace has no Git to compare with');
  });
});
