import { not } from '../facts/asked.ts';
import type { Expr } from '../facts/facts.ts';
import { leftBy, restAfter, skipsRest } from './leaving.ts';
import { guard, spanOf } from './openScope.ts';
import type { Context, Found } from './pythonContext.ts';
import { expression } from './pythonExpressions.ts';
import { visit } from './pythonStatements.ts';
import { condition } from './pythonTests.ts';
import { part, type Syntax } from './syntax.ts';

/** The surroundings of an arm. */
export const armed = (body: Syntax, statement: Syntax, context: Context, test?: Expr): Context => ({
  ...context,
  branch: { body: spanOf(body), statement: spanOf(statement), test, left: leftBy(body, context.branch) },
});

/** Each body of an `if` is an arm of which one runs; conditions run before. */
export function readIf(node: Syntax, context: Context, found: Found): void {
  const arms = armsOf(node, context);
  let test: Expr | undefined;
  for (const child of node.children) {
    if (child.field === 'condition') test = condition(child, context, found);
    else if (child.type === 'elif_clause') {
      const own = part(child, 'condition');
      const inside = arms(child, condition(own, context, found));
      for (const part of child.children) if (part !== own) visit(part, inside, found);
    } else if (child.field === 'consequence') visit(child, arms(child, test), found);
    else if (child.type === 'else_clause') visit(child, arms(child), found);
    else visit(child, context, found);
  }
}

/** The same for each `case` of a `match`. */
export function readMatch(node: Syntax, context: Context, found: Found): void {
  const arms = armsOf(node, context);
  let subject: Expr | undefined;
  const read = (child: Syntax): void => {
    if (child.field === 'subject') subject = expression(child, context, found);
    else if (child.type === 'block') child.children.forEach(read);
    else if (child.type !== 'case_clause') visit(child, context, found);
    else {
      const inside = arms(child, subject && matches(subject, child, context, found));
      for (const part of child.children) visit(part, inside, found);
    }
  };
  node.children.forEach(read);
}

/** Notes what holds in each arm, in the arms below it and, where it leaves the block, behind the statement. */
function armsOf(node: Syntax, context: Context): (body: Syntax, test?: Expr) => Context {
  const rest = restAfter(node);
  let allLeave = true;
  return (body, test) => {
    const inside = armed(body, node, context, test);
    allLeave &&= skipsRest(body);
    if (test && inside.branch) {
      context.scope.guards.push(inside.branch);
      guard(context.scope, { start: body.end, end: allLeave && rest ? rest.end : node.end }, not(test));
    }
    return inside;
  };
}

/** `case "a" | "b":`, `case Kind.A:` as a comparison; undefined for every other pattern. */
function matches(subject: Expr, clause: Syntax, context: Context, found: Found): Expr | undefined {
  const patterns = clause.children.filter(({ type }) => type === 'case_pattern');
  const [only] = patterns;
  const hasGuard = clause.children.some(({ type }) => type === 'if_clause');
  const inner = patterns.length === 1 && !hasGuard ? only?.children[0] : undefined;
  const options = inner?.type === 'union_pattern' ? inner.children : inner ? [inner] : [];
  const values = options.flatMap(each => valueOf(each, context, found) ?? []);
  if (values.length === 0 || values.length < options.length) return undefined;
  const span = spanOf(clause);
  return { kind: 'operation', operator: 'in', left: subject, right: { kind: 'list', items: values, span }, span };
}

function valueOf(pattern: Syntax, context: Context, found: Found): Expr | undefined {
  if (/^(?:string|integer|true|false|none)$/u.test(pattern.type)) return expression(pattern, context, found);
  if (pattern.type !== 'dotted_name' || pattern.children.length !== 2) return undefined;
  const [owner, member] = pattern.children;
  if (!owner || !member) return undefined;
  const name = found.text.slice(member.start, member.end);
  const span = spanOf(pattern);
  return { kind: 'member', object: expression(owner, context, found), name, nameSpan: spanOf(member), span };
}
