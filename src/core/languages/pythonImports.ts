import type { ImportFact } from '../facts/fileFacts.ts';
import { bind, type Context, type Found } from './pythonContext.ts';
import { spanOf } from './openScope.ts';
import { field, fields, part, type Syntax } from './syntax.ts';

/**
 * Whether it stands at the top of a module or of a function: an import in a `try` may have a twin that holds instead.
 */
const surely = ({ parent }: Syntax): { readonly surely?: true } =>
  parent?.type === 'module' || (parent?.type === 'block' && parent.parent?.type === 'function_definition')
    ? { surely: true }
    : {};

/** `import a.b`, `import a.b as c`: the first binds `a`, the second the module itself. */
export function readImport(node: Syntax, context: Context, found: Found): void {
  const { text } = found;
  for (const name of fields(node, 'name')) {
    const alias = field(name, 'alias');
    const path = alias ? part(name, 'name') : name;
    const module = text.slice(path.start, path.end).replace(/\s/gu, '');
    const span = spanOf(name);
    found.imports.push({ module, symbol: undefined, span });
    const bound = alias ? module : (module.split('.')[0] ?? module);
    const fact: ImportFact = { module: bound, symbol: undefined, span };
    bind(context, alias ? text.slice(alias.start, alias.end) : bound, {
      kind: 'import',
      from: fact,
      span,
      ...surely(node),
    });
  }
}

/** `from a.b import c`, `from . import x as y`, `from a import *`. */
export function readFrom(node: Syntax, context: Context, found: Found): void {
  const { text } = found;
  const source = part(node, 'module_name');
  const module = text.slice(source.start, source.end).replace(/\s/gu, '');
  if (node.children.some(child => child.type === 'wildcard_import')) {
    found.starImports.push(module);
    found.imports.push({ module, symbol: undefined, span: spanOf(node) });
    return;
  }
  for (const each of fields(node, 'name')) {
    const alias = field(each, 'alias');
    const name = alias ? part(each, 'name') : each;
    const symbol = text.slice(name.start, name.end);
    const fact: ImportFact = { module, symbol, span: spanOf(each) };
    found.imports.push(fact);
    bind(context, alias ? text.slice(alias.start, alias.end) : symbol, {
      kind: 'import',
      from: fact,
      span: spanOf(each),
      ...surely(node),
    });
  }
}
