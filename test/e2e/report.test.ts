import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hintOf, openFile, runCommand, screenshot, setTheme, typeAfter, undo } from './kit/actions.ts';
import { openReport, reportFrame, violations } from './kit/reportPage.ts';
import { energyAt, reportOf } from './kit/report.ts';
import { folderOfCalls } from './kit/manyCalls.ts';
import { isStored } from './kit/stored.ts';
import { openFolder, screenshots, type Workbench } from './kit/workbench.ts';

const within = { timeout: 60_000, interval: 100 };
const themes = ['dark', 'light', 'highContrast', 'highContrastLight'] as const;

describe('the workspace report', () => {
  const found = reportOf('sample');
  const calls = found.filter(({ type }) => type === 'invoke').length;
  let code: Workbench;
  let page: Frame;
  beforeAll(async () => {
    code = await openFolder('sample');
  });
  afterAll(() => code.close());

  const text = async (selector: string): Promise<string> =>
    (await page.locator(selector).first().innerText()).replaceAll('\u00a0', ' ');
  const row = (place: string) => page.locator('.calls tbody tr', { has: page.locator('.place', { hasText: place }) });

  it('says in one sentence what the calls come to, as the command line does', async () => {
    await openFile(code, 'assistant/chat.py');
    await expect.poll(() => hintOf(code, 'client.chat.completions.create('), within).toContain(' Wh');
    await runCommand(code, 'View: Toggle Primary Side Bar Visibility');
    page = await openReport(code);
    await expect
      .poll(() => text('.lead'), within)
      .toMatch(
        new RegExp(
          `^${calls} AI calls in \\d+ files\\. If each ran once: .+ Wh, .+ gCO₂e, .+ mL, .*\\$.+\\. 1 call has no estimate\\.$`,
        ),
      );
    expect(
      (await row('assistant/chat.py:13').locator('.number').first().innerText()).replaceAll('\u00a0', ' '),
    ).toContain(energyAt(found, 'assistant/chat.py', 13));
  });

  it('has its sections in the order of what a reader asks', async () => {
    expect(await page.locator('h2').allInnerTexts()).toEqual([
      'What this counts',
      'Coverage',
      'Largest calls',
      'Where it comes from',
      'What to try',
      'Assumptions and sources',
      'Everyday equivalents',
    ]);
    expect(await page.locator('h3').allInnerTexts()).toEqual([
      'Calls without an estimate',
      ...['By model', 'By folder', 'By provider', 'By task'],
    ]);
  });

  it('opens a place in the editor, with the cursor on its line', async () => {
    await row('web/chat.ts:9').locator('.place').click();
    await code.page.locator('.tab.active[data-resource-name="chat.ts"]').waitFor();
    await code.page.locator('.statusbar-item', { hasText: 'Ln 9,' }).waitFor();
    page = await openReport(code);
  });

  it('shows another metric everywhere', async () => {
    await page.locator('.metrics label', { hasText: 'Carbon' }).click();
    await expect.poll(() => text('.calls thead'), within).toContain('Carbon per run');
    expect(await text('.calls tbody tr')).toContain('gCO₂e');
    expect(await text('.bars tbody tr')).toContain('gCO₂e');
    await page.locator('.metrics label', { hasText: 'Energy' }).click();
  });

  it('filters and sorts the table', async () => {
    await page.locator('#filter').fill('chat.ts');
    await expect.poll(() => page.locator('.calls tbody tr').count(), within).toBeLessThan(calls);
    for (const place of await page.locator('.calls .place').allTextContents()) expect(place).toContain('web/chat.ts');
    await page.locator('.calls th button', { hasText: 'Place' }).click();
    await page.locator('.calls th[aria-sort=ascending]', { hasText: 'Place' }).waitFor();
    await page.locator('#filter').fill('nothing has this name');
    await expect.poll(() => page.locator('.calls tbody tr').count(), within).toBe(0);
    await page.locator('#filter').fill('');
    await page.locator('.calls th button', { hasText: 'Energy per run' }).click();
    await page.locator('.calls th[aria-sort=descending]', { hasText: 'Energy per run' }).waitFor();
  });

  it.each(themes)('has nothing that axe objects to in the %s theme', async theme => {
    await setTheme(code, theme);
    expect(await violations(page)).toEqual([]);
    await screenshot(code, `report-${theme}`);
  });

  it('keeps how often a call runs in the project file, and says what that comes to in a month', async () => {
    const file = path.join(code.folder, 'wattlens.json');
    const before = readFileSync(file, 'utf8');
    const runs = row('assistant/chat.py:13').locator('input');
    await runs.fill('30000');
    await runs.press('Enter');
    await expect.poll(() => readFileSync(file, 'utf8'), within).toContain('"assistant/chat.py:13": 30000');
    await expect.poll(() => page.locator('#volume').count(), within).toBe(1);
    await expect
      .poll(() => text('section:has(#volume) .lead'), within)
      .toMatch(/^1 AI call as often as you say: .+ kWh, .+ kgCO₂e, .+ L, .*\$.+ a month\.$/);
    await page.locator('select').selectOption('day');
    await expect.poll(() => runs.inputValue(), within).toBe(String(Number((30000 / (365.25 / 12)).toPrecision(8))));
    await runs.fill('');
    await runs.press('Enter');
    await expect.poll(() => page.locator('#volume').count(), within).toBe(0);
    expect(readFileSync(file, 'utf8')).not.toContain('chat.py:13');
    writeFileSync(file, before);
    await page.locator('select').selectOption('month');
  });

  it('follows what is typed', async () => {
    const before = await text('.lead');
    await openFile(code, 'assistant/chat.py');
    await typeAfter(code, 'max_tokens=300', '0');
    page = await openReport(code);
    await expect.poll(() => text('.lead'), within).not.toBe(before);
    await openFile(code, 'assistant/chat.py');
    const raised = code.page.locator('.view-line', { hasText: 'max_tokens=3000' });
    await undo(code, () => raised.isHidden());
    page = await openReport(code);
    await expect.poll(() => text('.lead'), within).toBe(before);
  });

  it('is reached and used with the keyboard alone, and every stop is seen', async () => {
    await page.locator('h1').click();
    const stops = new Set<string>();
    for (let presses = 0; presses < 40; presses += 1) {
      await code.page.keyboard.press('Tab');
      const stop = await page.evaluate(() => {
        const at = document.activeElement;
        if (!at || at === document.body) return undefined;
        const shown = at instanceof HTMLInputElement && at.type === 'radio' ? (at.parentElement ?? at) : at;
        const { outlineStyle, outlineWidth } = getComputedStyle(shown);
        return { name: at.id || at.className || at.tagName, isSeen: outlineStyle !== 'none' && outlineWidth !== '0px' };
      });
      if (!stop) continue;
      expect(stop.isSeen, stop.name).toBe(true);
      stops.add(stop.name);
    }
    for (const name of ['secondary', 'wide', 'filter', 'link place', 'runs']) expect([...stops]).toContain(name);
    await page.locator('.metrics input[value=energy]').focus();
    await code.page.keyboard.press('ArrowRight');
    await page.locator('.metrics .chosen', { hasText: 'Carbon' }).waitFor();
    await code.page.keyboard.press('ArrowLeft');
    await page.locator('.metrics .chosen', { hasText: 'Energy' }).waitFor();
  });

  it('fits at a zoom of 200 %, without a second direction to scroll in', async () => {
    await code.page.setViewportSize({ width: 640, height: 400 });
    await expect
      .poll(
        () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
        within,
      )
      .toBe(0);
    await screenshot(code, 'report-zoomed');
    await code.page.setViewportSize({ width: 1280, height: 800 });
  });

  it('shows everyday equivalents, each with its source, to those who ask', async () => {
    expect(await page.locator('.equivalents').count()).toBe(0);
    await page.locator('.toggle').click();
    await expect.poll(() => page.locator('.equivalents li').count(), within).toBe(3);
    expect(await page.locator('.equivalents a[href^="https://"]').count()).toBe(3);
    await page.locator('.toggle').click();
  });

  it('shows edits before it makes them, in the preview of refactorings', async () => {
    const group = page.locator('.try', { has: page.locator('button', { hasText: 'Preview:' }) }).first();
    await group.locator('summary').click();
    await screenshot(code, 'report-suggestions');
    await group.locator('button', { hasText: 'Preview:' }).first().click();
    const preview = code.page.locator('.part.panel');
    await preview.locator('.monaco-list-row', { hasText: 'CHAT_MODEL' }).waitFor();
    await preview.locator('.monaco-button', { hasText: /^Apply$/ }).waitFor();
    await screenshot(code, 'report-preview');
    await preview.locator('.monaco-button', { hasText: /^Discard$/ }).click();
    await preview.locator('.monaco-list-row', { hasText: 'CHAT_MODEL' }).waitFor({ state: 'hidden' });
    expect(await code.page.locator('.tab.dirty').count()).toBe(0);
    page = await openReport(code);
  });

  it('is there again after the window was reloaded, as the reader left it', async () => {
    await page.locator('.metrics label', { hasText: 'Water' }).click();
    await page.locator('#filter').fill('web/');
    await expect.poll(() => isStored(code, '"filter":"web/"'), within).toBe(true);
    await code.page.reload();
    page = await reportFrame(code.page);
    await page.locator('.metrics .chosen', { hasText: 'Water' }).waitFor();
    expect(await page.locator('#filter').inputValue()).toBe('web/');
    expect(await code.page.locator('.tab', { hasText: 'AI footprint' }).count()).toBe(1);
  });
});

