import type { Binding, Name, Scope } from './facts.ts';

/** What a name is bound to in the innermost scope that binds it; nothing where the file does not say. */
export function bindingsOfName({ name, scope }: Name): readonly Binding[] {
  for (let at: Scope | undefined = scope; at; at = at.parent) {
    const bindings = at.bindings.get(name);
    if (bindings) return bindings;
  }
  return [];
}
