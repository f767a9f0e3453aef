import type { TextEdit } from '../analysis.ts';

/** Texts after edits, and of each fix whether it was applied: not where an earlier one had changed the same place. */
export interface Applied {
  readonly texts: Readonly<Record<string, string>>;
  readonly accepted: readonly boolean[];
}

/**
 * Applies fixes to the texts they name. A fix is applied whole or not at all: where one of its edits touches what an
 * earlier fix changed, it waits for the next round. The same edit asked for by several fixes is made once.
 */
export function applied(texts: Readonly<Record<string, string>>, fixes: readonly (readonly TextEdit[])[]): Applied {
  const chosen = new Map<string, TextEdit[]>();
  const accepted = fixes.map(fix => {
    const fresh = fix.filter(edit => !chosen.get(edit.path)?.some(other => isSame(edit, other)));
    const fits = fresh.every(
      edit => texts[edit.path] !== undefined && !chosen.get(edit.path)?.some(other => touches(edit, other)),
    );
    if (fits) for (const edit of fresh) chosen.set(edit.path, [...(chosen.get(edit.path) ?? []), edit]);
    return fits;
  });
  const changed = [...chosen].map(([path, edits]) => [path, withEdits(texts[path] ?? '', edits)] as const);
  return { texts: { ...texts, ...Object.fromEntries(changed) }, accepted };
}

/** Edits of one text that do not overlap, in any order. */
export function withEdits(text: string, edits: readonly Omit<TextEdit, 'path'>[]): string {
  const ordered = edits.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  let at = 0;
  let result = '';
  for (const { span, newText } of ordered) {
    result += text.slice(at, span.start) + newText;
    at = span.end;
  }
  return result + text.slice(at);
}

const isSame = (a: TextEdit, b: TextEdit): boolean =>
  a.span.start === b.span.start && a.span.end === b.span.end && a.newText === b.newText;

/** Two insertions at one place would stand in an order that nobody chose. */
const touches = (a: TextEdit, b: TextEdit): boolean =>
  a.span.start < b.span.end && b.span.start < a.span.end ? true : a.span.start === b.span.start;
