import type { Span } from '../../text/span.ts';
import { nextLine, startOfLine } from '../write/lists.ts';
import { blocksAround } from './blocks.ts';
import type { RuleFile } from './context.ts';

/**
 * The Python statement around a place, without its indentation and line break: all its lines, brackets followed.
 * Undefined where it shares its lines with another.
 */
export function pythonStatement(file: RuleFile, at: number): Span | undefined {
  const { code } = file;
  const [block] = blocksAround(file, at);
  let start = block ? nextLine(code, block.body.start) : 0;
  let depth = 0;
  for (let index = start; index < code.length; index += 1) {
    const char = code[index] ?? '';
    if ('([{'.includes(char)) depth += 1;
    else if (')]}'.includes(char)) depth = Math.max(0, depth - 1);
    else if (char === '\n' && depth === 0 && !/\\\s*$/u.test(code.slice(Math.max(start, index - 3), index))) {
      if (index >= at) return trimmed(code, start, index);
      start = index + 1;
    }
  }
  return trimmed(code, start, code.length);
}

function trimmed(code: string, from: number, to: number): Span | undefined {
  const text = code.slice(from, to);
  const start = from + (text.length - text.trimStart().length);
  const end = from + text.trimEnd().length;
  return end > start && !code.slice(start, end).includes(';') ? { start, end } : undefined;
}

/** From the beginning of the first line to behind the break of the last: what goes when a statement goes. */
export const wholeLines = (text: string, { start, end }: Span): Span => ({
  start: startOfLine(text, start),
  end: nextLine(text, end),
});

/** The statements of a block, in order; undefined where there are more than `most`. */
export function pythonStatementsIn(file: RuleFile, body: Span, most: number): readonly Span[] | undefined {
  const found: Span[] = [];
  let at = nextLine(file.code, body.start);
  while (at < body.end) {
    const rest = /\S/u.exec(file.code.slice(at, body.end));
    if (!rest) break;
    const statement = pythonStatement(file, at + rest.index);
    if (!statement || found.length === most) return undefined;
    found.push(statement);
    at = nextLine(file.code, statement.end);
  }
  return found;
}
