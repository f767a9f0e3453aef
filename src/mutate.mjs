/**
 * `npm run mutate -- FOLDER… [--sample N] [--seed S] [--tests FOLDER,…]`: mutation testing of folders of src/core
 * (`footprint`, `usage`, …) or files of it (`rules/apply.ts`), each against the tests that are written for it; of the whole core against all unit tests
 * where none is named. With --sample, of so many of its mutants, drawn by the seed. Prints the share of mutants killed by
 * folder, and writes those that survive to test-output/mutants.json.
 *
 * The mutants are Stryker's. Its runner loads all modules anew for each (0.3 to 3 mutants a second here); the one of
 * test/kit/mutation keeps them and turns a switch.
 */
import { spawn } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Instrumenter } from '@stryker-mutator/instrumenter';
import { drawn, shareOf } from './mutants.mjs';
import { root } from './scan.mjs';

/** Tests of a folder that lie elsewhere than in the folder of its name. @type {Record<string, readonly string[]>} */
const testsOf = {
  facts: ['languages', 'detect'],
  resolve: ['detect', 'project', 'signatures'],
  detect: ['detect', 'signatures'],
  languages: ['languages', 'detect', 'signatures'],
  models: ['models', 'footprint'],
};

/** The unit tests in which the core runs: those of the hosts run what is built. */
const ofTheCore = [
  ...['detect', 'signatures', 'rules', 'footprint', 'usage', 'models', 'config', 'text', 'report', 'project'],
  ...['carriers', 'languages', 'present', 'worker'],
];

/** What remembers answers, and what stands in for it. */
const memory = { of: 'src/core/recall.ts', by: 'test/kit/mutation/recall.ts' };

/** A run that says nothing for so long, on a mutant, hangs in it. */
const mostQuietMs = 60_000;

const { values, positionals: folders } = parseArgs({
  allowPositionals: true,
  options: { sample: { type: 'string' }, seed: { type: 'string' }, tests: { type: 'string' } },
});
process.chdir(root);
const tests = values.tests?.split(',') ?? (folders.length === 0 ? ofTheCore : namedTests());
const texts = (folders.length === 0 ? [''] : folders)
  .map(name => path.join('src', 'core', name))
  .flatMap(name =>
    name.endsWith('.ts')
      ? name
      : readdirSync(name, { recursive: true, encoding: 'utf8' }).map(each => path.join(name, each)),
  )
  .filter(name => name.endsWith('.ts') && name !== memory.of)
  .map(name => ({ name, content: readFileSync(name, 'utf8') }));

/** The tests of the folders that are named, or in which the named files are. */
function namedTests() {
  const named = folders.map(name => name.split('/')[0] ?? name);
  return [...new Set(named.flatMap(name => testsOf[name] ?? [name]))];
}

const nothing = () => undefined;
const silent = () => false;
const logger = {
  ...{ trace: nothing, debug: nothing, info: nothing, warn: nothing, error: nothing, fatal: nothing },
  ...{ isTraceEnabled: silent, isDebugEnabled: silent, isInfoEnabled: silent, isWarnEnabled: silent },
  ...{ isErrorEnabled: silent, isFatalEnabled: silent },
};

/**
 * A literal of a table or a message is data: the tests of its values are elsewhere, or would only say it again.
 *
 * @param {readonly { name: string, content: string, mutate: import('@stryker-mutator/api/core').MutateDescription }[]} files
 */
async function instrumented(files) {
  const options = { plugins: null, ignorers: [], excludedMutations: ['StringLiteral'] };
  const { files: made, mutants } = await new Instrumenter(logger).instrument(files, options);
  const sources = Object.fromEntries(made.map(({ name, content }) => [name, quiet(content)]));
  return { sources, mutants: mutants.filter(({ status }) => status !== 'Ignored') };
}

/** Lets the counting be turned off: it is what takes the time of instrumented code. @param {string} text */
const quiet = text => text.replace('function cover() {', 'function cover() { if (ns.quiet) return;');

/** @typedef {import('@stryker-mutator/api/core').Mutant} Mutant */

const everything = await instrumented(texts.map(file => ({ ...file, mutate: true })));
/** @param {Mutant} mutant */
const nameOf = ({ fileName, location: { start, end }, replacement }) =>
  `${fileName}:${start.line}:${start.column}-${end.line}:${end.column} ${replacement}`;

/** Of a sample only what is drawn is put into the sources: the fewer switches, the faster the tests. */
async function sampled(/** @type {number} */ size, /** @type {number} */ seed) {
  const chosen = drawn(everything.mutants, size, seed);
  const names = new Set(chosen.map(nameOf));
  const made = await instrumented(
    texts.flatMap(({ name, content }) => {
      const mutate = chosen.filter(({ fileName }) => fileName === name).map(({ location }) => location);
      return mutate.length === 0 ? [] : [{ name, content, mutate }];
    }),
  );
  return { sources: made.sources, mutants: made.mutants.filter(mutant => names.has(nameOf(mutant))) };
}

const { sources, mutants } =
  values.sample === undefined ? everything : await sampled(Number(values.sample), Number(values.seed ?? 1));
