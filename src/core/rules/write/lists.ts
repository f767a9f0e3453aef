import { contains, type Span } from '../../text/span.ts';

/** An edit of one text, in its own offsets. */
export interface Edit {
  readonly span: Span;
  readonly newText: string;
}

/** A bracketed list as written: the arguments of a call, the entries of a record, the items of a list. */
export interface Bracketed {
  readonly text: string;
  /** The text with strings and comments blanked (see read/mask.ts). */
  readonly code: string;
  /** With the brackets, or from the comma behind what is no item of it. */
  readonly span: Span;
  /** Those of a call that were given before it, to a partial, stand elsewhere. */
  readonly items: readonly Span[];
  /** Where it is empty, an item gets a space on either side: records of JavaScript. */
  readonly padded?: boolean;
}

/** Adds an item at the end, as the list is laid out; undefined where the layout is not understood. */
export function insertItem(list: Bracketed, item: string): readonly Edit[] | undefined {
  const { text, code, span } = list;
  const close = span.end - 1;
  const last = list.items.at(-1);
  if (!last) {
    if (!/[([{,]/u.test(code[span.start] ?? '') || !/^\s*$/u.test(text.slice(span.start + 1, close))) return undefined;
    return [{ span: { start: span.start + 1, end: close }, newText: list.padded ? ` ${item} ` : item }];
  }
  if (last.start < span.start || last.end > close) return undefined;
  const tail = code.slice(last.end, close);
  const comma = /^\s*,\s*$/u.test(tail) ? last.end + tail.indexOf(',') + 1 : undefined;
  if (comma === undefined && !/^\s*$/u.test(tail)) return undefined;
  if (!/[\r\n]/u.test(tail)) {
    const at = comma ?? last.end;
    return [{ span: { start: at, end: at }, newText: comma === undefined ? `, ${item}` : ` ${item},` }];
  }
  const lineBreak = `${eolOf(text)}${indentOfItem(list, last)}`;
  const at = comma ?? last.end;
  const lineEnd = endOfLine(text, at);
  // A comment behind the last item stays with it.
  const behind = text.slice(at, lineEnd).trimEnd().length;
  if (comma !== undefined) return [insertion(at + behind, `${lineBreak}${item},`)];
  if (behind === 0) return [insertion(at, `,${lineBreak}${item}`)];
  return [insertion(at, ','), insertion(at + behind, `${lineBreak}${item}`)];
}

/** Takes an item out, with its comma and, where it has one to itself, its line. */
export function removeItem(list: Bracketed, index: number): readonly Edit[] | undefined {
  const { text, code, span, items } = list;
  const [previous, item, next] = [index - 1, index, index + 1].map(at => {
    const there = items[at];
    return there && contains(span, there) ? there : undefined;
  });
  if (!item) return undefined;
  const close = span.end - 1;
  const between = code.slice(item.end, next?.start ?? close);
  const comma = between.indexOf(',');
  if (next ? comma < 0 : !/^\s*(?:,\s*)?$/u.test(between)) return undefined;
  const end = comma < 0 ? item.end : item.end + comma + 1;
  const lineStart = startOfLine(text, item.start);
  const lineEnd = endOfLine(text, end);
  const alone = /^\s*$/u.test(text.slice(lineStart, item.start)) && /^\s*$/u.test(code.slice(end, lineEnd));
  if (alone && lineEnd < close && lineStart > span.start) {
    const whole = { span: { start: lineStart, end: nextLine(text, lineEnd) }, newText: '' };
    if (next || comma >= 0 || !previous) return [whole];
    const before = code.indexOf(',', previous.end);
    return [{ span: { start: before, end: before + 1 }, newText: '' }, whole];
  }
  if (next) return [{ span: { start: item.start, end: next.start }, newText: '' }];
  if (previous) return [{ span: { start: previous.end, end: item.end }, newText: '' }];
  return [{ span: { start: span.start + 1, end: close }, newText: '' }];
}

const insertion = (at: number, newText: string): Edit => ({ span: { start: at, end: at }, newText });

/** The line breaks of a text: those of its first line. */
export const eolOf = (text: string): string => /\r\n|\n|\r/u.exec(text)?.[0] ?? '\n';

/** Looks no further than the line: a search for a break that the text does not have would go through all of it. */
export function startOfLine(text: string, at: number): number {
  let start = Math.max(0, at);
  while (start > 0 && !isLineBreak(text.charCodeAt(start - 1))) start -= 1;
  return start;
}

export function endOfLine(text: string, at: number): number {
  let end = Math.max(0, at);
  while (end < text.length && !isLineBreak(text.charCodeAt(end))) end += 1;
  return end;
}

const isLineBreak = (code: number): boolean => code === 10 || code === 13;

/** Behind the break of the line, or where the text ends. */
export function nextLine(text: string, at: number): number {
  const end = endOfLine(text, at);
  return text.startsWith('\r\n', end) ? end + 2 : Math.min(text.length, end + 1);
}

/** With what the line begins before a place in it. */
export const indentAt = (text: string, at: number): string =>
  /^[ \t]*/u.exec(text.slice(startOfLine(text, at), at))?.[0] ?? '';

/** Of a list whose last item starts on the line of its bracket, one step more than the closing bracket. */
function indentOfItem({ text, span, items }: Bracketed, last: Span): string {
  const onOwnLine = items.findLast(item => startOfLine(text, item.start) > span.start && item.start <= last.start);
  if (onOwnLine) return indentAt(text, onOwnLine.start);
  return indentAt(text, span.end - 1) + unitOf(text);
}

/** How far a Python file indents its blocks, by the first one; `code` is its text with strings and comments blanked. */
export const blockUnitOf = (code: string): string =>
  /^([ \t]*)(?:async|class|def|elif|else|for|if|try|while|with)\b[^\r\n]*:[ \t]*(?:\r\n|\n|\r)(?:[ \t]*(?:\r\n|\n|\r))*\1([ \t]+)\S/mu.exec(
    code,
  )?.[2] ?? '    ';

/** What one level of indentation is in a text. */
const unitOf = (text: string): string => {
  if (/^\t/mu.test(text)) return '\t';
  const widths = [...text.matchAll(/^( +)\S/gmu)].map(([, spaces = '']) => spaces.length).filter(width => width > 1);
  return ' '.repeat(widths.length > 0 ? Math.min(...widths) : 2);
};
