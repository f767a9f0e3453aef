import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { goTo, hintOf, openFile, runCommand, screenshot, typeAfter } from './kit/actions.ts';
import {
  callLine,
  callLines,
  callListWords,
  chooseAtCall,
  pressAboveCallList,
  unfoldCallList,
} from './kit/callList.ts';
import { reportOf } from './kit/report.ts';
import { openFolder, type Workbench } from './kit/workbench.ts';

const within = { timeout: 60_000, interval: 100 };
const chat = 'assistant/chat.py';

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

  const lines = () => expect.poll(() => callLines(code), within);

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

  it('groups by model and by provider, and remembers it', async () => {
    await pressAboveCallList(code, 'Group by Model');
    await lines().toContainEqual(expect.stringMatching(/^gpt-4o-mini .*AI call/));
    await pressAboveCallList(code, 'Group by Provider');
    await lines().toContainEqual(expect.stringMatching(/^OpenAI .*AI calls/));
    await screenshot(code, 'call-list-by-provider');
    await code.page.reload();
    await code.page.waitForSelector('.pane-header[aria-label^="AI Calls"]');
    await unfoldCallList(code);
    await lines().toContainEqual(expect.stringMatching(/^OpenAI .*AI calls/));
    await pressAboveCallList(code, 'Group by File');
    await lines().toContainEqual(expect.stringMatching(/^chat\.py/));
  });

  it('follows what is typed, and what changes on disk', async () => {
    await openFile(code, 'assistant/settings.py');
    await typeAfter(code, 'CHAT_MODEL = "gpt-4', '.1');
    await lines().toContainEqual(expect.stringContaining('gpt-4.1o'));
    await code.page.keyboard.press('Control+Z');
    await lines().not.toContainEqual(expect.stringContaining('gpt-4.1o'));
    const added = path.join(code.folder, 'assistant', 'added.py');
    writeFileSync(added, 'from openai import OpenAI\nOpenAI().responses.create(model="gpt-4.1-nano", input="x")\n');
    await lines().toContainEqual(expect.stringContaining('gpt-4.1-nano'));
  });

  it('describes a call, and leaves one out', async () => {
    await chooseAtCall(code, 'claude-3-5-haiku', 'Describe Call');
    await expect
      .poll(() => code.page.locator('.monaco-hover:not(.hidden)').first().innerText(), within)
      .toContain('claude-3-5-haiku');
    await code.page.keyboard.press('Escape');
    await chooseAtCall(code, 'claude-3-5-haiku', 'Ignore This Call');
    await lines().not.toContainEqual(expect.stringContaining('claude-3-5-haiku'));
    await goTo(code, chat, 'claude = Anthropic()');
    await code.page.keyboard.press('Control+Z');
    await lines().toContainEqual(expect.stringContaining('claude-3-5-haiku'));
  });

  it('is read anew by a command, which can be cancelled', async () => {
    await runCommand(code, 'WattLens: Scan Workspace');
    await lines().toContainEqual(expect.stringContaining('claude-3-5-haiku'));
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

  it('is walked through the first steps, of which the first opens a sample', async () => {
    await code.page.keyboard.press('F1');
    await code.page.locator('.quick-input-widget input').first().fill('>Welcome: Open Walkthrough...');
    await code.page.locator('.quick-input-list .monaco-list-row.focused', { hasText: 'Open Walkthrough' }).waitFor();
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
