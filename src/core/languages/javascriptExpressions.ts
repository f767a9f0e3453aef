import { partsOfComponents } from '../facts/componentOptions.ts';
import type { Expr, FunctionFact, RecordEntry } from '../facts/facts.ts';
import { readAssignment, readAugmented, readUpdate } from './javascriptAssignments.ts';
import { readCall, readNew } from './javascriptCalls.ts';
import { readClass, readStored } from './javascriptClasses.ts';
import { isGetter, readFunction } from './javascriptFunctions.ts';
import { numberLiteral, propertyName, readTemplate, stringValue } from './javascriptLiterals.ts';
import { lead, nameAt, textOf, within, type Place } from './javascriptPlace.ts';
import { spanOf, unknown } from './openScope.ts';
import { recover } from './javascriptRecovery.ts';
import { walk } from './javascriptStatements.ts';
import { readTernary } from './javascriptTernary.ts';
import { field, part, type Syntax } from './syntax.ts';

/** Lowers an expression. Its calls, functions and assignments are gathered in the file, inner before outer. */
export function read(node: Syntax, place: Place): Expr {
  const span = spanOf(node);
  switch (node.type) {
    case 'identifier':
    case 'import':
    case 'shorthand_property_identifier':
      return nameAt(node, place);
    case 'this':
    case 'super':
      return { kind: 'name', name: node.type, scope: place.self, span };
    case 'member_expression':
    case 'nested_identifier':
      return readMember(node, place);
    case 'subscript_expression': {
      const object = read(part(node, 'object'), place);
      return { kind: 'index', object, key: read(part(node, 'index'), place), span };
    }
    case 'call_expression':
      return readCall(node, place);
    case 'new_expression':
      return readNew(node, place);
    case 'string':
      return { kind: 'literal', value: stringValue(node, place), span };
    case 'template_string':
      return readTemplate(node, place, hole => read(hole, place));
    case 'number':
      return numberLiteral(node, place);
    case 'true':
    case 'false':
      return { kind: 'literal', value: node.type === 'true', span };
    case 'null':
    case 'undefined':
      return { kind: 'literal', value: null, span };
    case 'array':
      return { kind: 'list', items: node.children.map(item => read(item, place)), span };
    case 'object':
      return readObject(node, place);
    case 'arrow_function':
    case 'function_expression':
    case 'generator_function':
    case 'method_definition':
      return { kind: 'function', fn: readFunction(node, place), span };
    case 'class':
      return { kind: 'class', cls: readClass(node, place), span };
    case 'parenthesized_expression':
    case 'await_expression':
    case 'as_expression':
    case 'satisfies_expression':
    case 'non_null_expression':
    case 'instantiation_expression':
      return readInner(node, node.children[0], place);
    case 'type_assertion':
    case 'sequence_expression':
      for (const child of node.children.slice(0, -1)) walk(child, place);
      return readInner(node, node.children.at(-1), place);
    case 'ternary_expression':
      return readTernary(node, place);
    case 'binary_expression':
      return readBinary(node, place);
    case 'unary_expression':
      return readUnary(node, place);
    case 'assignment_expression':
      return readAssignment(node, place);
    case 'augmented_assignment_expression':
      return readAugmented(node, place);
    case 'update_expression':
      return readUpdate(node, place);
    case 'yield_expression':
      return readYield(node, place);
    case 'meta_property':
      return readMeta(node, place);
    case 'type_arguments':
    case 'type_annotation':
    case 'type_parameters':
      return unknown(node);
    case 'ERROR':
      return recover(node, place)[0] ?? unknown(node);
    default:
      return nothing(node, place);
  }
}

/** What has no value of its own (markup, a tagged template, a pattern): only what stands in it counts. */
function nothing(node: Syntax, place: Place): Expr {
  for (const child of node.children) walk(child, place);
  return unknown(node);
}

const readInner = (node: Syntax, inner: Syntax | undefined, place: Place): Expr =>
  inner ? read(inner, place) : unknown(node);

/** `a.b`; while the name is not yet typed, it is nothing yet. */
function readMember(node: Syntax, place: Place): Expr {
  const object = field(node, 'object');
  const property = field(node, 'property');
  if (!object || !property || property.start === property.end) return nothing(node, place);
  return {
    kind: 'member',
    object: read(object, place),
    name: textOf(property, place),
    nameSpan: spanOf(property),
    span: spanOf(node),
  };
}

