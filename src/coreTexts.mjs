/**
 * The English sentences of the core and of the worker, read out of their sources: messages and titles of rules, reasons,
 * assumptions, steps. What is filled in stands as `{0}`, and each branch of a condition is a sentence of its own, so that
 * a language has whole sentences to translate. `present/retell.ts` finds a sentence's template again.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const folder = path.dirname(fileURLToPath(import.meta.url));

/** Where sentences for readers are made, and the properties and variables there that hold them. */
const rooms = [
  { files: /^core\/rules\/\w+\.ts$/, names: ['message', 'title', 'withoutEdit', 'flags'] },
  {
    files: /^core\/(?:(?:resolve\/(?:\w+\/)?|detect\/|models\/|text\/)\w+|analyze)\.ts$/,
    names: ['reason', 'note', 'opaque', 'open'],
  },
  {
    files: /^core\/(?:footprint|usage)\/\w+\.ts$/,
    names: ['reason', 'noEstimateReason', 'note', 'label', 'assumptions'],
  },
  { files: /^worker\/\w+\.ts$/, names: ['reason', 'note', 'failures'] },
];

/** Files about the fields of a request of the command line, which speaks English. */
const notShown = /^core\/footprint\/(?:request|requestFields|explicitRequest|hoursRequest|fields|equivalents)\.ts$/;

/** Files that are lists of words: every text in them that has a space. */
const wordLists =
  /^core\/(?:footprint\/(?:classicPipeline|sitePlace|training)|usage\/items|models\/resolve|rules\/read\/effect)\.ts$|^worker\/disk\.ts$/;

/** The arguments that are shown, by the name of what is called. */
const shownArguments = new Map([
  ['step', [0, 4]],
  ['stepIn', [0, 5]],
  ['unknownValue', [0]],
  ['orElse', [1]],
  ['none', [1]],
  ['output', [3]],
  ['found', [1]],
  ['build', [0]],
  ['stated', [1]],
  ['assumptions.push', [0]],
]);

/** Columns of tables that are shown. */
const columns = [
  { file: 'core/models/models.json', pattern: /"note":("(?:[^"\\]|\\.)*")/g },
  { file: 'core/footprint/devices.json', pattern: /"name":("(?:[^"\\]|\\.)*")/g },
];

/** Units that are words. */
const units = ['answers', 'bytes each', 'minutes', 'operations', 'requests', 'seconds', 'steps', 'tokens'];

/** @returns {readonly string[]} each once, in no order */
export function coreTexts() {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(file => file.split(path.sep).join('/'));
  const written = files.filter(file => file.endsWith('.ts') && !notShown.test(file)).flatMap(textsOf);
  const rows = columns.flatMap(({ file, pattern }) =>
    [...sourceOf(file).matchAll(pattern)].map(([, text]) => String(JSON.parse(text ?? '""'))),
  );
  return [...new Set([...written, ...rows, ...units].filter(isSaid))];
}

/** @param {string} file */
const sourceOf = file => readFileSync(path.join(folder, file), 'utf8');

/** Names in capitals and units of a fraction are the same in every language. */
const isSaid = (/** @type {string} */ text) =>
  !/^\w+\/\w+$/.test(text) && /\p{Ll}{2}/u.test(text.replaceAll(/\{\d+\}/g, ' '));

/**
 * @param {string} file
 * @returns {readonly string[]}
 */
function textsOf(file) {
  const names = rooms.find(({ files }) => files.test(file))?.names ?? [];
  const isList = wordLists.test(file);
  if (names.length === 0 && !isList) return [];
  const source = ts.createSourceFile(file, sourceOf(file), ts.ScriptTarget.Latest, true);
  const read = reader(source);
  /** @type {string[]} */
  const found = [];
  /** @param {ts.Node} node */
  const visit = node => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    if ((ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node)) && names.includes(node.name.getText(source)))
      found.push(...read(node.initializer));
    if (ts.isCallExpression(node))
      for (const at of shownArguments.get(node.expression.getText(source)) ?? [])
        if (node.arguments[at]) found.push(...read(node.arguments[at]));
    if (isList && isText(node)) found.push(...read(node).filter(hasSpace));
    else ts.forEachChild(node, visit);
  };
  visit(source);
  return found.map(numbered);
}

/** @param {ts.Node} node */
const isText = node =>
  (ts.isStringLiteralLike(node) && !ts.isPropertyAssignment(node.parent)) || ts.isTemplateExpression(node);

/** @param {string} text */
const hasSpace = text => text.includes(' ');

/** What is filled in, before it has a number. */
const gap = '\0';

/** Where else in the code a model is named, as `rules/write/literal.ts` says it behind the model's id. */
const wheres = ['', ` in ${gap}`, ` in ${gap} of ${gap}`, ' where it is defined'];

/** Placeholders in order; two that touch are one, and what begins with a space follows something. */
const numbered = (/** @type {string} */ text) => {
  let number = 0;
  return (text.startsWith(' ') ? `${gap}${text}` : text).replaceAll(/\0+/g, () => `{${number++}}`);
};

/**
 * Every text that an expression can be.
 *
 * @param {ts.SourceFile} source
 * @returns {(node: ts.Node | undefined) => readonly string[]}
 */
function reader(source) {
  const constants = constantsOf(source);
  /**
   * @param {ts.Node | undefined} node
   * @returns {readonly string[]}
   */
  const read = node => {
    if (!node) return [];
    if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node)) return read(node.expression);
    if (ts.isStringLiteralLike(node)) return [node.text];
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression))
      return node.expression.name.text === 'trimEnd' ? read(node.expression.expression) : [gap];
    if (ts.isPropertyAccessExpression(node) && node.name.text === 'where') return wheres;
    if (ts.isArrayLiteralExpression(node)) return node.elements.flatMap(read).filter(hasSpace);
    if (ts.isObjectLiteralExpression(node))
      return node.properties.flatMap(each => (ts.isPropertyAssignment(each) ? read(each.initializer) : []));
    if (ts.isSpreadElement(node)) return read(node.expression);
    if (ts.isConditionalExpression(node)) return [...read(node.whenTrue), ...read(node.whenFalse)];
    if (ts.isBinaryExpression(node)) return [...read(node.left), ...read(node.right)].filter(text => text !== '');
    if (ts.isIdentifier(node)) {
      const value = constants.get(node.text);
      constants.delete(node.text);
      const texts = value ? read(value) : [];
      if (value) constants.set(node.text, value);
      return texts.length > 0 && texts.every(hasSpace) ? texts : [gap];
    }
    if (ts.isTemplateExpression(node))
      return node.templateSpans.reduce(
        (/** @type {readonly string[]} */ before, { expression, literal }) =>
          before.flatMap(text => read(expression).map(value => text + value + literal.text)),
        [node.head.text],
      );
    return [gap];
  };
  return read;
}

/**
 * @param {ts.SourceFile} source
 * @returns {Map<string, ts.Expression>}
 */
function constantsOf(source) {
  const constants = new Map();
  /** @param {ts.Node} node */
  const visit = node => {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer)
      constants.set(node.name.text, node.initializer);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return constants;
}
