import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { until } from './until.ts';
import { screenshots, type Workbench } from './workbench.ts';

/** Themes, and how VS Code marks the window that wears them. */
const themes = {
  dark: { id: 'Dark Modern', mark: 'vs-dark' },
  light: { id: 'Light Modern', mark: 'vs' },
  highContrast: { id: 'Default High Contrast', mark: 'hc-black' },
  highContrastLight: { id: 'Default High Contrast Light', mark: 'hc-light' },
} as const;

/** A hover is fully there only after so long; pictures show the difference. */
const fadeInMs = 500;

/** Shows a file in the editor, found by Quick Open. */
export async function openFile({ page }: Workbench, file: string): Promise<void> {
  const name = path.basename(file);
  await fillQuickInput(page, 'Control+P', file, name);
  await accept(page);
  await page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
}

/** Shows the tab before the shown one, at once. */
export async function showTabBefore({ page }: Workbench, file: string): Promise<void> {
  const tab = page.locator(`.tab.active[data-resource-name="${path.basename(file)}"]`);
  await until(
    () => tab.isVisible(),
    () => page.keyboard.press('Control+PageUp'),
  );
}

/** Runs a command by its title, as a user does from the palette. */
export async function runCommand({ page }: Workbench, title: string): Promise<void> {
  await fillQuickInput(page, 'F1', `>${title}`, title);
  await accept(page);
}

/** Brings a line of the shown file into view, by its number. */
export async function goTo(workbench: Workbench, file: string, snippet: string): Promise<void> {
  const { page } = workbench;
  const { number } = lineOf(workbench, file, snippet);
  await fillQuickInput(page, 'Control+G', `:${number}`, new RegExp(`\\b${number}\\b`));
  await accept(page);
  await shownLine(workbench, snippet).waitFor();
}

/**
 * Opens the input above the window by a key and types, until its list stands on a line. A key may be lost while a page
 * inside the window takes the focus; then it is pressed again.
 */
export async function fillQuickInput(page: Page, key: string, text: string, line: string | RegExp): Promise<void> {
  const wait = { timeout: 15_000 };
  const tryIt = async (): Promise<void> => {
    await page.keyboard.press(key);
    await page.locator('.quick-input-widget input').first().fill(text, wait);
    await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: line }).waitFor(wait);
  };
  for (let tries = 1; tries < 4; tries += 1) {
    try {
      await tryIt();
      return;
    } catch {
      await page.keyboard.press('Escape');
    }
  }
  await tryIt();
}

/** Chooses what the list above the window stands on, and waits until it has gone. */
async function accept(page: Page): Promise<void> {
  await until(
    () => page.locator('.quick-input-widget').isHidden(),
    () => page.keyboard.press('Enter'),
  );
}

/** Answers the input above the window. */
export async function reply({ page }: Workbench, text: string): Promise<void> {
  await page.locator('.quick-input-widget input').first().fill(text);
  await accept(page);
}

/** Takes back what was done last in the shown text, until that shows. */
export const undo = ({ page }: Workbench, isTakenBack: () => Promise<boolean>): Promise<void> =>
  until(isTakenBack, () => page.keyboard.press('Control+Z'));

/** Sends away what the escape key ends: a hover, a dialog. */
export const dismiss = ({ page }: Workbench, shown: Locator): Promise<void> =>
  until(
    () => shown.isHidden(),
    () => page.keyboard.press('Escape'),
  );

/** What stands behind the source of a line in view: the hints, as one text; empty where there is none. */
export async function hintOf(workbench: Workbench, snippet: string): Promise<string> {
  const hints = shownLine(workbench, snippet).locator('span[class*="dyn-rule"]');
  return plain((await hints.allInnerTexts()).join('')).trim();
}

/** The text of the hover over a snippet. */
export async function hoverOver(workbench: Workbench, snippet: string): Promise<string> {
  await workbench.page.keyboard.press('Escape');
  const box = await boxOf(workbench, snippet);
  await workbench.page.mouse.move(box.x + 2, box.y + box.height / 2);
  await workbench.page.mouse.move(box.x + 4, box.y + box.height / 2);
  const hover = workbench.page.locator('.monaco-editor .monaco-hover:not(.hidden)').first();
  await hover.waitFor();
  await workbench.page.waitForTimeout(fadeInMs);
  return plain(await hover.innerText());
}

