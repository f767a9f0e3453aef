import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dismiss, goTo, hintOf, notifications, openFile, runCommand, screenshot, undo } from './kit/actions.ts';
import { choose, lightBulbAt, previewed } from './kit/lightBulb.ts';
import { until } from './kit/until.ts';
import { openFolder, type Workbench } from './kit/workbench.ts';

const within = { timeout: 60_000, interval: 200 };

const vote = (name: string, n: number): string =>
  `\n\ndef ${name}(m):\n    r = client.chat.completions.create(model="gpt-6-luna", messages=m, n=${n})\n    return r.choices[0]\n`;
const label =
  '\n\ndef label(q):\n    return client.responses.create(model="gpt-6-luna", reasoning={"effort": "none"}, input=f"Spam, yes or no? {q}")\n';
const python = `from openai import OpenAI\n\nclient = OpenAI()\n${vote('first', 3)}${vote('second', 5)}${label}`;
const settled = python.replaceAll(/, n=\d/gu, '');

const cell = (source: string) => ({
  cell_type: 'code',
  metadata: {},
  source: [source],
  outputs: [],
  execution_count: null,
});

const files = {
  'app.py': python,
  'saved.py': python,
  'settings.py': 'CHAT_MODEL = "gpt-4o"\n',
  'advice.py':
    'import os\n\nfrom openai import OpenAI\n\n# wattlens: model=gpt-4o\nOpenAI().responses.create(model=os.environ["MODEL"], input="x", max_output_tokens=20)\n',
  'uses.py':
    'from openai import OpenAI\n\nfrom settings import CHAT_MODEL\n\nOpenAI().chat.completions.create(model=CHAT_MODEL, max_tokens=20, messages=[])\n',
  'label.ts':
    "import OpenAI from 'openai';\n\nconst client = new OpenAI();\n\nexport const label = (q: string) =>\n  client.responses.create({\n    model: 'gpt-4o-mini',\n    input: `Spam, yes or no? ${q}`,\n  });\n",
  'notes.ipynb': JSON.stringify({
    cells: [
      cell('from openai import OpenAI\n\nclient = OpenAI()'),
      cell('r = client.chat.completions.create(model="gpt-6-luna", messages=m, n=3)\nprint(r.choices[0])'),
    ],
    metadata: { language_info: { name: 'python' } },
    nbformat: 4,
    nbformat_minor: 5,
  }),
} as const;

/**
 * No word of TypeScript's own about packages that are not installed; and stored when it is asked for, as otherwise a file
 * looks stored while VS Code still writes it, and what is undone meanwhile is taken for what was written.
 */
const quiet = {
  'files.autoSave': 'off',
  'typescript.validate.enable': false,
  'js/ts.validate.enabled': false,
};

