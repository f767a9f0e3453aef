import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hintOf, openFile, runCommand, screenshot, setTheme, typeAfter } from './kit/actions.ts';
import { openReport, reportFrame, violations } from './kit/reportPage.ts';
import { energyAt, reportOf } from './kit/report.ts';
import { openFolder, type Workbench } from './kit/workbench.ts';

const within = { timeout: 60_000, interval: 100 };
const themes = ['dark', 'light', 'highContrast', 'highContrastLight'] as const;

describe('the workspace report', () => {
  const found = reportOf('sample');
  const calls = found.filter(({ type }) => type === 'invoke').length;
  let code: Workbench;
  let page: Frame;
  beforeAll(async () => {
    code = await openFolder('sample');
    await openFile(code, 'assistant/chat.py');
    await expect.poll(() => hintOf(code, 'client.chat.completions.create('), within).toContain(' Wh');
    await runCommand(code, 'View: Toggle Primary Side Bar Visibility');
    page = await openReport(code);
  });
  afterAll(() => code.close());

  const text = async (selector: string): Promise<string> =>
    (await page.locator(selector).first().innerText()).replaceAll('\u00a0', ' ');
  const row = (place: string) => page.locator('.calls tbody tr', { has: page.locator('.place', { hasText: place }) });

  it('says in one sentence what the calls come to, as the command line does', async () => {
    expect(await text('.lead')).toMatch(
      new RegExp(
        `^${calls} AI calls in \\d+ files\\. If each ran once: .+ Wh, .+ gCO₂e, .+ mL, \\$.+\\. 1 call has no estimate\\.$`,
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
    for (const place of await page.locator('.calls .place').allInnerTexts()) expect(place).toContain('web/chat.ts');
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
      .toMatch(/^1 AI call as often as you say: .+ kWh, .+ kgCO₂e, .+ L, \$.+ a month\.$/);
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
    await code.page.keyboard.press('Control+Z');
    page = await openReport(code);
    await expect.poll(() => text('.lead'), within).toBe(before);
  });

  it('is there again after the window was reloaded, as the reader left it', async () => {
    await page.locator('.metrics label', { hasText: 'Water' }).click();
    await page.locator('#filter').fill('web/');
    await code.page.waitForTimeout(500);
    await code.page.reload();
    page = await reportFrame(code.page);
    await page.locator('.metrics .chosen', { hasText: 'Water' }).waitFor();
    expect(await page.locator('#filter').inputValue()).toBe('web/');
    expect(await code.page.locator('.tab', { hasText: 'AI footprint' }).count()).toBe(1);
  });
});
