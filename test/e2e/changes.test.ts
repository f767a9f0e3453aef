import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dismiss, goTo, notifications, openFile, reply, runCommand, screenshot, webviewText } from './kit/actions.ts';
import { choose, lightBulbAt } from './kit/lightBulb.ts';
import { until } from './kit/until.ts';
import { openFolder, type Workbench } from './kit/workbench.ts';

const within = { timeout: 60_000, interval: 100 };
const chat = 'assistant/chat.py';

describe('what is compared and limited', () => {
  let code: Workbench;
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], { cwd: code.folder });
  const write = (file: string, from: string, to: string): void => {
    const at = path.join(code.folder, file);
    const before = readFileSync(at, 'utf8');
    if (!before.includes(from)) throw new Error(`${file} has no ${from}`);
    writeFileSync(at, before.replace(from, to));
  };
  /** The page of changes, asked for until it says so: VS Code takes its time to notice what changed on disk. */
  const changesOnce = async (since: string, says: string): Promise<string> => {
    await expect
      .poll(
        async () => {
          await runCommand(code, `WattLens: Show Changes Since the ${since}`);
          return webviewText(code);
        },
        { timeout: 60_000, interval: 1000 },
      )
      .toContain(says);
    return webviewText(code);
  };
  beforeAll(async () => {
    code = await openFolder('sample', {
      settings: { 'wattlens.codeLens.enabled': true, 'git.openRepositoryInParentFolders': 'never' },
    });
  });
  afterAll(() => code.close());

  it('says above a function with several calls what they come to', async () => {
    writeFileSync(
      path.join(code.folder, 'pair.py'),
      [
        'from openai import OpenAI',
        '',
        'client = OpenAI()',
        '',
        '',
        'def pair(text):',
        '    short = client.responses.create(model="gpt-4o-mini", input=text, max_output_tokens=50)',
        '    return client.responses.create(model="gpt-4o-mini", input=short.output_text, max_output_tokens=50)',
        '',
      ].join('\n'),
    );
    await openFile(code, 'pair.py');
    const lens = code.page.locator('.codelens-decoration a');
    await expect
      .poll(() => lens.allInnerTexts(), within)
      .toContainEqual(expect.stringMatching(/^2 AI calls · .+\sWh if each runs once/));
    await screenshot(code, 'code-lens');
    await lens.first().click();
    const hover = code.page.locator('.monaco-hover:not(.hidden)').first();
    await expect.poll(() => hover.innerText(), within).toMatch(/^gpt-4o-mini · OpenAI/m);
    await dismiss(code, hover);
  });

  it('keeps saying it while the text is broken', async () => {
    await goTo(code, 'pair.py', 'client = OpenAI()');
    const broken = code.page.locator('.view-line', { hasText: 'def' }).filter({ hasText: 'broken' });
    await code.page.keyboard.type('def broken(');
    await broken.waitFor();
    expect((await code.page.locator('.codelens-decoration a').allInnerTexts()).join('')).toContain('2 AI calls');
    await expect
      .poll(async () => {
        await code.page.keyboard.press('Control+Z');
        return broken.count();
      }, within)
      .toBe(0);
  });

  it('warns at a call that passes a budget, and raises it', async () => {
    const projectFile = path.join(code.folder, 'wattlens.json');
    write('wattlens.json', '"models":', '"budgets": { "energyWh": 0.000001 },\n  "models":');
    await openFile(code, chat);
    await goTo(code, chat, 'client.chat.completions.create(');
    await runCommand(code, 'View: Focus Problems');
    const problems = code.page.locator('.markers-panel');
    const foldPanel = () =>
      until(
        () => problems.isHidden(),
        () => code.page.keyboard.press('Control+J'),
      );
    await expect.poll(() => problems.innerText(), within).toContain('is over the budget of');
    await screenshot(code, 'budget');
    await foldPanel();
    const titles = await lightBulbAt(code, 'client.chat.completions.create(');
    expect(titles).toContain('Open report');
    await choose(code, 'Raise budget…');
    await reply(code, '1000');
    await expect.poll(() => readFileSync(projectFile, 'utf8'), within).toContain('"energyWh": 1000');
    expect(readFileSync(projectFile, 'utf8')).toContain('// Which model');
    await runCommand(code, 'View: Focus Problems');
    await expect.poll(() => problems.innerText(), within).not.toContain('is over the budget of');
    await foldPanel();
  });

  it('keeps a baseline as the command line writes it, and shows what has changed since', async () => {
    const baseline = path.join(code.folder, 'wattlens.baseline.json');
    await runCommand(code, 'WattLens: Set Baseline');
    await expect.poll(() => existsSync(baseline), within).toBe(true);
    const cli = path.resolve('dist', 'cli.js');
    execFileSync(process.execPath, [cli, 'check', '--baseline', 'wattlens.baseline.json'], { cwd: code.folder });

    await changesOnce('Baseline', 'No call has changed.');
    write('assistant/settings.py', '"text-embedding-3-small"', '"text-embedding-3-large"');
    const shown = await changesOnce('Baseline', 'text-embedding-3-large');
    expect(shown).toMatch(/AI calls since the baseline of/);
    expect(shown).toContain('changed');
    await screenshot(code, 'changes-since-baseline');

    writeFileSync(baseline, readFileSync(baseline, 'utf8').replace(/"data":"[^"]*"/u, '"data":"2020-01"'));
    await runCommand(code, 'WattLens: Show Changes Since the Baseline');
    await expect.poll(() => notifications(code), within).toContain('Their figures are not compared');
    await runCommand(code, 'Notifications: Clear All Notifications');
  });

  it('shows what has changed since the last commit, and on no branch too', async () => {
    git('init', '-q', '-b', 'main');
    git('add', '.');
    git('commit', '-q', '-m', 'first');
    git('checkout', '-q', '--detach');
    write('assistant/settings.py', 'CHAT_MODEL = "gpt-4o"', 'CHAT_MODEL = "gpt-4.1-nano"');
    writeFileSync(
      path.join(code.folder, 'added.py'),
      'from openai import OpenAI\nOpenAI().responses.create(model="o3", input="x")\n',
    );
    const shown = await changesOnce('Last Commit', 'added.py:2:1');
    expect(shown).toContain('since the last commit');
    expect(shown).toContain('no branch');
    expect(shown).toMatch(/added\s+added\.py:2:1\s+o3/);
    expect(shown).toMatch(/changed\s+assistant\/chat\.py:13:16\s+gpt-4o → gpt-4\.1-nano/);
    expect(shown).not.toContain('text-embedding-3-large');
    await screenshot(code, 'changes-since-commit');
  });
});