/** Follows a link in the hover over a snippet, until what it leads to is there. */
export const followInHover = (
  workbench: Workbench,
  snippet: string,
  link: string,
  isThere: () => Promise<boolean>,
): Promise<void> =>
  until(isThere, async () => {
    await hoverOver(workbench, snippet);
    await workbench.page.locator('.monaco-hover a', { hasText: link }).click({ timeout: 5000 });
  });

/** What the extension's item in the status bar shows, and what a screen reader says; empty where it is hidden. */
export async function statusBar({ page }: Workbench): Promise<{ readonly text: string; readonly label: string }> {
  const item = page.locator('.statusbar-item[id="wattlens.wattlens.wattlens.file"]');
  if ((await item.count()) === 0) return { text: '', label: '' };
  const label = await item.locator('a').first().getAttribute('aria-label');
  return { text: plain(await item.innerText()).trim(), label: plain(label ?? '') };
}

/** Says what VS Code tells the user in the corner, as one text. */
export const notifications = async ({ page }: Workbench): Promise<string> =>
  (await page.locator('.notification-toast').allInnerTexts()).join('\n');

/** What pages inside the window say, as one text. */
export async function webviewText({ page }: Workbench): Promise<string> {
  const texts = page
    .frames()
    .filter(frame => frame !== page.mainFrame())
    .map(frame => frame.evaluate(() => document.body.innerText).catch(() => ''));
  return (await Promise.all(texts)).join('\n');
}

/** Puts the cursor behind a snippet and types. */
export async function typeAfter(workbench: Workbench, snippet: string, text: string): Promise<void> {
  const box = await boxOf(workbench, snippet);
  await workbench.page.mouse.click(box.x + box.width, box.y + box.height / 2);
  await workbench.page.keyboard.type(text);
}

export async function setTheme(workbench: Workbench, theme: keyof typeof themes): Promise<void> {
  const { id, mark } = themes[theme];
  workbench.setFolderSettings({ 'workbench.colorTheme': id });
  await workbench.page.locator(`.monaco-workbench.${mark}`).first().waitFor();
}

/** Keeps a picture of the whole window among the test output. */
export async function screenshot({ page }: Workbench, name: string): Promise<void> {
  await page.screenshot({ path: path.join(screenshots, `${name}.png`) });
}

/** Keeps a picture of the text and the status bar, without what stands beside them. */
export async function pictureOfEditor({ page }: Workbench, name: string): Promise<void> {
  const box = await page.locator('.editor-group-container').first().boundingBox();
  const { width = 0, height = 0 } = page.viewportSize() ?? {};
  const [x, y] = [box?.x ?? 0, box?.y ?? 0];
  await page.screenshot({
    path: path.join(screenshots, `${name}.png`),
    clip: { x, y, width: width - x, height: height - y },
  });
}

/** VS Code shows spaces of source as no-break spaces. */
export const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

function lineOf({ folder }: Workbench, file: string, snippet: string): { number: number; text: string } {
  const lines = readFileSync(path.join(folder, file), 'utf8').split('\n');
  const index = lines.findIndex(text => text.includes(snippet));
  const text = lines[index];
  if (text === undefined) throw new Error(`${file} has no line with ${snippet}`);
  return { number: index + 1, text };
}

const shownLine = ({ page }: Workbench, snippet: string): Locator =>
  page.locator('.view-line', { hasText: snippet.replaceAll(' ', '\u00a0') }).first();

/** Where a snippet stands on the screen. */
export async function boxOf(workbench: Workbench, snippet: string): Promise<DOMRect> {
  const line = shownLine(workbench, snippet);
  await line.waitFor();
  return line.evaluate((element, wanted) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    const start = texts
      .map(text => text.data)
      .join('')
      .replaceAll('\u00a0', ' ')
      .indexOf(wanted);
    const at = (offset: number): [Text, number] => {
      let rest = offset;
      for (const text of texts) {
        if (rest <= text.length) return [text, rest];
        rest -= text.length;
      }
      throw new Error(`${wanted} is not on the screen`);
    };
    const range = document.createRange();
    range.setStart(...at(start));
    range.setEnd(...at(start + wanted.length));
    return range.getBoundingClientRect().toJSON() as DOMRect;
  }, snippet);
}
