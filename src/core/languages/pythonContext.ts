import type {
  Binding,
  Branch,
  Call,
  ClassFact,
  Expr,
  FunctionFact,
  ImportFact,
  MemberBinding,
  Scope,
} from '../facts/facts.ts';
import type { Span } from '../text/span.ts';

/** Where the walk stands: everything a binding or a call must know of its surroundings. */
export interface Context {
  readonly scope: Scope;
  readonly inLoop: boolean;
  readonly branch: Branch | undefined;
  /** What the enclosing function gathers; absent at module and class level. */
  readonly gathered:
    { readonly returns: Expr[]; readonly yields: Expr[]; readonly globals: Map<string, Scope> } | undefined;
}

/** What the walk gathers for the whole file. */
export interface Found {
  readonly text: string;
  readonly calls: Call[];
  readonly imports: ImportFact[];
  readonly starImports: string[];
  readonly functions: FunctionFact[];
  readonly classes: ClassFact[];
}

/** A scope whose owner is filled in once it exists: functions and their scopes refer to each other. */
export type OpenScope = { -readonly [K in keyof Scope]: Scope[K] };

export const openScope = (kind: Scope['kind'], parent: Scope | undefined): OpenScope => ({
  kind,
  parent,
  bindings: new Map<string, Binding[]>(),
  memberBindings: [] as MemberBinding[],
  guards: [] as Branch[],
  owner: undefined,
});

/** Binds `name` in the scope of the context, or in the one a `global` or `nonlocal` statement named. */
export function bind(context: Context, name: string, binding: Binding): void {
  const scope = context.gathered?.globals.get(name) ?? context.scope;
  const known = scope.bindings.get(name);
  if (known) known.push(binding);
  else scope.bindings.set(name, [binding]);
}

export const unknown = (span: Span): Expr => ({ kind: 'unknown', span: { start: span.start, end: span.end } });

export const spanOf = (node: Span): Span => ({ start: node.start, end: node.end });
