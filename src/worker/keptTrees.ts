import { Edit, type Parser, type Tree } from 'web-tree-sitter';

/** The trees of documents that are being edited: the next text is parsed by what differs from the last. */
export interface KeptTrees {
  /** Undefined where the parser gives up. The tree stays the keeper's: it must not be deleted. */
  readonly parse: (key: string, parser: Parser, text: string, parse: Parse) => Tree | undefined;
  readonly release: (key: string) => void;
}

type Parse = (before: Tree | null) => Tree | undefined;

interface Kept {
  readonly parser: Parser;
  readonly text: string;
  readonly tree: Tree;
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
    parse: (key, parser, text, parse) => {
      const before = kept.get(key);
      const again = before?.parser === parser ? changed(before, text, parse) : undefined;
      const tree = again ?? parse(null);
      release(key);
      if (!tree) return undefined;
      kept.set(key, { parser, text, tree });
      const [oldest] = kept.keys();
      if (kept.size > most && oldest !== undefined) release(oldest);
      return tree;
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
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  let same = 0;
  while (
    same < shorter - start &&
    before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)
  )
    same += 1;
  const startPosition = positionAt(before, start, 0, { row: 0, column: 0 });
  return new Edit({
    startIndex: start,
    oldEndIndex: before.length - same,
    newEndIndex: after.length - same,
    startPosition,
    oldEndPosition: positionAt(before, before.length - same, start, startPosition),
    newEndPosition: positionAt(after, after.length - same, start, startPosition),
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
