/**
 * `npm start -- FOLDER`: prints the footprint of a folder and opens it in VS Code with the extension installed. Without
 * a desktop VS Code, one is served to the browser on this machine alone.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { installCodeServer, installExtension, isCodeServerThere, serve } from './codeServer.mjs';
import { invokedIn, root, run, scan } from './scan.mjs';
import { forCodeServer, installSystemPackages } from './systemPackages.mjs';

const vsix = path.join(root, 'dist', 'wattlens.vsix');
const windows = process.platform === 'win32';

/** @param {readonly string[]} args */
const desktop = args => spawnSync('code', args, { stdio: 'ignore', shell: windows }).status === 0;

/** @param {string} folder */
function openOnDesktop(folder) {
  if (!desktop(['--install-extension', vsix, '--force'])) return 'code --install-extension failed';
  return desktop([folder]) ? undefined : `code ${folder} failed`;
}

/** A served VS Code keeps its settings here; what it would show a new user is left out. */
const home = path.join(root, '.build', 'served');
const firstSettings = {
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'telemetry.telemetryLevel': 'off',
  'chat.disableAIFeatures': true,
};

/** @param {string} folder */
async function openInBrowser(folder) {
  if (!isCodeServerThere()) {
    console.log('There is no `code` command here. Fetching a VS Code for the browser: some minutes, once.');
    const missing = installSystemPackages(forCodeServer);
    if (missing !== undefined) throw new Error(missing);
    installCodeServer();
  }
  const settings = path.join(home, 'user', 'User', 'settings.json');
  if (!existsSync(settings)) {
    mkdirSync(path.dirname(settings), { recursive: true });
    writeFileSync(settings, `${JSON.stringify(firstSettings, null, 2)}\n`);
  }
  installExtension(home, vsix);
  const { address, stop } = await serve(home);
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      void stop().then(() => process.exit());
    });
  }
  console.log(`\nVS Code with WattLens: ${address}/?folder=${encodeURIComponent(folder)}\nCtrl+C ends it.`);
}

const [asked] = process.argv.slice(2);
const folder = asked === undefined ? path.join(root, 'sample') : path.resolve(invokedIn, asked);
if (!existsSync(folder) || !statSync(folder).isDirectory()) {
  console.error(`${folder} is not a folder. Usage: npm start -- FOLDER`);
  process.exit(2);
}

scan([folder]);
run([path.join(root, 'src', 'package.mjs')], { stdout: 'ignore' });
try {
  const problem = desktop(['--version']) ? openOnDesktop(folder) : await openInBrowser(folder);
  if (problem !== undefined) throw new Error(problem);
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  console.error(`\nThe report above stands, but VS Code could not be opened: ${reason}`);
}
