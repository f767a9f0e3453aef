import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hintOf, hoverOver, screenshot, statusBar } from './kit/actions.ts';
import { callLine, callLines, unfoldCallList } from './kit/callList.ts';
import { openReport } from './kit/reportPage.ts';
import { openFolder, type Workbench } from './kit/workbench.ts';

const within = { timeout: 60_000, interval: 200 };

const call = (model: string): string =>
  `from openai import OpenAI\n\nOpenAI().responses.create(model=${JSON.stringify(model)}, input="x", max_output_tokens=50)\n`;

/** A name that would be markup, an icon or a command, if it were not just text. */
const hostile = '<img src=x onerror=alert(1)> $(zap) [x](command:y)';

/** Two folders of one repository, and what is left out of them in each way that there is. */
const files: Readonly<Record<string, string>> = {
  '.git/HEAD': 'ref: refs/heads/main\n',
  '.gitignore': 'byGit/\n',
  'wattlens.json':
    '{\n  // For both folders.\n  "ignore": ["lib/byProject/"],\n  "callsPerMonth": { "app/main.py:3": 600 }\n}\n',
  'all.code-workspace': JSON.stringify({
    folders: [{ path: 'app' }, { path: 'lib' }],
    settings: { 'files.exclude': { '**/byFiles': true }, 'search.exclude': { '**/bySearch': true } },
  }),
  'app/main.py': call('gpt-4o'),
  'app/byGit/a.py': call('model-by-git'),
  'app/byFiles/a.py': call('model-by-files'),
  'lib/main.py': call('gpt-4o-mini'),
  'lib/bySearch/a.py': call('model-by-search'),
  'lib/byProject/a.py': call('model-by-project'),
  'lib/node_modules/a.py': call('model-of-others'),
  [`lib/${hostile}.py`]: call(hostile),
};

describe('a workspace of several folders', () => {
  const home = mkdtempSync(path.join(tmpdir(), 'wattlens-folders-'));
  let code: Workbench;
  beforeAll(async () => {
    const source = path.join(home, 'repository');
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(source, name)), { recursive: true });
      writeFileSync(path.join(source, name), text);
    }
    code = await openFolder(source, { workspace: 'all.code-workspace' });
  });
  afterAll(async () => {
    await code.close();
    rmSync(home, { recursive: true, force: true });
  });

  it('is listed without what settings, Git and the project file leave out', async () => {
    await unfoldCallList(code);
    const lines = async (): Promise<string> => (await callLines(code)).join('\n');
    await expect.poll(lines, within).toContain('gpt-4o-mini');
    const shown = await lines();
    expect(shown).toContain('app/main.py');
    expect(shown).toContain('lib/main.py');
    expect(shown).not.toContain('model-');
  });

  it('shows hostile names as text in the list, the hint, the hover and the status bar', async () => {
    expect((await callLines(code)).join('\n')).toContain(`lib/${hostile}.py`);
    await callLine(code, `${hostile}no estimate`).click();
    await expect.poll(() => hintOf(code, 'OpenAI().responses.create('), within).toBe('no estimate');
    await expect.poll(() => hoverOver(code, 'responses.create'), within).toContain(hostile);
    await expect.poll(async () => (await statusBar(code)).text, within).toBe('1 AI call · 1 unknown');
    await screenshot(code, 'hostile-names');
    expect(await code.page.locator('img[src="x"], .monaco-hover .codicon-zap, a[href^="command:y"]').count()).toBe(0);
  });

  it('keeps how often a call runs in the project file that both share, by paths from there', async () => {
    const page = await openReport(code);
    const row = (place: string) => page.locator('.calls tbody tr', { hasText: place }).locator('input');
    await expect.poll(() => row('gpt-4o-mini').count(), within).toBe(1);
    expect(await page.locator('.calls tbody tr').count()).toBe(3);
    await page.locator('summary', { hasText: '2 remarks' }).click();
    expect(await page.locator('main').innerText()).toContain('files left out by .gitignore or by wattlens.json: 1');
    // The project file lies above both folders: it is named with the folder it is in, not by its whole path.
    expect(await page.locator('section:has(#grounds)').innerText()).toContain('Open repository/wattlens.json');
    const volume = page.locator('section:has(#volume) .lead');
    await expect.poll(() => volume.innerText(), within).toContain('1 AI call as often as you say');
    await row('gpt-4o-mini').fill('300');
    await row('gpt-4o-mini').press('Enter');
    await expect.poll(() => volume.innerText(), within).toContain('2 AI calls as often as you say');
    expect(readFileSync(path.join(code.folder, 'wattlens.json'), 'utf8')).toContain('"lib/main.py:3": 300');
    await screenshot(code, 'report-folders');
  });
});
