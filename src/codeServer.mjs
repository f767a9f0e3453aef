/**
 * A browser-served VS Code (code-server) on loopback: fetched on first use into test/e2e/node_modules, with the Node it
 * needs beside it, whatever Node this is run with.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const home = path.join(path.dirname(path.dirname(fileURLToPath(import.meta.url))), 'test', 'e2e');
const modules = path.join(home, 'node_modules');
const nodePath = path.join(modules, '.bin', 'node');
const entry = path.join(modules, 'code-server', 'out', 'node', 'entry.js');

/** Says for which lock file the folder was filled, so that half an install is not taken for a whole one. */
const marker = path.join(modules, '.installed-for');
const wanted = () => readFileSync(path.join(home, 'package-lock.json'), 'utf8');

export const isCodeServerThere = () => existsSync(marker) && readFileSync(marker, 'utf8') === wanted();

/** An npm within npm must find out anew which Node it runs on. */
const inherited = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) =>
      !/^npm_(?:config_(?:user_agent|local_prefix)|package_|lifecycle_|command|execpath|node_execpath)/.test(name),
  ),
);

/** The headers that came with the Node beside code-server: what its native modules are compiled against. */
function headers() {
  const platforms = path.join(modules, 'node', 'node_modules');
  const folders = readdirSync(platforms).map(name => path.join(platforms, name));
  const nodedir = folders.find(folder => existsSync(path.join(folder, 'include', 'node', 'node.h')));
  return nodedir ? { npm_config_nodedir: nodedir } : {};
}

/**
 * @param {readonly string[]} args
 * @param {Record<string, string | undefined>} env
 */
function npm(args, env = {}) {
  const { status, stderr, error } = spawnSync('npm', [...args, '--no-fund', '--no-audit'], {
    cwd: home,
    env: { ...inherited, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`npm ${args.join(' ')} failed in ${home}:\n${stderr.slice(-4000)}`);
}

/** Fetches and builds code-server (some 2 minutes) unless it is there already. */
export function installCodeServer() {
  if (isCodeServerThere()) return;
  npm(['ci', '--ignore-scripts']);
  npm(['rebuild', 'node']);
  const own = { PATH: `${path.dirname(nodePath)}${path.delimiter}${process.env['PATH'] ?? ''}`, ...headers() };
  npm(['rebuild', 'code-server', 'argon2'], own);
  if (!existsSync(path.join(modules, 'code-server', 'lib', 'vscode', 'node_modules', 'kerberos'))) {
    throw new Error('code-server was fetched, but its own dependencies were not installed');
  }
  writeFileSync(marker, wanted());
}

/** @param {string} folder holds all that VS Code keeps between runs */
const places = folder => [
  ...['--user-data-dir', path.join(folder, 'user')],
  ...['--extensions-dir', path.join(folder, 'extensions')],
  ...['--config', path.join(folder, 'config.yaml')],
];

/**
 * @param {string} folder
 * @param {string} vsix
 */
export function installExtension(folder, vsix) {
  const { status, stdout, stderr } = spawnSync(nodePath, [entry, ...places(folder), '--install-extension', vsix], {
    env: inherited,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`VS Code refused ${vsix}:\n${stdout}${stderr}`);
}

/**
 * @typedef {object} Served
 * @property {string} address `http://127.0.0.1:PORT`
 * @property {() => Promise<void>} stop ends the server
 */

/**
 * Serves VS Code on a free port of loopback.
 *
 * @param {string} folder
 * @returns {Promise<Served>}
 */
export function serve(folder) {
  const args = [...places(folder), '--auth', 'none', '--bind-addr', '127.0.0.1:0'];
  const server = spawn(nodePath, [entry, ...args, '--disable-telemetry', '--disable-update-check'], {
    env: inherited,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise(resolve => server.once('exit', resolve));
  return new Promise((resolve, reject) => {
    let said = '';
    /** @param {Buffer} chunk */
    const listen = chunk => {
      if (said.length < 100_000) said += chunk.toString();
      const address = /listening on (http:\/\/127\.0\.0\.1:\d+)/.exec(said)?.[1];
      if (address === undefined) return;
      resolve({
        address,
        stop: async () => {
          server.kill();
          await ended;
        },
      });
    };
    server.stdout.on('data', listen);
    server.stderr.on('data', listen);
    server.once('exit', code => reject(new Error(`VS Code did not start (exit code ${code}):\n${said}`)));
  });
}
