import type { Expr, PathStep } from '../facts/facts.ts';
import { spanOf, unknown } from './openScope.ts';
import { bind, type Context, type Found } from './pythonContext.ts';
import { expression } from './pythonExpressions.ts';
import { visit } from './pythonStatements.ts';
import { part, type Syntax } from './syntax.ts';

/** What is assigned to a target. */
interface Given {
  readonly value: Expr;
  /** Where the target's part stands in the value: `[1]` for `b` in `a, b = pair`. */
  readonly path?: readonly PathStep[];
  /** The target stands for each item of the value in turn: that of a `for`. */
  readonly isItem?: boolean;
  /** The type that the target is declared with. */
  readonly declared?: Expr | undefined;
}

/** Binds an assignment target: a name, an attribute, a subscript, or a pattern of these. */
export function bindTarget(target: Syntax, given: Given, context: Context, found: Found): void {
  switch (target.type) {
    case 'identifier':
      bindName(target, given, context, found);
      return;
    case 'attribute':
      bindAttribute(target, given, context, found);
      return;
    case 'subscript':
      bindSubscript(target, given, context, found);
      return;
    case 'pattern_list':
    case 'tuple_pattern':
    case 'list_pattern':
    case 'tuple':
    case 'expression_list': {
      const { value, path = [], isItem = false } = given;
      const isWhole = target.children.length === 1 && inBrackets.test(found.text.slice(target.start, target.end));
      for (const [position, child] of target.children.entries())
        bindTarget(child, { value, path: isWhole ? path : [...path, position], isItem }, context, found);
      return;
    }
    case 'list_splat_pattern': {
      const name = target.children[0];
      if (name?.type === 'identifier') bindUnknown(name, context, found);
      return;
    }
    default:
      visit(target, context, found);
  }
}

/** `(a) = b` takes nothing apart, `(a,) = b` does. */
const inBrackets = /^\(\s*[^\s,][^,]*\)$/u;

function bindName(target: Syntax, { value, path = [], isItem, declared }: Given, context: Context, found: Found): void {
  const span = spanOf(assignmentOf(target) ?? target);
  const name = found.text.slice(target.start, target.end);
  if (isItem) bind(context, name, { kind: 'item', value, path, span });
  else bind(context, name, { kind: 'value', value, path, span, branch: context.branch, annotation: declared });
}

function bindAttribute(target: Syntax, { value, path = [], declared }: Given, context: Context, found: Found): void {
  const name = part(target, 'attribute');
  context.scope.memberBindings.push({
    object: expression(part(target, 'object'), context, found),
    name: found.text.slice(name.start, name.end),
    value,
    path,
    span: spanOf(target),
    branch: context.branch,
    annotation: declared,
  });
}

/** `a["key"] = …` is a member; a key that is no constant text is kept as it is written. */
function bindSubscript(target: Syntax, { value, path = [] }: Given, context: Context, found: Found): void {
  const read = expression(target, context, found);
  if (read.kind !== 'index') return;
  const { object, key } = read;
  const constant = key.kind === 'literal' && typeof key.value === 'string' ? key.value : undefined;
  context.scope.memberBindings.push({
    object,
    ...(constant === undefined ? { name: '[]', key } : { name: constant }),
    value,
    path,
    span: spanOf(target),
    branch: context.branch,
    annotation: undefined,
  });
}

/** Declares `name` as bound to something that cannot be read. */
const bindUnknown = (name: Syntax, context: Context, found: Found): void => {
  bind(context, found.text.slice(name.start, name.end), {
    kind: 'value',
    value: unknown(name),
    path: [],
    span: spanOf(name),
    branch: context.branch,
    annotation: undefined,
  });
};

/** The assignment whose target this is, or is part of: in `model, rest = f(model)` the argument is the model before it. */
function assignmentOf(target: Syntax): Syntax | undefined {
  let at = target.parent;
  while (at && /^(?:(?:pattern_)?list|(?:tuple|list|list_splat)_pattern|tuple)$/u.test(at.type)) at = at.parent;
  return at?.type === 'assignment' ? at : undefined;
}
