import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dismiss, fillQuickInput, hintOf, notifications, openFile, runCommand, screenshot } from './kit/actions.ts';
import {
  callLine,
  callLines,
  callListWords,
  chooseAtCall,
  pressAboveCallList,
  unfoldCallList,
} from './kit/callList.ts';
import { folderOfCalls } from './kit/manyCalls.ts';
import { reportOf } from './kit/report.ts';
import { isStored } from './kit/stored.ts';
import { openFolder, type Workbench } from './kit/workbench.ts';

const within = { timeout: 60_000, interval: 100 };

describe('the list of calls in the Explorer', () => {
  const calls = reportOf('sample').filter(({ type }) => type === 'invoke');
  let code: Workbench;
  beforeAll(async () => {
    code = await openFolder('sample');
    mkdirSync(path.join(code.folder, 'made'));
    writeFileSync(path.join(code.folder, '.gitignore'), 'made/\n');
    writeFileSync(
      path.join(code.folder, 'made', 'client.py'),
      'from openai import OpenAI\nOpenAI().responses.create(model="o3", input="x")\n',
    );
    mkdirSync(path.join(code.folder, '.git'));
  });
  afterAll(() => code.close());

  it('shows every call that the command line finds, once it is unfolded', async () => {
    await unfoldCallList(code);
    await expect.poll(async () => (await callLines(code)).join('\n'), within).toContain('gpt-4o');
    const files = new Set(calls.map(call => call.path));
    const shown = (await callLines(code)).join('\n');
    for (const file of files) expect(shown).toContain(path.basename(file));
    expect(shown).not.toContain('client.py');
    await expect
      .poll(() => code.page.locator('.activitybar .badge-content').allInnerTexts(), within)
      .toContain(String(calls.length));
    await screenshot(code, 'call-list');
  });

  it('says each line in words', async () => {
    expect(await callLine(code, 'text-embedding-3-small').getAttribute('aria-label')).toMatch(
      /text-embedding-3-small, embedding, .*watt-hours per call, assistant\/search\.py, line \d+/,
    );
  });

  it('opens the line of a call', async () => {
    await callLine(code, 'claude-3-5-haiku').click();
    await code.page.locator('.tab.active[data-resource-name="chat.py"]').waitFor();
    await expect.poll(() => hintOf(code, 'claude.messages.create('), within).toContain(' Wh');
    const position = code.page.locator('.statusbar-item', { hasText: /^Ln 24, / });
    await position.waitFor();
  });

  const lines = () => expect.poll(async () => (await callLines(code)).join('\n'), within);

  it('groups by model, by provider and by file', async () => {
    await pressAboveCallList(code, 'Group by Model');
    await lines().toMatch(/^gpt-4o-mini ?\d AI calls/mu);
    await pressAboveCallList(code, 'Group by Provider');
    await lines().toMatch(/^OpenAI ?\d AI calls/mu);
    await screenshot(code, 'call-list-by-provider');
    await pressAboveCallList(code, 'Group by File');
    await lines().toMatch(/^assistant\/chat\.py/mu);
  });

  it('follows what changes on disk', async () => {
    const added = path.join(code.folder, 'a.py');
    writeFileSync(added, 'from openai import OpenAI\nOpenAI().responses.create(model="gpt-4.1-nano", input="x")\n');
    await lines().toContain('gpt-4.1-nano');
    rmSync(added);
    await lines().not.toContain('gpt-4.1-nano');
  });

  it('describes a call, and leaves one out', async () => {
    await chooseAtCall(code, 'claude-3-5-haiku', 'Describe Call');
    const hover = code.page.locator('.monaco-hover:not(.hidden)').first();
    await expect.poll(() => hover.innerText(), within).toMatch(/^claude-3-5-haiku/mu);
    await dismiss(code, hover);
    await chooseAtCall(code, 'claude-3-5-haiku', 'Ignore This Call');
    await lines().not.toContain('claude-3-5-haiku');
    const undone = async (): Promise<string> => {
      await code.page.keyboard.press('Control+1');
      await code.page.keyboard.press('Control+Z');
      return (await callLines(code)).join('\n');
    };
    await expect.poll(undone, { ...within, interval: 1000 }).toContain('claude-3-5-haiku');
  });

  it('is grouped as before after a reload', async () => {
    await pressAboveCallList(code, 'Group by Model');
    await lines().toMatch(/^gpt-4o-mini ?\d AI calls/mu);
    await expect.poll(() => isStored(code, '"callTree.grouping":"model"'), within).toBe(true);
    await code.page.reload();
    await code.page.waitForSelector('.pane-header[aria-label^="AI Calls"]');
    await unfoldCallList(code);
    await lines().toMatch(/^gpt-4o-mini ?\d AI calls/mu);
  });
});

