import type { Locator } from 'playwright-core';
import { fillQuickInput } from './actions.ts';
import type { Workbench } from './workbench.ts';

/** Exports the report in a format, to a file. */
export async function exportReport(workbench: Workbench, format: string, file: string): Promise<void> {
  const { page } = workbench;
  const input = page.locator('.quick-input-widget input').first();
  await fillQuickInput(page, 'F1', '>WattLens: Export Report', 'Export Report');
  await page.keyboard.press('Enter');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'CycloneDX' }).waitFor();
  await input.fill(format);
  await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: format }).waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.quick-input-widget', { hasText: 'export the report' }).waitFor();
  const widget = page.locator('.quick-input-widget');
  const hidden = (what: Locator, timeout: number): Promise<boolean> =>
    what.waitFor({ state: 'hidden', timeout }).then(
      () => true,
      () => false,
    );
  // While the dialog looks the folder up it does not hear the key, and with a row in focus the key opens that folder.
  const isTaken = async (): Promise<boolean> => {
    if (!(await widget.isVisible())) return true;
    await input.fill(file, { timeout: 2000 }).catch(() => undefined);
    await hidden(widget.locator('.monaco-list-row.focused'), 2000);
    await page.keyboard.press('Enter');
    return hidden(widget, 4000);
  };
  for (let tries = 0; tries < 15 && !(await isTaken()); tries += 1);
}
