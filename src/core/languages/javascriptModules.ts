import type { ClassFact, Expr } from '../facts/facts.ts';
import type { ExportFact, ImportFact } from '../facts/fileFacts.ts';
import { readClass, readDecorator } from './javascriptClasses.ts';
import { read } from './javascriptExpressions.ts';
import { stringValue } from './javascriptLiterals.ts';
import { lead, nameAt, textOf, type Place } from './javascriptPlace.ts';
import { declare, spanOf } from './openScope.ts';
import { declareClass, walkDeclaration } from './javascriptDeclarations.ts';
import { field, fields, type Syntax } from './syntax.ts';

/** `import …` in all its forms. Types are imported like values: annotations name them. */
export function readImport(node: Syntax, place: Place): void {
  const clause = node.children.find(({ type }) => type === 'import_clause' || type === 'import_require_clause');
  const source = field(node, 'source') ?? (clause && field(clause, 'source'));
  if (!source) return;
  const module = stringValue(source, place);
  const add = (symbol: string | undefined, span: Syntax, name?: Syntax) => {
    const from: ImportFact = { module, symbol, span: spanOf(span) };
    place.file.imports.push(from);
    if (name) declare(place.scope, textOf(name, place), { kind: 'import', from, span: from.span });
  };
  const parts = clause?.children.filter(part => part !== source) ?? [];
  if (parts.length === 0) add(undefined, node);
  for (const part of parts) {
    const [first] = part.children;
    if (part.type === 'identifier') add(clause?.type === 'import_clause' ? 'default' : undefined, part, part);
    else if (part.type === 'namespace_import') add(undefined, part, first);
    else if (part.type === 'named_imports') {
      for (const specifier of part.children) {
        const name = field(specifier, 'name');
        if (name) add(exportedName(name, place), specifier, field(specifier, 'alias') ?? name);
      }
    }
  }
}

/** `import client = api.Client` gives a member of a namespace a name. */
export function readImportAlias(node: Syntax, place: Place): void {
  const [name, target] = node.children;
  if (!name || !target) return;
  const value = read(target, place);
  declare(place.scope, textOf(name, place), {
    kind: 'value',
    value,
    path: [],
    span: spanOf(node),
    branch: undefined,
    annotation: undefined,
  });
}

const exportedName = (node: Syntax, place: Place): string =>
  node.type === 'string' ? stringValue(node, place) : textOf(node, place);

/** `export …` in all its forms. */
export function readExport(node: Syntax, place: Place): void {
  const { exports } = place;
  const source = field(node, 'source');
  const value = field(node, 'value');
  const declaration = field(node, 'declaration');
  if (source) readFrom(node, stringValue(source, place), exports, place);
  else if (value) exports.push({ kind: 'local', name: 'default', value: read(value, place) });
  else if (declaration) readDeclared(node, declaration, place);
  else
    for (const child of node.children) {
      if (child.type === 'export_clause') {
        for (const { name, exported } of specifiers(child, place))
          exports.push({ kind: 'local', name: exported, value: nameAt(name, place) });
      } else if (/^export\s*=/u.test(lead(node, child, place))) exportWhole(read(child, place), exports);
    }
}

function readFrom(node: Syntax, module: string, exports: ExportFact[], place: Place): void {
  const clause = node.children.find(({ type }) => type === 'export_clause' || type === 'namespace_export');
  const [first] = clause?.children ?? [];
  if (!clause) exports.push({ kind: 'all', module });
  else if (clause.type === 'namespace_export')
    exports.push({ kind: 'from', name: first ? exportedName(first, place) : 'default', module, symbol: undefined });
  else
    for (const { name, exported } of specifiers(clause, place))
      exports.push({ kind: 'from', name: exported, module, symbol: exportedName(name, place) });
}

/** `{ a, b as c }`: what stands in the file, and the name it gets outside. */
const specifiers = (clause: Syntax, place: Place) =>
  clause.children.flatMap(specifier => {
    const name = field(specifier, 'name');
    return name ? [{ name, exported: exportedName(field(specifier, 'alias') ?? name, place) }] : [];
  });

function readDeclared(node: Syntax, declaration: Syntax, place: Place): void {
  const decorators = fields(node, 'decorator').map(decorator => readDecorator(decorator, place));
  const isDefault = /\bdefault\b/u.test(lead(node, declaration, place).slice(-40));
  const names = decorators.length > 0 ? decorated(declaration, decorators, place) : walkDeclaration(declaration, place);
  for (const name of names)
    place.exports.push({
      kind: 'local',
      name: isDefault ? 'default' : name,
      value: { kind: 'name', name, scope: place.names, span: spanOf(declaration) },
    });
}

function decorated(declaration: Syntax, decorators: readonly Expr[], place: Place): readonly string[] {
  const cls: ClassFact = readClass(declaration, place, undefined, decorators);
  return declareClass(cls, place);
}

/** `module.exports = …`, `exports.x = …`; compilers first write `exports.x = void 0`, which exports nothing. */
export function exportAssigned(object: Expr, name: string, value: Expr, { exports }: Place): void {
  if (value.kind === 'literal' && value.value === null) return;
  const holder = object.kind === 'member' && object.name === 'exports' ? object.object : undefined;
  if (object.kind === 'name' && object.name === 'module' && name === 'exports') exportWhole(value, exports);
  else if (object.kind === 'name' && object.name === 'exports') exports.push({ kind: 'local', name, value });
  else if (holder?.kind === 'name' && holder.name === 'module') exports.push({ kind: 'local', name, value });
}

/** The value that stands for the whole module; each entry of a record is also an export of its own. */
function exportWhole(value: Expr, exports: ExportFact[]): void {
  exports.push({ kind: 'local', name: 'module.exports', value });
  if (value.kind !== 'record') return;
  for (const { key, value: held } of value.entries)
    if (key?.kind === 'literal' && typeof key.value === 'string')
      exports.push({ kind: 'local', name: key.value, value: held });
}