describe('suggestions', () => {
  const home = mkdtempSync(path.join(tmpdir(), 'wattlens-suggestions-'));
  let code: Workbench;
  beforeAll(async () => {
    const source = path.join(home, 'assistant');
    mkdirSync(path.join(source, '.vscode'), { recursive: true });
    writeFileSync(path.join(source, '.vscode', 'settings.json'), JSON.stringify(quiet));
    for (const [name, text] of Object.entries(files)) writeFileSync(path.join(source, name), text);
    code = await openFolder(source);
  });
  afterAll(async () => {
    await code.close();
    rmSync(home, { recursive: true, force: true });
  });

  const stored = (name: string): string => readFileSync(path.join(code.folder, name), 'utf8');
  const saved = async (name: keyof typeof files): Promise<string> => {
    // An edit may reach a file after the others were saved.
    await until(
      async () => (await code.page.locator('.tab.dirty').count()) === 0,
      () => runCommand(code, 'File: Save All Files'),
    );
    return stored(name);
  };
  /** A key may be lost while the focus comes back to the text; nothing else is there to be undone. */
  const restored = async (name: keyof typeof files): Promise<void> => {
    const undone = async (): Promise<string> => {
      await code.page.keyboard.press('Control+1');
      await code.page.keyboard.press('Control+Z');
      return saved(name);
    };
    await expect.poll(undone, within).toBe(files[name]);
  };
  const applyPreview = (): Promise<void> =>
    code.page.locator('.bulk-edit-panel .monaco-button', { hasText: 'Apply' }).click();
  const show = async (name: keyof typeof files, snippet: string): Promise<void> => {
    await openFile(code, name);
    await expect.poll(() => hintOf(code, snippet), within).not.toBe('');
  };
  const titlesAt = async (snippet: string): Promise<string> => (await lightBulbAt(code, snippet)).join('\n');

  it('are previewed, made and taken back in Python', async () => {
    await show('app.py', 'messages=m, n=3');
    const titles = await titlesAt('create(model="gpt-6-luna", messages=m, n=3');
    expect(titles).toContain('Remove n: one answer is read');
    expect(titles).toContain('Fix all 2 of redundant-candidates in this file');
    expect(titles).toContain('Turn off redundant-candidates in this workspace');
    expect(titles).toContain('Show what redundant-candidates is about');
    await screenshot(code, 'suggestions-light-bulb');
    await previewed(code, 'Remove n: one answer is read');
    await screenshot(code, 'suggestions-preview');
    expect(await saved('app.py')).toBe(python);
    await applyPreview();
    await expect.poll(() => saved('app.py'), within).toBe(python.replace(', n=3', ''));
    await restored('app.py');
  });

  it('are previewed, made and taken back in TypeScript', async () => {
    await show('label.ts', 'client.responses.create({');
    await lightBulbAt(code, 'client.responses.create({');
    await previewed(code, 'Set max_output_tokens to 64');
    expect(await saved('label.ts')).toBe(files['label.ts']);
    await applyPreview();
    await expect
      .poll(() => saved('label.ts'), within)
      .toContain('    input: `Spam, yes or no? ${q}`,\n    max_output_tokens: 64,\n  });');
    await restored('label.ts');
  });

  it('that are advice say why there is no edit, and lead to the page of their rule', async () => {
    await show('advice.py', 'create(model=os.environ');
    const titles = await lightBulbAt(code, 'create(model=os.environ');
    expect(titles[0]).toMatch(/^No edit: The model is not written as a plain text/u);
    await screenshot(code, 'suggestions-advice');
    await choose(code, 'No edit: ');
    const dialog = code.page.locator('.monaco-dialog-box');
    await expect.poll(() => dialog.innerText(), within).toContain('docs/rules/deprecated-model.md');
    await dismiss(code, dialog);
  });

  it('are made and taken back in a notebook', async () => {
    await show('notes.ipynb', 'messages=m, n=3');
    await lightBulbAt(code, 'create(model="gpt-6-luna", messages=m, n=3');
    await choose(code, 'Remove n: one answer is read');
    const line = code.page.locator('.view-line', { hasText: 'n=3' });
    await line.waitFor({ state: 'detached' });
    await screenshot(code, 'suggestions-notebook');
    await undo(code, () => line.isVisible());
    await saved('notes.ipynb');
  });

  it('say that they change another file, change both, and are taken back from both in one step', async () => {
    await show('uses.py', 'model=CHAT_MODEL');
    const titles = await titlesAt('create(model=CHAT_MODEL');
    const title = titles.split('\n').find(each => each.includes('CHAT_MODEL of settings.py')) ?? titles;
    await choose(code, title);
    await expect.poll(() => saved('uses.py'), within).toContain('max_completion_tokens=20');
    await expect.poll(() => saved('settings.py'), within).toBe('CHAT_MODEL = "gpt-6-luna"\n');
    await restored('uses.py');
    await expect.poll(() => saved('settings.py'), within).toBe(files['settings.py']);
  });

  it('of one rule are made in the whole file, in one step', async () => {
    await show('app.py', 'messages=m, n=3');
    await lightBulbAt(code, 'create(model="gpt-6-luna", messages=m, n=3');
    await choose(code, 'Fix all 2 of redundant-candidates in this file');
    await expect.poll(() => saved('app.py'), within).toBe(settled);
    await restored('app.py');
  });

  it('that are safe are made on saving, and no other', async () => {
    code.setFolderSettings({ 'editor.codeActionsOnSave': { 'source.fixAll.wattlens': 'explicit' } });
    await show('saved.py', 'messages=m, n=3');
    await expect
      .poll(
        async () => {
          await code.page.keyboard.press('Control+S');
          return stored('saved.py');
        },
        { timeout: 60_000, interval: 1000 },
      )
      .toBe(settled);
    code.setFolderSettings({ 'editor.codeActionsOnSave': {} });
  });

  it('are ignored on a line, by a comment', async () => {
    await show('app.py', 'messages=m, n=3');
    await lightBulbAt(code, 'create(model="gpt-6-luna", messages=m, n=3');
    await choose(code, 'Ignore redundant-candidates on this line');
    await expect
      .poll(() => saved('app.py'), within)
      .toBe(python.replace('    r = ', '    # wattlens: ignore redundant-candidates\n    r = '));
    await goTo(code, 'app.py', 'n=5');
    await expect.poll(() => titlesAt('messages=m, n=5'), within).not.toContain('Fix all');
    await expect.poll(() => titlesAt('messages=m, n=5'), within).toContain('Remove n');
    await code.page.keyboard.press('Escape');
  });

  it('of a rule are turned off for the workspace', async () => {
    await lightBulbAt(code, 'messages=m, n=5');
    await choose(code, 'Turn off redundant-candidates in this workspace');
    await expect.poll(() => notifications(code), within).toContain('redundant-candidates is off now, by wattlens.json');
    expect(JSON.parse(stored('wattlens.json'))).toEqual({ rules: { 'redundant-candidates': 'off' } });
    await screenshot(code, 'suggestions-turned-off');
    await expect.poll(() => code.page.locator('.squiggly-hint').count(), within).toBe(1);
  });
});
