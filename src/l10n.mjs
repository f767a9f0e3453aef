/**
 * Writes l10n/bundle.l10n.json, the texts that VS Code translates, from the sources: `l10n.t('…')`, of the presenters
 * `say(style, '…')` and `phrase('…')`, and what the core says (`coreTexts.mjs`). Says what a language lacks, and takes out of it what is no longer said.
 *
 * VS Code's own exporter does not see the presenters, which know nothing of VS Code.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { coreTexts } from './coreTexts.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const rooms = ['present', 'editor', 'webview'];
const folder = path.join(root, 'l10n');
const bundle = 'bundle.l10n.json';

/** The argument that is a text, by the name of what is called. */
const textArgument = { 'l10n.t': 0, phrase: 0, say: 1 };

/**
 * All texts of the sources, in order, each once.
 *
 * @returns {readonly string[]}
 */
export function texts() {
  const found = rooms.flatMap(room => {
    const folderOfRoom = path.join(root, 'src', room);
    return readdirSync(folderOfRoom, { recursive: true, encoding: 'utf8' })
      .filter(file => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
      .flatMap(file => textsOf(path.join(folderOfRoom, file)));
  });
  return [...new Set([...found, ...coreTexts()])].sort();
}

/**
 * @param {string} file
 * @returns {readonly string[]}
 */
function textsOf(file) {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  /** @type {string[]} */
  const found = [];
  /** @param {ts.Node} node */
  const visit = node => {
    if (ts.isCallExpression(node)) {
      const at = Object.entries(textArgument).find(([name]) => name === node.expression.getText(source))?.[1];
      const argument = at === undefined ? undefined : node.arguments[at];
      if (argument && ts.isStringLiteralLike(argument)) found.push(argument.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Languages that there are, by the names of their files. */
export const languages = () =>
  readdirSync(folder).flatMap(name => /^bundle\.l10n\.([\w-]+)\.json$/.exec(name)?.[1] ?? []);

/**
 * @param {string} name
 * @returns {Record<string, string>}
 */
const read = name => JSON.parse(readFileSync(path.join(folder, name), 'utf8'));

/**
 * @param {string} name
 * @param {Record<string, string>} entries
 */
const write = (name, entries) => {
  writeFileSync(path.join(folder, name), `${JSON.stringify(entries, null, 2)}\n`);
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const all = texts();
  write(bundle, Object.fromEntries(all.map(text => [text, text])));
  for (const language of languages()) {
    const name = `bundle.l10n.${language}.json`;
    const known = read(name);
    write(name, Object.fromEntries(all.flatMap(text => (known[text] === undefined ? [] : [[text, known[text]]]))));
    for (const text of all.filter(each => known[each] === undefined))
      console.error(`${name} lacks: ${JSON.stringify(text)}`);
  }
}
