import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hintOf, openFile, runCommand, screenshot, typeAfter } from './kit/actions.ts';
import { callLines, callListWords, unfoldCallList } from './kit/callList.ts';
import { openReport } from './kit/reportPage.ts';
import { until } from './kit/until.ts';
import { openFolder, type Workbench } from './kit/workbench.ts';

const within = { timeout: 120_000, interval: 200 };

/** A folder that is shown as it is, without a copy, by a workspace file beside it. */
async function openAsIs(home: string, settings: Readonly<Record<string, unknown>> = {}): Promise<Workbench> {
  const file = path.join(home, 'all.code-workspace');
  mkdirSync(path.join(home, 'beside'), { recursive: true });
  writeFileSync(file, JSON.stringify({ folders: [{ path: 'project' }], settings }));
  return openFolder(path.join(home, 'beside'), { workspace: file });
}

describe('a workspace of no file', () => {
  const home = mkdtempSync(path.join(tmpdir(), 'wattlens-none-'));
  let code: Workbench;
  beforeAll(async () => {
    mkdirSync(path.join(home, 'project'));
    code = await openAsIs(home);
  });
  afterAll(async () => {
    await code.close();
    rmSync(home, { recursive: true, force: true });
  });

  it('is told that nothing was found, in the list and in the report', async () => {
    await unfoldCallList(code);
    await expect.poll(() => callListWords(code), within).toContain('No AI calls found in this workspace yet.');
    const page = await openReport(code);
    expect(await page.locator('.lead').first().innerText()).toMatch(/^No AI calls found in 0 files /u);
    await screenshot(code, 'report-of-nothing');
  });
});

describe('a workspace of 100,000 files', () => {
  const home = mkdtempSync(path.join(tmpdir(), 'wattlens-large-'));
  const project = path.join(home, 'project');
  const call = (model: string): string =>
    `from openai import OpenAI\n\nclient = OpenAI()\nclient.responses.create(model="${model}", input="x", max_output_tokens=50)\n`;
  const workspaceFile = path.join(home, 'all.code-workspace');
  let code: Workbench;
  beforeAll(async () => {
    for (let folder = 0; folder < 500; folder += 1) {
      const place = path.join(project, `package${folder % 20}`, `part${folder}`);
      mkdirSync(place, { recursive: true });
      for (let file = 0; file < 200; file += 1) writeFileSync(path.join(place, `plain${file}.py`), `VALUE = ${file}\n`);
    }
    writeFileSync(path.join(project, 'package3', 'first.py'), call('gpt-4o'));
    writeFileSync(path.join(project, 'package7', 'last.py'), call('gpt-4o-mini'));
    code = await openAsIs(home, { 'wattlens.scan.maximumFiles': 200_000 });
  }, 180_000);
  afterAll(async () => {
    await code.close();
    rmSync(home, { recursive: true, force: true });
  }, 180_000);

  it('answers keys while it is read', async () => {
    await openFile(code, 'first.py');
    await expect.poll(() => hintOf(code, 'client.responses.create('), within).toContain(' Wh');
    await unfoldCallList(code);
    await typeAfter(code, 'model="gpt-4o', '-2024-08-06');
    const from = Date.now();
    await expect.poll(() => hintOf(code, 'client.responses.create('), within).toContain(' Wh');
    expect(Date.now() - from).toBeLessThan(10_000);
    await code.page.keyboard.press('Control+Z');
  });

  it('lists the few calls that are in it', async () => {
    await expect.poll(async () => (await callLines(code)).join('\n'), within).toContain('last.py');
    expect((await callLines(code)).join('\n')).toContain('first.py');
    expect(await callListWords(code)).not.toContain('Not everything was read');
    await screenshot(code, 'large-list');
  });

  it('is cancelled while it is read again, and keeps what was known', async () => {
    await runCommand(code, 'WattLens: Scan Workspace');
    const toast = code.page.locator('.notification-toast', { hasText: 'WattLens: reading the workspace' });
    await toast.locator('.monaco-button', { hasText: 'Cancel' }).click();
    await toast.waitFor({ state: 'detached' });
    expect((await callLines(code)).join('\n')).toContain('last.py');
  });

  it('says above the list that not everything was read, where settings bound it', async () => {
    const before = JSON.parse(readFileSync(workspaceFile, 'utf8')) as object;
    writeFileSync(workspaceFile, JSON.stringify({ ...before, settings: { 'wattlens.scan.maximumFiles': 1000 } }));
    await until(
      async () => (await callListWords(code)).includes('ot everything was read'),
      () => runCommand(code, 'WattLens: Scan Workspace'),
    );
    const page = await openReport(code);
    await page.locator('summary', { hasText: '1 file or folder was skipped' }).click();
    expect(await page.locator('main').innerText()).toContain('only 1,000 files were read');
    await screenshot(code, 'large-cut');
  });
});