/** `import.meta` is written as a member of `import`; `new.target` says nothing. */
function readMeta(node: Syntax, place: Place): Expr {
  if (!place.file.text.startsWith('import', node.start)) return unknown(node);
  const name = { start: node.start, end: node.start + 'import'.length };
  return {
    kind: 'member',
    object: nameAt(name, place),
    name: 'meta',
    nameSpan: { start: node.end - 'meta'.length, end: node.end },
    span: spanOf(node),
  };
}

function readBinary(node: Syntax, place: Place): Expr {
  const rightNode = part(node, 'right');
  const sign = part(node, 'operator').type;
  const left = read(part(node, 'left'), place);
  const lazy = sign === '||' || sign === '??' || sign === '&&';
  const right = read(rightNode, lazy ? within(place, rightNode) : place);
  if (sign === '&&') return right;
  const span = spanOf(node);
  if (!lazy) return { kind: 'operation', operator: sign, left, right, span };
  const first = left.kind === 'choice' && left.how === 'fallback' ? left.options : [left];
  return { kind: 'choice', how: 'fallback', options: [...first, right], span };
}

function readUnary(node: Syntax, place: Place): Expr {
  const value = read(part(node, 'argument'), place);
  const span = spanOf(node);
  switch (part(node, 'operator').type) {
    case 'void':
      return { kind: 'literal', value: null, span };
    case '-':
      return value.kind === 'literal' && typeof value.value === 'number'
        ? { ...value, value: -value.value, span }
        : unknown(node);
    case '+':
      return value.kind === 'literal' && typeof value.value === 'number' ? value : unknown(node);
    case '!':
      return value.kind === 'literal' && typeof value.value === 'number'
        ? { kind: 'literal', value: !value.value, span }
        : { kind: 'operation', operator: 'not', left: value, right: value, span };
    default:
      return unknown(node);
  }
}

function readYield(node: Syntax, place: Place): Expr {
  const [child] = node.children;
  if (!child) return unknown(node);
  const value = read(child, place);
  if (!lead(node, child, place).includes('*')) place.gathered?.yields.push(value);
  return unknown(node);
}

/** An object literal: its methods know it as theirs, or as their `owner`'s. */
function readObject(node: Syntax, place: Place, owner?: FunctionFact['object']): Expr {
  const entries: RecordEntry[] = [];
  const object = { kind: 'record', entries, span: spanOf(node) } as const;
  for (const child of node.children) entries.push(...readEntry(child, place, owner ?? object));
  return object;
}

/** Entries of an object literal; setters hold nothing, getters what they give. */
function readEntry(node: Syntax, place: Place, object: FunctionFact['object']): readonly RecordEntry[] {
  const span = spanOf(node);
  switch (node.type) {
    case 'pair': {
      const key = readKey(part(node, 'key'), place);
      const name = key.kind === 'literal' && typeof key.value === 'string' ? key.value : undefined;
      const value = part(node, 'value');
      if (value.type === 'object' && name !== undefined && partsOfComponents.has(name))
        return [{ key, value: readObject(value, place, object), span }];
      return [{ key, value: readStored(value, place, name, object), span }];
    }
    case 'shorthand_property_identifier':
      return [{ key: { kind: 'literal', value: textOf(node, place), span }, value: nameAt(node, place), span }];
    case 'spread_element': {
      const [inner] = node.children;
      return inner ? [{ key: undefined, value: read(inner, place), span }] : [];
    }
    case 'method_definition': {
      const name = part(node, 'name');
      const key = readKey(name, place);
      const fn = readFunction(node, place, { name: propertyName(name, place), object });
      if (/\bset\s/u.test(lead(node, name, place))) return [];
      const value: Expr = isGetter(node, place) ? given(fn.returns, node) : { kind: 'function', fn, span };
      return [{ key, value, span }];
    }
    default:
      walk(node, place);
      return [];
  }
}

/** What a getter gives: one value, or one of several. */
function given(returns: readonly Expr[], node: Syntax): Expr {
  const [only] = returns;
  if (only && returns.length === 1) return only;
  return only ? { kind: 'choice', how: 'either', options: returns, span: spanOf(node) } : unknown(node);
}

function readKey(node: Syntax, place: Place): Expr {
  const [computed] = node.children;
  if (node.type === 'computed_property_name') return computed ? read(computed, place) : unknown(node);
  if (node.type === 'number') return numberLiteral(node, place);
  return { kind: 'literal', value: propertyName(node, place) ?? '', span: spanOf(node) };
}