mkdirSync('.build', { recursive: true });
const home = mkdtempSync(path.join('.build', 'mutation-'));
const results = path.resolve(home, 'results.jsonl');
const planFile = path.resolve(home, 'plan.json');
writeFileSync(results, '');

/** @typedef {import('../test/kit/mutation/plan.ts').Line} Line */
const told = () =>
  readFileSync(results, 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => /** @type {Line} */ (JSON.parse(line)));

console.log(`${mutants.length} of ${everything.mutants.length} mutants, tests: ${tests.join(', ')}`);
const start = Date.now();
for (const folder of tests) for (let isOver = false; !isOver;) isOver = await run(folder);
rmSync(planFile);
report(told());
rmSync(home, { recursive: true });

/**
 * Runs what is left of the tests of a folder; true where they have come to their end.
 *
 * @param {string} folder
 * @returns {Promise<boolean>}
 */
function run(folder) {
  const lines = told();
  const killed = lines.flatMap(line => ('ends' in line && line.status === 'killed' ? [line.ends] : []));
  const done = lines.flatMap(line => ('done' in line ? [line.done] : []));
  const again = new Set(lines.flatMap(line => ('again' in line ? [line.again] : [])));
  const ids = mutants.map(({ id }) => id);
  /** @type {Record<string, string[]>} */
  const survived = {};
  for (const line of lines)
    if ('ends' in line && line.status === 'survived') (survived[line.file] ??= []).push(line.ends);
  writeFileSync(
    planFile,
    JSON.stringify({
      sources: { ...sources, [memory.of]: readFileSync(memory.by, 'utf8') },
      wanted: [...ids.filter(id => again.has(id)), ...ids.filter(id => !again.has(id))],
      ...{ killed, survived },
      tests: `${folder}/**/*.test.ts`,
      done,
      results,
    }),
  );
  appendFileSync(results, `${JSON.stringify({ starts: folder })}\n`);
  const config = path.join('test', 'kit', 'mutation', 'config.ts');
  const child = spawn('node', ['node_modules/vitest/vitest.mjs', 'run', '--config', config, '--reporter=dot'], {
    // A test that is run often listens often.
    env: { ...process.env, WATTLENS_MUTATION: planFile, NODE_NO_WARNINGS: '1' },
    stdio: ['ignore', 'ignore', 'inherit'],
    detached: true,
  });
  const end = () => process.kill(-(child.pid ?? 0), 'SIGKILL');
  const giveUp = () => {
    end();
    process.exit(130);
  };
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, giveUp);
  return new Promise(resolve => {
    let [length, since] = [0, Date.now()];
    const watch = setInterval(() => {
      const now = told();
      if (now.length !== length) [length, since] = [now.length, Date.now()];
      const last = now.at(-1);
      if (last && 'begins' in last && Date.now() - since > mostQuietMs) end();
      if (last && 'again' in last) end();
    }, 1000);
    child.on('exit', () => {
      clearInterval(watch);
      for (const signal of ['SIGINT', 'SIGTERM']) process.off(signal, giveUp);
      const last = told().at(-1);
      // It hung in this mutant, or died of it.
      const isCut = last !== undefined && 'begins' in last;
      if (isCut)
        appendFileSync(results, `${JSON.stringify({ ends: last.begins, file: last.file, status: 'killed' })}\n`);
      resolve(!isCut && !(last && 'again' in last));
    });
  });
}

/** @param {readonly Line[]} lines */
function report(lines) {
  const killed = new Set(lines.flatMap(line => ('ends' in line && line.status === 'killed' ? [line.ends] : [])));
  const files = lines.flatMap(line => ('done' in line ? [line] : []));
  const reached = new Set([...files.flatMap(line => line.reached), ...killed]);
  const atLoad = new Set(files.flatMap(line => line.atLoad));
  const judged = mutants.map(mutant => {
    const status = killed.has(mutant.id)
      ? 'killed'
      : reached.has(mutant.id)
        ? 'survived'
        : atLoad.has(mutant.id)
          ? 'at load'
          : 'not reached';
    return { folder: mutant.fileName.split('/').at(2) ?? '', mutant, status };
  });
  const survivors = judged
    .filter(({ status }) => status === 'survived' || status === 'not reached')
    .map(({ mutant: { fileName, location, replacement }, status }) => ({
      at: `${fileName}:${location.start.line + 1}:${location.start.column + 1}-${location.end.line + 1}:${location.end.column + 1}`,
      status,
      replacement,
    }));
  mkdirSync('test-output', { recursive: true });
  writeFileSync(
    path.join('test-output', `mutants-${folders.join('-').replaceAll('/', '.') || 'core'}.json`),
    `${JSON.stringify(survivors, null, 1)}\n`,
  );
  for (const folder of new Set(judged.map(each => each.folder)))
    console.log(
      shareOf(
        folder,
        judged.filter(each => each.folder === folder).map(({ status }) => status),
      ),
    );
  console.log(
    shareOf(
      'in all',
      judged.map(({ status }) => status),
    ),
  );
  const unfit = files.reduce((sum, line) => sum + line.unfit, 0);
  console.log(
    `${files.length} test files, ${unfit} tests that do not pass twice, ${Math.round((Date.now() - start) / 1000)} s`,
  );
}
