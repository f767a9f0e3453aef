/**
 * The Debian packages that a browser-served VS Code is built with, and the browser that the tests drive. Installs what is
 * missing where this may be done without asking (root, apt-get); elsewhere it says what to install.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What code-server's native modules are compiled with. */
export const forCodeServer = [
  'g++',
  'libkrb5-dev',
  'libsecret-1-dev',
  'libx11-dev',
  'libxkbfile-dev',
  'make',
  'pkg-config',
  'python3',
];

/** What the end-to-end tests need as well. */
export const forTests = [...forCodeServer, 'chromium'];

/** @param {readonly string[]} words */
const succeeds = ([command = '', ...args]) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;

/** @param {string} name */
const isMissing = name =>
  !spawnSync('dpkg-query', ['--show', '--showformat=${Status}', name], { encoding: 'utf8' }).stdout.endsWith(
    ' installed',
  );

/**
 * Installs those of `packages` that are missing, or says how.
 *
 * @param {readonly string[]} packages
 * @returns {string | undefined} what is missing and what to do, where it could not be installed
 */
export function installSystemPackages(packages) {
  if (!succeeds(['dpkg-query', '--version'])) return undefined; // no Debian: the build itself will say what it lacks
  const missing = packages.filter(isMissing);
  if (missing.length === 0) return undefined;
  const install = ['apt-get', 'install', '--yes', '--no-install-recommends', ...missing];
  if (process.getuid?.() !== 0) return `missing Debian packages; install them with: sudo ${install.join(' ')}`;
  console.error(`installing ${missing.join(', ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['apt-get', 'update'], install]) {
    const [command = '', ...rest] = args;
    const { status } = spawnSync(command, rest, { env, stdio: ['ignore', 'ignore', 'inherit'] });
    if (status !== 0) return `${args.join(' ')} failed`;
  }
  return undefined;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const problem = installSystemPackages(forTests);
  if (problem) {
    console.error(problem);
    process.exitCode = 1;
  }
}
