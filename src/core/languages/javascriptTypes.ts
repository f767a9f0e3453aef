import type { Binding, ClassFact, Expr, FunctionFact } from '../facts/facts.ts';
import { importedModule } from './javascriptDocs.ts';
import { readSignature } from './javascriptFunctions.ts';
import { numberLiteral, propertyName, stringValue } from './javascriptLiterals.ts';
import { nameAt, textOf, type Place } from './javascriptPlace.ts';
import { declare, openScope, spanOf, unknown } from './openScope.ts';
import { childrenOf, field, fields, part, type Syntax } from './syntax.ts';

/** Generic types whose values have, or lead to, the members of their first argument. */
const transparent = new Set([
  'Promise',
  'PromiseLike',
  'Awaited',
  'Readonly',
  'Partial',
  'Required',
  'NonNullable',
  'Pick',
  'Omit',
  'InstanceType',
]);

/** The type a declaration carries (`: T`), if it carries one. */
export function annotationOf(node: Syntax, place: Place, fieldName = 'type'): Expr | undefined {
  const type = field(node, fieldName);
  return type && readType(type, place);
}

/**
 * A type as an expression: the class it names, wrappers and `undefined` taken off; an object type is a class without
 * a name whose members are declared. Calls inside types (`typeof f()`) are none.
 */
export function readType(node: Syntax, place: Place): Expr {
  const first = node.children[0];
  switch (node.type) {
    case 'type_annotation':
    case 'parenthesized_type':
    case 'readonly_type':
    case 'flow_maybe_type':
      return first ? readType(first, place) : unknown(node);
    case 'identifier':
    case 'type_identifier':
      return nameAt(node, place);
    case 'nested_type_identifier':
      return dotted(node, part(node, 'module'), part(node, 'name'), place);
    case 'nested_identifier':
    case 'member_expression':
      return dotted(node, part(node, 'object'), part(node, 'property'), place);
    case 'generic_type':
      return readGeneric(node, place);
    case 'literal_type':
      return first ? readLiteralType(first, place) : unknown(node);
    case 'union_type':
      return readUnion(node, place);
    case 'intersection_type':
      return node.children.map(child => readType(child, place)).find(isKnown) ?? unknown(node);
    case 'object_type':
      return { kind: 'class', cls: readMembers(node, [], undefined, place), span: spanOf(node) };
    default:
      return unknown(node);
  }
}

const isKnown = (type: Expr): boolean => type.kind !== 'unknown';

function dotted(node: Syntax, object: Syntax, name: Syntax, place: Place): Expr {
  const holder = object.type === 'call_expression' ? readImportType(object, place) : readType(object, place);
  if (holder.kind !== 'name' && holder.kind !== 'member') return unknown(node);
  return { kind: 'member', object: holder, name: textOf(name, place), nameSpan: spanOf(name), span: spanOf(node) };
}

/** `import('openai')` inside a type. */
function readImportType(node: Syntax, place: Place): Expr {
  const source = part(node, 'arguments').children[0];
  const isImport = part(node, 'function').type === 'import' && source?.type === 'string';
  return isImport ? importedModule(stringValue(source, place), spanOf(node), place) : unknown(node);
}

function readGeneric(node: Syntax, place: Place): Expr {
  const name = part(node, 'name');
  const written = textOf(name, place);
  if (!transparent.has(written)) return written === 'Array' ? unknown(node) : readType(name, place);
  const argument = part(node, 'type_arguments').children[0];
  if (!argument) return unknown(node);
  const ofConstructor = written === 'InstanceType' && argument.type === 'type_query' ? argument.children[0] : undefined;
  return readType(ofConstructor ?? argument, place);
}

function readLiteralType(node: Syntax, place: Place): Expr {
  const span = spanOf(node);
  switch (node.type) {
    case 'string':
      return { kind: 'literal', value: stringValue(node, place), span };
    case 'number':
      return numberLiteral(node, place);
    case 'true':
    case 'false':
      return { kind: 'literal', value: node.type === 'true', span };
    case 'null':
    case 'undefined':
      return { kind: 'literal', value: null, span };
    default:
      return unknown(node);
  }
}

/** `A | undefined` is A; several types that are all known are a choice. */
function readUnion(node: Syntax, place: Place): Expr {
  const options: Expr[] = [];
  for (const child of node.children) {
    const type = readType(child, place);
    if (type.kind === 'literal' && type.value === null) continue;
    if (type.kind === 'choice') options.push(...type.options);
    else options.push(type);
  }
  const [only] = options;
  if (!only || !options.every(isKnown)) return unknown(node);
  return options.length === 1 ? only : { kind: 'choice', how: 'either', options, span: spanOf(node) };
}

/** An interface or an object type as a class: properties are declared attributes, method signatures are methods. */
function readMembers(body: Syntax, bases: readonly Expr[], name: string | undefined, place: Place): ClassFact {
  const scope = openScope('class', place.scope);
  const methods: FunctionFact[] = [];
  const cls: ClassFact = { name, bases, decorators: [], scope, methods, span: spanOf(body) };
  scope.owner = cls;
  for (const member of body.children) {
    const key = field(member, 'name');
    const known = key && propertyName(key, place);
    if (known === undefined) continue;
    if (member.type === 'property_signature') {
      const annotation = annotationOf(member, place);
      if (annotation) declare(scope, known, { kind: 'declared', annotation, span: spanOf(member) });
    } else if (member.type === 'method_signature') {
      const fn = readSignature(member, { ...place, scope }, known, cls);
      methods.push(fn);
      declare(scope, known, { kind: 'function', fn, span: fn.span });
    }
  }
  return cls;
}

/** `interface X { … }` and `type X = …`. Values of the same name go first, as they carry more. */
export function readTypeDeclaration(node: Syntax, place: Place): void {
  const known = textOf(part(node, 'name'), place);
  const add = (binding: Binding) => place.file.typed.push({ name: known, scope: place.scope, binding });
  const span = spanOf(node);
  if (node.type === 'interface_declaration') {
    const bases = childrenOf(node, 'extends_type_clause').flatMap(clause => fields(clause, 'type'));
    const types = bases.map(base => readType(base, place));
    add({ kind: 'class', cls: readMembers(part(node, 'body'), types, known, place), span });
    return;
  }
  const type = part(node, 'value');
  if (type.type === 'object_type') add({ kind: 'class', cls: readMembers(type, [], known, place), span });
  else {
    const value = readType(type, place);
    if (isKnown(value)) add({ kind: 'value', value, path: [], span, branch: undefined, annotation: undefined });
  }
}

/** `function f(x: X): Y;`: an overload, or one that is declared only. */
export function readFunctionSignature(node: Syntax, place: Place): void {
  const known = textOf(part(node, 'name'), place);
  const fn = readSignature(node, place, known, undefined);
  place.file.typed.push({ name: known, scope: place.scope, binding: { kind: 'function', fn, span: fn.span } });
}
