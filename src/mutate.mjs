/**
 * `npm run mutate -- FOLDER…`: mutation testing of folders of src/core (`footprint`, `usage`, …), each against the tests
 * that are written for it. Prints the share of mutants killed, and those that survived; the list also goes to
 * test-output/mutants-FOLDER.json.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { root } from './scan.mjs';

/** Tests of a folder that lie elsewhere than in the folder of its name. @type {Record<string, readonly string[]>} */
const testsOf = { facts: ['languages', 'detect'], resolve: ['detect', 'project'], languages: ['languages', 'detect'] };

const folders = process.argv.slice(2);
if (folders.length === 0) throw new Error('mutate: name folders of src/core');
process.chdir(root);
for (const folder of folders) {
  process.env['MUTATED_BY'] = (testsOf[folder] ?? [folder]).join();
  const results = await new Stryker({
    mutate: [`src/core/${folder}/**/*.ts`],
    testRunner: 'vitest',
    vitest: { configFile: 'test/kit/mutation.config.ts', related: false },
    plugins: ['@stryker-mutator/vitest-runner'],
    coverageAnalysis: 'perTest',
    concurrency: 1,
    // A literal of a table or a message is data: the tests of its values are elsewhere, or would only say it again.
    mutator: { excludedMutations: ['StringLiteral'] },
    ignoreStatic: true,
    reporters: ['dots'],
    tempDirName: 'test-output/stryker',
    ignorePatterns: ['/dist', '/test-output', '/.build', '/test/e2e', '/docs', '/media'],
    disableTypeChecks: false,
    allowEmpty: true,
  }).runMutationTest();
  report(folder, results);
}

/**
 * @param {string} folder
 * @param {Awaited<ReturnType<Stryker['runMutationTest']>>} results
 */
function report(folder, results) {
  const count = /** @param {readonly string[]} states */ states =>
    results.filter(({ status }) => states.includes(status)).length;
  const killed = count(['Killed', 'Timeout']);
  const survived = results.filter(({ status }) => status === 'Survived' || status === 'NoCoverage');
  const all = killed + survived.length;
  const list = survived.map(({ fileName, location, status, replacement }) => ({
    at: `${path.relative(root, fileName)}:${location.start.line}:${location.start.column}`,
    status,
    replacement,
  }));
  mkdirSync('test-output', { recursive: true });
  writeFileSync(path.join('test-output', `mutants-${folder}.json`), `${JSON.stringify(list, null, 1)}\n`);
  const share = all === 0 ? 0 : (100 * killed) / all;
  console.log(`\n${folder}: ${share.toFixed(1)} % of ${all} mutants killed, ${survived.length} survive`);
}
