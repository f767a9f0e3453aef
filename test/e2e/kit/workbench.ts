import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { installExtension, serve } from '../../../src/codeServer.mjs';

export const screenshots = path.resolve('test-output', 'screenshots');
const vsix = path.resolve('dist', 'wattlens.vsix');

/** Chromium as it runs in a closed network, as root: no look-ups of its own, no sandbox. */
const browserArguments = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

export type Settings = Readonly<Record<string, unknown>>;

const quiet: Settings = {
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.tips.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'chat.disableAIFeatures': true,
  'security.workspace.trust.enabled': false,
  'editor.minimap.enabled': false,
  'editor.occurrencesHighlight': 'off',
  'window.commandCenter': false,
};

/** A real VS Code with the packaged extension and a copy of a folder open in it. */
export interface Workbench {
  readonly page: Page;
  /** The copy, free to be changed. */
  readonly folder: string;
  /** Where the installed extensions are. */
  readonly extensions: string;
  /** The user's settings as VS Code has them on disk. */
  readonly userSettings: () => Settings;
  /** Writes the settings of the folder; VS Code notices by itself (it does not watch the user's when served). */
  readonly setFolderSettings: (settings: Settings) => void;
  /** Another window of the same VS Code, on the same folder. Closing it leaves the first. */
  readonly openWindow: () => Promise<Workbench>;
  readonly close: () => Promise<void>;
}

interface Options {
  readonly settings?: Settings;
  /** Another extension to install. */
  readonly extension?: string;
  /** A workspace file that is opened instead of the copy, which may lie in it. */
  readonly workspace?: string;
  /** What VS Code speaks. */
  readonly language?: string;
  /** Does harm to installed extensions before VS Code starts; is given their folder. */
  readonly damage?: (extensions: string) => void;
}

/** Serves VS Code and opens a copy of `source` in Chromium. */
export async function openFolder(
  source: string,
  { settings = {}, extension, workspace, language, damage }: Options = {},
): Promise<Workbench> {
  const home = mkdtempSync(path.join(tmpdir(), 'wattlens-e2e-'));
  const folder = path.join(home, path.basename(source));
  cpSync(source, folder, { recursive: true });
  const settingsFile = path.join(home, 'user', 'User', 'settings.json');
  mkdirSync(path.dirname(settingsFile), { recursive: true });
  writeFileSync(settingsFile, JSON.stringify({ ...quiet, ...settings }, null, 2));
  for (const each of [vsix, ...(extension === undefined ? [] : [extension])]) installExtension(home, each);
  const extensions = path.join(home, 'extensions');
  damage?.(extensions);

  const server = await serve(home);
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: browserArguments });
  const opened =
    workspace === undefined
      ? `folder=${encodeURIComponent(folder)}`
      : `workspace=${encodeURIComponent(path.resolve(folder, workspace))}`;
  const openPage = async (): Promise<Page> => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
    page.setDefaultTimeout(60_000);
    // Where a language pack would say so; VS Code's own words stay English without one.
    if (language !== undefined)
      await page.addInitScript(`globalThis._VSCODE_NLS_LANGUAGE = ${JSON.stringify(language)};`);
    await page.goto(`${server.address}/?${opened}`);
    await page.waitForSelector('.monaco-workbench .explorer-folders-view .monaco-list-row');
    return page;
  };

  const folderSettingsFile = path.join(folder, '.vscode', 'settings.json');
  const userSettings = () => JSON.parse(readFileSync(settingsFile, 'utf8')) as Settings;
  const first: Workbench = {
    page: await openPage(),
    folder,
    extensions,
    userSettings,
    setFolderSettings: more => {
      const before = JSON.parse(readFileSync(folderSettingsFile, 'utf8')) as Settings;
      writeFileSync(folderSettingsFile, JSON.stringify({ ...before, ...more }, null, 2));
    },
    openWindow: async () => {
      const page = await openPage();
      return { ...first, page, close: () => page.close() };
    },
    close: async () => {
      await browser.close();
      await server.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
  return first;
}
