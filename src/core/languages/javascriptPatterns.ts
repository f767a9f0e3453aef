import type { Expr, PathStep, RecordEntry } from '../facts/facts.ts';
import type { Span } from '../text/span.ts';
import { read } from './javascriptExpressions.ts';
import { propertyName } from './javascriptLiterals.ts';
import { textOf, type Place } from './javascriptPlace.ts';
import { spanOf, unknown } from './openScope.ts';
import { part, type Syntax } from './syntax.ts';

/** One target of a destructuring pattern and how it is reached from the value that is taken apart. */
export interface Leaf {
  /** A name, or in assignments anything that can be assigned to. */
  readonly target: Syntax;
  readonly path: readonly PathStep[];
  /** Defaults on the way (`{ a: { b = 1 } = {} }`): each stands in when the value after that many steps is undefined. */
  readonly defaults: readonly { readonly after: number; readonly value: Expr }[];
  /** What is left after the other targets, or a value whose key only running the code would tell. */
  readonly rest: 'list' | 'record' | 'unknown' | undefined;
  /** For a record rest: the keys that other targets take. */
  readonly taken: readonly string[];
}

type Reached = Omit<Leaf, 'target'>;

const whole: Reached = { path: [], defaults: [], rest: undefined, taken: [] };

/** The targets of a pattern in source order; a plain name is a pattern with one. Defaults are lowered once, here. */
export function leaves(pattern: Syntax, place: Place): readonly Leaf[] {
  const found: Leaf[] = [];
  descend(pattern, whole, place, found);
  return found;
}

function descend(node: Syntax, reached: Reached, place: Place, found: Leaf[]): void {
  const [first] = node.children;
  switch (node.type) {
    case 'object_pattern':
      descendObject(node, reached, place, found);
      return;
    case 'array_pattern':
      descendArray(node, reached, place, found);
      return;
    case 'assignment_pattern':
    case 'object_assignment_pattern':
      descend(part(node, 'left'), withDefault(part(node, 'right'), reached, place), place, found);
      return;
    case 'rest_pattern':
      if (first) descend(first, { ...reached, rest: 'list' }, place, found);
      return;
    case 'parenthesized_expression':
    case 'non_null_expression':
    case 'as_expression':
      if (first) descend(first, reached, place, found);
      return;
    default:
      found.push({ target: node, ...reached });
  }
}

function withDefault(value: Syntax, reached: Reached, place: Place): Reached {
  const entry = { after: reached.path.length, value: read(value, place) };
  return { ...reached, defaults: [...reached.defaults, entry] };
}

function descendObject(node: Syntax, reached: Reached, place: Place, found: Leaf[]): void {
  const taken: string[] = [];
  const step = (key: string | undefined): Reached => {
    if (key === undefined) return { ...reached, rest: 'unknown' };
    taken.push(key);
    return { ...reached, path: [...reached.path, key] };
  };
  for (const child of node.children) {
    if (child.type === 'pair_pattern') {
      const key = part(child, 'key');
      if (key.type === 'computed_property_name') read(key, place);
      descend(part(child, 'value'), step(propertyName(key, place)), place, found);
    } else if (child.type === 'object_assignment_pattern') {
      descend(child, step(textOf(part(child, 'left'), place)), place, found);
    } else if (child.type === 'rest_pattern') {
      const [name] = child.children;
      if (name) descend(name, { ...reached, rest: 'record', taken: [...taken] }, place, found);
    } else if (child.type === 'shorthand_property_identifier_pattern') {
      descend(child, step(textOf(child, place)), place, found);
    }
  }
}

function descendArray(node: Syntax, reached: Reached, place: Place, found: Leaf[]): void {
  let position = 0;
  let at = node.start;
  for (const child of node.children) {
    // Holes leave no node behind: `[, second]`.
    position += commas(place.file.text.slice(at, child.start));
    at = child.end;
    const inner = { ...reached, path: child.type === 'rest_pattern' ? reached.path : [...reached.path, position] };
    descend(child, inner, place, found);
  }
}

const commas = (gap: string): number => gap.replace(/\/\*[^]*?\*\/|\/\/.*/gu, '').split(',').length - 1;

/** What a leaf gets from `value`: an expression and the steps that lead on from it. */
export function reachedFrom(value: Expr, leaf: Leaf): { readonly value: Expr; readonly path: readonly PathStep[] } {
  const span = spanOf(leaf.target);
  let from = value;
  let done = 0;
  for (const { after, value: fallback } of leaf.defaults) {
    from = {
      kind: 'choice',
      how: 'fallback',
      options: [follow(from, leaf.path.slice(done, after), span), fallback],
      span,
    };
    done = after;
  }
  const path = leaf.path.slice(done);
  if (leaf.rest === undefined) return { value: from, path };
  return {
    value: leaf.rest === 'record' ? without(leaf.taken, follow(from, path, span), span) : unknown(span),
    path: [],
  };
}

/** `value.a[0]` for the steps `a`, 0. */
export function follow(value: Expr, path: readonly PathStep[], span: Span): Expr {
  let at = value;
  for (const step of path) {
    if (typeof step === 'string') at = { kind: 'member', object: at, name: step, nameSpan: span, span };
    else at = { kind: 'index', object: at, key: { kind: 'literal', value: step, span }, span };
  }
  return at;
}

/** What a record rest holds: everything but the keys taken, of which nothing is known any more. */
function without(taken: readonly string[], value: Expr, span: Span): Expr {
  const entry = (key: Expr | undefined, held: Expr): RecordEntry => ({ key, value: held, span });
  const gone = taken.map(name => entry({ kind: 'literal', value: name, span }, unknown(span)));
  return { kind: 'record', entries: [entry(undefined, value), ...gone], span };
}
