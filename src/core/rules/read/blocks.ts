import type { FunctionFact, Scope } from '../../facts/facts.ts';
import { lastAtMost } from '../../text/lineIndex.ts';
import type { Span } from '../../text/span.ts';
import { endOfLine, nextLine, startOfLine } from '../write/lists.ts';
import { ofFile, type RuleFile } from './context.ts';

/** A block that a place stands in. `head` is what opens it, comments and the inside of strings blanked. */
export interface Block {
  readonly head: string;
  /** From its head to its end. */
  readonly span: Span;
  /** What is inside. */
  readonly body: Span;
}

/** A loop over items. */
export const isFor = ({ head }: Block): boolean => /^(?:async\s+)?for\b/u.test(head);

/** The blocks around a place, from the inner to the outer. */
export function blocksAround(file: RuleFile, at: number): readonly Block[] {
  const known = blocksOf(file);
  const blocks = known.get(at) ?? (file.language === 'python' ? pythonBlocks(file, at) : javascriptBlocks(file, at));
  known.set(at, blocks);
  return blocks;
}

const blocksOf = ofFile(() => new Map<number, readonly Block[]>());

const compound = /^\s*(?:async\s+)?(?:for|while|with|if|elif|else|try|except|finally|def|class|match|case)\b/u;

/** A line that may open a block, or end one by standing further left. */
interface Line {
  readonly start: number;
  readonly width: number;
  readonly opens: boolean;
  block?: Block;
}

const linesOf = ofFile(({ code }) => {
  const lines: Line[] = [];
  const starts: number[] = [];
  for (let start = 0; start < code.length;) {
    const stop = endOfLine(code, start);
    const line = code.slice(start, stop);
    if (line.trim() !== '') {
      starts.push(start);
      lines.push({ start, width: indent(code, start), opens: compound.test(line) });
    }
    start = stop + 1;
  }
  return { lines, starts };
});

function pythonBlocks(file: RuleFile, at: number): readonly Block[] {
  const { code } = file;
  const { lines, starts } = linesOf(file);
  const blocks: Block[] = [];
  const from = startOfLine(code, at);
  let width = indent(code, from);
  for (let index = lastAtMost(starts, from - 1); index >= 0 && width > 0; index -= 1) {
    const line = lines[index];
    if (!line?.opens || line.width >= width) continue;
    width = line.width;
    const block = (line.block ??= pythonBlock(code, line.start, width));
    if (block.span.end >= at) blocks.push(block);
  }
  return blocks;
}

function pythonBlock(code: string, start: number, width: number): Block {
  const bodyStart = headEnd(code, start);
  const end = bodyEnd(code, bodyStart, width);
  return { head: code.slice(start, bodyStart).trim(), span: { start, end }, body: { start: bodyStart, end } };
}

const indent = (code: string, start: number): number =>
  /^[ \t]*/u.exec(code.slice(start, start + 200))?.[0].length ?? 0;

/** Behind the colon that ends a head, brackets in it skipped. */
function headEnd(code: string, start: number): number {
  let depth = 0;
  for (let at = start; at < code.length; at += 1) {
    const char = code[at] ?? '';
    if ('([{'.includes(char)) depth += 1;
    else if (')]}'.includes(char)) depth -= 1;
    else if (char === ':' && depth === 0) return at + 1;
    else if (char === '\n' && depth === 0) return at;
  }
  return code.length;
}

function bodyEnd(code: string, from: number, width: number): number {
  let end = endOfLine(code, from);
  let depth = 0;
  for (let at = from; at < code.length;) {
    const stop = endOfLine(code, at);
    const line = code.slice(at, stop);
    if (at > from && depth === 0 && line.trim() !== '' && indent(code, at) <= width) break;
    for (const char of line) depth += '([{'.includes(char) ? 1 : ')]}'.includes(char) ? -1 : 0;
    if (line.trim() !== '') end = at + line.trimEnd().length;
    at = nextLine(code, at);
  }
  return end;
}

/** Braces that are open behind a brace, the innermost first; their blocks are worked out when they are asked for. */
interface Open {
  readonly at: number;
  readonly outer: Open | undefined;
  end: number;
  block?: Block;
}

const bracesOf = ofFile(({ code }) => {
  const offsets: number[] = [];
  const inside: (Open | undefined)[] = [];
  let open: Open | undefined;
  for (let at = 0; at < code.length; at += 1) {
    const char = code[at];
    if (char === '{') open = { at, outer: open, end: code.length };
    else if (char === '}') {
      if (open) open.end = at + 1;
      open = open?.outer;
    } else continue;
    offsets.push(at);
    inside.push(open);
  }
  return { offsets, inside };
});

function javascriptBlocks(file: RuleFile, at: number): readonly Block[] {
  const { offsets, inside } = bracesOf(file);
  const blocks: Block[] = [];
  for (let open = inside[lastAtMost(offsets, at - 1)]; open; open = open.outer)
    blocks.push((open.block ??= javascriptBlock(file.code, open)));
  return blocks;
}

function javascriptBlock(code: string, { at, end }: Open): Block {
  const start = headStart(code, at);
  return { head: code.slice(start, at).trim(), span: { start, end }, body: { start: at + 1, end: end - 1 } };
}

/** A head begins behind the last statement or block; semicolons in the brackets of a `for` are part of it. */
function headStart(code: string, open: number): number {
  let depth = 0;
  for (let at = open - 1; at >= 0; at -= 1) {
    const char = code[at] ?? '';
    if (')]'.includes(char)) depth += 1;
    else if ('(['.includes(char)) depth -= 1;
    else if (depth <= 0 && ';{}'.includes(char)) return at + 1;
  }
  return 0;
}

/** The functions that a scope stands in, from the inner to the outer; comprehensions and classes are passed over. */
export function functionsAround(scope: Scope): readonly FunctionFact[] {
  const functions: FunctionFact[] = [];
  for (let at: Scope | undefined = scope; at; at = at.parent)
    if (at.owner && 'parameters' in at.owner) functions.push(at.owner);
  return functions;
}

/** The innermost function with a name, as `def` or `function` or a variable gives it. */
export function nameOfFunction(scope: Scope, file: RuleFile): string | undefined {
  for (const fn of functionsAround(scope)) {
    const name =
      fn.name ??
      /(?:const|let|var)\s+([\w$]+)\s*(?::[^=\n]*)?=\s*(?:async\s*)?$/u.exec(
        file.code.slice(Math.max(0, fn.span.start - 120), fn.span.start),
      )?.[1];
    if (name !== undefined && name !== '') return name;
  }
  return undefined;
}