describe('a scan that takes long', () => {
  let code: Workbench;
  beforeAll(async () => {
    code = await openFolder(folderOfCalls(4000, 2));
  });
  afterAll(() => code.close());

  it('says how far it is, and is cancelled', async () => {
    await openFile(code, 'part0.py');
    await expect.poll(() => hintOf(code, 'question 0'), within).toContain(' Wh');
    await runCommand(code, 'WattLens: Scan Workspace');
    await unfoldCallList(code);
    const toast = code.page.locator('.notification-toast', { hasText: 'WattLens: reading the workspace' });
    await toast.locator('.monaco-button', { hasText: 'Cancel' }).click();
    await toast.waitFor({ state: 'detached' });
    await expect.poll(() => callListWords(code), within).toContain('No AI calls found in this workspace yet.');
  });
});

describe('a workspace without calls', () => {
  let code: Workbench;
  beforeAll(async () => {
    const empty = path.resolve('test-output', 'empty');
    mkdirSync(empty, { recursive: true });
    writeFileSync(path.join(empty, 'plain.py'), 'print("x")\n');
    code = await openFolder(empty);
  });
  afterAll(() => code.close());

  it('is told, with a way to look again', async () => {
    await unfoldCallList(code);
    await expect.poll(() => callListWords(code), within).toContain('No AI calls found in this workspace yet.');
    await expect.poll(() => callListWords(code), within).toContain('Scan Workspace');
    await screenshot(code, 'call-list-empty');
  });

  it('says that there is nothing to compare with where there is none', async () => {
    await runCommand(code, 'WattLens: Show Changes Since the Last Commit');
    await expect.poll(() => notifications(code), within).toContain('WattLens: the folder is in no Git repository');
    await runCommand(code, 'Notifications: Clear All Notifications');
    await runCommand(code, 'WattLens: Show Changes Since the Baseline');
    await expect.poll(() => notifications(code), within).toContain('WattLens: there is no baseline yet.');
    await runCommand(code, 'Notifications: Clear All Notifications');
  });

  it('is walked through the first steps, of which the first opens a sample', async () => {
    await fillQuickInput(code.page, 'F1', '>Welcome: Open Walkthrough...', 'Open Walkthrough');
    await code.page.keyboard.press('Enter');
    await code.page.locator('.quick-input-list .monaco-list-row', { hasText: 'See what AI calls cost' }).waitFor();
    await code.page.locator('.quick-input-widget input').first().fill('See what AI calls cost');
    await code.page
      .locator('.quick-input-list .monaco-list-row.focused', { hasText: 'See what AI calls cost' })
      .waitFor();
    await code.page.keyboard.press('Enter');
    const steps = code.page.locator('.getting-started-step');
    await expect.poll(() => steps.allInnerTexts(), within).toHaveLength(4);
    expect((await steps.allInnerTexts()).join('\n')).toMatch(
      /See an estimate[^]*Check what it assumes[^]*Set your region and tokens[^]*Open the report/,
    );
    await screenshot(code, 'walkthrough');
    await code.page.locator('.getting-started-step .monaco-button', { hasText: 'Open a Sample' }).click();
    await expect.poll(() => hintOf(code, 'client.chat.completions.create('), within).toContain(' Wh');
    await expect.poll(() => hintOf(code, 'claude.messages.create('), within).toContain('× loop');
  });
});
