import type { Expr } from '../facts/facts.ts';
import { type Context, type Found } from './pythonContext.ts';
import { spanOf, unknown } from './openScope.ts';
import { part, type Syntax } from './syntax.ts';

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

/** Generic types that hold items of their first argument. */
const lists = new Set(['List', 'list', 'Sequence', 'Iterable', 'Collection', 'Set', 'set', 'Deque', 'deque']);
/** Generic types that hold values of their second argument. */
const records = new Set(['Dict', 'dict', 'Mapping', 'MutableMapping', 'defaultdict', 'DefaultDict', 'OrderedDict']);

/**
 * Generic types of libraries with the attribute that holds an object of their first argument: what a run was given.
 * Sources: github.com/pydantic/pydantic-ai `_run_context.py`, github.com/openai/openai-agents-python `run_context.py`,
 * github.com/langchain-ai/langgraph `runtime.py`.
 */
const carriers: Readonly<Record<string, string>> = {
  RunContext: 'deps',
  RunContextWrapper: 'context',
  Runtime: 'context',
};

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
      const name = part(node, 'attribute');
      return {
        kind: 'member',
        object: inner(part(node, 'object')),
        name: text.slice(name.start, name.end),
        nameSpan: spanOf(name),
        span,
      };
    }
    case 'string':
      return named(text.slice(node.start, node.end).replace(/^[rbuRBU]*["']+|(?<!["'])["']+$/gu, ''), context, span);
    case 'generic_type':
    case 'subscript': {
      const name = node.children[0];
      const last = name && text.slice(name.start, name.end).split('.').at(-1);
      if (last !== undefined && (transparent.has(last) || giving.has(last))) return inner(node.children[1]);
      const type = parametersOf(node.children.slice(1));
      if (last === 'Union') return { kind: 'choice', how: 'either', options: type.map(inner), span };
      if (last !== undefined && lists.has(last)) return { kind: 'list', items: [declared(inner(type[0]))], span };
      if (last !== undefined && /^tuple$/iu.test(last))
        return { kind: 'list', items: type.map(each => declared(inner(each))), span };
      if (last !== undefined && records.has(last)) {
        const value = declared(inner(type[1]));
        return { kind: 'record', entries: [{ key: unknown(node), value, span }], span };
      }
      const carried = last === undefined || !Object.hasOwn(carriers, last) ? undefined : carriers[last];
      if (carried !== undefined && type[0]) {
        const key: Expr = { kind: 'literal', value: carried, span };
        const held: Expr = { kind: 'record', entries: [{ key, value: declared(inner(type[0])), span }], span };
        // The class has members of its own beside it: LiveKit's `RunContext[State].session`.
        return { kind: 'choice', how: 'either', options: [held, inner(name)], span };
      }
      return inner(name);
    }
    case 'binary_operator':
    case 'union_type': {
      const options = node.children.filter(
        child => child.field !== 'operator' && text.slice(child.start, child.end) !== 'None',
      );
      if (options.length === 1) return inner(options[0]);
      return { kind: 'choice', how: 'either', options: options.map(inner), span };
    }
    default:
      return unknown(node);
  }
}

/** The arguments of a generic type, in either of the two forms the grammar reads them. */
const parametersOf = (rest: readonly Syntax[]): readonly Syntax[] =>
  rest[0]?.type === 'type_parameter' ? rest[0].children : rest;

const declared = (type: Expr): Expr => ({ kind: 'declared', type, span: type.span });

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
