import type { Expr } from '../facts/facts.ts';
import type { Span } from '../text/span.ts';
import { type Place } from './javascriptPlace.ts';
import { declare, spanOf } from './openScope.ts';
import type { Syntax } from './syntax.ts';

/** Nodes that only carry what is documented: the comment stands before the outermost of them. */
const carriers = new Set([
  'variable_declarator',
  'lexical_declaration',
  'variable_declaration',
  'export_statement',
  'assignment_expression',
  'expression_statement',
  'pair',
  'public_field_definition',
]);

const longest = 8000;

/** The types that the comment before a function gives its parameters: `@param {OpenAI} client`. */
export function documentedParameters(node: Syntax, place: Place): ReadonlyMap<string, Expr> {
  const types = new Map<string, Expr>();
  if (!place.file.documented) return types;
  for (const [, written, name] of commentBefore(node, place).matchAll(/@param\s+\{([^}\n]+)\}\s+\[?([\w$]+)/gu)) {
    const type = written === undefined ? undefined : documentedType(written, spanOf(node), place);
    if (type && name !== undefined) types.set(name, type);
  }
  return types;
}

/** The type that the comment before a declaration gives: `@type {OpenAI}`. */
export function documentedVariable(node: Syntax, place: Place): Expr | undefined {
  if (!place.file.documented) return undefined;
  const written = /@type\s+\{([^}\n]+)\}/u.exec(commentBefore(node, place))?.[1];
  return written === undefined ? undefined : documentedType(written, spanOf(node), place);
}

function commentBefore(node: Syntax, { file: { text } }: Place): string {
  let at = node;
  while (at.parent && carriers.has(at.parent.type)) at = at.parent;
  const before = text.slice(Math.max(0, at.start - longest), at.start).trimEnd();
  const start = before.endsWith('*/') ? before.lastIndexOf('/**') : -1;
  const comment = start < 0 ? '' : before.slice(start);
  // The comment that ends here may be a plain one, and the start that of an earlier one.
  return comment.indexOf('*/') === comment.length - 2 ? comment : '';
}

const form = /^[!?]?(?:Promise<)?(?:import\(\s*["']([^"']+)["']\s*\)\.)?([A-Za-z_$][\w$]*(?:\.[\w$]+)*)>?$/u;

/** A type written in a comment; only names and `import('openai').OpenAI` are read. */
function documentedType(written: string, span: Span, place: Place): Expr | undefined {
  const alternatives = written.split('|').filter(part => !/^\s*(?:undefined|null)\s*$/u.test(part));
  const match = alternatives.length === 1 ? form.exec((alternatives[0] ?? '').trim()) : undefined;
  const names = match?.[2]?.split('.') ?? [];
  const [first] = names;
  if (first === undefined) return undefined;
  const module = match?.[1];
  let type: Expr =
    module === undefined
      ? { kind: 'name', name: first, scope: place.names, span }
      : importedModule(module, span, place);
  for (const name of module === undefined ? names.slice(1) : names)
    type = { kind: 'member', object: type, name, nameSpan: span, span };
  return type;
}

/** The module in a type like `import('openai').OpenAI`: bound, once, under a name that no program can write. */
export function importedModule(module: string, span: Span, place: Place): Expr {
  let scope = place.names;
  while (scope.parent) scope = scope.parent;
  const name = `import("${module}")`;
  if (!scope.bindings.has(name)) {
    const from = { module, symbol: undefined, span };
    place.file.imports.push(from);
    declare(scope, name, { kind: 'import', from, span });
  }
  return { kind: 'name', name, scope, span };
}
