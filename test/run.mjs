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

/**
 * `isRepeated`: a file that fails is run once more from nothing, in a new VS Code. What drives a real window can lose a
 * key to the machine; a defect fails twice, and what failed once is told.
 *
 * @typedef {{ readonly name: string, readonly script: string, readonly tests?: string, readonly needs?: string, readonly isRepeated?: boolean }} Step
 */

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
  { name: 'end-to-end tests', script: 'e2e', tests: 'e2e.json', needs: 'package', isRepeated: true },
];

/** @type {Map<string, boolean>} */
const passed = new Map();
let testsPassed = 0;
let testsFailed = 0;

/** @param {Step} step */
function run({ name, script, tests, isRepeated = false }) {
  console.log(`\n== ${name}`);
  const start = Date.now();
  let isPassed = npmRun(script, tests);
  let files = tests === undefined ? [] : filesOf(tests);
  const broken = files.filter(({ status }) => status !== 'passed').map(file => file.name);
  if (!isPassed && isRepeated && broken.length > 0) {
    console.log(`\n== ${name}: once more\n${failuresOf(files).join('\n')}`);
    isPassed = npmRun(script, `again-${tests}`, broken);
    files = [...files.filter(file => file.status === 'passed'), ...filesOf(`again-${tests}`)];
  }
  console.log(`== ${name}: ${isPassed ? 'passed' : 'failed'} in ${Math.round((Date.now() - start) / 1000)} s`);
  const results = files.flatMap(file => file.assertionResults);
  testsPassed += results.filter(({ status }) => status === 'passed').length;
  testsFailed += results.filter(({ status }) => status === 'failed').length;
  return isPassed;
}

/**
 * @param {string} script
 * @param {string | undefined} tests where the outcome of each test is written
 * @param {readonly string[]} only
 */
function npmRun(script, tests, only = []) {
  const reporters = tests
    ? ['--reporter=default', '--reporter=json', `--outputFile.json=${path.join(output, tests)}`]
    : [];
  const args = tests ? ['--', ...only, ...reporters] : [];
  const { status } = spawnSync('npm', ['run', '--silent', script, ...args], { cwd: root, stdio: 'inherit' });
  return status === 0;
}

/**
 * @typedef {{ readonly name: string, readonly status: string, readonly assertionResults: readonly { readonly fullName: string, readonly status: string }[] }} File
 *
 * @param {string} tests
 * @returns {readonly File[]}
 */
function filesOf(tests) {
  try {
    return JSON.parse(readFileSync(path.join(output, tests), 'utf8')).testResults;
  } catch {
    console.log(`no test report at ${path.join(output, tests)}`);
    return [];
  }
}

/** @param {readonly File[]} files */
const failuresOf = files =>
  files.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName }) => `   ${path.relative(root, name)}: ${fullName}`),
  );

rmSync(output, { recursive: true, force: true });
mkdirSync(output);
for (const step of steps) passed.set(step.name, (!step.needs || passed.get(step.needs) === true) && run(step));

const failed = steps.map(({ name }) => name).filter(name => !passed.get(name));
// A step that is no test has failed: then no line may look like success.
const stepsFailed = failed.length > 0 && testsFailed === 0 ? failed.length : testsFailed;
if (failed.length > 0) console.log(`\nfailed: ${failed.join(', ')}`);
console.log(`\ntests: ${testsPassed} passed, ${stepsFailed} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;
