/**
 * `npm publish` runs this first: what goes out is a tagged commit and nothing else. With `publishConfig.provenance` npm
 * itself refuses a publication from anywhere but CI.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './scan.mjs';

/** @param {readonly string[]} args */
const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();

const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const tag = `v${version}`;
if (git('status', '--porcelain') !== '') refuse('there are changes that are not committed');
if (!git('tag', '--points-at', 'HEAD').split('\n').includes(tag)) refuse(`this commit has no tag ${tag}`);

/** @param {string} reason */
function refuse(reason) {
  console.error(`Not published: ${reason}.`);
  process.exit(1);
}
