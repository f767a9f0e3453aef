import { masked } from '../rules/read/mask.ts';
import { lineIndex, type LineIndex } from '../text/lineIndex.ts';
import type { Span } from '../text/span.ts';
import { comment, siteComments, standsAlone } from './siteComments.ts';

export interface Insertion {
  readonly at: number;
  readonly newText: string;
}

interface Around {
  readonly text: string;
  readonly language: 'python' | 'javascript';
  readonly call: Span;
  /** Where the callee ends, before the arguments. */
  readonly calleeEnd: number;
}

/**
 * The comment that takes a call out of the estimates or, with a rule, out of that rule's suggestions. It joins a
 * comment that lists rules already, or goes on a line above the call, or where the language takes a comment at the
 * call. Undefined where it already holds, or no comment can stand.
 */
export function ignoreComment(around: Around, rule?: string): Insertion | undefined {
  const { text, language, call } = around;
  const lines = lineIndex(text);
  const first = lines.positionAt(call.start).line;
  const last = lines.positionAt(call.end).line;
  const { ignore } = siteComments(text).at(first, last);
  if (ignore === 'site' || (rule !== undefined && ignore?.includes(rule))) return undefined;
  const added = rule === undefined ? undefined : addedTo(lines, first, last, rule);
  const words = `wattlens: ignore${rule === undefined ? '' : ` ${rule}`}`;
  return added ?? above(around, lines, first, words) ?? (language === 'python' ? behind : inside)(around, lines, words);
}

/** Behind the ids that a comment at the call ignores already. */
function addedTo(lines: LineIndex, first: number, last: number, rule: string): Insertion | undefined {
  let top = first;
  while (top > 1 && standsAlone.test(lines.lineText(top - 1))) top -= 1;
  for (let line = top; line <= last; line += 1) {
    const source = lines.lineText(line);
    const said = comment.exec(source);
    const ids = said && /^ignore(?:[\s,]+[a-z]\w*(?:-\w+)+)+/u.exec(said[1] ?? '');
    if (!ids) continue;
    const at =
      lines.offsetAt({ line, column: 1 }) + said.index + said[0].length - (said[1] ?? '').length + ids[0].length;
    return { at, newText: ` ${rule}` };
  }
  return undefined;
}

/** On a line of its own, where one can begin: not within a string, markup, or a statement that a backslash continues. */
function above(
  { text, language, call }: Around,
  lines: LineIndex,
  first: number,
  words: string,
): Insertion | undefined {
  const at = lines.offsetAt({ line: first, column: 1 });
  const prefix = text.slice(at, call.start);
  const isContinued = language === 'python' && first > 1 && /\\\s*$/u.test(lines.lineText(first - 1));
  const isMarkup = language === 'javascript' && /[{<]/u.test(prefix.replace(/\{[^{}]*\}/gu, ''));
  if (isContinued || isMarkup || !isCode(text, language, at)) return undefined;
  const indent = /^[ \t]*/u.exec(prefix)?.[0] ?? '';
  return { at, newText: `${indent}${language === 'python' ? '#' : '//'} ${words}${eolOf(text)}` };
}

/** At the end of the first line of the call that can take a comment. */
function behind({ text, language, call }: Around, lines: LineIndex, words: string): Insertion | undefined {
  const last = lines.positionAt(call.end).line;
  for (let { line } = lines.positionAt(call.start); line <= last; line += 1) {
    const source = lines.lineText(line);
    const at = lines.offsetAt({ line, column: 1 }) + source.length;
    if (!/\\\s*$/u.test(source) && isCode(text, language, at)) return { at, newText: `  # ${words}` };
  }
  return undefined;
}

/** In front of the arguments, where JavaScript takes a comment whatever stands around the call. */
function inside({ text, call, calleeEnd }: Around, _: LineIndex, words: string): Insertion | undefined {
  const open = text.indexOf('(', calleeEnd);
  return open < 0 || open >= call.end ? undefined : { at: open + 1, newText: `/* ${words} */ ` };
}

/** What is put in at a place is seen by the mask, unless it is within a string or a comment. */
function isCode(text: string, language: Around['language'], at: number): boolean {
  const probe = '\u0001';
  return masked(text.slice(0, at) + probe + text.slice(at), language)[at] === probe;
}

const eolOf = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');
