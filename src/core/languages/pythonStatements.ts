import type { Expr } from '../facts/facts.ts';
import { armed, readIf, readMatch } from './pythonArms.ts';
import { annotation } from './pythonAnnotations.ts';
import { bind, type Context, type Found } from './pythonContext.ts';
import { asksForClass } from '../facts/asked.ts';
import { restAfter } from './leaving.ts';
import { guard, spanOf, unknown } from './openScope.ts';
import { readClass, readFunction } from './pythonDefinitions.ts';
import { expression, readPart } from './pythonExpressions.ts';
import { readFrom, readImport } from './pythonImports.ts';
import { bindTarget } from './pythonTargets.ts';
import { condition } from './pythonTests.ts';
import { recover } from './pythonRecovery.ts';
import { childrenOf, field, fields, part, type Syntax } from './syntax.ts';

/** Walks a statement, or anything else, and gathers what it binds and calls; the value of an assignment is given back. */
export function visit(node: Syntax, context: Context, found: Found): Expr | undefined {
  const each = (nodes: readonly Syntax[]) => {
    for (const child of nodes) visit(child, context, found);
  };
  const [first] = node.children;
  switch (node.type) {
    case 'assignment':
      return assign(node, context, found);
    case 'augmented_assignment':
      return augment(node, context, found);
    case 'import_statement':
      readImport(node, context, found);
      return undefined;
    case 'import_from_statement':
      readFrom(node, context, found);
      return undefined;
    case 'function_definition':
      readFunction(node, context, found, { looping: false });
      return undefined;
    case 'class_definition':
      readClass(node, context, found);
      return undefined;
    case 'decorated_definition':
      readDecorated(node, context, found);
      return undefined;
    case 'global_statement':
    case 'nonlocal_statement':
      shareNames(node, context, found);
      return undefined;
    case 'return_statement':
      if (first) context.gathered?.returns.push(expression(first, context, found));
      return undefined;
    case 'yield':
      if (first) context.gathered?.yields.push(expression(first, context, found));
      return undefined;
    case 'if_statement':
      readIf(node, context, found);
      return undefined;
    case 'match_statement':
      readMatch(node, context, found);
      return undefined;
    case 'try_statement':
      for (const child of node.children)
        visit(child, child.type === 'except_clause' ? armed(child, child, context) : context, found);
      return undefined;
    case 'for_statement':
      readFor(node, context, found);
      each(fields(node, 'alternative'));
      return undefined;
    case 'while_statement':
      readWhile(node, context, found);
      each(fields(node, 'alternative'));
      return undefined;
    case 'assert_statement':
      readAssert(node, context, found);
      each(node.children.slice(1));
      return undefined;
    case 'as_pattern':
      return readAs(node, context, found);
    case 'ERROR':
      each(recover(node, context, found));
      return undefined;
    case 'module':
    case 'block':
    case 'expression_statement':
    case 'with_statement':
    case 'with_clause':
    case 'with_item':
    case 'else_clause':
    case 'finally_clause':
    case 'except_clause':
    case 'delete_statement':
    case 'raise_statement':
      each(node.children);
      return undefined;
    default:
      return expression(node, context, found);
  }
}

/** Behind `assert isinstance(model, Model)` it is one. */
function readAssert(node: Syntax, context: Context, found: Found): void {
  const [asserted] = node.children;
  if (!asserted) return;
  const test = condition(asserted, context, found);
  const rest = restAfter(node);
  if (rest && asksForClass(test)) guard(context.scope, rest, test);
}

function readDecorated(node: Syntax, context: Context, found: Found): void {
  const definition = part(node, 'definition');
  const decorators = childrenOf(node, 'decorator').map(decorator => {
    const [called] = decorator.children;
    return called ? expression(called, context, found) : unknown(decorator);
  });
  if (definition.type === 'function_definition')
    readFunction(definition, context, found, { looping: false, decorators });
  else if (definition.type === 'class_definition') readClass(definition, context, found, decorators);
}

/** The iterable is read once, the body for each item. */
function readFor(node: Syntax, context: Context, found: Found): void {
  const value = readPart(node, 'right', context, found);
  const body = part(node, 'body');
  bindTarget(part(node, 'left'), { value, isItem: true }, context, found);
  visit(body, { ...armed(body, body, context), inLoop: true }, found);
}

function readWhile(node: Syntax, context: Context, found: Found): void {
  const body = part(node, 'body');
  readPart(node, 'condition', { ...context, inLoop: true }, found);
  visit(body, { ...armed(body, body, context), inLoop: true }, found);
}

/** `value as name`, of a `with` or an `except`. */
function readAs(node: Syntax, context: Context, found: Found): Expr {
  const [left, right] = node.children;
  const value = left ? expression(left, context, found) : unknown(node);
  const name = right?.type === 'as_pattern_target' ? right.children[0] : right;
  if (name) bindTarget(name, { value }, context, found);
  return value;
}

/** The names of a `global` or `nonlocal` statement, with the scope that they stand for. */
function shareNames(node: Syntax, context: Context, found: Found): void {
  let outer = context.scope.parent;
  if (node.type === 'global_statement') while (outer?.parent) outer = outer.parent;
  for (const name of node.children)
    if (outer) context.gathered?.globals.set(found.text.slice(name.start, name.end), outer);
}

function assign(node: Syntax, context: Context, found: Found): Expr | undefined {
  const target = part(node, 'left');
  const right = field(node, 'right');
  const type = field(node, 'type');
  const declared = type && annotation(type, context, found);
  if (!right) {
    if (target.type === 'identifier' && declared)
      bind(context, found.text.slice(target.start, target.end), {
        kind: 'declared',
        annotation: declared,
        span: spanOf(node),
      });
    else if (target.type === 'attribute' && declared)
      bindTarget(target, { value: unknown(node), declared }, context, found);
    return undefined;
  }
  const value = expression(right, context, found);
  bindTarget(target, { value, declared }, context, found);
  return value;
}

/** `x |= y` binds x to the operation; what x was before is found by its position. */
function augment(node: Syntax, context: Context, found: Found): Expr {
  const target = part(node, 'left');
  const value: Expr = {
    kind: 'operation',
    operator: part(node, 'operator').type.slice(0, -1),
    left: expression(target, context, found),
    right: readPart(node, 'right', context, found),
    span: spanOf(node),
  };
  if (target.type === 'identifier') bindTarget(target, { value }, context, found);
  return value;
}
