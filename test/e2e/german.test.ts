import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hintOf, hoverOver, openFile, screenshot, statusBar } from './kit/actions.ts';
import { callLines, unfoldCallList } from './kit/callList.ts';
import { openReport } from './kit/reportPage.ts';
import { openFolder, type Workbench } from './kit/workbench.ts';

const within = { timeout: 60_000, interval: 100 };

describe('the extension in a German VS Code', () => {
  let code: Workbench;
  beforeAll(async () => {
    code = await openFolder('sample', { language: 'de' });
  });
  afterAll(() => code.close());

  it('speaks German beside the code, with German numbers', async () => {
    await openFile(code, 'assistant/chat.py');
    await expect.poll(() => hintOf(code, 'client.chat.completions.create('), within).toMatch(/0,\d+–\d Wh/u);
    await expect
      .poll(async () => (await statusBar(code)).text, within)
      .toMatch(/^4 KI-Aufrufe · .+ Wh · 1 unbekannt$/u);
    const hover = await hoverOver(code, 'client.chat.completions.create');
    expect(hover).toContain('Je Aufruf, geschätzt');
    expect(hover).toMatch(/^Energie\t0,\d+ Wh\t/mu);
    expect(hover).toMatch(/^Annahmen: .*\d Ausgabe-Tokens \(eine Chat-Antwort\)/mu);
    expect(hover).toMatch(/^Stromnetz: .*\tangenommen\t/mu);
    await screenshot(code, 'german-hover');
    await code.page.keyboard.press('Escape');
  });

  it('lists and reports in German', async () => {
    await unfoldCallList(code);
    await expect.poll(async () => (await callLines(code)).join('\n'), within).toMatch(/4 KI-Aufrufe · /u);
    const page = await openReport(code);
    await expect
      .poll(() => page.locator('.lead').first().innerText(), within)
      .toMatch(/^\d+ KI-Aufrufe in \d+ Dateien\. /u);
    expect(await page.locator('h2').first().innerText()).toBe('Was gezählt wird');
    await screenshot(code, 'german-report');
  });
});
