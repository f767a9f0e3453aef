/**
 * All that must hold, in order of cost. A step that fails does not hide what the others have to say, except that
 * nothing is packaged from a broken build. The last line counts the tests that ran.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const output = path.join(root, 'test-output');

/** @typedef {{ readonly name: string, readonly script: string, readonly tests?: string, readonly needs?: string }} Step */

/** @type {readonly Step[]} */
const steps = [
  { name: 'types and layers', script: 'typecheck' },
  { name: 'lint', script: 'lint' },
  { name: 'format', script: 'format:check' },
  { name: 'dead code', script: 'deadcode' },
  { name: 'build', script: 'build' },
  { name: 'unit tests', script: 'unit', tests: 'unit.json' },
  { name: 'bench in its short form', script: 'bench:short', needs: 'build' },
  { name: 'package', script: 'package', needs: 'build' },
  { name: 'end-to-end tests', script: 'e2e', tests: 'e2e.json', needs: 'package' },
];

/** @type {Map<string, boolean>} */
const passed = new Map();
let testsPassed = 0;
let testsFailed = 0;

/** @param {Step} step */
function run({ name, script, tests }) {
  console.log(`\n== ${name}`);
  const report = tests && path.join(output, tests);
  const reporters = report ? ['--', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`] : [];
  const start = Date.now();
  const { status } = spawnSync('npm', ['run', '--silent', script, ...reporters], { cwd: root, stdio: 'inherit' });
  console.log(`== ${name}: ${status === 0 ? 'passed' : 'failed'} in ${Math.round((Date.now() - start) / 1000)} s`);
  if (report) count(report);
  return status === 0;
}

/** @param {string} report */
function count(report) {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    testsPassed += numPassedTests;
    testsFailed += numFailedTests;
  } catch {
    console.log(`no test report at ${report}`);
  }
}

rmSync(output, { recursive: true, force: true });
mkdirSync(output);
for (const step of steps) passed.set(step.name, (!step.needs || passed.get(step.needs) === true) && run(step));

const failed = steps.map(({ name }) => name).filter(name => !passed.get(name));
// A step that is no test has failed: then no line may look like success.
const stepsFailed = failed.length > 0 && testsFailed === 0 ? failed.length : testsFailed;
if (failed.length > 0) console.log(`\nfailed: ${failed.join(', ')}`);
console.log(`\ntests: ${testsPassed} passed, ${stepsFailed} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;
