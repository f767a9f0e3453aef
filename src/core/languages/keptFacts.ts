import type { Tree } from 'web-tree-sitter';
import type { FileFacts } from '../facts/fileFacts.ts';
import { changeBetween } from '../text/change.ts';
import { moveBy, placesIn, type Places } from './moving.ts';
import { openScope } from './openScope.ts';
import { takenFrom, together, type StatementFacts, type StatementReader } from './statement.ts';
import { copiedStatements, statementsOf, type Statement } from './syntax.ts';

/**
 * The facts of a document that is being edited. A statement is read again only if its text changed; the others are
 * moved to their new places. An answer must not be used after the next one: its places move with the text.
 */
export interface KeptFacts {
  readonly read: (tree: Tree, text: string) => FileFacts;
}

/** A statement as it was read: `from` is where the one before it ended. */
interface Read extends Statement {
  start: number;
  end: number;
  from: number;
  readonly said: StatementFacts;
  /** Everything that moves with it; looked for when it first does. */
  places: Places | undefined;
}

/**
 * Names keep the whole text alive that they were cut from: after this many texts, everything is read again from the
 * last one.
 */
const mostTexts = 50;

export function keptFacts(reader: StatementReader): KeptFacts {
  const module = openScope('module', undefined);
  let before: { readonly text: string; readonly statements: readonly Read[] } = { text: '', statements: [] };
  let texts = 0;
  return {
    read: (tree, text) => {
      texts = texts < mostTexts ? texts + 1 : 1;
      const known = texts === 1 ? () => undefined : unchanged(before, text);
      before = { text: '', statements: [] };
      takenFrom(module);
      const statements = statementsOf(tree);
      const starts = statements.map((_, number) => statements[number - 1]?.end ?? 0);
      const kept = statements.map((statement, number) => known(statement, starts[number] ?? 0));
      const copies = copiedStatements(tree, new Set(kept.flatMap((each, number) => (each ? [] : [number]))));
      const read = statements.flatMap((statement, number): readonly Read[] => {
        const same = kept[number];
        if (same) return [same];
        const node = copies.get(number);
        const from = starts[number] ?? 0;
        return node ? [{ ...statement, from, said: reader.read(node, from, text, module), places: undefined }] : [];
      });
      before = { text, statements: read };
      return together(
        read.map(({ said }) => said),
        module,
        reader.language,
      );
    },
  };
}

/**
 * Finds the earlier reading of a statement whose text is unchanged, and moves it. It must have as many nodes as before,
 * because what follows can change how it is parsed.
 */
function unchanged(
  { text: before, statements }: { readonly text: string; readonly statements: readonly Read[] },
  text: string,
): (statement: Statement, from: number) => Read | undefined {
  const { start, oldEnd, newEnd } = changeBetween(before, text);
  // They are asked for in their order, so that those that were passed need not be looked at again.
  let next = 0;
  return (statement, from) => {
    const by = statement.end <= start ? 0 : from >= newEnd ? newEnd - oldEnd : undefined;
    if (by === undefined) return undefined;
    let read = statements[next];
    while (read && read.start < statement.start - by) read = statements[++next];
    if (!read) return undefined;
    const isSame =
      read.start + by === statement.start &&
      read.end + by === statement.end &&
      read.from + by === from &&
      read.type === statement.type &&
      read.size === statement.size &&
      !read.hasError &&
      !statement.hasError;
    if (!isSame) return undefined;
    if (by === 0) return read;
    next += 1;
    moveBy(by, (read.places ??= placesIn(read.said)));
    read.start += by;
    read.end += by;
    read.from += by;
    return read;
  };
}
