import type { TextEdit } from '../../analysis.ts';
import type { ImportFact } from '../../facts/fileFacts.ts';
import type { RuleContext } from '../read/context.ts';
import { endOfLine, eolOf, startOfLine } from './lists.ts';

/** A name made available, and what that takes. */
export interface Imported {
  /** How the file may refer to it. */
  readonly name: string;
  /** Empty where the file has it already. */
  readonly edits: readonly TextEdit[];
}

/**
 * Brings `symbol` of a module into the file, as the file imports other things: known already, added to the import that
 * is there, or in a line of its own behind the last import. Undefined where the name means something else in the file.
 */
export function imported(context: RuleContext, module: string, symbol: string): Imported | undefined {
  const { facts, language } = context.file;
  const known = boundTo(context, from => from.module === module && from.symbol === symbol);
  if (known !== undefined) return { name: known, edits: [] };
  const whole =
    language === 'python' ? boundTo(context, from => from.module === module && from.symbol === undefined) : undefined;
  if (whole !== undefined) return { name: `${whole}.${symbol}`, edits: [] };
  if (facts.module.bindings.has(symbol)) return undefined;
  const beside = facts.imports.filter(
    from => from.module === module && from.symbol !== undefined && from.symbol !== 'default',
  );
  const edit = extended(context, beside, symbol) ?? added(context, statement(context, module, symbol));
  return { name: symbol, edits: [edit] };
}

/** `import module` of Python, once. */
export function importedModule(context: RuleContext, module: string): Imported | undefined {
  const known = boundTo(context, from => from.module === module && from.symbol === undefined);
  if (known !== undefined) return { name: known, edits: [] };
  if (context.file.facts.module.bindings.has(module)) return undefined;
  return { name: module, edits: [added(context, `import ${module}`)] };
}

function boundTo({ file }: RuleContext, isIt: (from: ImportFact) => boolean): string | undefined {
  for (const [name, bindings] of file.facts.module.bindings)
    if (bindings.some(binding => binding.kind === 'import' && isIt(binding.from))) return name;
  return undefined;
}

/** `from m import a` becomes `from m import a, b`; `import { a } from 'm'` likewise. Only where it stands on one line. */
function extended({ file }: RuleContext, beside: readonly ImportFact[], symbol: string): TextEdit | undefined {
  const { text, code, language, path } = file;
  for (const { span } of beside) {
    const start = startOfLine(text, span.start);
    const line = code.slice(start, endOfLine(text, span.start));
    const list =
      language === 'python'
        ? /^from\s+[\w.]+\s+import\s+\w(?:[\w, ]*\w)?/u.exec(line)
        : /^import\s*\{[^{}]*[\w$](?=\s*(?:,\s*)?\}\s*from)/u.exec(line);
    if (!list) continue;
    const at = start + list[0].length;
    return { path, span: { start: at, end: at }, newText: `, ${symbol}` };
  }
  return undefined;
}

function statement({ file }: RuleContext, module: string, symbol: string): string {
  if (file.language === 'python') return `from ${module} import ${symbol}`;
  const quoted = file.notation.quote + module + file.notation.quote;
  const semicolon = /^import\b[^\n]*;\s*$/mu.test(file.code) || !/^import\b/mu.test(file.code) ? ';' : '';
  return usesRequire(file.code)
    ? `const { ${symbol} } = require(${quoted})${semicolon}`
    : `import { ${symbol} } from ${quoted}${semicolon}`;
}

const usesRequire = (code: string): boolean => !/^import\b/mu.test(code) && /\brequire\s*\(/u.test(code);

/** A line of its own behind the last import at the top level; without one, behind what must stay first. */
function added({ file }: RuleContext, line: string): TextEdit {
  const { text, code, path } = file;
  const eol = eolOf(text);
  const pattern =
    file.language === 'python'
      ? /^(?:from\s+(?!__future__)[\w.]+\s+import\s+(?:\([^)]*\)|[^\r\n]*)|import\s+[^\r\n]*)/gmu
      : /^(?:import\b[^;'"`]*["'`][^"'`\r\n]*["'`];?|(?:const|let|var)\s[^;=]*=\s*require\s*\([^)]*\);?)/gmu;
  const first = [...code.matchAll(pattern)];
  const last = lastOfBlock(first, code);
  if (last !== undefined) {
    const end = endOfLine(text, last);
    return { path, span: { start: end, end }, newText: `${eol}${line}` };
  }
  const head = headEnd(file.text, code, file.language);
  return { path, span: { start: head, end: head }, newText: `${line}${eol}${eol}` };
}

/** Imports further down (inside a guard, after code) are not where new ones go. */
function lastOfBlock(found: readonly RegExpExecArray[], code: string): number | undefined {
  let end: number | undefined;
  for (const { index, 0: matched } of found) {
    if (end !== undefined && /[^\s;]/u.test(code.slice(end, index).replace(/^(?:"|'|#|`)[^\r\n]*/gmu, ''))) break;
    end = index + matched.trimEnd().length;
  }
  return end;
}

/** Behind a hashbang, a coding line, `from __future__`, the module's docstring or `'use strict'`. */
function headEnd(text: string, code: string, language: 'python' | 'javascript'): number {
  let at = /^#![^\r\n]*(?:\r\n|\n|\r)/u.exec(text)?.[0].length ?? 0;
  const skipped =
    language === 'python'
      ? /^\s*(?:(?:"[^"]*"|'[^']*')(?:\r\n|\n|\r)\s*)?(?:from __future__[^\r\n]*(?:\r\n|\n|\r)\s*)*/u
      : /^\s*(?:["']\s*["'];?(?:\r\n|\n|\r)\s*)*/u;
  const head = skipped.exec(code.slice(at))?.[0];
  if (head !== undefined && /\S/u.test(head)) at += head.length;
  return at;
}
