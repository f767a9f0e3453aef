import type { Argument, Call, Expr, RecordEntry } from '../facts/facts.ts';
import { not } from '../facts/asked.ts';
import type { Span } from '../text/span.ts';
import { type Context, type Found } from './pythonContext.ts';
import { openScope, spanOf, unknown } from './openScope.ts';
import { readFunction } from './pythonDefinitions.ts';
import { readBinary, readBoolean, readComparison, readConditional, readUnary } from './pythonOperators.ts';
import { readString } from './pythonStrings.ts';
import { visit } from './pythonStatements.ts';
import { bindTarget } from './pythonTargets.ts';
import { field, fields, part, type Syntax } from './syntax.ts';

/** Calls whose function argument runs once per item. */
const mapping = new Set([
  'map',
  'filter',
  'apply',
  'applymap',
  'map_batches',
  'imap',
  'starmap',
  'imap_unordered',
  'progress_apply',
  'flat_map',
]);

/** Lowers an expression; calls inside are gathered in `found`, inner before outer. */
export function expression(node: Syntax, context: Context, found: Found): Expr {
  const { text } = found;
  const span = spanOf(node);
  const inner = (child: Syntax | undefined): Expr => (child ? expression(child, context, found) : unknown(node));
  switch (node.type) {
    case 'identifier':
      return { kind: 'name', name: text.slice(node.start, node.end), scope: context.scope, span };
    case 'attribute':
      return readAttribute(node, context, found);
    case 'call':
      return readCall(node, context, found);
    case 'string':
    case 'concatenated_string':
      return readString(node, text, inner);
    case 'integer':
    case 'float':
      return { kind: 'literal', value: Number(text.slice(node.start, node.end).replaceAll('_', '')), span };
    case 'unary_operator':
      return readUnary(node, context, found);
    case 'true':
    case 'false':
      return { kind: 'literal', value: node.type === 'true', span };
    case 'none':
      return { kind: 'literal', value: null, span };
    case 'subscript':
      return readSubscript(node, context, found);
    case 'list':
    case 'tuple':
    case 'set':
    case 'expression_list':
      return { kind: 'list', items: node.children.map(inner), span };
    case 'dictionary':
      return { kind: 'record', entries: node.children.map(child => readEntry(child, context, found)), span };
    case 'parenthesized_expression':
    case 'await':
    case 'list_splat':
    case 'interpolation':
    case 'format_expression':
      return inner(node.children[0]);
    case 'conditional_expression':
      return readConditional(node, context, found);
    case 'boolean_operator':
      return readBoolean(node, context, found);
    case 'not_operator':
      return not(inner(part(node, 'argument')), span);
    case 'comparison_operator':
      return readComparison(node, context, found);
    case 'binary_operator':
      return readBinary(node, context, found);
    case 'named_expression':
      return readNamed(node, context, found);
    case 'lambda':
      return { kind: 'function', fn: readFunction(node, context, found, { looping: false }), span };
    case 'list_comprehension':
    case 'set_comprehension':
    case 'generator_expression':
    case 'dictionary_comprehension':
      return comprehension(node, context, found);
    case 'assignment':
    case 'yield':
      return visit(node, context, found) ?? unknown(node);
    default:
      for (const child of node.children) visit(child, context, found);
      return unknown(node);
  }
}

/** What a part of a node says that the grammar always gives. */
export const readPart = (node: Syntax, name: string, context: Context, found: Found): Expr =>
  expression(part(node, name), context, found);

function readAttribute(node: Syntax, context: Context, found: Found): Expr {
  const name = part(node, 'attribute');
  return {
    kind: 'member',
    object: readPart(node, 'object', context, found),
    name: found.text.slice(name.start, name.end),
    nameSpan: spanOf(name),
    span: spanOf(node),
  };
}

/** `a[b]`; of several keys, `a[b, c]`, their list. */
function readSubscript(node: Syntax, context: Context, found: Found): Expr {
  const span = spanOf(node);
  const object = readPart(node, 'value', context, found);
  const keys = fields(node, 'subscript').map(key => expression(key, context, found));
  const [key] = keys;
  if (!key) return unknown(node);
  return { kind: 'index', object, key: keys.length === 1 ? key : { kind: 'list', items: keys, span }, span };
}

