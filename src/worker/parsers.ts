import { Language, Parser, type Tree } from 'web-tree-sitter';
import type { KeptTrees } from './keptTrees.ts';
import { joined, snapshot, type Syntax } from '../core/languages/syntax.ts';
import type { Span } from '../core/text/span.ts';

/** Bytes of a file that lies beside the bundle: the parser's wasm or a grammar's. */
export type Bytes = (name: string) => Promise<Uint8Array>;

/** A document that is being edited, and where its tree is kept from one text to the next. */
export interface Edited {
  readonly trees: KeptTrees;
  readonly name: string;
}

/** Parsers by grammar. Nothing is loaded before the first text of its language. */
export interface Parsers {
  /**
   * `parts` are what the text was joined from: where the whole has errors, each is parsed for itself, so that a broken
   * one spoils no other. With a `document` the tree is kept, and its next text parsed by what differs; the result is the
   * same. `later` while the grammar is not loaded (`load` brings it); undefined where the parser gives up.
   */
  readonly parse: (
    grammar: string,
    text: string,
    parts?: readonly Span[],
    document?: Edited,
  ) => Syntax | 'later' | undefined;

  /** Loads the grammars that were asked for and were not there; false where none was. */
  readonly load: () => Promise<boolean>;
}

/** A parse that takes longer than this is given up: the text is hostile, not written. */
const patienceMs = 4000;

export function lazyParsers(bytes: Bytes): Parsers {
  const loaded = new Map<string, Parser>();
  const wanted = new Set<string>();
  let ready: Promise<void> | undefined;
  return {
    parse: (grammar, text, parts, document) => {
      const parser = loaded.get(grammar);
      if (parser && document === undefined) return parsed(parser, text, parts);
      if (parser && document !== undefined) {
        const tree = document.trees.parse(document.name, parser, text, before => treeOf(parser, text, before));
        return tree && copied(tree, parser, text, parts);
      }
      wanted.add(grammar);
      return 'later';
    },
    load: async () => {
      if (wanted.size === 0) return false;
      await (ready ??= start(bytes));
      for (const grammar of wanted) {
        const parser = new Parser();
        parser.setLanguage(await Language.load(await bytes(grammar)));
        loaded.set(grammar, parser);
        wanted.delete(grammar);
      }
      return true;
    },
  };
}

async function start(bytes: Bytes): Promise<void> {
  // The bytes are there; without `locateFile` it would still work out an address, which a worker made of text has not.
  const module: WasmModule = {
    wasmBinary: await bytes('web-tree-sitter.wasm'),
    locateFile: (name: string) => name,
  };
  await Parser.init(module);
  shortenPassing(module);
}

/** What Emscripten makes of the object it is started with. */
interface WasmModule {
  readonly wasmBinary: Uint8Array;
  readonly locateFile: (name: string) => string;
  /** Another array each time the memory grows. */
  readonly HEAP32?: Int32Array;
  getValue?: (address: number, type: string) => number;
  setValue?: (address: number, value: number, type: string) => void;
}

/**
 * A tree cursor passes its four numbers through the memory of the wasm at every step, with Emscripten's functions for
 * values of any type. Telling the type apart took half the time of copying a tree, and all are 32-bit integers.
 */
function shortenPassing(module: WasmModule): void {
  const { getValue, setValue } = module;
  if (!getValue || !setValue) return;
  module.getValue = (address, type) =>
    type === 'i32' && module.HEAP32 ? (module.HEAP32[address >> 2] ?? 0) : getValue(address, type);
  module.setValue = (address, value, type) => {
    if (type === 'i32' && module.HEAP32) module.HEAP32[address >> 2] = value;
    else setValue(address, value, type);
  };
}

function parsed(parser: Parser, text: string, parts: readonly Span[] | undefined): Syntax | undefined {
  const tree = treeOf(parser, text, null);
  if (!tree) return undefined;
  const root = copied(tree, parser, text, parts);
  tree.delete();
  return root;
}

function treeOf(parser: Parser, text: string, before: Tree | null): Tree | undefined {
  const deadline = performance.now() + patienceMs;
  const tree = parser.parse(text, before, { progressCallback: () => performance.now() > deadline });
  if (!tree) parser.reset();
  return tree ?? undefined;
}

function copied(tree: Tree, parser: Parser, text: string, parts: readonly Span[] = []): Syntax | undefined {
  const apart = tree.rootNode.hasError && parts.length > 1 ? eachParsed(parser, text, parts) : undefined;
  return apart ?? snapshot(tree);
}

function eachParsed(parser: Parser, text: string, parts: readonly Span[]): Syntax | undefined {
  const roots = parts.flatMap(({ start, end }): readonly Syntax[] => {
    const tree = parser.parse(text.slice(start, end));
    if (!tree) return [];
    const root = snapshot(tree, start);
    tree.delete();
    return [root];
  });
  return joined(roots);
}
