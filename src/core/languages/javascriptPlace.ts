import { declareAssigned, spanOf, whenCalled } from './openScope.ts';
import type { Binding, Branch, Call, ClassFact, Expr, FunctionFact, Scope } from '../facts/facts.ts';
import type { ExportFact, ImportFact } from '../facts/fileFacts.ts';
import type { Span } from '../text/span.ts';
import { leftBy } from './leaving.ts';
import type { NamedBinding, StatementFacts } from './statement.ts';
import type { Syntax } from './syntax.ts';

/** Where the walk stands: all that a call, a name or a declaration must know of its surroundings. */
export interface Place {
  readonly file: GrowingFile;
  /** Where calls stand and declarations go. */
  readonly scope: Scope;
  /** Where plain names are looked up: a class body does not lend its members as names, so it is passed over. */
  readonly names: Scope;
  /** Whose `this` it is: arrow functions have none of their own. */
  readonly self: Scope;
  readonly inLoop: boolean;
  readonly branch: Branch | undefined;
  /** What the enclosing function gives back; absent at module and class level. */
  readonly gathered: { readonly returns: Expr[]; readonly yields: Expr[] } | undefined;
  /** Where `export` statements go: the module's list, or that of a namespace. */
  readonly exports: ExportFact[];
}

/** What the walk gathers for the whole file. */
export interface GrowingFile {
  readonly text: string;
  /** Whether comments with types may occur: looking for them takes time. */
  readonly documented: boolean;
  readonly calls: Call[];
  readonly imports: ImportFact[];
  readonly functions: FunctionFact[];
  readonly classes: ClassFact[];
  /** Assignments to names, which may be declared further down or further out. */
  readonly assigned: { readonly name: string; readonly from: Scope; readonly binding: Binding }[];
  /** Types and signatures, which yield to a value of the same name wherever that stands. */
  readonly typed: { readonly name: string; readonly scope: Scope; readonly binding: Binding }[];
}

const functionLike = /function|method_definition|class_static_block/u;

/** The block that a `const`, a `let` or a loop's variable holds in; undefined where that is its whole function or module. */
export function blockOf(node: Syntax): Span | undefined {
  for (let at = node.parent; at; at = at.parent) {
    if (functionLike.test(at.type) || at.type === 'program' || at.type === 'class_body') return undefined;
    const isBlock = at.type === 'statement_block' && !(at.parent && functionLike.test(at.parent.type));
    if (isBlock || at.type === 'switch_body' || at.type.startsWith('for_')) return spanOf(at);
  }
  return undefined;
}

export const textOf = (node: Span, place: Place): string => place.file.text.slice(node.start, node.end);

export const nameAt = (node: Span, place: Place): Expr => ({
  kind: 'name',
  name: textOf(node, place),
  scope: place.names,
  span: spanOf(node),
});

export const within = (place: Place, body: Syntax, statement: Span = body, test?: Expr): Place => ({
  ...place,
  branch: { body: spanOf(body), statement: spanOf(statement), test, left: leftBy(body, place.branch) },
});

/** The text before `mark` inside `node`: the keywords that stand before a name (`export default async function`). */
export const lead = (node: Syntax, mark: Span | undefined, place: Place): string =>
  place.file.text.slice(node.start, mark?.start ?? node.end);

/**
 * Adds types and assignments to the scopes where they belong, once every declaration of the statement is known. Returns
 * those that belong to the module, for which other statements declare names too.
 */
export function settle(file: GrowingFile, module: Scope): Pick<StatementFacts, 'typed' | 'assigned'> {
  const typed: NamedBinding[] = [];
  for (const { name, scope, binding } of file.typed)
    if (scope === module) typed.push({ name, binding });
    else if (!scope.bindings.has(name)) scope.bindings.set(name, [binding]);
  const assigned: NamedBinding[] = [];
  const inner: (NamedBinding & { readonly scope: Scope })[] = [];
  for (const { name, from, binding } of file.assigned) {
    const { scope, through } = declaring(name, from, module);
    const placed = through ? whenCalled(through, binding) : binding;
    if (scope === module) assigned.push({ name, binding: placed });
    else inner.push({ scope, name, binding: placed });
  }
  declareAssigned(inner);
  return { typed, assigned };
}

/** The scope that declares `name`, and the outermost function between it and the assignment; the module for a global. */
function declaring(name: string, from: Scope, module: Scope): { scope: Scope; through: FunctionFact | undefined } {
  let through: FunctionFact | undefined;
  for (let scope: Scope | undefined = from; scope; scope = scope.parent) {
    if (scope.kind !== 'class' && scope.bindings.has(name)) return { scope, through };
    if (scope.owner && 'returns' in scope.owner) through = scope.owner;
  }
  return { scope: module, through };
}
