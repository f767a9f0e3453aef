import { boxOf, plain } from './actions.ts';
import { until } from './until.ts';
import type { Workbench } from './workbench.ts';

/** The titles in the light bulb at a snippet; the menu stays open. */
export async function lightBulbAt(workbench: Workbench, snippet: string): Promise<readonly string[]> {
  const { page } = workbench;
  const rows = page.locator('.action-widget .monaco-list-row.action');
  const isOpen = async (): Promise<boolean> => {
    await page.keyboard.press('Escape');
    const box = await boxOf(workbench, snippet);
    await page.mouse.click(box.x + 2, box.y + box.height / 2);
    await page.keyboard.press('Control+Period');
    return rows
      .first()
      .waitFor({ timeout: 20_000 })
      .then(
        () => true,
        () => false,
      );
  };
  // A language that is still starting up may let the first question pass.
  for (let tries = 0; tries < 3 && !(await isOpen()); tries += 1);
  return (await rows.allInnerTexts()).map(plain);
}

/** Chooses from the open light bulb, which closes. */
export const choose = ({ page }: Workbench, title: string): Promise<void> => {
  const row = page.locator('.action-widget .monaco-list-row.action', { hasText: title }).first();
  return until(
    () => row.isHidden(),
    () => row.click({ timeout: 5000 }),
  );
};

/** Moves through the open light bulb to a title, and asks for a preview of what it would change. */
export async function previewed({ page }: Workbench, title: string): Promise<void> {
  const focused = page.locator('.action-widget .monaco-list-row.action.focused');
  for (let steps = 0; steps < 30 && !(await focused.innerText()).replaceAll('\u00a0', ' ').includes(title); steps += 1)
    await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Control+Enter');
  await page.locator('.bulk-edit-panel').waitFor();
}
