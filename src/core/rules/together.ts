import type { PlacedEdit } from '../report/placed.ts';

/**
 * The edits of fixes that can be made in one step: each fix whole, and not where one of its edits touches what an
 * earlier one changes. The same edit asked for by several fixes is there once.
 */
export function together(fixes: readonly (readonly PlacedEdit[])[]): readonly PlacedEdit[] {
  const chosen: PlacedEdit[] = [];
  for (const fix of fixes) {
    const fresh = fix.filter(edit => !chosen.some(other => isSame(edit, other)));
    if (!fresh.some(edit => chosen.some(other => touches(edit, other)))) chosen.push(...fresh);
  }
  return chosen;
}

const isInOneText = (a: PlacedEdit, b: PlacedEdit): boolean => a.path === b.path && a.cell === b.cell;

const isSame = (a: PlacedEdit, b: PlacedEdit): boolean =>
  isInOneText(a, b) && startOf(a) === startOf(b) && endOf(a) === endOf(b) && a.newText === b.newText;

/** Two insertions at one place would stand in an order that nobody chose. */
const touches = (a: PlacedEdit, b: PlacedEdit): boolean =>
  isInOneText(a, b) && (startOf(a) === startOf(b) || (startOf(a) < endOf(b) && startOf(b) < endOf(a)));

/** One number for a place, in the order of the text. */
const startOf = ({ startLine, startColumn }: PlacedEdit): number => startLine * widest + startColumn;
const endOf = ({ endLine, endColumn }: PlacedEdit): number => endLine * widest + endColumn;

/** Longer than any text that is analysed. */
const widest = 2 ** 26;
