import type { Argument, Expr } from '../facts/facts.ts';
import { type Context, type Found } from './pythonContext.ts';
import { expression, readArgument } from './pythonExpressions.ts';
import type { Syntax } from './syntax.ts';

const callable = new Set(['identifier', 'attribute', 'call', 'subscript']);

interface Open {
  readonly callee: Expr;
  readonly node: Syntax;
  readonly bracket: number;
  readonly args: Argument[];
}

/**
 * The calls in a stretch that the grammar gave up on, which is how code looks while it is typed:
 * `client.create(model="x",` leaves a callee and its arguments side by side. Follows the brackets in the text between
 * the nodes; a call that is not closed ends where the stretch ends. Gives back what is no part of a call.
 */
export function recover(node: Syntax, context: Context, found: Found): readonly Syntax[] {
  const left: Syntax[] = [];
  const open: Open[] = [];
  const close = (end: number) => {
    const last = open.pop();
    if (!last) return;
    const span = { start: last.node.start, end };
    found.calls.push({
      kind: 'call',
      callee: last.callee,
      args: last.args,
      isNew: false,
      scope: context.scope,
      inLoop: context.inLoop,
      span,
      argumentsSpan: { start: last.bracket, end },
    });
  };
  for (const [index, child] of node.children.entries()) {
    const next = node.children[index + 1]?.start ?? node.end;
    const gap = found.text.slice(child.end, next);
    const bracket = /^\s*\(/u.exec(gap);
    if (bracket && callable.has(child.type))
      open.push({
        callee: expression(child, context, found),
        node: child,
        bracket: child.end + bracket[0].length - 1,
        args: [],
      });
    else if (open.length > 0) open.at(-1)?.args.push(readArgument(child, false, context, found));
    else left.push(child);
    for (const at of gap.matchAll(/\)/gu)) close(child.end + at.index + 1);
  }
  while (open.length > 0) close(node.end);
  return left;
}
