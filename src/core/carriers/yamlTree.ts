import {
  Composer,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  Parser,
  type CST,
  type Document,
  type Node,
} from 'yaml';
import type { Word } from './carrier.ts';

/** A YAML (or JSON) value with the lines of its texts. What is wrong in a file is left out, the rest is read. */
export type Tree = Word | readonly Tree[] | Branches;

export interface Branches {
  /** Of the first key. */
  readonly line: number;
  readonly entries: ReadonlyMap<string, Tree>;
}

/** How deep values are read; deeper ones, and anchors that refer to themselves, are left out. */
const deepest = 24;
/** How many values of one document are read, so that anchors in anchors cost no more than they say. */
const mostNodes = 50_000;

export function yamlTrees(text: string): readonly Tree[] {
  const lines = new LineCounter();
  const documents = parsed(text, lines);
  return documents.flatMap(document => {
    let left = mostNodes;
    const read = (node: unknown, depth: number): Tree | undefined => {
      left -= 1;
      if (left < 0 || depth > deepest) return undefined;
      if (isAlias(node)) return read(node.resolve(document), depth + 1);
      if (isScalar(node)) return { text: node.source ?? '', line: lineOf(node, lines) };
      if (isSeq(node)) return node.items.flatMap(item => read(item, depth + 1) ?? []);
      if (!isMap(node)) return undefined;
      const entries = new Map<string, Tree>();
      for (const { key, value } of node.items) {
        const tree = read(value, depth + 1);
        const name = isScalar(key) ? String(key.value) : undefined;
        if (name === undefined || tree === undefined) continue;
        // `<<: *base` brings what is not said here itself.
        if (name === '<<' && isBranches(tree))
          for (const [each, of] of tree.entries) if (!entries.has(each)) entries.set(each, of);
        if (name !== '<<') entries.set(name, tree);
      }
      return { entries, line: lines.linePos(node.range?.[0] ?? 0).line };
    };
    const tree = read(document.contents, 0);
    return tree === undefined ? [] : [tree];
  });
}

/**
 * Each fault costs the parser as much as a line of text: a text with more of them is no YAML, and its rest is left out.
 */
const mostFaults = 100;

/** Nobody nests brackets deeper than this; the parser goes through all open ones for each further one. */
const mostOpen = 200;

function isNestedTooDeeply(text: string): boolean {
  let open = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/gu)) {
    open = bracket === '[' || bracket === '{' ? open + 1 : Math.max(0, open - 1);
    if (open > mostOpen) return true;
  }
  return false;
}

/** The parser throws on texts that nobody writes by hand; then nothing is read. */
function parsed(text: string, lineCounter: LineCounter): readonly Document.Parsed[] {
  if (isNestedTooDeeply(text)) return [];
  const tokens: CST.Token[] = [];
  let faults = 0;
  try {
    for (const token of new Parser(lineCounter.addNewLine).parse(text)) {
      if (token.type === 'error') faults += 1;
      if (faults > mostFaults) break;
      tokens.push(token);
    }
    // Checking that no key comes twice would compare every pair of keys.
    return [...new Composer({ merge: false, prettyErrors: false, uniqueKeys: false }).compose(tokens)];
  } catch {
    return [];
  }
}

/** A block's text begins on the line below its sign. */
function lineOf(node: Node & { readonly type?: string }, lines: LineCounter): number {
  const { line } = lines.linePos(node.range?.[0] ?? 0);
  return node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED' ? line + 1 : line;
}

export const isBranches = (tree: Tree | undefined): tree is Branches =>
  tree !== undefined && 'entries' in tree && !Array.isArray(tree);
export const isWord = (tree: Tree | undefined): tree is Word => tree !== undefined && 'text' in tree;

/** What stands at `a.b.c`; undefined where the way ends before. */
export const at = (tree: Tree | undefined, ...path: readonly string[]): Tree | undefined =>
  path.reduce<Tree | undefined>((from, name) => (isBranches(from) ? from.entries.get(name) : undefined), tree);

export const textAt = (tree: Tree | undefined, ...path: readonly string[]): string | undefined => {
  const found = at(tree, ...path);
  return isWord(found) ? found.text : undefined;
};

/** The items of a list; of anything else, none. */
export const itemsOf = (tree: Tree | undefined): readonly Tree[] =>
  tree === undefined || isWord(tree) || isBranches(tree) ? [] : tree;

export const entriesOf = (tree: Tree | undefined): readonly (readonly [string, Tree])[] =>
  isBranches(tree) ? [...tree.entries] : [];
