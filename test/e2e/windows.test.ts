import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hintOf, openFile, screenshot, typeAfter } from './kit/actions.ts';
import { openReport } from './kit/reportPage.ts';
import { watched } from './kit/watched.ts';
import { openFolder, type Workbench } from './kit/workbench.ts';

const within = { timeout: 60_000, interval: 100 };
const chat = 'assistant/chat.py';
const settings = 'assistant/settings.py';
const answer = 'client.chat.completions.create(';

describe('two windows on one folder', () => {
  let first: Workbench;
  let second: Workbench;
  beforeAll(async () => {
    first = await openFolder('sample');
    second = await first.openWindow();
    await watched(second);
  });
  afterAll(() => first.close());

  const hint = (window: Workbench) => expect.poll(() => hintOf(window, answer), within);

  it('both show the same behind a call', async () => {
    await Promise.all([openFile(first, chat), openFile(second, chat)]);
    await hint(first).toContain(' Wh');
    await hint(second).toBe(await hintOf(first, answer));
  });

  it('what one saves, the other shows', async () => {
    const before = await hintOf(second, answer);
    await openFile(first, settings);
    await typeAfter(first, 'CHAT_MODEL = "gpt-4o', '-mini');
    await first.page.keyboard.press('Control+S');
    await expect
      .poll(() => readFileSync(path.join(first.folder, settings), 'utf8'), within)
      .toContain('CHAT_MODEL = "gpt-4o-mini"');
    await hint(second).not.toBe(before);
    await hint(second).toContain(' Wh');
    await openFile(first, chat);
    await hint(first).toBe(await hintOf(second, answer));
  });

  it('both scan the workspace at the same time, and say the same of it', async () => {
    const [one, other] = await Promise.all([openReport(first), openReport(second)]);
    await expect.poll(() => one.locator('.lead').innerText(), within).toMatch(/AI calls in \d+ files/u);
    await expect.poll(() => other.locator('.lead').innerText(), within).toBe(await one.locator('.lead').innerText());
    await screenshot(second, 'two-windows');
  });

  it('where one is closed, the other goes on', async () => {
    await first.page.close();
    await openFile(second, settings);
    await typeAfter(second, 'CHAT_MODEL = "gpt-4o-mini', '-of-ours');
    await openFile(second, chat);
    await hint(second).toBe('no estimate');
  });
});
