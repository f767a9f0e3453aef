import { not } from '../facts/asked.ts';
import type { Expr } from '../facts/facts.ts';
import type { Span } from '../text/span.ts';
import { read } from './javascriptExpressions.ts';
import { exportAssigned } from './javascriptModules.ts';
import { propertyName } from './javascriptLiterals.ts';
import { leaves, reachedFrom, type Leaf } from './javascriptPatterns.ts';
import { blockOf, textOf, within, type Place } from './javascriptPlace.ts';
import { declare, spanOf, unknown } from './openScope.ts';
import { walk } from './javascriptStatements.ts';
import { field, part, type Syntax } from './syntax.ts';

interface Given {
  readonly value: Expr;
  readonly annotation: Expr | undefined;
  /** End of the whole declaration or assignment: its names are bound from there on. */
  readonly end: number;
  readonly block?: Span | undefined;
}

/** Declares the names of a pattern; gives them back. */
export function declarePattern(pattern: Syntax, given: Given, place: Place): readonly string[] {
  return leaves(pattern, place).map(leaf => {
    const name = textOf(leaf.target, place);
    const span = { start: leaf.target.start, end: given.end };
    const reached = reachedFrom(given.value, leaf);
    const { annotation, block } = given;
    declare(place.scope, name, { kind: 'value', ...reached, span, branch: place.branch, annotation, block });
    return name;
  });
}

/** The target of `for (… of value)`, declared there or before. */
export function bindItem(pattern: Syntax, value: Expr, isDeclared: boolean, place: Place): void {
  for (const { target, path, rest } of leaves(pattern, place)) {
    if (!isName(target)) {
      walk(target, place);
      continue;
    }
    const span = spanOf(target);
    const name = textOf(target, place);
    const block = isDeclared ? blockOf(pattern) : undefined;
    const item = { kind: 'item', value, path, span, block } as const;
    const binding = rest === undefined ? item : unknownAt(span, place);
    if (isDeclared) declare(place.scope, name, binding);
    else place.file.assigned.push({ name, from: place.names, binding });
  }
}

const unknownAt = (span: Span, { branch }: Place) =>
  ({ kind: 'value', value: unknown(span), path: [], span, branch, annotation: undefined }) as const;

/** What every assignment to a member says of itself. */
const once = ({ branch }: Place) => ({ branch, annotation: undefined });

const isName = ({ type }: Syntax): boolean => type === 'identifier' || type === 'shorthand_property_identifier_pattern';

export function readAssignment(node: Syntax, place: Place): Expr {
  const value = read(part(node, 'right'), place);
  assign(part(node, 'left'), value, node.end, place);
  return value;
}

/** `x += y` is an operation on what x was before; `x ??= y` binds x to y where it is not set. */
export function readAugmented(node: Syntax, place: Place): Expr {
  const left = part(node, 'left');
  const sign = part(node, 'operator').type.slice(0, -1);
  const before = read(left, place);
  const given = read(part(node, 'right'), place);
  const span = spanOf(node);
  if (sign === '??' || sign === '||' || sign === '&&') {
    rebind(left, before, given, within(place, node, node, sign === '&&' ? undefined : not(before)));
    return sign === '&&' ? given : { kind: 'choice', how: 'fallback', options: [before, given], span };
  }
  const value: Expr = { kind: 'operation', operator: sign, left: before, right: given, span };
  rebind(left, before, value, place);
  return value;
}

/** Binds a target that has already been read as a value. */
function rebind(target: Syntax, before: Expr, value: Expr, place: Place): void {
  const { span } = value;
  const key = before.kind === 'member' ? before.name : before.kind === 'index' ? constantKey(before.key) : undefined;
  if (before.kind === 'name') assign(target, value, span.end, place);
  else if (key !== undefined && (before.kind === 'member' || before.kind === 'index'))
    place.scope.memberBindings.push({ object: before.object, name: key, value, path: [], span, ...once(place) });
}

const constantKey = (key: Expr): string | undefined =>
  key.kind === 'literal' && typeof key.value === 'string' ? key.value : undefined;

/** `x++` leaves x with a value that nothing here tells. */
export function readUpdate(node: Syntax, place: Place): Expr {
  const argument = part(node, 'argument');
  if (isName(argument)) assign(argument, unknown(node), node.end, place);
  else read(argument, place);
  return unknown(node);
}

function assign(left: Syntax, value: Expr, end: number, place: Place): void {
  for (const leaf of leaves(left, place)) {
    const reached = reachedFrom(value, leaf);
    const span = { start: leaf.target.start, end };
    if (!isName(leaf.target)) {
      assignMember(leaf, reached, span, place);
      continue;
    }
    const binding = { kind: 'value', ...reached, span, branch: place.branch, annotation: undefined } as const;
    place.file.assigned.push({ name: textOf(leaf.target, place), from: place.names, binding });
  }
}

/** `this.client = …`, `config['model'] = …`, `config[key] = …`. */
function assignMember({ target }: Leaf, reached: ReturnType<typeof reachedFrom>, span: Span, place: Place): void {
  const key = field(target, 'property') ?? field(target, 'index');
  const holder = field(target, 'object');
  if (!key || !holder) {
    walk(target, place);
    return;
  }
  const object = read(holder, place);
  const name = propertyName(key, place);
  if (name === undefined) {
    place.scope.memberBindings.push({ object, name: '[]', key: read(key, place), ...reached, span, ...once(place) });
    return;
  }
  place.scope.memberBindings.push({ object, name, ...reached, span, ...once(place) });
  if (reached.path.length === 0) exportAssigned(object, name, reached.value, place);
}
