import type { TextEdit } from '../analysis.ts';
import type { PlacedEdit, PlacedFile, PlacedSuggestion } from '../report/placed.ts';
import { lineIndex } from '../text/lineIndex.ts';
import { applied } from './apply.ts';
import { cellSource, withCellSources } from './write/notebookCells.ts';
import { unifiedDiff } from './write/diff.ts';

/** A fix that was chosen: which rule, where, and what became of it. */
export interface ChosenFix {
  readonly rule: string;
  readonly path: string;
  readonly cell: number | null;
  readonly line: number;
  readonly message: string;
  readonly title: string;
  readonly safety: 'safe' | 'review';
  readonly edits: readonly PlacedEdit[];
}

export interface FixedFile {
  readonly path: string;
  readonly before: string;
  readonly after: string;
  readonly diff: string;
}

export interface Fixing {
  readonly files: readonly FixedFile[];
  readonly applied: readonly ChosenFix[];
  /** Fixes that touch what another had changed, or a file that cannot be edited: for the next run. */
  readonly left: readonly ChosenFix[];
}

/** The fixes of the suggestions that are wanted, in the order of the files. */
export const chosenFixes = (
  files: readonly PlacedFile[],
  isWanted: (suggestion: PlacedSuggestion) => boolean,
): readonly ChosenFix[] =>
  files.flatMap(({ path, sites }) =>
    sites.flatMap(({ suggestions }) =>
      suggestions
        .filter(isWanted)
        .flatMap(({ rule, message, safety, fix, cell, startLine }): readonly ChosenFix[] =>
          fix && safety !== 'advice'
            ? [{ rule, path, cell, line: startLine, message, title: fix.title, safety, edits: fix.edits }]
            : [],
        ),
    ),
  );

/**
 * Applies fixes to the files they touch, each whole or not at all, and gives the difference. `textOf` gives a file as it
 * is on disk, undefined where it cannot be edited. Pure: who calls writes the files.
 */
export function fixFiles(fixes: readonly ChosenFix[], textOf: (path: string) => string | undefined): Fixing {
  const texts = new Map<string, string>();
  const sources: Record<string, string> = {};
  const sourceOf = ({ path, cell }: PlacedEdit): string | undefined => {
    const text = texts.get(path) ?? textOf(path);
    if (text === undefined) return undefined;
    texts.set(path, text);
    return cell === null ? text : cellSource(text, cell);
  };
  const asked = fixes.map(fix => ({
    fix,
    edits: fix.edits.map(edit => offsetEdit(edit, (sources[keyOf(edit)] ??= sourceOf(edit) ?? ''))),
    isReadable: fix.edits.every(edit => texts.has(edit.path)),
  }));
  const possible = asked.filter(({ isReadable }) => isReadable);
  const { texts: after, accepted } = applied(
    sources,
    possible.map(({ edits }) => edits),
  );
  const done = possible.filter((_, index) => accepted[index]).map(({ fix }) => fix);
  return {
    files: [...texts].flatMap(([path, before]) => changed(path, before, sources, after)),
    applied: done,
    left: fixes.filter(fix => !done.includes(fix)),
  };
}

const keyOf = ({ path, cell }: PlacedEdit): string => (cell === null ? path : `${path}\n${String(cell)}`);

function offsetEdit(edit: PlacedEdit, source: string): TextEdit {
  const index = lineIndex(source);
  const { startLine, startColumn, endLine, endColumn, newText } = edit;
  const start = index.offsetAt({ line: startLine, column: startColumn });
  // The line break belongs to no column: a place behind it is the start of the next line.
  const end = index.offsetAt({ line: endLine, column: endColumn });
  return { path: keyOf(edit), span: { start, end }, newText };
}

function changed(
  path: string,
  before: string,
  sources: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): readonly FixedFile[] {
  const cells = new Map<number, string>();
  let result: string | undefined = after[path] ?? before;
  for (const [key, source] of Object.entries(sources)) {
    const [file, cell] = key.split('\n');
    const now = after[key] ?? source;
    if (file === path && cell !== undefined && now !== source) cells.set(Number(cell), now);
  }
  if (cells.size > 0) result = withCellSources(before, cells);
  return result === undefined || result === before
    ? []
    : [{ path, before, after: result, diff: unifiedDiff(path, before, result) }];
}
