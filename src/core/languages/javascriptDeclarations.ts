import type { Binding, ClassFact, Expr, FunctionFact, RecordEntry } from '../facts/facts.ts';
import type { ExportFact } from '../facts/fileFacts.ts';
import { declarePattern } from './javascriptAssignments.ts';
import { readClass, readStored } from './javascriptClasses.ts';
import { documentedVariable } from './javascriptDocs.ts';
import { read } from './javascriptExpressions.ts';
import { readFunction } from './javascriptFunctions.ts';
import { propertyName } from './javascriptLiterals.ts';
import { readImportAlias } from './javascriptModules.ts';
import { blockOf, textOf, type Place } from './javascriptPlace.ts';
import { declare, openScope, spanOf } from './openScope.ts';
import { walk } from './javascriptStatements.ts';
import { annotationOf, readFunctionSignature, readType, readTypeDeclaration } from './javascriptTypes.ts';
import { field, fields, part, type Syntax } from './syntax.ts';

const declarations = new Set([
  'lexical_declaration',
  'variable_declaration',
  'using_declaration',
  'variable_declarator',
  'function_declaration',
  'generator_function_declaration',
  'function_signature',
  'class_declaration',
  'abstract_class_declaration',
  'interface_declaration',
  'type_alias_declaration',
  'enum_declaration',
  'internal_module',
  'module',
  'ambient_declaration',
  'import_alias',
]);

export const isDeclaration = ({ type }: Syntax): boolean => declarations.has(type);

/** Declares what a declaration declares; gives the names back, for an `export` before it. */
export function walkDeclaration(node: Syntax, place: Place): readonly string[] {
  switch (node.type) {
    case 'function_declaration':
    case 'generator_function_declaration':
      return declareFunction(readFunction(node, place), place);
    case 'class_declaration':
    case 'abstract_class_declaration':
      return declareClass(readClass(node, place), place);
    case 'variable_declarator':
      return readDeclarator(node, place);
    case 'enum_declaration':
      return readEnum(node, place);
    case 'internal_module':
    case 'module':
      return readNamespace(node, place);
    case 'function_signature':
      readFunctionSignature(node, place);
      return ownName(node, place);
    case 'interface_declaration':
    case 'type_alias_declaration':
      readTypeDeclaration(node, place);
      return ownName(node, place);
    case 'import_alias':
      readImportAlias(node, place);
      return node.children.slice(0, 1).map(name => textOf(name, place));
    default:
      return node.children.flatMap(child =>
        isDeclaration(child) ? walkDeclaration(child, place) : (walk(child, place), []),
      );
  }
}

const ownName = (node: Syntax, place: Place): readonly string[] =>
  fields(node, 'name').map(name => textOf(name, place));

export function declareFunction(fn: FunctionFact, place: Place): readonly string[] {
  if (fn.name === undefined) return [];
  declare(place.scope, fn.name, { kind: 'function', fn, span: fn.span });
  return [fn.name];
}

export function declareClass(cls: ClassFact, place: Place): readonly string[] {
  if (cls.name === undefined) return [];
  declare(place.scope, cls.name, { kind: 'class', cls, span: cls.span });
  return [cls.name];
}

/** `const x: T = value`, `let x: T`; one without value and type is undefined until something is assigned. */
function readDeclarator(node: Syntax, place: Place): readonly string[] {
  const pattern = part(node, 'name');
  const initial = field(node, 'value');
  const isPlain = pattern.type === 'identifier';
  const block = node.parent?.type === 'lexical_declaration' ? blockOf(node) : undefined;
  const annotation =
    annotationOf(node, place) ?? (initial && castType(initial, place)) ?? documentedVariable(node, place);
  if (!initial && annotation && isPlain) {
    const name = textOf(pattern, place);
    declare(place.scope, name, { kind: 'declared', annotation, span: spanOf(node), block });
    return [name];
  }
  const value: Expr = initial
    ? readStored(initial, place, isPlain ? textOf(pattern, place) : undefined)
    : { kind: 'literal', value: null, span: spanOf(node) };
  return declarePattern(pattern, { value, annotation, end: node.end, block }, place);
}

/** `value as T` declares a type as good as `: T` does. */
function castType(value: Syntax, place: Place): Expr | undefined {
  const type = value.type === 'as_expression' ? value.children[1] : undefined;
  const read = type && readType(type, place);
  return read?.kind === 'unknown' ? undefined : read;
}

const stored = (value: Expr, node: Syntax, place: Place): Binding => ({
  kind: 'value',
  value,
  path: [],
  span: spanOf(node),
  branch: place.branch,
  annotation: undefined,
});

/** An enum is a record of its members; those without a value count on from the one before. */
function readEnum(node: Syntax, place: Place): readonly string[] {
  const name = textOf(part(node, 'name'), place);
  const entries: RecordEntry[] = [];
  let next: number | undefined = 0;
  for (const member of part(node, 'body').children) {
    const key = field(member, 'name') ?? member;
    const span = spanOf(member);
    const given = field(member, 'value');
    const counted: Expr = next === undefined ? { kind: 'unknown', span } : { kind: 'literal', value: next, span };
    const value: Expr = given ? read(given, place) : counted;
    next = value.kind === 'literal' && typeof value.value === 'number' ? value.value + 1 : undefined;
    const known = propertyName(key, place);
    if (known !== undefined) entries.push({ key: { kind: 'literal', value: known, span: spanOf(key) }, value, span });
  }
  declare(place.scope, name, stored({ kind: 'record', entries, span: spanOf(node) }, node, place));
  return [name];
}

/** A namespace has a scope of its own, and its name stands for a record of what it exports; an ambient one exports all. */
function readNamespace(node: Syntax, place: Place): readonly string[] {
  const name = part(node, 'name');
  const body = field(node, 'body');
  const scope = openScope('function', place.scope);
  const exports: ExportFact[] = [];
  const { typed } = place.file;
  const before = typed.length;
  if (body) walk(body, { ...place, scope, names: scope, self: scope, gathered: undefined, exports });
  if (name.type === 'string') return [];
  const span = spanOf(node);
  const record = (entries: readonly RecordEntry[]): Expr => ({ kind: 'record', entries, span });
  const entry = (key: string, value: Expr): RecordEntry => ({
    key: { kind: 'literal', value: key, span },
    value,
    span,
  });
  const [first = '', ...inner] = textOf(name, place)
    .split('.')
    .map(part => part.trim());
  const all = [
    ...scope.bindings.keys(),
    ...typed.slice(before).flatMap(type => (type.scope === scope ? [type.name] : [])),
  ];
  const members =
    exports.length > 0
      ? exports.flatMap(fact => (fact.kind === 'local' ? [entry(fact.name, fact.value)] : []))
      : all.map(member => entry(member, { kind: 'name', name: member, scope, span }));
  const value = inner.reduceRight((held, key) => record([entry(key, held)]), record(members));
  declare(place.scope, first, stored(value, node, place));
  return [first];
}