/** `name := value`. */
function readNamed(node: Syntax, context: Context, found: Found): Expr {
  const value = readPart(node, 'value', context, found);
  bindTarget(part(node, 'name'), { value }, context, found);
  return value;
}

function readEntry(node: Syntax, context: Context, found: Found): RecordEntry {
  const span = spanOf(node);
  if (node.type === 'dictionary_splat') {
    const value = node.children[0];
    return { key: undefined, value: value ? expression(value, context, found) : unknown(node), span };
  }
  if (node.type !== 'pair') {
    for (const child of node.children) visit(child, context, found);
    return { key: unknown(node), value: unknown(node), span };
  }
  return { key: readPart(node, 'key', context, found), value: readPart(node, 'value', context, found), span };
}

function readCall(node: Syntax, context: Context, found: Found): Call {
  const list = part(node, 'arguments');
  const callee = readPart(node, 'function', context, found);
  const name = callee.kind === 'member' || callee.kind === 'name' ? callee.name : '';
  const args: Argument[] = [];
  // `f(x for x in xs)`: the generator itself is the argument list.
  const items = list.type === 'generator_expression' ? [list] : list.children;
  for (const item of items) args.push(readArgument(item, mapping.has(name), context, found));
  const call: Call = {
    kind: 'call',
    callee,
    args,
    isNew: false,
    scope: context.scope,
    inLoop: context.inLoop,
    block: openedBlock(node),
    span: spanOf(node),
    argumentsSpan: spanOf(list),
  };
  found.calls.push(call);
  return call;
}

/** The body of the `with` statement of which this is an item. */
function openedBlock(node: Syntax): Span | undefined {
  let at = node.parent;
  while (at && /^(?:as_pattern|with_item|with_clause)$/u.test(at.type)) at = at.parent;
  const body = at?.type === 'with_statement' ? field(at, 'body') : undefined;
  return body && spanOf(body);
}

/** An argument of a call: positional, by keyword, or unpacked. */
export function readArgument(node: Syntax, looping: boolean, context: Context, found: Found): Argument {
  const span = spanOf(node);
  const read = (child: Syntax | undefined): Expr => {
    if (!child) return unknown(node);
    if (looping && child.type === 'lambda')
      return { kind: 'function', fn: readFunction(child, context, found, { looping }), span: spanOf(child) };
    return expression(child, context, found);
  };
  switch (node.type) {
    case 'keyword_argument': {
      const name = part(node, 'name');
      return {
        name: found.text.slice(name.start, name.end),
        value: read(part(node, 'value')),
        spread: undefined,
        span,
      };
    }
    case 'list_splat':
      return { name: undefined, value: read(node.children[0]), spread: 'list', span };
    case 'dictionary_splat':
      return { name: undefined, value: read(node.children[0]), spread: 'record', span };
    default:
      return { name: undefined, value: read(node), spread: undefined, span };
  }
}

/** One item stands for all that a comprehension makes; its first iterable is read once, outside the loop. */
function comprehension(node: Syntax, context: Context, found: Found): Expr {
  const span = spanOf(node);
  const scope = openScope('function', context.scope);
  let inside: Context = { ...context, scope };
  for (const clause of node.children) {
    if (clause.type === 'for_in_clause') {
      const value = readPart(clause, 'right', inside, found);
      inside = { ...inside, inLoop: true };
      bindTarget(part(clause, 'left'), { value, isItem: true }, inside, found);
    }
  }
  const body = part(node, 'body');
  inside = { ...inside, inLoop: true };
  for (const clause of node.children)
    if (clause.type === 'if_clause') for (const test of clause.children) expression(test, inside, found);
  if (body.type === 'pair') return { kind: 'record', entries: [readEntry(body, inside, found)], span };
  return { kind: 'list', items: [expression(body, inside, found)], span };
}
