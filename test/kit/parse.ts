import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Language, Parser } from 'web-tree-sitter';
import { snapshot, type Syntax } from '../../src/core/languages/syntax.ts';

const require = createRequire(import.meta.url);
await Parser.init();
const folder = path.dirname(require.resolve('@vscode/tree-sitter-wasm/package.json')) + '/wasm';
const parsers = new Map<string, Parser>();

/** Parses `text` with the grammar of that file name (`tree-sitter-python.wasm`). */
export async function parse(grammar: string, text: string): Promise<Syntax> {
  let parser = parsers.get(grammar);
  if (!parser) {
    parser = new Parser();
    parser.setLanguage(await Language.load(readFileSync(path.join(folder, grammar))));
    parsers.set(grammar, parser);
  }
  const tree = parser.parse(text);
  if (!tree) throw new Error(`${grammar} gave no tree`);
  const root = snapshot(tree);
  tree.delete();
  return root;
}
