import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';

const packageFolder = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+\//;
const licenceFile = /^(?:licen[cs]e|notice|copying)(?:[.-].*)?$/i;

/** @param {string} folder */
async function noticeOf(folder) {
  const { name, version, license } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
  const files = (await readdir(folder)).filter(file => licenceFile.test(file)).sort();
  const texts = await Promise.all(files.map(file => readFile(path.join(folder, file), 'utf8')));
  return [`${name} ${version} (${license})`, ...texts.map(text => text.trim())].join('\n\n');
}

/**
 * The licence texts of every package that went into the bundles.
 *
 * @param {string} root folder that the inputs are relative to
 * @param {readonly string[]} inputs bundled files, as the bundler names them
 * @returns {Promise<string>}
 */
export async function notices(root, inputs) {
  const folders = inputs.map(input => packageFolder.exec(input)?.[0]).filter(folder => folder !== undefined);
  const texts = await Promise.all([...new Set(folders)].sort().map(folder => noticeOf(path.join(root, folder))));
  return `WattLens contains the following software.\n\n${texts.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}
