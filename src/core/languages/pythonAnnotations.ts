import type { Expr } from '../facts/facts.ts';
import { type Context, type Found } from './pythonContext.ts';
import { spanOf, unknown } from './openScope.ts';
import type { Syntax } from './syntax.ts';

/** Generic types that stand for their first argument. */
const transparent = new Set([
  'Optional',
  'Annotated',
  'ClassVar',
  'Final',
  'Type',
  'type',
  'Awaitable',
  'Coroutine',
  'Required',
  'NotRequired',
  'Depends',
  'Union',
]);
/** Generic types whose values give their first argument when entered or iterated. */
const giving = new Set([
  'Iterator',
  'Generator',
  'AsyncIterator',
  'AsyncGenerator',
  'ContextManager',
  'AsyncContextManager',
]);

/** A type annotation as an expression: the class it names, quotes and wrappers like `Optional[…]` taken off. */
export function annotation(node: Syntax, context: Context, found: Found): Expr {
  const { text } = found;
  const span = spanOf(node);
  const inner = (child: Syntax | undefined) => (child ? annotation(child, context, found) : unknown(node));
  switch (node.type) {
    case 'type':
    case 'parenthesized_expression':
    case 'type_parameter':
      return inner(node.children[0]);
    case 'identifier':
      return { kind: 'name', name: text.slice(node.start, node.end), scope: context.scope, span };
    case 'attribute': {
      const [object, name] = node.children;
      if (!object || !name) return unknown(node);
      return {
        kind: 'member',
        object: inner(object),
        name: text.slice(name.start, name.end),
        nameSpan: spanOf(name),
        span,
      };
    }
    case 'string':
      return named(text.slice(node.start, node.end).replace(/^[rbuRBU]*["']+|["']+$/gu, ''), context, span);
    case 'generic_type':
    case 'subscript': {
      const name = node.children[0];
      const last = name && text.slice(name.start, name.end).split('.').at(-1);
      if (last !== undefined && (transparent.has(last) || giving.has(last))) return inner(node.children[1]);
      return inner(name);
    }
    case 'binary_operator':
    case 'union_type': {
      const options = node.children.filter(
        child => child.field !== 'operator' && text.slice(child.start, child.end) !== 'None',
      );
      return inner(options[0]);
    }
    default:
      return unknown(node);
  }
}

/** A dotted name written as text: a quoted annotation, or a type in a docstring. */
export function named(path: string, context: Context, span: { start: number; end: number }): Expr {
  const option =
    path
      .split('|')
      .map(part => part.trim())
      .find(part => part !== 'None') ?? '';
  const bare = /^(?:Optional\[)?([A-Za-z_][\w.]*)\]?$/u.exec(option)?.[1];
  if (bare === undefined) return unknown(span);
  const [first = '', ...rest] = bare.split('.');
  let expr: Expr = { kind: 'name', name: first, scope: context.scope, span };
  for (const name of rest) expr = { kind: 'member', object: expr, name, nameSpan: span, span };
  return expr;
}
