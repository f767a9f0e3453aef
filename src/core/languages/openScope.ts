import type { Binding, Branch, Expr, MemberBinding, Scope } from '../facts/facts.ts';
import type { Span } from '../text/span.ts';

/** A scope whose owner is filled in once that exists: functions and their scopes refer to each other. */
export type OpenScope = { -readonly [K in keyof Scope]: Scope[K] };

export const openScope = (kind: Scope['kind'], parent: Scope | undefined): OpenScope => ({
  kind,
  parent,
  bindings: new Map<string, Binding[]>(),
  memberBindings: [] as MemberBinding[],
  guards: [] as Branch[],
  owner: undefined,
});

/** Adds to what a scope binds `name` to, in the order of the text. */
export function declare(scope: Scope, name: string, binding: Binding): void {
  const known = scope.bindings.get(name);
  if (known) known.push(binding);
  else scope.bindings.set(name, [binding]);
}

/** Notes what holds wherever code in `body` runs. */
export function guard(scope: Scope, body: Span, test: Expr): void {
  const span = spanOf(body);
  scope.guards.push({ body: span, statement: span, test });
}

/**
 * What a function assigns to a name from outside happens when the function is called, if ever, and remains after it.
 */
export const whenCalled = ({ span }: { readonly span: Span }, binding: Binding): Binding =>
  binding.kind === 'value'
    ? { ...binding, branch: { ...(binding.branch ?? { body: span, statement: span }), left: undefined } }
    : binding;

/** Adds assignments to what scopes bind; each name's bindings end up in the order of the text, wherever they were met. */
export function declareAssigned(
  assigned: Iterable<{ readonly scope: Scope; readonly name: string; readonly binding: Binding }>,
): void {
  const unsorted = new Set<Binding[]>();
  for (const { scope, name, binding } of assigned) {
    declare(scope, name, binding);
    const list = scope.bindings.get(name);
    if (list && list.length > 1) unsorted.add(list);
  }
  for (const list of unsorted) list.sort((a, b) => a.span.start - b.span.start);
}

/** The place of a node, without the rest of it. */
export const spanOf = (node: Span): Span => ({ start: node.start, end: node.end });

export const unknown = (node: Span): Expr => ({ kind: 'unknown', span: spanOf(node) });
