import type { TextEdit } from '../../analysis.ts';
import type { Expr, Scope } from '../../facts/facts.ts';
import { contains, type Span } from '../../text/span.ts';
import { endOfLine, eolOf, indentAt, startOfLine } from '../write/lists.ts';
import type { RuleContext } from './context.ts';
import { pythonStatement, wholeLines } from './statements.ts';

/** The assignment `name = call(…)` that is a statement of its own, with its name. */
export interface Assignment {
  readonly name: string;
  readonly statement: Span;
}

export function assignmentOf({ call, file }: RuleContext): Assignment | undefined {
  if (file.language === 'python') {
    const statement = pythonStatement(file, call.span.start);
    const name = statement && /^(\w+)\s*=\s*$/u.exec(file.code.slice(statement.start, call.span.start))?.[1];
    return statement && name !== undefined && statement.end === call.span.end ? { name, statement } : undefined;
  }
  const start = startOfLine(file.code, call.span.start);
  const [head, name] =
    /^\s*(?:const|let)\s+([\w$]+)\s*=\s*(?:await\s+)?$/u.exec(file.code.slice(start, call.span.start)) ?? [];
  const tail = /^\s*(?:;[ \t]*)?(?=\r|\n|$)/u.exec(file.code.slice(call.span.end));
  if (head === undefined || name === undefined || !tail) return undefined;
  const indent = /^\s*/u.exec(head)?.[0].length ?? 0;
  return { name, statement: { start: start + indent, end: call.span.end + tail[0].trimEnd().length } };
}

/** Every name that an expression of the call reads means the same before `block`: nothing inside binds it. */
export function isFixedIn(context: RuleContext, block: Span, outer: Scope): boolean {
  const { call } = context;
  const reads = (expr: Expr): boolean => {
    switch (expr.kind) {
      case 'literal':
        return true;
      case 'name':
        return isBoundOutside(expr.name, expr.scope, block, outer);
      case 'member':
        return reads(expr.object);
      case 'list':
        return expr.items.every(reads);
      case 'record':
        return expr.entries.every(entry => (!entry.key || reads(entry.key)) && reads(entry.value));
      case 'operation':
        return reads(expr.left) && reads(expr.right);
      case 'template':
        return expr.parts.every(part => typeof part === 'string' || reads(part));
      case 'choice':
        return expr.options.every(reads);
      case 'call':
        // A configuration object of a library is made anew each time alike; other calls may give anything.
        return reads(expr.callee) && expr.args.every(arg => reads(arg.value)) && isLibrary(expr, context);
      default:
        return false;
    }
  };
  return reads(call.callee) && call.args.every(arg => reads(arg.value));
}

const isLibrary = (expr: Expr & { readonly kind: 'call' }, { file, env }: RuleContext): boolean =>
  file.world.evaluate(expr.callee, env).every(value => value.kind === 'api' && /(?:^|[.#])[A-Z]\w*$/u.test(value.path));

function isBoundOutside(name: string, scope: Scope, block: Span, outer: Scope): boolean {
  for (let at: Scope | undefined = scope; at; at = at.parent) {
    const bindings = at.bindings.get(name);
    if (!bindings) continue;
    const isOuter = at === outer || isAncestor(at, outer);
    return (
      isOuter && bindings.every(({ span }) => !contains(block, span)) && (at.kind === 'module' || bindings.length === 1)
    );
  }
  // Built-in names, and those that a star import brings.
  return true;
}

const isAncestor = (scope: Scope, of: Scope): boolean => {
  for (let at: Scope | undefined = of; at; at = at.parent) if (at === scope) return true;
  return false;
};

/** Takes a statement from where it is to a line of its own before `at`, with the indentation of that line. */
export function moved(
  { file }: RuleContext,
  { statement }: Assignment,
  at: number,
  blankLines: number,
): readonly TextEdit[] | undefined {
  const { text, path } = file;
  // With the comment behind it.
  const written = text.slice(statement.start, endOfLine(text, statement.end)).trimEnd();
  if (/"""|'''|`/u.test(written)) return undefined;
  const target = startOfLine(text, at);
  const indent = indentAt(text, at);
  const was = indentAt(text, statement.start);
  const lines = written
    .split(/\r\n|\n|\r/u)
    .map((line, index) => (index > 0 && line.startsWith(was) ? indent + line.slice(was.length) : line));
  const eol = eolOf(text);
  return [
    { path, span: { start: target, end: target }, newText: indent + lines.join(eol) + eol.repeat(1 + blankLines) },
    { path, span: wholeLines(text, statement), newText: '' },
  ];
}
