import type { Expr, PathStep } from '../facts/facts.ts';
import { spanOf, unknown } from './openScope.ts';
import { bind, type Context, type Found } from './pythonContext.ts';
import { expression } from './pythonExpressions.ts';
import { visit } from './pythonStatements.ts';
import { field, type Syntax } from './syntax.ts';

/** Binds an assignment target: a name, an attribute, a subscript with a constant key, or a pattern of these. */
export function bindTarget(
  target: Syntax,
  value: Expr,
  path: readonly PathStep[],
  as: 'item' | undefined,
  context: Context,
  found: Found,
  declared?: Expr,
): void {
  const { text } = found;
  switch (target.type) {
    case 'identifier': {
      const span = spanOf(assignmentOf(target) ?? target);
      const name = text.slice(target.start, target.end);
      if (as === 'item') bind(context, name, { kind: 'item', value, path, span });
      else bind(context, name, { kind: 'value', value, path, span, branch: context.branch, annotation: declared });
      return;
    }
    case 'attribute': {
      const name = field(target, 'attribute');
      const object = field(target, 'object');
      if (!name || !object) return;
      context.scope.memberBindings.push({
        object: expression(object, context, found),
        name: text.slice(name.start, name.end),
        value,
        path,
        span: spanOf(target),
        branch: context.branch,
        annotation: declared,
      });
      return;
    }
    case 'subscript': {
      const object = field(target, 'value');
      const key = field(target, 'subscript');
      if (!object || !key) return;
      const read = expression(key, context, found);
      const holder = expression(object, context, found);
      const constant = read.kind === 'literal' && typeof read.value === 'string' ? read.value : undefined;
      context.scope.memberBindings.push({
        object: holder,
        ...(constant === undefined ? { name: '[]', key: read } : { name: constant }),
        value,
        path,
        span: spanOf(target),
        branch: context.branch,
        annotation: undefined,
      });
      return;
    }
    case 'pattern_list':
    case 'tuple_pattern':
    case 'list_pattern':
    case 'tuple':
    case 'expression_list':
      for (const [position, part] of target.children.entries())
        bindTarget(part, value, [...path, position], as, context, found);
      return;
    case 'list_splat_pattern': {
      const name = target.children[0];
      if (name?.type === 'identifier') bindUnknown(name, context, found);
      return;
    }
    default:
      visit(target, context, found);
  }
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
