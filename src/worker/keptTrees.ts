import { Edit, type Parser, type Tree } from 'web-tree-sitter';
import { keptFacts, type KeptFacts } from '../core/languages/keptFacts.ts';
import type { StatementReader } from '../core/languages/statement.ts';
import { changeBetween } from '../core/text/change.ts';

/** The trees and facts of documents that are being edited: of the next text only what differs is parsed and read. */
export interface KeptTrees {
  /** Undefined where the parser gives up. The tree stays the keeper's: it must not be deleted. */
  readonly parse: (
    key: string,
    parser: Parser,
    text: string,
    reader: StatementReader,
    parse: Parse,
  ) => Pick<Kept, 'tree' | 'facts'> | undefined;
  readonly release: (key: string) => void;
}

type Parse = (before: Tree | null) => Tree | undefined;

interface Kept {
  readonly parser: Parser;
  readonly text: string;
  readonly tree: Tree;
  readonly facts: KeptFacts;
}

/** So many documents are edited at a time. A tree takes some ten bytes of wasm memory for a character. */
const most = 8;

export function keptTrees(): KeptTrees {
  const kept = new Map<string, Kept>();
  const release = (key: string): void => {
    kept.get(key)?.tree.delete();
    kept.delete(key);
  };
  return {
    parse: (key, parser, text, reader, parse) => {
      const last = kept.get(key);
      const before = last?.parser === parser ? last : undefined;
      const tree = (before && changed(before, text, parse)) ?? parse(null);
      const facts = before?.facts ?? keptFacts(reader);
      release(key);
      if (!tree) return undefined;
      const next = { parser, text, tree, facts };
      kept.set(key, next);
      const [oldest] = kept.keys();
      if (kept.size > most && oldest !== undefined) release(oldest);
      return next;
    },
    release,
  };
}

/**
 * Errors are mended in another way where a tree is at hand, so that the same text would give two trees: with an error
 * before or after the change it is parsed from the start.
 */
function changed({ text: before, tree }: Kept, text: string, parse: Parse): Tree | undefined {
  if (tree.rootNode.hasError) return undefined;
  tree.edit(editBetween(before, text));
  const next = parse(tree);
  if (!next?.rootNode.hasError) return next;
  next.delete();
  return undefined;
}

/** The one span in which two texts differ. */
export function editBetween(before: string, after: string): Edit {
  const { start, oldEnd, newEnd } = changeBetween(before, after);
  const startPosition = positionAt(before, start, 0, { row: 0, column: 0 });
  return new Edit({
    startIndex: start,
    oldEndIndex: oldEnd,
    newEndIndex: newEnd,
    startPosition,
    oldEndPosition: positionAt(before, oldEnd, start, startPosition),
    newEndPosition: positionAt(after, newEnd, start, startPosition),
  });
}

interface At {
  readonly row: number;
  readonly column: number;
}

/** Row and column of an offset, counted on from a place before it. */
function positionAt(text: string, offset: number, from: number, { row, column }: At): At {
  let lines = row;
  let lineStart = from - column;
  for (let at = text.indexOf('\n', from); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) {
    lines += 1;
    lineStart = at + 1;
  }
  return { row: lines, column: offset - lineStart };
}
