import type { PlacedEdit, PlacedRange } from './placed.ts';

/** Fixes that can be made at once. */
export interface Together<Fix> {
  readonly taken: readonly Fix[];
  /** Fixes that touch what another one changes. */
  readonly left: readonly Fix[];
  /** All edits of those taken; one that several share is there once. */
  readonly edits: readonly PlacedEdit[];
}

/** Takes fixes in their order, each as a whole or not at all. */
export function together<Fix extends { readonly edits: readonly PlacedEdit[] }>(fixes: readonly Fix[]): Together<Fix> {
  const taken: Fix[] = [];
  const left: Fix[] = [];
  const edits = new Map<string, PlacedEdit>();
  for (const fix of fixes) {
    const fresh = fix.edits.filter(edit => !edits.has(keyOf(edit)));
    if (fresh.some(edit => [...edits.values()].some(other => isTouching(edit, other)))) {
      left.push(fix);
      continue;
    }
    taken.push(fix);
    for (const edit of fresh) edits.set(keyOf(edit), edit);
  }
  return { taken, left, edits: [...edits.values()] };
}

const keyOf = (edit: PlacedEdit): string =>
  JSON.stringify([
    ...[edit.path, edit.cell, edit.startLine, edit.startColumn, edit.endLine, edit.endColumn],
    edit.newText,
  ]);

/** Two edits that start at one place touch: their order is undefined. */
const isTouching = (a: PlacedEdit, b: PlacedEdit): boolean =>
  a.path === b.path && a.cell === b.cell && !(isBefore(a, b) || isBefore(b, a));

const isBefore = (a: PlacedRange, b: PlacedRange): boolean => {
  const startsFirst = a.startLine < b.startLine || (a.startLine === b.startLine && a.startColumn < b.startColumn);
  return startsFirst && (a.endLine < b.startLine || (a.endLine === b.startLine && a.endColumn <= b.startColumn));
};
