import type { Locator } from 'playwright-core';
import { until } from './until.ts';
import type { Workbench } from './workbench.ts';

/** The list of AI calls in the Explorer. */
const pane = ({ page }: Workbench): Locator => page.locator('.pane', { has: header(page) });

/** In English, and in German. */
const header = (page: Workbench['page']): Locator =>
  page.locator('.pane-header[aria-label^="AI Calls"], .pane-header[aria-label^="KI-Aufrufe"]');

/** Unfolds the list, which is folded at first; the files fold away, so that all of it is seen. */
export async function unfoldCallList({ page }: Workbench): Promise<void> {
  const isFolded = async (section: Locator): Promise<boolean> =>
    (await section.getAttribute('aria-expanded')) === 'false';
  if (await isFolded(header(page))) await header(page).click();
  const files = page.locator('.pane-header[aria-label^="Explorer Section"]');
  if (!(await isFolded(files))) await files.click();
}

/** Its lines as they are read, top to bottom. */
export const callLines = async (workbench: Workbench): Promise<readonly string[]> =>
  (await pane(workbench).locator('.monaco-list-row').allInnerTexts()).map(text =>
    text
      .replaceAll('\u00a0', ' ')
      .replaceAll(/\s*\n\s*/gu, ' | ')
      .trim(),
  );

export const callLine = (workbench: Workbench, text: string): Locator =>
  pane(workbench).locator('.monaco-list-row', { hasText: text }).first();

/** What the list says where it has no line. */
export const callListWords = (workbench: Workbench): Promise<string> => pane(workbench).innerText();

/** Presses a button above the list. */
export async function pressAboveCallList(workbench: Workbench, title: string): Promise<void> {
  await header(workbench.page).hover();
  await pane(workbench).locator(`.action-label[aria-label^="${title}"]`).first().click();
}

/** For how long an open menu of VS Code hears no click. */
const deafMs = 150;

/** Chooses from the menu of a line. */
export async function chooseAtCall(workbench: Workbench, line: string, title: string): Promise<void> {
  const menu = workbench.page.locator('.monaco-menu');
  const entry = menu.locator('.action-label', { hasText: title }).first();
  await until(
    () => entry.isVisible(),
    async () => {
      await workbench.page.keyboard.press('Escape');
      await callLine(workbench, line).click({ button: 'right', timeout: 10_000 });
    },
  );
  await until(
    async () => (await menu.count()) === 0,
    async () => {
      // It hears the mouse only after a while.
      await entry.hover({ timeout: 5000 });
      await workbench.page.waitForTimeout(deafMs);
      await entry.click({ timeout: 5000 });
    },
  );
}