describe('the report of a workspace with 5,000 calls', () => {
  let code: Workbench;
  beforeAll(async () => {
    code = await openFolder(folderOfCalls(250, 20));
  });
  afterAll(() => code.close());

  it('is fast, and shows hostile names as text', async () => {
    await openFile(code, 'part0.py');
    await expect.poll(() => hintOf(code, 'question 0'), within).toContain(' Wh');
    const start = performance.now();
    const page = await openReport(code);
    await expect.poll(() => page.locator('.lead').innerText(), within).toContain('5,004 AI calls in 254 files');
    const shownMs = performance.now() - start;

    const changing = (change: string): Promise<number> =>
      page.evaluate(async text => {
        const input = document.querySelector<HTMLInputElement>('#filter');
        if (!input) return Number.NaN;
        const before = performance.now();
        input.value = text;
        input.dispatchEvent(new Event('input', { bubbles: true }));
        await new Promise(done => requestAnimationFrame(() => setTimeout(done)));
        return performance.now() - before;
      }, change);
    const filterMs = await changing('part24');
    await changing('hostile/');
    await expect.poll(() => page.locator('.calls tbody tr').count(), within).toBe(4);
    const shown = (await page.locator('.calls tbody tr').allInnerTexts()).join('\n');
    for (const name of ['<img src=x onerror=alert(1)>.py', '=cmd().py', 'two\\u000alines', 'turned\\u202eyp.py'])
      expect(shown).toContain(name);
    expect(await page.locator('img').count()).toBe(0);
    await page.locator('.calls').first().scrollIntoViewIfNeeded();
    await page.locator('#filter').focus();
    await screenshot(code, 'report-hostile');
    await changing('');
    const figures = { calls: 5004, shownMs: Math.round(shownMs), filterMs: Math.round(filterMs) };
    writeFileSync(path.join(screenshots, '..', 'report.json'), JSON.stringify(figures));
    await screenshot(code, 'report-many');
  });
});
