/**
 * `npm run audit`: asks the registry for known faults of the packages that are in the bundles. They are all development
 * dependencies, so `npm audit --omit=dev` would look at nothing. Exit code 1 where there are any, 2 where the registry
 * does not answer such questions: that is no good news.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from './scan.mjs';

/** Name and version of each package that a build wrote into its notices. @param {string} notices */
const bundledIn = notices =>
  [...notices.matchAll(/^(\S+) (\d\S*) \([^()\n]+\)$/gmu)].map(([, name, version]) => ({ name, version }));

const bundled = bundledIn(readFileSync(path.join(root, 'dist', 'THIRD-PARTY-NOTICES.txt'), 'utf8'));
if (bundled.length === 0) throw new Error('dist/THIRD-PARTY-NOTICES.txt names no package: run npm run build');
const home = mkdtempSync(path.join(tmpdir(), 'wattlens-audit-'));
const dependencies = Object.fromEntries(bundled.map(({ name, version }) => [name, version]));
writeFileSync(path.join(home, 'package.json'), JSON.stringify({ name: 'bundled', version: '0.0.0', dependencies }));

/** @param {readonly string[]} args */
const npm = args => spawnSync('npm', args, { cwd: home, encoding: 'utf8' });

try {
  npm(['install', '--package-lock-only', '--ignore-scripts', '--no-audit', '--no-fund']);
  process.exitCode = told(npm(['audit', '--json']).stdout);
} finally {
  rmSync(home, { recursive: true });
}

/** Says what the registry answered. @param {string} answer @returns {number} the exit code */
function told(answer) {
  const names = bundled.map(({ name, version }) => `${name} ${version}`).join(', ');
  /** @type {{ vulnerabilities?: Record<string, { severity: string, range: string, via: readonly (string | { title: string, url: string })[] }> }} */
  let report = {};
  try {
    report = JSON.parse(answer);
  } catch {
    // No answer, as below.
  }
  const { vulnerabilities } = report;
  if (!vulnerabilities) {
    console.log(`the registry gives no answer about ${names}`);
    return 2;
  }
  const faults = Object.entries(vulnerabilities);
  for (const [name, { severity, range, via }] of faults)
    console.log(
      `${name} ${range}: ${severity}, ${via.map(each => (typeof each === 'string' ? each : `${each.title} (${each.url})`)).join('; ')}`,
    );
  if (faults.length === 0) console.log(`no known faults of ${names}`);
  return faults.length === 0 ? 0 : 1;
}
