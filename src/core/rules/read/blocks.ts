import type { FunctionFact, Scope } from '../../facts/facts.ts';
import type { Span } from '../../text/span.ts';
import { endOfLine, startOfLine } from '../write/lists.ts';
import { ofFile, type RuleFile } from './context.ts';

/** A block that a place stands in. `head` is what opens it, comments and the inside of strings blanked. */
export interface Block {
  readonly head: string;
  /** From its head to its end. */
  readonly span: Span;
  /** What is inside. */
  readonly body: Span;
}

/** The blocks around a place, from the inner to the outer. */
export function blocksAround(file: RuleFile, at: number): readonly Block[] {
  const known = blocksOf(file);
  const blocks =
    known.get(at) ?? (file.language === 'python' ? pythonBlocks(file.code, at) : javascriptBlocks(file.code, at));
  known.set(at, blocks);
  return blocks;
}

const blocksOf = ofFile(() => new Map<number, readonly Block[]>());

const compound = /^\s*(?:async\s+)?(?:for|while|with|if|elif|else|try|except|finally|def|class|match|case)\b/u;

function pythonBlocks(code: string, at: number): readonly Block[] {
  const blocks: Block[] = [];
  let start = startOfLine(code, at);
  let width = indent(code, start);
  while (start > 0 && width > 0) {
    start = startOfLine(code, start - 1);
    const line = code.slice(start, endOfLine(code, start));
    const own = indent(code, start);
    if (line.trim() === '' || own >= width || !compound.test(line)) continue;
    width = own;
    const bodyStart = headEnd(code, start);
    const end = bodyEnd(code, bodyStart, own);
    if (end < at) continue;
    blocks.push({ head: code.slice(start, bodyStart).trim(), span: { start, end }, body: { start: bodyStart, end } });
  }
  return blocks;
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
    at = stop + (code.startsWith('\r\n', stop) ? 2 : 1);
  }
  return end;
}

function javascriptBlocks(code: string, at: number): readonly Block[] {
  const blocks: Block[] = [];
  let depth = 0;
  for (let open = at - 1; open >= 0; open -= 1) {
    const char = code[open];
    if (char === '}') depth += 1;
    else if (char === '{' && depth > 0) depth -= 1;
    else if (char === '{') {
      const start = headStart(code, open);
      const end = closingBrace(code, open);
      blocks.push({
        head: code.slice(start, open).trim(),
        span: { start, end },
        body: { start: open + 1, end: end - 1 },
      });
    }
  }
  return blocks;
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

function closingBrace(code: string, open: number): number {
  let depth = 0;
  for (let at = open; at < code.length; at += 1) {
    if (code[at] === '{') depth += 1;
    else if (code[at] === '}') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return code.length;
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
