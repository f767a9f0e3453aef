import { Language, Parser, type Tree } from 'web-tree-sitter';
import type { FileFacts } from '../core/facts/fileFacts.ts';
import { moduleFacts } from '../core/languages/statement.ts';
import { joined, snapshot, type Syntax } from '../core/languages/syntax.ts';
import type { Span } from '../core/text/span.ts';
import { LoadFailure } from './damage.ts';
import type { KeptTrees } from './keptTrees.ts';
import { patience } from './patience.ts';
import type { Source } from './source.ts';

/** Bytes of a file that lies beside the bundle: the parser's wasm or a grammar's. */
export type Bytes = (name: string) => Promise<Uint8Array>;

/** A document that is being edited, and where its tree and facts are kept from one text to the next. */
export interface Edited {
  readonly trees: KeptTrees;
  readonly name: string;
}

/** What is read of a source: its text, and how. */
export type Readable = Pick<Source, 'text' | 'parts' | 'frontEnd' | 'grammar'>;

/** Parsers by grammar. Nothing is loaded before the first text of its language. */
export interface Parsers {
  /**
   * The facts of a source. Where the whole of several parts has errors, each is parsed for itself, so that a broken one
   * spoils no other. With a `document` tree and facts are kept, and of its next text only what differs is parsed and
   * read; the result is the same, and the one before must not be used any more. `later` while the grammar is not loaded
   * (`load` brings it); undefined where the parser gives up.
   */
  readonly read: (source: Readable, document?: Edited) => FileFacts | 'later' | undefined;

  /**
   * Loads the grammars that were asked for and were not there; false where none was. Rejects with a `LoadFailure` where
   * one cannot be loaded: then this worker can do nothing more, and another may.
   */
  readonly load: () => Promise<boolean>;
}

/** A parse that takes longer than this is given up: the text is hostile, not written. */
const patienceMs = 4000;

export function lazyParsers(bytes: Bytes): Parsers {
  const loaded = new Map<string, Parser>();
  const wanted = new Set<string>();
  let ready: Promise<void> | undefined;
  return {
    read: (source, document) => {
      const parser = loaded.get(source.grammar);
      if (parser) return document ? readEdited(parser, source, document) : readOnce(parser, source);
      wanted.add(source.grammar);
      return 'later';
    },
    load: async () => {
      if (wanted.size === 0) return false;
      await (ready ??= loading(engineFile, () => start(bytes)));
      for (const grammar of wanted) {
        const language = await loading(grammar, async () => Language.load(await bytes(grammar)));
        const parser = new Parser();
        parser.setLanguage(language);
        loaded.set(grammar, parser);
        wanted.delete(grammar);
      }
      return true;
    },
  };
}

const engineFile = 'web-tree-sitter.wasm';

async function loading<Loaded>(name: string, load: () => Promise<Loaded>): Promise<Loaded> {
  try {
    return await load();
  } catch (error) {
    throw new LoadFailure(name, error);
  }
}

async function start(bytes: Bytes): Promise<void> {
  // The bytes are there; without `locateFile` it would still work out an address, which a worker made of text has not.
  const module: WasmModule = {
    wasmBinary: await bytes(engineFile),
    locateFile: (name: string) => name,
    // What is wrong is thrown as well, and told once.
    printErr: () => undefined,
  };
  await Parser.init(module);
  shortenPassing(module);
}

/** What Emscripten makes of the object it is started with. */
interface WasmModule {
  readonly printErr: (line: string) => void;
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

function readOnce(parser: Parser, source: Readable): FileFacts | undefined {
  const tree = treeOf(parser, source.text, null);
  if (!tree) return undefined;
  const root = partsApart(tree, parser, source) ?? snapshot(tree);
  tree.delete();
  return moduleFacts(root, source.text, source.frontEnd.statements);
}

function readEdited(parser: Parser, source: Readable, { trees, name }: Edited): FileFacts | undefined {
  const { text, frontEnd } = source;
  const kept = trees.parse(name, parser, text, frontEnd.statements, before => treeOf(parser, text, before));
  if (!kept) return undefined;
  const { tree, facts } = kept;
  const apart = partsApart(tree, parser, source);
  if (apart) return moduleFacts(apart, text, frontEnd.statements);
  return tree.rootNode.type === 'ERROR'
    ? moduleFacts(snapshot(tree), text, frontEnd.statements)
    : facts.read(tree, text);
}

function treeOf(parser: Parser, text: string, before: Tree | null): Tree | undefined {
  const tree = parser.parse(text, before, { progressCallback: patience(patienceMs) });
  if (!tree) parser.reset();
  return tree ?? undefined;
}

/** The parts of a text, each parsed for itself; undefined where the whole can be parsed, or is one part. */
function partsApart(tree: Tree, parser: Parser, { text, parts = [] }: Readable): Syntax | undefined {
  return tree.rootNode.hasError && parts.length > 1 ? eachParsed(parser, text, parts) : undefined;
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
